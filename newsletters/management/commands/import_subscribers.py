"""Import an address book from a spreadsheet."""

from django.utils.translation import gettext as _

from newsletters.addressbook.importing import import_file
from newsletters.addressbook.report import Outcome, line_by_line
from newsletters.addressbook.table import MAX_BYTES, UnreadableFile
from portal.management.importing import ImportCommand


class Command(ImportCommand):
    help = (
        "Importe un carnet d’adresses (.xlsx, .csv) ; chaque ligne est comptée. Colonnes : email, nom, organisation, "
        "fonction, reseaux, langue, base, base_le, base_source, desinscrit."
    )
    max_bytes = MAX_BYTES
    unreadable = UnreadableFile

    def bring_in(self, data: bytes, name: str, dry_run: bool) -> dict:
        return import_file(data, name, dry_run=dry_run).as_json()

    def tell(self, report: dict, dry_run: bool) -> None:
        for said, who in line_by_line(report):
            self.stdout.write(f"  {said}{f' – {who}' if who else ''}")
        for problem in report["problems"]:
            column = _(", colonne « %(name)s »") % {"name": problem["column"]} if problem["column"] else ""
            value = (
                problem["value"] if problem["value"] and problem["value"] not in problem["message"] else ""
            )
            end = f" ({value})" if value else ""
            self.stdout.write(f"  ligne {problem['line']}{column} : {problem['message']}{end}")
        if report["unknown_columns"]:
            self.stdout.write(f"  colonnes non lues : {', '.join(report['unknown_columns'])}")
        for note in report["notes"]:
            self.stdout.write(f"  {note}")
        lines = report["lines"]
        counts = ", ".join(f"{lines[one.value]} {one.label}" for one in Outcome)
        self.stdout.write(
            f"{'Essai à blanc, rien n’est changé. ' if dry_run else ''}{lines['total']} lignes : {counts}."
        )
