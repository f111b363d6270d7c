"""What wagtail-localize translates of a grid.

It knows nothing of typed tables: it neither extracts their texts nor writes translations back. A path is made from the
text itself rather than from its place, so that a row added in the French page moves no translation to another cell.
"""

from hashlib import md5

from wagtail.contrib.typed_table_block.blocks import TypedTable
from wagtail_localize.segments.types import StringSegmentValue


def segments(grid: TypedTable) -> list[StringSegmentValue]:
    """Return a segment for each distinct text of the caption, the headings and the cells; bare numbers need none."""
    if not grid:
        return []
    texts = dict.fromkeys(text for text in _texts(grid) if text.strip() and not text.strip().isdigit())
    return [StringSegmentValue(_path(text), text) for text in texts]


def restored[T: TypedTable](grid: T, translated) -> T:
    """Return a copy of the grid in which every text that has a translation is replaced by it."""
    known = {segment.path: segment.render_text() for segment in translated}

    def said(text: str) -> str:
        return known.get(_path(text), text)

    return type(grid)(
        [{**column, "heading": said(column["heading"])} for column in grid.columns],
        [{"values": [said(text) for text in row["values"]]} for row in grid.row_data],
        said(grid.caption),
    )


def _texts(grid: TypedTable):
    yield grid.caption
    for column in grid.columns:
        yield column["heading"]
    for row in grid.row_data:
        yield from row["values"]


def _path(text: str) -> str:
    return md5(text.encode(), usedforsecurity=False).hexdigest()
