"""Grids of texts, as tables and charts store them and as the editor's screen posts them."""


def grid(*rows: tuple[str, ...] | list[str], caption: str = "") -> dict:
    """A stored grid; the first row is its headings."""
    headings, *others = rows
    return {
        "caption": caption,
        "columns": [{"type": "text", "heading": heading} for heading in headings],
        "rows": [{"values": list(row)} for row in others],
    }


def posted(prefix: str, *rows: tuple[str, ...] | list[str], caption: str = "") -> dict[str, str]:
    """The same, as a form's fields."""
    headings, *others = rows
    data = {
        f"{prefix}-caption": caption,
        f"{prefix}-column-count": str(len(headings)),
        f"{prefix}-row-count": str(len(others)),
    }
    for i, heading in enumerate(headings):
        data |= {f"{prefix}-column-{i}-{name}": "" for name in ("deleted",)}
        data |= {f"{prefix}-column-{i}-type": "text", f"{prefix}-column-{i}-order": str(i)}
        data[f"{prefix}-column-{i}-heading"] = heading
    for y, row in enumerate(others):
        data |= {f"{prefix}-row-{y}-deleted": "", f"{prefix}-row-{y}-order": str(y)}
        data |= {f"{prefix}-cell-{y}-{x}": text for x, text in enumerate(row)}
    return data


def block(kind: str, fields: dict[str, str], at: int = 0) -> dict[str, str]:
    """A body of one block, as a form's fields."""
    head = {"deleted": "", "order": "0", "type": kind, "id": ""}
    return {"body-count": "1"} | {f"body-{at}-{name}": value for name, value in head.items()} | fields
