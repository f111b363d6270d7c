"""From the bytes of a file to a table, or a clear refusal. What it holds must be what its name says."""

from pathlib import PurePath

from django.utils.translation import gettext as _

from portal.files import size

from . import isolated, spreadsheet, textfile
from .table import MAX_BYTES, Table, UnreadableFile

ZIP, OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def read(data: bytes, name: str) -> Table:
    """Raises `UnreadableFile`."""
    refuse_at_once(data, name)
    table = isolated.table(_read, data, name)
    if not table.titles:
        raise UnreadableFile(_("Ce fichier est vide."))
    return table


def _read(data: bytes, name: str) -> Table:
    return spreadsheet.read(data) if PurePath(name).suffix.lower() == ".xlsx" else textfile.read(data)


def refuse_at_once(data: bytes, name: str) -> None:
    suffix = PurePath(name).suffix.lower()
    if suffix == ".xlsm":
        raise UnreadableFile(
            _("Ce classeur contient des macros : enregistrez-le en .xlsx (« Classeur Excel »), sans macros.")
        )
    if suffix not in {".xlsx", ".csv"}:
        raise UnreadableFile(
            _("Le portail lit les fichiers .xlsx et .csv : enregistrez celui-ci dans l’un de ces formats.")
        )
    if len(data) > MAX_BYTES:
        raise UnreadableFile(
            _("Ce fichier dépasse %(limit)s : partagez-le en plusieurs.") % {"limit": size(MAX_BYTES)}
        )
    if not data.strip():
        raise UnreadableFile(_("Ce fichier est vide."))
    if data.startswith(OLD_EXCEL):
        raise UnreadableFile(
            _(
                "Ce classeur est protégé par un mot de passe, ou dans l’ancien format d’Excel (.xls) : "
                "enregistrez-le en .xlsx, sans mot de passe."
            )
        )
    if suffix == ".csv" and data.startswith(ZIP):
        raise UnreadableFile(
            _("Ce fichier s’appelle .csv mais c’est un classeur : donnez-lui son vrai nom, en .xlsx.")
        )
    if suffix == ".xlsx" and not data.startswith(ZIP):
        raise UnreadableFile(
            _("Ce fichier s’appelle .xlsx mais ce n’est pas un classeur Excel : enregistrez-le de nouveau.")
        )
