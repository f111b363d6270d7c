"""What commands that import a file have in common: the file, the dry run, the report."""

import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError


class ImportCommand(BaseCommand):
    """`FICHIER [--dry-run] [--report R.json]`; a command says what it does (`bring_in`) and what came of it (`tell`)."""

    # Read no more than this, in bytes, and one: who reads the file says that it is too large.
    max_bytes: int | None = None
    unreadable: type[Exception]

    def add_arguments(self, parser):
        parser.add_argument("file", metavar="FICHIER", type=Path)
        parser.add_argument(
            "--dry-run", action="store_true", help="dit ce qui serait fait, sans rien changer"
        )
        parser.add_argument(
            "--report", metavar="R.json", type=Path, help="écrit le compte rendu dans ce fichier"
        )

    def bring_in(self, data: bytes, name: str, dry_run: bool) -> dict:
        """Import a file's content; returns the report. Raises `self.unreadable` with its reason in French."""
        raise NotImplementedError

    def tell(self, report: dict, dry_run: bool) -> None:
        """Print the report for people."""
        raise NotImplementedError

    def handle(self, file: Path, dry_run: bool, report: Path | None, **options):
        data = self._read(file)
        if report:
            self._write(report, "")
        try:
            result = self.bring_in(data, file.name, dry_run)
        except self.unreadable as error:
            raise CommandError(f"{file.name} : {error} Rien n’a été changé.") from error
        if report:
            self._write(report, json.dumps(result, ensure_ascii=False, indent=2) + "\n")
        self.tell(result, dry_run)

    def _read(self, file: Path) -> bytes:
        try:
            with file.open("rb") as stream:
                return stream.read(-1 if self.max_bytes is None else self.max_bytes + 1)
        except FileNotFoundError as error:
            raise CommandError(f"{file} : ce fichier n’existe pas.") from error
        except OSError as error:
            raise CommandError(
                f"{file} : ce fichier ne peut pas être lu (dossier ou droits d’accès)."
            ) from error

    def _write(self, report: Path, text: str) -> None:
        """Write the report; tried before importing too, so that a wrong path changes nothing."""
        try:
            report.write_text(text, encoding="utf-8")
        except OSError as error:
            raise CommandError(f"{report} : le compte rendu ne peut pas être écrit là.") from error
