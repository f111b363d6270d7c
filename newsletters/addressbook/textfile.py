"""CSV as it comes out of Excel, LibreOffice and others: encodings and separators are found out."""

import csv
import io
from collections.abc import Iterator

from django.utils.translation import gettext as _

from .columns import column_of
from .encodings import decoded
from .table import MAX_CELL_CHARS, MAX_COLUMNS, MAX_LINES, Table, UnreadableFile, from_rows

SEPARATORS = ";,\t"


def read(data: bytes) -> Table:
    text = decoded(data)
    if text is None:
        raise UnreadableFile(
            _(
                "Les lettres de ce fichier ne se lisent pas : enregistrez-le de nouveau, en .xlsx ou en CSV UTF-8."
            )
        )
    if "\x00" in text:
        raise UnreadableFile(_("Ce fichier n’est pas du texte : enregistrez-le en .csv ou en .xlsx."))
    told = text[:5].lower().startswith("sep=") and len(text) > 4
    separator = text[4] if told and text[4] in SEPARATORS else found_separator(text)
    rows = []
    for row in records(text, separator):
        if len(rows) > MAX_LINES:
            raise UnreadableFile(too_long())
        if any(len(cell) > MAX_CELL_CHARS for cell in row):
            raise UnreadableFile(overlong(len(rows) + 1))
        rows.append([cell.strip() for cell in row[:MAX_COLUMNS]])
    if told and rows:
        rows[0] = []
    table = from_rows(rows)
    table.separator = separator
    return table


def found_separator(text: str) -> str:
    """The separator with which a line of the top names most columns; of several, the one that makes most of them."""

    def score(separator: str) -> tuple[int, int]:
        lines = [row for row, _line in zip(records(text, separator), range(10), strict=False)]
        known = max((sum(column_of(cell) is not None for cell in row) for row in lines), default=0)
        return known, max((len(row) for row in lines), default=0)

    return max(SEPARATORS, key=score)


def records(text: str, separator: str) -> Iterator[list[str]]:
    """One list for each line, as a spreadsheet numbers them; blank lines are empty lists."""
    taken: list[str] = []

    def feed() -> Iterator[str]:
        for line in io.StringIO(text, newline=""):
            taken.append(line)
            yield line

    number = 0
    reader = csv.reader(feed(), delimiter=separator)
    while True:
        taken.clear()
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:  # its own limit for a cell, far above ours
            raise UnreadableFile(overlong(number + 1)) from error
        number += 1
        # The reader forgives a quotation mark that nothing closes: it would swallow the end of the file in silence.
        if len(taken) > 1 and sum(line.count('"') for line in taken) % 2:
            raise UnreadableFile(unclosed(number))
        yield row


def unclosed(line: int) -> str:
    return _('Ligne %(line)s : un guillemet (") est ouvert et n’est jamais refermé.') % {"line": line}


def overlong(line: int) -> str:
    return _(
        'Ligne %(line)s : une cellule a plus de %(count)s signes. Un guillemet (") y est peut-être resté ouvert.'
    ) % {"line": line, "count": MAX_CELL_CHARS}


def too_long() -> str:
    return _(
        "Ce fichier a plus de %(count)s lignes (les lignes vides comptent) : partagez-le en plusieurs, "
        "ou supprimez les lignes vides."
    ) % {"count": MAX_LINES}
