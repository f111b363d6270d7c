"""The labels of a sheet, in their order, and where they stand among the lines of one sheet."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from portal.invisible import INVISIBLE, without_invisible

OPEN, LIST, SINGLE = "open", "list", "single"


@dataclass(frozen=True)
class Section:
    """One label and what follows it: an open text, a closed list or a single value."""

    key: str
    label: str
    kind: str
    optional: bool = False


SECTIONS = (
    Section("organisateur", "Structure organisatrice", SINGLE),
    Section("fichiers", "Fichier(s) associé(s)", LIST),
    Section("statut", "Statut de l'action", SINGLE),
    Section("raisons", "Raisons pour lesquelles l'action est terminée", OPEN, optional=True),
    Section("dimension", "Dimension", SINGLE),
    Section("mots_cles", "Mots clés associés à l'action", LIST),
    Section("resume", "Résumé", OPEN),
    Section("initiative", "Qui est à l'initiative de l'action ?", LIST),
    Section("precision", "Précision ( si autre )", OPEN, optional=True),
    Section("territoire", "Territoire concerné", SINGLE),
    Section(
        "description_experience",
        "Description de l'expérience, ses objectifs, ses acteurs et ses différentes phases.",
        OPEN,
    ),
    Section("public", "Public", LIST),
    Section("partenaires", "Avec qui cette action a-t-elle été menée ?", LIST),
    Section("partenaires", "Partenaires d'action:", LIST),
    Section("territoire", "Territoire concerné", SINGLE),
    Section("description_generale", "Description générale", OPEN),
    Section("ressources", "Ressources financières mobilisées pour cette action", OPEN),
    Section("nombre", "Nombre de personnes mobilisés pour cette action", OPEN),
    Section("resultat_territoire", "Résultat sur le territoire", OPEN),
    Section("resultat_centre", "Résultat pour le centre social", OPEN),
    Section("resultat_habitants", "Résultat pour les habitants", OPEN),
    Section("limites", "Suite de l'action : Limites", OPEN),
    Section("perspectives", "Suite de l'action : Perspectives", OPEN),
)
ORGANISER, LIMITS, OUTLOOK = 0, 21, 22
HEADER_SLOTS = range(1, 7)

CONTENT_KEYS = tuple(dict.fromkeys(section.key for section in SECTIONS[1:]))
LIST_KEYS = tuple(dict.fromkeys(section.key for section in SECTIONS if section.kind == LIST))

MAX_LABEL_CHARS = 160
_BULLET_CHARS = "\\-‐‑‒–—−·•●▪◦‣\uf0b7"
_BULLET = re.compile(rf"^(?:\s|{INVISIBLE.pattern})*[{_BULLET_CHARS}]\s*")
_BLANK = re.compile(rf"^(?:\s|{INVISIBLE.pattern})*$")
_LONE_DASH = re.compile(rf"^(?:[\s{_BULLET_CHARS}]|{INVISIBLE.pattern})+$")
_NOT_WORD = re.compile(r"[\W_]+")
# \x92 is the apostrophe of texts once read as Latin-1.
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ´\x92", "'"))
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})


def fold(text: str) -> str:
    """Lower case, no accents, every run of spaces, dashes, apostrophes and signs made one space."""
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize(
            "NFKD", without_invisible(plain).translate(_APOSTROPHES).translate(_LIGATURES)
        )
        plain = "".join(char for char in plain if not unicodedata.combining(char))
    return _NOT_WORD.sub(" ", plain).strip()


def is_blank(line: str) -> bool:
    """Whether the line shows nothing."""
    return bool(_BLANK.match(line))


def is_lone_dash(line: str) -> bool:
    """Whether the line is a bullet (or several) without text."""
    return bool(_LONE_DASH.match(line)) and not _BLANK.match(line)


def is_bulleted(line: str) -> bool:
    """Whether the line starts with a dash or another bullet."""
    return bool(_BULLET.match(line))


def unbullet(line: str) -> str:
    """The line without its bullet and outer spaces."""
    return _BULLET.sub("", line, count=1).strip()


def clean(line: str) -> str:
    """The line as labels are compared: composed accents, plain spaces, no bullet, no final colon."""
    text = (
        line
        if line.isascii()
        else unicodedata.normalize("NFC", without_invisible(line).translate(_APOSTROPHES))
    )
    return " ".join(unbullet(text).split()).rstrip(" :")


class Label(NamedTuple):
    """The places a line can take among ``SECTIONS``, and how sure that is."""

    slots: tuple[int, ...]
    weight: int


# A missing bullet only breaks ties, another spelling loses to the right one.
# Four lines of prose in a closed list outweigh its label: then it was a line of the text above.
EXACT, BARE, VARIANT = 10_000, 9_990, 5_000
REPEATED, PROSE, LONG_ITEM, BARE_ITEM, ITEM = 50, 2_500, 500, 4, 1


def _slots_by(normalise) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for slot, section in enumerate(SECTIONS):
        text = normalise(section.label)
        found[text] = (*found.get(text, ()), slot)
    return found


_BY_TEXT = _slots_by(clean)
_BY_FOLD = _slots_by(fold)
_INITIALS = frozenset(text[0] for text in _BY_FOLD) | {"é"}


@lru_cache(maxsize=4096)
def label_of(line: str) -> Label | None:
    """The label this line may be: the exact text, or with less weight another spelling of it.

    A label of one word needs its exact text or capitals: « public » in lower case is an ordinary word.
    """
    if len(line) > MAX_LABEL_CHARS:
        return None
    text = clean(line)
    if slots := _BY_TEXT.get(text):
        return Label(slots, EXACT if is_bulleted(line) else BARE)
    if len(text) < 6 or text[0].casefold() not in _INITIALS:
        return None
    slots = _BY_FOLD.get(fold(text))
    if slots and (" " in text or text.isupper()):
        return Label(slots, VARIANT)
    return None


def closed_cost(line: str, label: Label | None) -> int:
    """How little this line looks like an item of a closed list."""
    if label:
        return REPEATED
    if is_blank(line) or is_lone_dash(line):
        return 0
    if is_bulleted(line):
        return ITEM if len(line) <= 200 else LONG_ITEM
    return BARE_ITEM if len(line) <= 80 else PROSE


def align(lines: Sequence[str], labels: Sequence[Label | None], start: int) -> dict[int, int]:
    """Where the labels of one sheet stand: ``{slot: index in lines}``, in increasing order on both sides.

    ``labels[i]`` says what ``lines[i]`` may be; the walk starts in slot ``start``. The best assignment over
    the whole sheet has the most labels; among equals, closed lists hold the fewest and most list-like lines,
    and open texts start at the earliest. Linear in the number of lines.
    """
    closed = [section.kind != OPEN for section in SECTIONS]
    cost = 0
    # Per slot: score (in closed slots freed of the cost before it) and chain (chain before, slot, index).
    scores: list[int | None] = [None] * len(SECTIONS)
    chains: list[tuple | None] = [None] * len(SECTIONS)
    scores[start] = 0

    def reach(slots) -> tuple[int | None, int]:
        best, best_slot = None, start
        for slot in slots:
            score = scores[slot]
            if score is not None:
                score -= cost if closed[slot] else 0
                if best is None or score > best:
                    best, best_slot = score, slot
        return best, best_slot

    for index, (line, label) in enumerate(zip(lines, labels, strict=True)):
        doubled = label and _doubles(lines, labels, index)
        entries = []
        weight = label.weight if label else 0
        for slot in label.slots if label and not doubled else ():
            before, origin = reach(range(start, slot))
            if before is not None:
                entries.append((slot, before + weight, (chains[origin], slot, index)))
        cost += 0 if doubled else closed_cost(line, label)
        for slot, score, chain in entries:
            score += cost if closed[slot] else 0
            best = scores[slot]
            if best is None or score > best:
                scores[slot], chains[slot] = score, chain
    found: dict[int, int] = {}
    chain = chains[reach(range(start, len(SECTIONS)))[1]]
    while chain:
        chain, slot, index = chain
        found[slot] = index
    return dict(sorted(found.items()))


def _doubles(lines: Sequence[str], labels: Sequence[Label | None], index: int) -> bool:
    """Whether this closed label only repeats the one just above it, which itself follows another label.

    With a text above the pair, the first of the two is rather the last line of that text.
    """
    label = labels[index]
    if label is None or SECTIONS[label.slots[0]].kind == OPEN:
        return False
    above = _content_above(lines, index)
    twin = labels[above] if above >= 0 else None
    if twin is None or twin.slots != label.slots:
        return False
    before = _content_above(lines, above)
    return before < 0 or labels[before] is not None


def _content_above(lines: Sequence[str], index: int) -> int:
    """Index of the nearest line above that isn't blank nor a lone dash, or -1."""
    index -= 1
    while index >= 0 and (is_blank(lines[index]) or is_lone_dash(lines[index])):
        index -= 1
    return index
