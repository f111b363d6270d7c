"""One cell at a time: what people write in spreadsheets, and the values that it stands for."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal import addresses as portal_addresses
from portal.invisible import without_invisible
from portal.models import Network
from portal.typed_dates import Unreadable, read_date

from .. import addresses
from ..models import Basis
from .columns import fold

BASES = {
    **{fold(value): value for value in Basis.values},
    "accord": Basis.CONSENT.value,
    "consent": Basis.CONSENT.value,
    "adherent": Basis.MEMBERSHIP.value,
    "adherente": Basis.MEMBERSHIP.value,
    "membership": Basis.MEMBERSHIP.value,
    "fonctionprofessionnelle": Basis.POSITION.value,
}
LANGUAGES = {"fr": "fr", "francais": "fr", "french": "fr", "en": "en", "anglais": "en", "english": "en"}
DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?")
YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
NUMBER = re.compile(r"([0-9]{5})(?:[.,][0-9]+)?")
EXCEL_DAYS = range(20_000, 80_000)  # 1954 to 2119, counted from the last day of 1899
CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


# What people write where there is no address: that there is none, that somebody wants none or that it will come.
NO_ADDRESS = re.compile(
    r"(?:(?:n.?a|il n.y a) )?(?:pas|plus|sans|aucune?)\b[^@]{0,40}|n[ée]ant|n\.?/?[acr]\.?"
    r"|non(?: (?:renseign|communiqu)[ée]e?)?|inconnue?|x+|manquante?|illisible|papier|courrier(?: postal)?"
    r"|(?:(?:elle|il|personne) )?n(?:e |['’])[^@]{0,60}\b(?:pas|plus)\b[^@]{0,60}|refus\w*\b[^@]{0,60}"
    r"|(?:[àa]|en (?:cours|attente)(?: de)?) (?:re)?(?:demande|compl[ée]t|v[ée]rifi|pr[ée]cis|venir|confirm|renseign"
    r"|r[ée]cup[ée]r|contact|trouv|suivre|appel|cherch|voir|valid)\w*\b[^@]{0,40}"
    r"|(?:en )?attente\b[^@]{0,40}|en cours|(?:voir|demander|contacter|appeler|par) [^@]{0,60}"
    r"|[+(]?\d[\d .()/+-]{7,}",
    re.IGNORECASE,
)
# What people write, and programs, of whoever wants no more mail.
LEFT = re.compile(
    r"d(?:é|e\u0301?)sinscrite?s?\b|d(?:é|e\u0301?)sabonn(?:é|e\u0301?)e?s?\b|unsubscribed\b|blacklisted\b"
    r"|opt(?:ed)?[- ]?out\b|ne (?:plus|pas|jamais) (?:l[’']|lui |leur )?(?:[ée]crire|contacter|envoyer|solliciter|inviter)\b",
    re.IGNORECASE,
)
STILL_THERE = frozenset(
    [
        "non",
        "no",
        "n",
        "0",
        "false",
        "faux",
        "abonne",
        "abonnee",
        "inscrit",
        "inscrite",
        "actif",
        "active",
        "subscribed",
    ]
)
TICKS = frozenset("✓✔☑✅✗✘☒")
# Lines that count the others, and those that say something of the file.
TOTAL = re.compile(
    r"sous[- ]?tota(?:l|ux)\b|tota(?:l|ux)\b\s*(?:$|\d|g[ée]n[ée]ral|des?\b|d['’]|[^:=]*[:=])"
    r"|(?:nombre|nb(?:re?)?)\b\.? ?(?:total )?(?:de |d['’]|:)"
    r"|\d+ (?:contact|personne|adresse|membre|ligne|inscrit|participant|nom)e?s?\.?$",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"mise? [àa] jour|m[àa]j\b|l[ée]gende\b|imprim[ée]|[ée]dit[ée]e?\b|export[ée]|extrait\b|page ?\d"
    r"|(?:liste|fin|fichier) (?:de |du |des |d['’])",
    re.IGNORECASE,
)
COLON = re.compile(r"\s:|:\s|:$")


# Between the networks of a cell; some names hold one.
SEPARATOR = re.compile(r"([,/&+]|\bet\b)", re.IGNORECASE)


class Refused(ValueError):
    """A value that cannot be taken; the message says why."""


def plain(cell: str) -> str:
    """A text on one line, without the signs that do not print."""
    return " ".join(CONTROLS.sub(" ", without_invisible(unicodedata.normalize("NFC", cell))).split())


def found_addresses(cell: str) -> tuple[list[str], list[tuple[str, str]], str]:
    """The addresses of a cell, once each, (piece, why) of those that are none, and the name in front of a single one.

    A piece with a word that is no address is refused whole: « marie dupont@exemple.org » may be somebody else's.
    """
    pieces, names = portal_addresses.pieces(cell)
    good: dict[str, None] = {}
    bad = []
    for words in dict.fromkeys(map(tuple, pieces)):
        try:
            good |= dict.fromkeys([addresses.clean(word) for word in words])
        except ValidationError as error:
            hidden = error.messages[0] if getattr(error, "code", "") == "invisible" else ""
            bad.append((plain(without_invisible(" ".join(words)))[:200], hidden))
    return list(good), bad, plain(names[0]) if len(names) == 1 and len(good) == 1 else ""


def is_without_address(cell: str) -> bool:
    """Whether a cell says in words that somebody has no address, as « pas de mail » or « à demander »."""
    text = plain(cell)
    return NO_ADDRESS.fullmatch(text) is not None or ("@" not in text and LEFT.match(text) is not None)


def is_left(cell: str) -> bool:
    """Whether a column about it says that somebody unsubscribed: « oui », a cross, a date. Of what is unclear, yes."""
    text = plain(cell)
    return fold(text) not in STILL_THERE | {""} or not TICKS.isdisjoint(text)


def says_left(cell: str) -> bool:
    """Whether a cell of any other column says so, as « désinscrite le 3 mai », alone or beside an address."""
    if "@" in cell:
        return LEFT.search(re.sub(r"\S*@\S*", " ", cell)) is not None
    return LEFT.match(cell) is not None


def is_total(row: Iterable[str]) -> bool:
    """Whether a line counts the others, as « Total : 6 contacts »."""
    first = next((text for cell in row if (text := plain(cell))), "")
    return TOTAL.match(first) is not None


@lru_cache(100)
def basis(cell: str) -> str:
    folded = fold(plain(cell))
    if folded and folded not in BASES:
        raise Refused(_("base inconnue : écrivez consentement, adhesion ou fonction"))
    return BASES.get(folded, "")


@lru_cache(100)
def language(cell: str) -> str:
    folded = fold(plain(cell))
    if folded and folded not in LANGUAGES:
        raise Refused(_("langue inconnue : écrivez fr ou en"))
    return LANGUAGES.get(folded, "")


@lru_cache(1000)
def day(cell: str) -> date | None:
    """14/06/2027, 2027-06-14, 14 juin 2027, or a date of Excel, which may come as a number of days.

    An hour behind is left out.
    """
    text = plain(cell)
    if not text:
        return None
    try:
        if match := DAY_FIRST.fullmatch(text):
            return date(int(match[3]), int(match[2]), int(match[1]))
        if match := YEAR_FIRST.fullmatch(text):
            return date(int(match[1]), int(match[2]), int(match[3]))
        if (match := NUMBER.fullmatch(text)) and int(match[1]) in EXCEL_DAYS:
            return date(1899, 12, 30) + timedelta(days=int(match[1]))
    except ValueError as error:
        raise Refused(_("ce jour n’existe pas")) from error
    try:
        return read_date(text)
    except Unreadable as error:
        raise Refused(_("date illisible : écrivez-la comme 14/06/2026")) from error


class Networks:
    """Finds networks by their slug or one of their names, whatever the accents and capitals."""

    def __init__(self, networks: Iterable[Network]) -> None:
        self.known: dict[str, str] = {}
        self.read = lru_cache(1000)(self._read)
        self.longest = 1
        for network in networks:
            for name in (network.name, network.short_name, network.slug):
                self.known[fold(name)] = network.slug
                self.longest = max(self.longest, len(SEPARATOR.split(name)))

    def _read(self, cell: str) -> frozenset[str]:
        """The slugs that a cell names. Raises `Refused` with the first name that is none of them."""
        text = plain(cell)
        found = set()
        for piece in re.split(r"[;|\n]+", cell):
            words = SEPARATOR.split(piece)
            while words:
                name, used = self._first(words)
                if fold(name) in self.known:
                    found.add(self.known[fold(name)])
                elif fold(name):
                    raise Refused(_("réseau inconnu : « %(name)s »") % {"name": plain(name)[:100]})
                words = words[used + 1 :]
        if not found and any(sign.isalnum() for sign in text):
            raise Refused(_("réseau inconnu : « %(name)s »") % {"name": text[:100]})
        return frozenset(found)

    def _first(self, words: list[str]) -> tuple[str, int]:
        """The longest name that these words begin with, and how many make it: some hold a comma or an « et »."""
        for used in range(min(self.longest, len(words)), 1, -2):  # names, each with a separator behind
            if fold(name := "".join(words[:used])) in self.known:
                return name, used
        return words[0], 1

    def is_name(self, text: str) -> bool:
        return fold(text) in self.known
