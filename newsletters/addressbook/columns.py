"""The columns that an address book may have, and which titles they go by."""

import re
import unicodedata
from collections.abc import Iterable

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
    LEFT = "desinscrit", _("Désinscription")
    PAYER_NAME = "nom_payeur", _("Nom du payeur")
    PAYER_FIRST_NAME = "prenom_payeur", _("Prénom du payeur")


# Several columns may hold these: « mail professionnel » and « autre mail ».
REPEATABLE = frozenset({Column.EMAIL, Column.NETWORKS, Column.LEFT})
# Who pays may be somebody else than who becomes a member: that name goes with that address.
PAYERS = frozenset({"payeur", "payeuse", "payer", "acheteur", "acheteuse"})
OF_PAYERS = {Column.NAME: Column.PAYER_NAME, Column.FIRST_NAME: Column.PAYER_FIRST_NAME}
SYNONYMS = {
    Column.EMAIL: "email mail mel courriel adressemail adresseemail adressemel adressecourriel adresseelectronique"
    " courrielelectronique messagerie mailprofessionnel mailpro autremail autrecourriel courrielsecondaire"
    " mailsecondaire emailsecondaire emailprofessionnel emailpro courrielprofessionnel emailaddress"
    " adressemessagerie",
    Column.NAME: "nom nomdefamille nomaafficher nomprenom nometprenom nomcomplet prenomnom prenometnom contact name lastname"
    " surname fullname",
    Column.FIRST_NAME: "prenom firstname",
    Column.ORGANISATION: "organisation structure organisme association etablissement organization nomdelastructure"
    " nomstructure organizationname societe entreprise company raisonsociale"
    " nomorganisation organisationnom",
    Column.POSITION: "fonction poste qualite metier position jobtitle organizationtitle titredanslorganisation"
    " organisationtitre profession",
    Column.NETWORKS: "reseau reseaux reseausuivi reseauxsuivi network",
    Column.LANGUAGE: "langue language",
    Column.BASIS: "base baselegale legalbasis",
    Column.BASIS_ON: "basele baseetabliele datedelabase datedebase baselegalele basisdate",
    Column.BASIS_SOURCE: "basesource origine source provenance sourcedelabase originedelabase originedeladresse",
    Column.LEFT: "desinscrit desinscrite desinscription desinscritle datededesinscription desabonne desabonnee desabonnement"
    " emailblacklisted blacklisted optout emailoptout unsubscribed unsubscribedat unsubscribedate unsubtime opposition",
}
_KNOWN = {word: column for column, words in SYNONYMS.items() for word in words.split()}


# Words around the one that counts: « Votre adresse e-mail », « Email payeur », « E-mail 1 - Value », « Champ additionnel ».
AROUND = frozenset(
    [
        "votre",
        "vos",
        "mon",
        "ma",
        "le",
        "la",
        "les",
        "l",
        "un",
        "une",
        "de",
        "du",
        "des",
        "d",
        "the",
        "your",
        "value",
        "valeur",
        "champ",
        "additionnel",
        *PAYERS,
        "adherent",
        "adherente",
        "beneficiaire",
        "participant",
        "participante",
        "contact",
        "principal",
        "principale",
        "premier",
        "premiere",
        "primary",
        "second",
        "seconde",
        "secondaire",
        "secondary",
        "deuxieme",
        "autre",
        "other",
        "pro",
        "professionnel",
        "professionnelle",
        "work",
        "perso",
        "personnel",
        "personnelle",
        "home",
    ]
)


def fold(text: object) -> str:
    """Letters and digits only, without accents nor capitals."""
    plain = unicodedata.normalize("NFKD", str(text)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]", "", plain)


def column_of(title: str) -> Column | None:
    """The column that a title names, in the singular or in the plural; « Mail 2 » and « Adresse (pro) » too."""
    title = re.sub(r"\(.*?\)", "", title)
    words = words_of(title)
    bare = "".join(word for word in words if word not in AROUND and not word.isdigit())
    for folded in (fold(title).rstrip("0123456789"), bare.rstrip("0123456789")):
        if column := _KNOWN.get(folded) or _KNOWN.get(folded.removesuffix("s")):
            return OF_PAYERS.get(column, column) if is_payers(title) else column
    return None


def words_of(title: str) -> list[str]:
    return [fold(word) for word in re.split(r"[\s:/_'’]+|-(?=\s)|(?<=\s)-", title)]


def is_payers(title: str) -> bool:
    """Whether a column says something of who paid."""
    return not PAYERS.isdisjoint(words_of(title))


def guess(titles: list[str], rows: Iterable[list[str]] = ()) -> dict[int, Column]:
    """Which column stands where; of two with the same name the first one counts, but for those that add up.

    Where no title names a column of addresses, one of which every cell holds an at sign is it.
    """
    found: dict[int, Column] = {}
    for index, title in enumerate(titles):
        column = column_of(title)
        if column and (column in REPEATABLE or column not in found.values()):
            found[index] = column
    if Column.EMAIL not in found.values():
        index = _column_of_addresses(rows)
        if index is not None:
            found[index] = Column.EMAIL
    return found


def _column_of_addresses(rows: Iterable[list[str]]) -> int | None:
    cells: dict[int, list[bool]] = {}
    for row in rows:
        for index, cell in enumerate(row):
            if cell:
                cells.setdefault(index, []).append("@" in cell)
    return next((index for index, found in sorted(cells.items()) if all(found)), None)
