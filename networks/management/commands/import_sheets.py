"""Import experience sheets from their text form."""

from django.core.management.base import CommandError

from networks.sheets.importing import MissingIndex, import_sheets
from networks.sheets.reader import UnreadableFile
from portal.management.importing import ImportCommand


class Command(ImportCommand):
    help = "Importe des fiches d’expérience depuis leur forme texte ; chaque ligne du fichier est comptée."
    unreadable = UnreadableFile

    def bring_in(self, data: bytes, name: str, dry_run: bool) -> dict:
        try:
            return import_sheets(data, name, dry_run).as_json()
        except MissingIndex as error:
            raise CommandError(
                "Le site n’a pas de liste de fiches : lancez d’abord « python manage.py load_demo », "
                "ou créez la page « Fiches d’expérience » sous l’accueil."
            ) from error

    def tell(self, report: dict, dry_run: bool) -> None:
        lines = report["lines"]
        for problem in report["problems"]:
            self.stdout.write(f"  ligne {problem['line']} : {problem['message']}")
        self.stdout.write(
            f"{'Essai à blanc, rien n’est changé. ' if dry_run else ''}{report['sheets']} fiches lues : "
            f"{report['created']} créées, {report['updated']} mises à jour, {report['unchanged']} inchangées, "
            f"{report['duplicates']} en double. {lines['total']} lignes : {lines['placed']} placées, "
            f"{lines['ignored']} sans contenu, {lines['unplaced']} non placées."
        )
