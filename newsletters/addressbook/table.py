"""What a file is read into, whichever its format: titles of columns, and numbered lines of texts."""

import json
import zlib
from dataclasses import dataclass, field

from .columns import Column, guess

MAX_BYTES = 10 * 1024 * 1024
MAX_LINES = 30_000
MAX_COLUMNS = 60
MAX_CELL_CHARS = 10_000
MAX_CHARS = MAX_BYTES  # in all cells: a workbook may name a long text of its many times
MAX_FINDINGS = 200_000  # addresses and remarks: a list of 30,000 lines has half of that
LOOKED_AT = 200  # lines in which a column of addresses is looked for where no title names one
TITLES_WITHIN = 10  # lines above the titles of columns: the name of the file, a date


class UnreadableFile(Exception):
    """Nothing can be done with this file; the message says why, in plain words."""


# Stands for a formula whose result the file does not hold: a sign that no text has.
NO_RESULT = "\x00"


@dataclass
class Table:
    """`rows` are (line in the file, cells), without the titles nor what stands above them."""

    titles: list[str] = field(default_factory=list)
    titles_line: int = 0
    rows: list[tuple[int, list[str]]] = field(default_factory=list)
    sheet: str = ""  # the name of the one that was read
    left_out: list[str] = field(default_factory=list)  # names of the other sheets
    hidden: list[int] = field(default_factory=list)  # lines that the spreadsheet does not show
    separator: str = ""  # between the cells of a text file

    def pack(self) -> bytes:
        """As the portal holds it until it is imported."""
        return zlib.compress(json.dumps(vars(self)).encode())

    @classmethod
    def unpack(cls, packed: bytes) -> "Table":
        return cls(**json.loads(zlib.decompress(packed)))


def from_rows(rows: list[list[str]]) -> Table:
    """The table of a file's rows, numbered from 1. Its titles are the first line that names a column of addresses,
    near the top; else the first line that says something."""
    filled = [index for index, cells in enumerate(rows) if any(cells)]
    if not filled:
        return Table()
    named = (index for index in filled[:TITLES_WITHIN] if Column.EMAIL in guess(texts(rows[index])).values())
    top = next(named, filled[0])
    numbered = [(index + 1, cells) for index, cells in enumerate(rows) if index > top]
    return Table(texts(rows[top]), top + 1, numbered)


def has_addresses(table: Table) -> bool:
    """Whether a title names a column of addresses."""
    return Column.EMAIL in guess(table.titles).values()


def guessed(table: Table) -> dict[int, Column]:
    """Which column stands where, from the titles, else from what the first lines hold."""
    return guess(table.titles, (cells for _line, cells in table.rows[:LOOKED_AT]))


def texts(cells: list[str]) -> list[str]:
    """A line of titles: every cell in one line of text."""
    return [" ".join(cell.replace(NO_RESULT, "").split())[:200] for cell in cells]
