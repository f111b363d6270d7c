"""What an import did, or would do: every line has one outcome, and every problem names its line and column."""

from collections import Counter
from dataclasses import dataclass, field

from django.db import models
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _


class Outcome(models.TextChoices):
    """In order: of the addresses of a line, the first of these decides what becomes of the line."""

    IMPORTED = "imported", _("importées")
    INVITED = "invited", _("invitées à confirmer")
    MERGED = "merged", _("réunies avec ce qui était connu")
    ALREADY = "already", _("déjà là")
    PAPER = "paper", _("contacts papier")
    REFUSED = "refused", _("refusées")
    EMPTY = "empty", _("vides")


# Of a single line.
ALONE = {
    Outcome.IMPORTED: _("importée"),
    Outcome.INVITED: _("invitée à confirmer"),
    Outcome.MERGED: _("réunie avec ce qui était connu"),
    Outcome.ALREADY: _("déjà là"),
    Outcome.PAPER: _("contact papier"),
    Outcome.REFUSED: _("refusée"),
    Outcome.EMPTY: _("vide"),
}
NAMED = 20  # people of a run of lines with the same outcome
RANK = {outcome: rank for rank, outcome in enumerate(Outcome)}


def line_by_line(report: dict) -> list[tuple[str, str]]:
    """Return (« Lignes 2 à 6 : importées », « Ana Bell (ana@example.org) · Bo Carr et 3 autres ») … in the order of the
    file. A report that is kept names nobody."""
    runs = sorted(
        (first, last, Outcome(value))
        for value, some in report.get("outcomes", {}).items()
        for first, last in some
    )
    people = report.get("people", {})
    return [(_run(first, last, outcome), _who(first, last, people)) for first, last, outcome in runs]


def _run(first: int, last: int, outcome: Outcome) -> str:
    if first == last:
        return gettext("Ligne %(line)s : %(outcome)s") % {"line": first, "outcome": ALONE[outcome]}
    said = gettext("Lignes %(first)s à %(last)s : %(outcome)s")
    return said % {"first": first, "last": last, "outcome": outcome.label}


def _who(first: int, last: int, people: dict[str, str]) -> str:
    """The names of a run of lines: the first ones, and how many others."""
    named = " · ".join(
        people[str(line)] for line in range(first, min(last + 1, first + NAMED)) if str(line) in people
    )
    others = last + 1 - first - NAMED
    if not named or others <= 0:
        return named
    more = ngettext("et %(count)s autre", "et %(count)s autres", others) % {"count": others}
    return f"{named} {more}"


@dataclass(frozen=True)
class Problem:
    """An `error` kept a line, or an address of it, out; a `note` did not. `value` is what the cell says; of what
    concerns somebody's address (`private`) the portal keeps the line only."""

    line: int
    column: str
    message: str
    level: str = "error"
    value: str = ""
    private: bool = False


@dataclass
class Report:
    """`as_json()` is the contract of `import_subscribers --report`."""

    file: str
    dry_run: bool
    total: int = 0
    columns: dict[str, str] = field(default_factory=dict)
    unknown_columns: list[str] = field(default_factory=list)
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    people: dict[int, str] = field(default_factory=dict)  # who stands on a line
    addresses: Counter = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def as_json(self, *, private: bool = True) -> dict:
        """`private` also gives the addresses that some problems are about: never for what the portal keeps. Who stands
        on which line is told of a dry run, which is forgotten within a day, and never kept of an import."""
        counts = Counter(self.outcomes.values())
        return {
            "file": self.file,
            "dry_run": self.dry_run,
            "lines": {"total": self.total, **{one.value: counts[one] for one in Outcome}},
            "addresses": {one.value: self.addresses[one] for one in Outcome if self.addresses[one]},
            "outcomes": {one.value: self._ranges(one) for one in Outcome if counts[one]},
            "people": self._people() if private or self.dry_run else {},
            "columns": self.columns,
            "unknown_columns": self.unknown_columns,
            "notes": self.notes,
            "problems": [
                {
                    "line": problem.line,
                    "column": problem.column,
                    "level": problem.level,
                    "value": problem.value if private or not problem.private else "",
                    "message": problem.message,
                }
                for problem in sorted(self.problems, key=lambda problem: problem.line)
            ],
        }

    def _people(self) -> dict[str, str]:
        """Those whom `line_by_line` names."""
        return {
            str(line): self.people[line]
            for outcome in Outcome
            for first, last in self._ranges(outcome)
            for line in range(first, min(last + 1, first + NAMED))
            if line in self.people
        }

    def _ranges(self, outcome: Outcome) -> list[list[int]]:
        """First and last line of each run of lines with this outcome."""
        runs: list[list[int]] = []
        for line, one in sorted(self.outcomes.items()):
            if one != outcome:
                continue
            if runs and runs[-1][1] == line - 1:
                runs[-1][1] = line
            else:
                runs.append([line, line])
        return runs
