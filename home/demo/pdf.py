"""PDF files of the demo content: a title, numbered pages, nothing else. Written by hand: no library is needed for this."""

A4 = "0 0 595 842"  # points


def document(title: str, pages: int = 1) -> bytes:
    """A PDF of so many pages (at least one) that begins with this title; the same bytes every time."""
    pages = max(pages, 1)
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(pages))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number in range(1, pages + 1):
        words = _lines(title) if number == 1 else []
        drawn = "".join(
            f"BT /F1 26 Tf 72 {720 - 34 * i} Td ({_escaped(line)}) Tj ET\n" for i, line in enumerate(words)
        )
        drawn += f"BT /F1 11 Tf 290 48 Td ({number}) Tj ET"
        font = "<< /Font << /F1 3 0 R >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{A4}] /Resources {font} /Contents {3 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(drawn.encode('cp1252', 'replace'))} >>\nstream\n{drawn}\nendstream")
    return _file(objects, f"<< /Title ({_escaped(title)}) >>")


def _file(objects: list[str], information: str) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate([*objects, information], 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252", "replace")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    count = len(places) + 1
    trailer = (
        f"trailer\n<< /Size {count} /Root 1 0 R /Info {len(places)} 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    )
    return out + f"xref\n0 {count}\n0000000000 65535 f \n{table}{trailer}".encode()


def _lines(title: str, width: int = 32) -> list[str]:
    found = [""]
    for word in title.split():
        if len(found[-1]) + len(word) >= width:
            found.append("")
        found[-1] = f"{found[-1]} {word}".strip()
    return found


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").replace("\u202f", "\u00a0")
