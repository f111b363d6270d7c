"""The way in, for the command and for the admin's screens."""

from django.db import transaction
from django.utils.translation import gettext as _

from portal.models import Network

from . import applying, cells, plan
from .columns import Column
from .known import look_up
from .lines import Defaults, Reader
from .reading import read
from .report import Report
from .table import Table, UnreadableFile, guessed

DEFAULTS = Defaults()


def import_file(
    data: bytes,
    name: str,
    *,
    columns: dict[int, Column] | None = None,
    defaults: Defaults = DEFAULTS,
    dry_run: bool = False,
) -> Report:
    """Import an address book; with `dry_run` nothing is written. Columns are those that their titles name, unless given.

    One transaction: whatever goes wrong, nothing stays. Raises `UnreadableFile` for a file of which nothing can be
    made: damaged, too large, not what its name says, or without a column of addresses. Lines that cannot be taken
    are left out and named in the report.
    """
    table = read(data, name)
    columns = guessed(table) if columns is None else columns
    return import_table(table, name, columns=columns, defaults=defaults, dry_run=dry_run)


def import_table(
    table: Table,
    name: str,
    *,
    columns: dict[int, Column],
    defaults: Defaults = DEFAULTS,
    dry_run: bool = False,
) -> Report:
    """The same for a file that was read already. What `Reader` finds in it is bounded, so what is planned is too."""
    if Column.EMAIL not in columns.values():
        raise UnreadableFile(
            _(
                "Aucune colonne d’adresses : la première ligne doit nommer les colonnes, dont « email ». Lu : %(titles)s."
            )
            % {"titles": ", ".join(title for title in table.titles if title)[:300]}
        )
    networks = cells.Networks(Network.objects.all())
    lines = list(Reader(table, columns, networks, defaults))
    report = described(Report(name[:200], dry_run), table, columns)
    with transaction.atomic():
        if not dry_run:
            applying.lock()
        addresses = {address for line in lines for address in line.addresses}
        known = look_up(addresses, papers=any(not (line.addresses or line.is_empty) for line in lines))
        made = plan.make(lines, known, report)
        if not dry_run:
            applying.apply(made)
    bare = sum(1 for person in made.subscribers if not (person.networks or person.held))
    if bare:
        report.notes.append(
            _("Sans réseau : %(count)s personnes ne recevront que les lettres destinées à tous les réseaux.")
            % {"count": bare}
        )
    return report


def described(report: Report, table: Table, columns: dict[int, Column]) -> Report:
    """What the file looks like: its columns, and what was left aside."""
    titles = dict(enumerate(table.titles))
    report.columns = {
        titles.get(index, "") or str(index + 1): column.value for index, column in columns.items()
    }
    report.unknown_columns = [title for index, title in titles.items() if title and index not in columns]
    if Column.PAYER_NAME in columns.values():
        report.notes.append(
            _(
                "L’adresse du payeur va avec le nom du payeur ; les autres adresses d’une ligne, avec son autre nom."
            )
        )
    if table.titles_line > 1:
        report.notes.append(
            _("Les titres des colonnes sont à la ligne %(line)s : ce qui est au-dessus n’est pas lu.")
            % {"line": table.titles_line}
        )
    if table.left_out:
        report.notes.append(
            _("Feuille lue : « %(sheet)s ». Feuilles non lues : %(sheets)s.")
            % {"sheet": table.sheet, "sheets": ", ".join(table.left_out)[:300]}
        )
    return report
