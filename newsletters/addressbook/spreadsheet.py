"""Excel workbooks (.xlsx): the first sheet with a column of addresses, else the first that holds something.

Formulas count as their results.
"""

import contextlib
import io
import re
import zipfile
from datetime import date

from django.utils.translation import gettext as _

from portal.invisible import cleaned

from .table import (
    MAX_CELL_CHARS,
    MAX_CHARS,
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
MAX_SHEETS = 100
FORMULA = re.compile(rb"<(?:[\w.-]+:)?f[\s>/]")
ROW = re.compile(rb"<(?:[\w.-]+:)?row\b([^<>]*)>")
NUMBER = re.compile(rb"\sr\s*=\s*[\"'](\d{1,7})[\"']")
HIDDEN = re.compile(rb"\shidden\s*=\s*[\"'](?:1|true)[\"']")


def read(data: bytes) -> Table:
    try:
        check(data)
        return _read(data)
    except (UnreadableFile, MemoryError):
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
            raise UnreadableFile(oversized())
    names = {part.filename.lower() for part in parts}
    if any(name.endswith("vbaproject.bin") for name in names):
        raise UnreadableFile(
            _("Ce classeur contient des macros : enregistrez-le en .xlsx (« Classeur Excel »), sans macros.")
        )
    if "xl/workbook.xml" not in names:
        raise UnreadableFile(
            _("Ce fichier n’est pas un classeur Excel : enregistrez-le en .xlsx ou en .csv.")
        )


def oversized() -> str:
    return _("Ce classeur est démesuré une fois ouvert : gardez-y la seule liste d’adresses.")


def count_tags(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """Return how many tags a part of a workbook has, reading it piece by piece. Its name tells nothing: any may be XML."""
    with archive.open(part) as file:
        return sum(piece.count(b"<") for piece in iter(lambda: file.read(1 << 20), b""))


def _read(data: bytes) -> Table:
    # Imported here: the library takes 4 MB of every process that only sends letters.
    from openpyxl import load_workbook

    with contextlib.closing(
        load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    ) as workbook:
        sheets = workbook.worksheets
        if len(sheets) > MAX_SHEETS:
            raise UnreadableFile(
                _("Ce classeur a plus de %(count)s feuilles : gardez-y la seule liste d’adresses.")
                % {"count": MAX_SHEETS}
            )
        first = None
        # What is shown comes first: a hidden sheet is often one of the past.
        for sheet in sorted(sheets, key=lambda sheet: sheet.sheet_state != "visible"):
            table = table_of(sheet)
            if not table.titles:
                continue
            table.sheet = sheet.title
            table.left_out = [one.title for one in sheets if one is not sheet]
            if has_addresses(table):
                return table
            first = first or table
    return first or Table()


def table_of(sheet) -> Table:
    rows = text_rows(sheet)
    if not any(any(row) for row in rows):
        return Table()
    with sheet._get_source() as part:
        xml = part.read()
    if FORMULA.search(xml):
        mark_without_result(sheet, rows)
    table = from_rows(rows)
    table.hidden = hidden_lines(xml)
    return table


def text_rows(sheet) -> list[list[str]]:
    rows, size = [], 0
    for row in raw_rows(sheet):
        rows.append(as_texts(row))
        size += sum(map(len, rows[-1]))
        if size > MAX_CHARS:
            raise UnreadableFile(oversized())
    return rows


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
    # Cut before anything looks at it: many cells may name one endless text.
    text = str(value)[:MAX_CELL_CHARS]
    if "_x" in text:
        from openpyxl.utils.escape import unescape

        # Control characters, as Excel writes those that XML refuses: « _x000D_ » for a carriage return.
        text = unescape(text)
    return cleaned(text).strip()


def mark_without_result(sheet, rows: list[list[str]]) -> None:
    """A formula that no spreadsheet has computed yet reads as nothing: say so rather than lose it."""
    workbook = sheet.parent
    workbook._data_only = False  # the formulas instead of their results, without opening the file again
    try:
        for row, formulas in zip(rows, raw_rows(sheet), strict=False):
            for index, formula in enumerate(formulas):
                if formula is not None:
                    row += [""] * (index + 1 - len(row))
                    row[index] = row[index] or NO_RESULT
    finally:
        workbook._data_only = True


def hidden_lines(xml: bytes) -> list[int]:
    """The lines that a sheet does not show, which openpyxl keeps to itself in a workbook that is only read."""
    hidden, line = [], 0
    for match in ROW.finditer(xml):
        number = NUMBER.search(match[1])
        line = int(number[1]) if number else line + 1
        if HIDDEN.search(match[1]):
            hidden.append(line)
    return hidden
