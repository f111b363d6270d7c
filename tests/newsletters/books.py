"""Address books made for tests: rows in, the bytes of a file out."""

import csv
import io
from collections.abc import Iterable

from openpyxl import Workbook

TITLES = ["email", "nom", "organisation", "fonction", "reseaux", "langue", "base", "base_le", "base_source"]
MEMBER = {"base": "adhesion", "base_le": "14/06/2025", "base_source": "bulletin d’adhésion 2025"}


def row(email: str = "", **said) -> list:
    """A line in the order of `TITLES`."""
    said = {"email": email, **said}
    return [said.get(title, "") for title in TITLES]


def member(email: str = "", **said) -> list:
    """The same with a legal basis."""
    return row(email, **{**MEMBER, "reseaux": "reaap", **said})


def as_csv(
    rows: Iterable[list], titles: list[str] | None = None, *, separator: str = ";", encoding: str = "utf-8"
) -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=separator).writerows([titles or TITLES, *rows])
    return stream.getvalue().encode(encoding)


def as_xlsx(rows: Iterable[list], titles: list[str] | None = None) -> bytes:
    book = Workbook()
    for cells in [titles or TITLES, *rows]:
        book.active.append(cells)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
