"""The columns that an address book may have, and which titles they go by."""

import re
import unicodedata

from django.db import models
from django.utils.translation import gettext_lazy as _


class Column(models.TextChoices):
    """The values are the titles of columns that `import_subscribers` documents."""

    EMAIL = "email", _("Adresse électronique")
    NAME = "nom", _("Nom")
    FIRST_NAME = "prenom", _("Prénom")
    ORGANISATION = "organisation", _("Structure")
    POSITION = "fonction", _("Fonction")
    NETWORKS = "reseaux", _("Réseaux")
    LANGUAGE = "langue", _("Langue")
    BASIS = "base", _("Base légale")
    BASIS_ON = "base_le", _("Base établie le")
    BASIS_SOURCE = "base_source", _("Origine de l’adresse")


# Several columns may hold these: « mail professionnel » and « autre mail ».
REPEATABLE = frozenset({Column.EMAIL, Column.NETWORKS})
SYNONYMS = {
    Column.EMAIL: "email mail mel courriel adressemail adresseemail adressemel adressecourriel adresseelectronique"
    " courrielelectronique messagerie mailprofessionnel mailpro autremail autrecourriel courrielsecondaire"
    " mailsecondaire emailsecondaire emailprofessionnel emailpro courrielprofessionnel emailaddress",
    Column.NAME: "nom nomdefamille nomprenom nometprenom nomcomplet prenomnom prenometnom contact name lastname"
    " surname fullname",
    Column.FIRST_NAME: "prenom firstname",
    Column.ORGANISATION: "organisation structure organisme association etablissement organization nomdelastructure",
    Column.POSITION: "fonction poste qualite metier position jobtitle",
    Column.NETWORKS: "reseau reseaux reseausuivi reseauxsuivi network",
    Column.LANGUAGE: "langue language",
    Column.BASIS: "base baselegale legalbasis",
    Column.BASIS_ON: "basele baseetabliele datedelabase datedebase baselegalele basisdate",
    Column.BASIS_SOURCE: "basesource origine source provenance sourcedelabase originedelabase originedeladresse",
}
_KNOWN = {word: column for column, words in SYNONYMS.items() for word in words.split()}


def fold(text: object) -> str:
    """Letters and digits only, without accents nor capitals."""
    plain = unicodedata.normalize("NFKD", str(text)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]", "", plain)


def column_of(title: str) -> Column | None:
    """The column that a title names, in the singular or in the plural; « Mail 2 » and « Adresse (pro) » too."""
    folded = fold(re.sub(r"\(.*?\)", "", title)).rstrip("0123456789")
    return _KNOWN.get(folded) or _KNOWN.get(folded.removesuffix("s"))


def guess(titles: list[str]) -> dict[int, Column]:
    """Which column stands where; of two with the same name the first one counts, but for those that add up."""
    found: dict[int, Column] = {}
    for index, title in enumerate(titles):
        column = column_of(title)
        if column and (column in REPEATABLE or column not in found.values()):
            found[index] = column
    return found
