"""What a parsed file of experience sheets is made of. Plain data, nothing stored."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from networks.sheets.labels import CONTENT_KEYS, LIST_KEYS, fold

Departments = Mapping[str, tuple[str, str]]

FIELDS = ("titre", "structure", "departement", *CONTENT_KEYS)


@dataclass(frozen=True)
class Problem:
    """Something an editor should look at: a line (from 1) and French text that doesn't name the line."""

    line: int
    message: str


@dataclass
class SheetRecord:
    """One sheet as the source has it.

    ``fields`` has every key of ``FIELDS`` after the first three. Open texts keep their lines as written. The
    single values (statut, dimension, territoire) lose their bullet. Closed lists keep their bullets here and
    lose them in ``lists``. An empty or missing section is ``""`` (and ``[]``).
    """

    title: str
    structure: str
    department: str
    department_code: str
    organiser_line: str
    fields: dict[str, str] = field(default_factory=lambda: dict.fromkeys(CONTENT_KEYS, ""))
    lists: dict[str, list[str]] = field(default_factory=lambda: {key: [] for key in LIST_KEYS})
    position: int = 1
    line: int = 1
    ordinal: int = 1

    @property
    def stem(self) -> str:
        """The key without its ordinal: sheets that share it are told apart by their ordinal."""
        parts = (self.title, self.structure, self.department)
        return "|".join(fold(part).replace(" ", "-") for part in parts)

    @property
    def key(self) -> str:
        """Stable identity ``title|structure|département|ordinal``, without case, accents and signs."""
        return f"{self.stem}|{self.ordinal}"

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of title, organiser line and every content; two exact duplicates share it."""
        content = [
            self.title,
            self.organiser_line,
            [self.fields.get(key, "") for key in CONTENT_KEYS],
            [self.lists.get(key, []) for key in LIST_KEYS],
        ]
        return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()


@dataclass
class ParsedFile:
    """All sheets of a file without exact duplicates, and the account of its lines.

    ``total == placed + ignored + unplaced``; every unplaced line also has a problem.
    """

    records: list[SheetRecord]
    duplicates: int
    total: int
    placed: int
    ignored: int
    unplaced: int
    problems: list[Problem]


_SEPARATORS = (
    re.compile(r"(?<=\s)[-‐‑–—−](?=\s)"),
    re.compile(r"(?<=\s)[-‐‑–—−]|[-‐‑–—−](?=\s)|^[-‐‑–—−]"),
)


def split_organiser(line: str, departments: Departments) -> tuple[str, str, str]:
    """Structure, code and official name of the département, which stands behind the last dash between spaces.

    When no département is recognised the structure is the whole line, and the others are ``""``.
    """
    for separator in _SEPARATORS:
        for match in reversed(list(separator.finditer(line))):
            if known := departments.get(fold(line[match.end() :])):
                code, name = known
                return line[: match.start()].strip(), code, name
    return line.strip(), "", ""


def without_duplicates(sheets: list[SheetRecord]) -> tuple[list[SheetRecord], int]:
    """The sheets once each and how many went; those with one key but other contents get the next ordinals."""
    seen: set[str] = set()
    stems: Counter[str] = Counter()
    records = []
    for sheet in sheets:
        digest, stem = sheet.digest, sheet.stem
        if digest in seen:
            continue
        seen.add(digest)
        stems[stem] += 1
        sheet.ordinal = stems[stem]
        records.append(sheet)
    return records, len(sheets) - len(records)
