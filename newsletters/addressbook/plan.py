"""What an address book would change: decided without changing anything, line by line, from what is known already.

The lines of one address make one person. Of what a duplicate adds, networks are united and blanks are filled; what
somebody chose is never overwritten, and whoever left is never brought back.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from ..models import Subscriber
from .known import Known, identity
from .lines import Line
from .report import RANK, Outcome, Problem, Report

SHOWN_CHARS = 300  # of the people of a line
TEXTS = ("name", "organisation", "position")


@dataclass
class Person:
    """What will be written of somebody, in `Subscriber`, `Invitation` or `PaperContact`: `row` is what stands there already."""

    line: Line
    email: str = ""
    row: Any = None
    networks: set[str] = field(default_factory=set)  # those to add
    texts: dict[str, str] = field(default_factory=dict)  # those to fill in
    held: frozenset[str] = frozenset()  # the networks that `row` has
    titles: list[str] = field(default_factory=list)

    def __post_init__(self):
        if self.row is not None:
            self.held = frozenset(network.slug for network in self.row.networks.all())
        if isinstance(self.row, Subscriber):
            self.titles = sorted(title.slug for title in self.row.titles.all())

    def take(self, line: Line) -> bool:
        """Unite what a line adds; tells whether it added something."""
        networks = line.networks - self.networks - self.held
        texts = {
            name: text
            for name in TEXTS
            if (text := line.name_of(self.email) if name == "name" else getattr(line, name))
            and name not in self.texts
            and not getattr(self.row, name, "")
        }
        self.networks |= networks
        self.texts |= texts
        return bool(networks or texts)


@dataclass
class Plan:
    report: Report
    subscribers: list[Person] = field(default_factory=list)
    changes: list[Person] = field(default_factory=list)
    invitations: list[Person] = field(default_factory=list)
    papers: list[Person] = field(default_factory=list)
    paper_changes: list[Person] = field(default_factory=list)


def make(lines: list[Line], known: Known, report: Report) -> Plan:
    """The plan, and the report of it: one outcome for each line."""
    return Planner(lines, known, report).plan


class Planner:
    def __init__(self, lines: list[Line], known: Known, report: Report):
        self.known, self.report, self.plan = known, report, Plan(report)
        self.results: dict[int, list[Outcome]] = defaultdict(list)
        report.total = len(lines)
        by_address: dict[str, list[Line]] = defaultdict(list)
        papers: dict[tuple[str, ...], list[Line]] = defaultdict(list)
        for line in lines:
            report.problems += line.problems
            if who := self._who(line):
                report.people[line.number] = who
            if line.is_empty:
                report.outcomes[line.number] = Outcome.EMPTY
            elif line.has_left and line.addresses:  # also for other lines with these addresses
                for address in line.addresses:
                    by_address[address].append(line)
            elif line.is_refused or (line.invalid and not line.addresses):
                report.outcomes[line.number] = Outcome.REFUSED
            elif line.addresses:
                for address in line.addresses:
                    by_address[address].append(line)
            elif any(identity(line.name, line.organisation)):
                papers[identity(*line.identity)].append(line)
            else:
                report.outcomes[line.number] = Outcome.REFUSED
                self._note(line, _("ni adresse, ni nom, ni structure : rien à garder"), level="error")
        for address, some in by_address.items():
            self._person(address, some)
        for key, some in papers.items():
            self._paper(key, some)
        for number, outcomes in self.results.items():
            report.outcomes[number] = min(outcomes, key=RANK.__getitem__)

    def _who(self, line: Line) -> str:
        """Whom a line is about, with their addresses but those of people who left; else what its first cell says."""
        people = []
        for address in line.addresses:
            name, row = line.name_of(address) or line.organisation, self.known.subscribers.get(address)
            if address in self.known.suppressed or (row and row.unsubscribed_at):
                people.append(name)
            else:
                people.append(f"{name} ({address})" if name else address)
        if not people:
            people = [", ".join(filter(None, [line.name, line.organisation])) or line.said]
        return " · ".join(filter(None, people))[:SHOWN_CHARS]

    def _say(self, line: Line, outcome: Outcome) -> None:
        self.results[line.number].append(outcome)
        self.report.addresses[outcome] += 1

    def _note(self, line: Line, message: str, address: str = "", level: str = "note") -> None:
        self.report.problems.append(Problem(line.number, "", message, level, address, private=bool(address)))

    def _person(self, address: str, lines: list[Line]) -> None:
        row = self.known.subscribers.get(address)
        if address in self.known.suppressed:
            return self._refuse(address, lines, _("adresse de la liste d’opposition : jamais reprise"))
        if row and row.unsubscribed_at:
            return self._refuse(address, lines, _("cette personne s’est désabonnée : jamais reprise"))
        if any(line.has_left for line in lines):
            said = _("désinscrite d’après ce fichier : ni abonnée, ni invitée")
            return self._refuse(address, lines, said)
        based = [line for line in lines if line.basis]
        if row and row.confirmed_at:
            return self._subscriber(Person((based or lines)[0], address, row), lines, Outcome.MERGED)
        if based:
            return self._subscriber(Person(based[0], address, row), lines, Outcome.IMPORTED)
        return self._invitation(address, lines)

    def _refuse(self, address: str, lines: list[Line], message: str) -> None:
        for line in lines:
            self._say(line, Outcome.REFUSED)
            self._note(line, message, address, "error")

    def _subscriber(self, person: Person, lines: list[Line], first: Outcome) -> None:
        """A reader to be, or one already: lines without a basis add nothing to what somebody receives."""
        added = False
        for line in [person.line, *(one for one in lines if one is not person.line)]:
            is_first = line is person.line
            if not is_first:
                self._note(
                    line, _("en double avec la ligne %(line)s") % {"line": person.line.number}, person.email
                )
            if not line.basis:
                self._say(line, Outcome.ALREADY)
                if line.networks - person.networks - person.held:
                    self._note(line, _("sans base légale : ses réseaux ne changent pas"), person.email)
                continue
            took = person.take(line)
            added |= took
            if is_first and first == Outcome.IMPORTED:
                self._say(line, first)
            else:
                self._say(line, Outcome.MERGED if took else Outcome.ALREADY)
        if first == Outcome.IMPORTED:
            self.plan.subscribers.append(person)
        elif added:
            self.plan.changes.append(person)

    def _invitation(self, address: str, lines: list[Line]) -> None:
        asked = address in self.known.invited
        person = Person(lines[0], address)
        for line in lines:
            took = person.take(line)
            if line is not person.line:
                self._note(
                    line, _("en double avec la ligne %(line)s") % {"line": person.line.number}, address
                )
            if asked:
                self._say(line, Outcome.ALREADY)
                self._note(line, _("cette adresse a déjà été invitée : elle ne l’est pas deux fois"), address)
            elif line is person.line:
                self._say(line, Outcome.INVITED)
            else:
                self._say(line, Outcome.MERGED if took else Outcome.ALREADY)
        if not asked:
            self.plan.invitations.append(person)

    def _paper(self, key: tuple[str, ...], lines: list[Line]) -> None:
        row = self.known.papers.get(key)
        person = Person(lines[0], row=row)
        added = False
        for line in lines:
            took = person.take(line)
            added |= took
            if line is person.line and row is None:
                self.results[line.number].append(Outcome.PAPER)
                continue
            self.results[line.number].append(Outcome.MERGED if took else Outcome.ALREADY)
            if line is not person.line:
                self._note(line, _("en double avec la ligne %(line)s") % {"line": person.line.number})
        if row is None:
            self.plan.papers.append(person)
        elif added:
            self.plan.paper_changes.append(person)
