"""Excel workbooks (.xlsx): the first sheet with a column of addresses, else the first that holds something.

Formulas count as their results.
"""

import io
import re
import zipfile
from datetime import date

from django.utils.translation import gettext as _

from portal.invisible import cleaned

from .table import (
    MAX_CELL_CHARS,
    MAX_COLUMNS,
    MAX_LINES,
    NO_RESULT,
    Table,
    UnreadableFile,
    from_rows,
    has_addresses,
)
from .textfile import too_long

MAX_UNPACKED = 50 * 1024 * 1024
MAX_PARTS = 2_000
# Opening and closing tags of all parts: a list of 30,000 lines has half of that. Each takes memory and time, few bytes.
MAX_TAGS = 2_500_000
FORMULA = re.compile(rb"<f[\s>/]")


def read(data: bytes) -> Table:
    try:
        check(data)
        return _read(data)
    except UnreadableFile:
        raise
    except Exception as error:  # whatever openpyxl stumbles over in a damaged or forged workbook
        raise UnreadableFile(
            _("Ce classeur est abîmé : ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.")
        ) from error


def check(data: bytes) -> None:
    """Refuse what a workbook must not be before anything unpacks it. `zipfile` never gives more than what is declared."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        if (
            len(parts) > MAX_PARTS
            or sum(part.file_size for part in parts) > MAX_UNPACKED
            or sum(count_tags(archive, part) for part in parts) > MAX_TAGS
        ):
            raise UnreadableFile(
                _("Ce classeur est démesuré une fois ouvert : gardez-y la seule liste d’adresses.")
            )
    names = {part.filename.lower() for part in parts}
    if any(name.endswith("vbaproject.bin") for name in names):
        raise UnreadableFile(
            _("Ce classeur contient des macros : enregistrez-le en .xlsx (« Classeur Excel »), sans macros.")
        )
    if "xl/workbook.xml" not in names:
        raise UnreadableFile(
            _("Ce fichier n’est pas un classeur Excel : enregistrez-le en .xlsx ou en .csv.")
        )


def count_tags(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """Return how many tags a part of a workbook has, reading it piece by piece."""
    if not part.filename.lower().endswith((".xml", ".rels")):
        return 0
    with archive.open(part) as file:
        return sum(piece.count(b"<") for piece in iter(lambda: file.read(1 << 20), b""))


def open_workbook(data: bytes, **options):
    """For reading only. The library is imported here: it takes 4 MB of every process that only sends letters."""
    from openpyxl import load_workbook

    return load_workbook(io.BytesIO(data), read_only=True, **options)


def _read(data: bytes) -> Table:
    workbook = open_workbook(data, data_only=True, keep_links=False)
    try:
        first = None
        for sheet in workbook.worksheets:
            rows = [as_texts(row) for row in raw_rows(sheet)]
            if not any(any(row) for row in rows):
                continue
            if has_formulas(data, sheet):
                mark_without_result(data, sheet.title, rows)
            others = [one.title for one in workbook.worksheets if one.title != sheet.title]
            table = from_rows(rows, others)
            if has_addresses(table):
                return table
            first = first or table
    finally:
        workbook.close()
    return first or Table()


def raw_rows(sheet):
    """The sheet's rows as openpyxl gives them; what the file says of its own size is not believed."""
    sheet.reset_dimensions()
    for count, row in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS, values_only=True)):
        if count > MAX_LINES:
            raise UnreadableFile(too_long())
        yield row


def as_texts(values: tuple) -> list[str]:
    """The cells of a row, without the empty ones at its end."""
    last = next((index for index in range(len(values), 0, -1) if values[index - 1] is not None), 0)
    return [as_text(value) for value in values[:last]]


def as_text(value: object) -> str:
    """Dates as people write them here; whole numbers lose the decimals that Excel gives them."""
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value)
    if "_x" in text:
        from openpyxl.utils.escape import unescape

        # Control characters, as Excel writes those that XML refuses: « _x000D_ » for a carriage return.
        text = unescape(text)
    return cleaned(text).strip()[:MAX_CELL_CHARS]


def has_formulas(data: bytes, sheet) -> bool:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return FORMULA.search(archive.read(sheet._worksheet_path)) is not None


def mark_without_result(data: bytes, title: str, rows: list[list[str]]) -> None:
    """A formula that no spreadsheet has computed yet reads as nothing: say so rather than lose it."""
    workbook = open_workbook(data, keep_links=False)
    try:
        for row, formulas in zip(rows, raw_rows(workbook[title]), strict=False):
            for index, formula in enumerate(formulas):
                if formula is not None:
                    row += [""] * (index + 1 - len(row))
                    row[index] = row[index] or NO_RESULT
    finally:
        workbook.close()
