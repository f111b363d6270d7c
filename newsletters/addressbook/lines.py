"""From the cells of a line to what it says: its addresses, its networks, its basis, and what is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from ..models import Subscriber
from . import cells
from .columns import Column, is_payers
from .report import Problem
from .table import MAX_FINDINGS, NO_RESULT, Table, UnreadableFile

LENGTHS = {
    field.name: field.max_length or 0
    for field in Subscriber._meta.concrete_fields
    if field.name in {"name", "organisation", "position", "basis_source"}
}


@dataclass(frozen=True)
class Defaults:
    """What holds for every line that says nothing of it itself."""

    networks: frozenset[str] = frozenset()
    basis: str = ""
    basis_on: date | None = None
    basis_source: str = ""
    language: str = "fr"


@dataclass
class Line:
    number: int
    is_empty: bool = False
    addresses: list[str] = field(default_factory=list)
    name: str = ""
    organisation: str = ""
    position: str = ""
    networks: frozenset[str] = frozenset()
    basis: str = ""
    basis_on: date | None = None
    basis_source: str = ""
    language: str = ""
    problems: list[Problem] = field(default_factory=list)
    is_refused: bool = False
    invalid: int = 0  # pieces of its cells that are no addresses
    names: dict[str, str] = field(
        default_factory=dict
    )  # of the addresses that are somebody else's than `name`
    has_left: bool = False  # the file says that whoever has these addresses wants no more mail
    said: str = ""  # its first cell, by which a line without name nor address is found

    def name_of(self, address: str) -> str:
        return self.names.get(address, self.name)

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.name, self.organisation, self.position


def full_name(*parts: str) -> str:
    return " ".join(filter(None, parts))[: LENGTHS["name"]]


class Reader:
    """Reads the lines of a table, given which column stands where."""

    def __init__(
        self, table: Table, columns: dict[int, Column], networks: cells.Networks, defaults: Defaults
    ):
        self.table, self.columns, self.networks, self.defaults = table, columns, networks, defaults

    def __iter__(self) -> Iterator[Line]:
        findings = 0
        for line in self._lines():
            findings += len(line.addresses) + len(line.problems)
            if findings > MAX_FINDINGS:
                raise UnreadableFile(
                    _("Ce fichier a plus de %(count)s adresses et remarques : partagez-le en plusieurs.")
                    % {"count": MAX_FINDINGS}
                )
            yield line

    def _lines(self) -> Iterator[Line]:
        hidden = set(self.table.hidden)
        for number, row in self.table.rows:
            line = Line(number)
            line.said = next((cells.plain(cell[:500])[:80] for cell in row if cell), "").replace(
                NO_RESULT, ""
            )
            if not any(row):
                line.is_empty = True
            elif any("@" in cell for cell in row):
                self._fill(line, row)
            elif cells.is_total(row):
                self._refuse(line, "", _("ligne de total : elle compte les autres, ce n’est personne"))
            elif self._is_label(row):
                self._refuse(
                    line, "", _("ligne de titre ou de remarque, laissée de côté : ce n’est personne")
                )
            else:
                self._fill(line, row)
            if number in hidden and not line.is_empty:
                line.problems.append(Problem(number, "", _("ligne masquée dans le classeur"), "note"))
            yield line

    def _is_label(self, row: list[str]) -> bool:
        """Whether a line without an address says something of the file or of the lines below, and is nobody."""
        filled = [(index, text) for index, cell in enumerate(row) if (text := cells.plain(cell))]
        if not filled or len(filled) > 2:
            return False
        index, text = filled[0]
        if cells.COLON.search(text):
            return True
        if len(filled) > 1:
            return False
        is_name = self.columns.get(index) in {Column.NAME, Column.FIRST_NAME}
        return bool(
            self.networks.is_name(text)
            or cells.LABEL.match(text)
            or (is_name and any(sign.isdigit() for sign in text))
        )

    def _fill(self, line: Line, row: list[str]) -> None:
        named = first_name = payer = payers_first_name = ""
        own: set[str] = set()
        payers: set[str] = set()
        for index, column in sorted(self.columns.items()):
            cell = row[index] if index < len(row) else ""
            title = self.table.titles[index] if index < len(self.table.titles) else ""
            if cell == NO_RESULT:
                self._refuse(
                    line, title, _("la formule n’a pas de résultat : enregistrez le fichier dans un tableur")
                )
                continue
            try:
                match column:
                    case Column.EMAIL:
                        found, name = self._addresses(line, title, cell)
                        (payers if is_payers(title) else own).update(found)
                        named = name or named
                    case Column.NAME:
                        line.name = self._text(line, title, "name", cell)
                    case Column.FIRST_NAME:
                        first_name = cells.plain(cell)
                    case Column.ORGANISATION:
                        line.organisation = self._text(line, title, "organisation", cell)
                    case Column.POSITION:
                        line.position = self._text(line, title, "position", cell)
                    case Column.NETWORKS:
                        line.networks |= self.networks.read(cell)
                    case Column.LANGUAGE:
                        line.language = cells.language(cell) or self.defaults.language
                    case Column.BASIS:
                        line.basis = cells.basis(cell)
                    case Column.BASIS_ON:
                        line.basis_on = cells.day(cell)
                    case Column.BASIS_SOURCE:
                        line.basis_source = self._text(line, title, "basis_source", cell)
                    case Column.LEFT:
                        line.has_left |= cells.is_left(cell)
                    case Column.PAYER_NAME:
                        payer = self._text(line, title, "name", cell)
                    case Column.PAYER_FIRST_NAME:
                        payers_first_name = cells.plain(cell)
            except cells.Refused as error:
                self._refuse(line, title, str(error), cells.plain(cell)[:200])
        if self.table.separator and any(row[len(self.table.titles) :]):
            self._refuse_shifted(line)
        line.has_left |= any(cells.says_left(cell) for cell in row)
        payer = full_name(payers_first_name, payer)
        line.name = full_name(first_name, line.name or ("" if payer else named)) or payer
        if payer:
            line.names = dict.fromkeys(payers - own, payer)
        self._complete(line)

    def _addresses(self, line: Line, title: str, cell: str) -> tuple[list[str], str]:
        if cells.is_without_address(cell):
            said = _("« %(value)s » : lu comme « sans adresse »") % {"value": cells.plain(cell)[:100]}
            line.problems.append(Problem(line.number, title, said, "note"))
            return [], ""
        found, bad, name = cells.found_addresses(cell)
        line.addresses = list(dict.fromkeys([*line.addresses, *found]))
        bad = [(value, hidden) for value, hidden in bad if not cells.is_without_address(value)]
        line.invalid += len(bad)
        for value, hidden in bad:
            said = _("« %(value)s » n’est pas une adresse électronique") % {"value": value}
            if hidden:
                said = _("« %(value)s » : %(why)s") % {"value": value, "why": hidden[:1].lower() + hidden[1:]}
            line.problems.append(Problem(line.number, title, said, value=value))
        return found, name

    def _text(self, line: Line, title: str, name: str, cell: str) -> str:
        text = cells.plain(cell)
        if len(text) > LENGTHS[name]:
            said = _("texte coupé à %(count)s signes") % {"count": LENGTHS[name]}
            line.problems.append(Problem(line.number, title, said, "note"))
        return text[: LENGTHS[name]].strip()

    def _complete(self, line: Line) -> None:
        """What the whole file says takes the place of what the line does not say."""
        line.networks = line.networks or self.defaults.networks
        line.language = line.language or self.defaults.language
        line.basis = line.basis or self.defaults.basis
        if not line.basis:
            return
        line.basis_on = line.basis_on or self.defaults.basis_on
        line.basis_source = line.basis_source or self.defaults.basis_source
        if line.is_refused or not line.addresses:
            return
        if line.basis_on is None:
            self._refuse(
                line,
                Column.BASIS_ON.value,
                _("la base « %(basis)s » n’a pas de date") % {"basis": line.basis},
            )
        elif line.basis_on > timezone.localdate():
            self._refuse(line, Column.BASIS_ON.value, _("la base est datée d’un jour à venir"))
        if not line.basis_source:
            said = _("la base « %(basis)s » n’a pas d’origine") % {"basis": line.basis}
            self._refuse(line, Column.BASIS_SOURCE.value, said)

    def _refuse_shifted(self, line: Line) -> None:
        """A separator inside a cell moves all that follows: what the cells seem to say is not believed."""
        line.problems.clear()
        line.addresses.clear()
        said = _(
            'plus de cellules que de titres : une cellule qui contient « %(sign)s » s’écrit entre guillemets ("…")'
        )
        self._refuse(line, "", said % {"sign": self.table.separator.replace("\t", _("tabulation"))})

    def _refuse(self, line: Line, title: str, message: str, value: str = "") -> None:
        line.is_refused = True
        line.problems.append(Problem(line.number, title, message, value=value))
