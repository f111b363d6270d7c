"""The lines of an export while they are being placed, and what has become of each."""

from dataclasses import dataclass, field
from textwrap import shorten

from networks.sheets.labels import BARE, Label, clean, is_bulleted
from networks.sheets.records import Problem

MARKER = "Actions"
PLACED, IGNORED, UNPLACED = 1, 2, 3


@dataclass
class SourceLines:
    """The lines being parsed, what each may be and what has become of it."""

    lines: list[str]
    labels: list[Label | None]
    solid: list[int]  # indices of the lines that aren't blank
    rank: dict[int, int]  # and back
    fate: bytearray
    tails: list[int] = field(default_factory=list)  # where a sheet's last two labels may stand
    problems: list[Problem] = field(default_factory=list)

    def warn(self, index: int, message: str) -> None:
        self.problems.append(Problem(index + 1, message))

    def settle(self, indices, fate: int) -> None:
        for index in indices:
            self.fate[index] = fate

    def lose(self, index: int) -> None:
        self.fate[index] = UNPLACED
        shown = shorten(self.lines[index], 80, placeholder="…")
        self.warn(index, f"ligne sans place dans la fiche : « {shown} ».")

    def is_marker(self, index: int, bare: bool = False) -> bool:
        line = self.lines[index]
        # Most lines stop at the first test, which costs nothing.
        if MARKER not in line and MARKER.upper() not in line:
            return False
        return clean(line) in (MARKER, MARKER.upper()) and not (bare and is_bulleted(line))

    def may_be(self, index: int, slots) -> bool:
        label = self.labels[index]
        return label is not None and any(slot in slots for slot in label.slots)

    def is_sure(self, index: int) -> bool:
        label = self.labels[index]
        return label is not None and label.weight >= BARE

    def after(self, index: int, count: int) -> list[int]:
        """The next lines that aren't blank."""
        place = self.rank[index] + 1
        return self.solid[place : place + count]
