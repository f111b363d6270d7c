"""Import experience sheets from their text form."""

import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from networks.sheets.importing import MissingIndex, import_sheets
from networks.sheets.reader import UnreadableFile


class Command(BaseCommand):
    help = "Importe des fiches d’expérience depuis leur forme texte ; chaque ligne du fichier est comptée."

    def add_arguments(self, parser):
        parser.add_argument("file", metavar="FICHIER", type=Path)
        parser.add_argument(
            "--dry-run", action="store_true", help="dit ce qui serait fait, sans rien changer"
        )
        parser.add_argument(
            "--report", metavar="R.json", type=Path, help="écrit le compte rendu dans ce fichier"
        )

    def handle(self, file: Path, dry_run: bool, report: Path | None, **options):
        try:
            data = file.read_bytes()
        except FileNotFoundError as error:
            raise CommandError(f"{file} : ce fichier n’existe pas.") from error
        except OSError as error:
            raise CommandError(
                f"{file} : ce fichier ne peut pas être lu (dossier ou droits d’accès)."
            ) from error
        if report:
            self._write(report, "")
        try:
            result = import_sheets(data, file.name, dry_run).as_json()
        except UnreadableFile as error:
            raise CommandError(f"{file.name} : {error} Rien n’a été changé.") from error
        except MissingIndex as error:
            raise CommandError(
                "Le site n’a pas de liste de fiches : lancez d’abord « python manage.py load_demo », "
                "ou créez la page « Fiches d’expérience » sous l’accueil."
            ) from error
        if report:
            self._write(report, json.dumps(result, ensure_ascii=False, indent=2) + "\n")
        self._tell(result, dry_run)

    def _write(self, report: Path, text: str) -> None:
        """Write the report; tried before importing too, so that a wrong path changes nothing."""
        try:
            report.write_text(text, encoding="utf-8")
        except OSError as error:
            raise CommandError(f"{report} : le compte rendu ne peut pas être écrit là.") from error

    def _tell(self, result: dict, dry_run: bool):
        lines = result["lines"]
        for problem in result["problems"]:
            self.stdout.write(f"  ligne {problem['line']} : {problem['message']}")
        self.stdout.write(
            f"{'Essai à blanc, rien n’est changé. ' if dry_run else ''}{result['sheets']} fiches lues : "
            f"{result['created']} créées, {result['updated']} mises à jour, {result['unchanged']} inchangées, "
            f"{result['duplicates']} en double. {lines['total']} lignes : {lines['placed']} placées, "
            f"{lines['ignored']} sans contenu, {lines['unplaced']} non placées."
        )
