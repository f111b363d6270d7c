"""How a sheet reads: facts that line up from sheet to sheet, the story, and its gaps said plainly."""

import re
from dataclasses import dataclass
from statistics import median

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from .fields import FIELDS, LISTS, items
from .labels import fold, unbullet

NOT_GIVEN, NOT_YET = "absent", "not-yet"
PSEUDO = {
    "non renseigne": NOT_GIVEN,
    "non communique": NOT_GIVEN,
    "neant": NOT_GIVEN,
    "sans objet": NOT_GIVEN,
    "nc": NOT_GIVEN,
    "nr": NOT_GIVEN,
    "": NOT_GIVEN,
    "non encore evalue": NOT_YET,
    "pas encore evalue": NOT_YET,
    "en cours d evaluation": NOT_YET,
}

# What stands under « En bref » as it is; a longer text is cut there, and stands whole further down.
SHORT_CHARS = 120
# From so many lines, and below so many signs a line (the median), a text is a flattened table.
TABLE_LINES, TABLE_CHARS = 20, 30
FIGURE = re.compile(r"(\d{1,3}(?:[ \u00a0\u202f]?\d{3})*(?:,\d+)?(?: ?€)?)(?: (\D{0,60}))?")


@dataclass
class Field:
    """One field to show: its label, its paragraphs and lists, or why there is nothing."""

    label: str
    blocks: list[tuple[str, list[str]]]
    gap: str = ""

    @property
    def line(self) -> str:
        """The whole text on one line: what the source began on a new line stays another sentence."""
        text = ""
        for line in (line for _kind, lines in self.blocks for line in lines):
            parted = not text or text[-1] in ".!?…:;," or line[:1].islower()
            text += ("" if not text else " " if parted else ". ") + line
        return text

    @property
    def is_table(self) -> bool:
        """Whether the source flattened a table into one value a line."""
        return any(kind == "table" for kind, _lines in self.blocks)

    @property
    def figure(self) -> tuple[str, str] | None:
        """A short text that starts with its only number, cut behind it: (« 15 », « personnes »)."""
        match = FIGURE.fullmatch(self.line)
        return (match[1], match[2]) if match else None

    @property
    def is_short(self) -> bool:
        return len(self.line) <= SHORT_CHARS

    @property
    def is_whole(self) -> bool:
        """Whether « En bref » loses nothing of it: no cut, no line joined to another."""
        return self.is_short and sum(len(lines) for _kind, lines in self.blocks) <= 1

    @property
    def gap_text(self) -> str:
        return {NOT_GIVEN: _("Non renseigné"), NOT_YET: _("Pas encore évalué")}.get(self.gap, "")


def gap_of(text: str) -> str:
    """`absent` or `not-yet` for an empty text or a pseudo-value, else an empty string."""
    return PSEUDO.get(fold(text), "")


def blocks_of(text: str) -> list[tuple[str, list[str]]]:
    """Paragraphs and lists of a raw text: consecutive lines that start with a dash make a list.

    Many very short lines are a table that lost its columns: they stay together.
    """
    solid = [line.strip() for line in text.splitlines() if line.strip()]
    if len(solid) >= TABLE_LINES and median(map(len, solid)) < TABLE_CHARS:
        return [("table", solid)]
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        stripped = line.strip()
        if not fold(stripped):
            continue
        kind = "ul" if stripped[0] in "-–—•·" else "p"
        if kind == "ul":
            stripped = unbullet(stripped)
        if kind == "ul" and found and found[-1][0] == "ul":
            found[-1][1].append(stripped)
        else:
            found.append((kind, [stripped]))
    return found


def field(sheet, key: str, label: str) -> Field:
    text = getattr(sheet, FIELDS[key])
    gap = gap_of(text)
    if gap:
        return Field(label, [], gap)
    if key in LISTS:
        return Field(label, [("ul", items(text))])
    return Field(label, blocks_of(text))


def terms_of(sheet) -> dict[str, list[str]]:
    """Names of the sheet's terms, by kind of list."""
    names: dict[str, list[str]] = {}
    for value in sheet.values.select_related("term"):
        name = value.term.name if value.term else value.value
        known = names.setdefault(value.kind, [])
        if name not in known:
            known.append(name)
    return names


def context(sheet) -> dict:
    """What the sheet's template needs."""
    terms = terms_of(sheet)

    def fact(key, label):
        return Field(label, [("inline", terms[key])]) if terms.get(key) else Field(label, [], NOT_GIVEN)

    in_short = [
        field(sheet, "nombre", _("Combien de personnes")),
        field(sheet, "ressources", _("Avec quels moyens")),
        field(sheet, "limites", _("Ce qui frotte")),
    ]
    return {
        "facts": [
            fact("statut", _("Statut")),
            fact("dimension", _("Dimension")),
            fact("territoire", _("Échelle")),
            fact("public", pgettext("à qui l’action s’adresse", "Public")),
            fact("initiative", _("À l’initiative")),
            fact("partenaires", _("Partenaires")),
            fact("mots_cles", _("Mots clés")),
            field(sheet, "fichiers", _("Fichiers associés")),
        ],
        "in_short": in_short,
        "in_full": [field for field in in_short if not field.is_whole],
        "story": [
            field(sheet, "resume", _("L’action")),
            field(sheet, "description_experience", _("Pourquoi, pour qui")),
            field(sheet, "description_generale", _("Comment cela se passe")),
        ],
        "results": [
            field(sheet, "resultat_territoire", _("Pour le territoire")),
            field(sheet, "resultat_centre", _("Pour la structure")),
            field(sheet, "resultat_habitants", _("Pour les habitantes et habitants")),
            field(sheet, "perspectives", _("Et après")),
        ],
        "ended_because": sheet.ended_because,
        "initiative_detail": sheet.initiative_detail,
        "networks": sheet.network_list,
    }
