"""The words of a text as the index holds them: folded, stemmed, whatever way they were written."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from portal.invisible import INVISIBLE

from .stems import fold, stem
from .vocabulary import WHOLE_NAMES

APOSTROPHES = frozenset("'’ʼ`´")
HYPHENS = frozenset("-\u2010\u2011")
ELIDED = frozenset(["l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"])
# What is written with the next word, with a hyphen, or apart: « coéducation », « co-éducation », « co éducation ».
PREFIXES = frozenset(
    [
        "anti",
        "auto",
        "bio",
        "co",
        "cyber",
        "eco",
        "entr",
        "extra",
        "hyper",
        "infra",
        "inter",
        "intra",
        "macro",
        "micro",
        "mini",
        "mono",
        "multi",
        "neo",
        "para",
        "peri",
        "pluri",
        "poly",
        "post",
        "psycho",
        "semi",
        "socio",
        "super",
        "tele",
        "trans",
        "ultra",
        "week",
    ]
)

_LETTER = r"[^\W\d_]"
# Sigles with dots, such as « R.E.P. ».
_SIGLE = rf"(?P<sigle>(?<!\w){_LETTER}(?:\.{_LETTER})+(?!\w))"
# French telephone numbers, in pairs or in one piece.
_PHONE = (
    r"(?P<phone>(?<![\w+])(?:(?:\+|00)33[\s.-]?(?:\(0\)[\s.-]?)?|0)[1-9](?:[\s.-]?\d\d){4}(?!\d)"
    r"|(?<![\d.-])0\d(?:[\s.-]\d\d){4}(?!\d))"
)
# « 2 300 » with any space, and « 2.300 »: French decimals have a comma.
_THOUSANDS = r"(?P<thousands>(?<![\d.,])\d{1,3}(?:(?:[ \u00a0\u2009\u202f]\d{3})+|(?:\.\d{3})+)(?![.]?\d))"
_NUMERO = r"(?P<numero>(?<!\w)n[°º](?=\s?\d))"
# Inclusive writing. The base is the masculine; of « act·eur·rice·s », it is « acteur ».
_POINT = r"[·•‧⋅∙・.\-\u2010\u2011/_]"
_MASCULINE_END = r"eur|teur|ier|er|ien|if|eux"
_FEMININE_END = (
    r"trices?|rices?|ices?|teuses?|euses?|teures?|eures?|esses?|iennes?|ennes?|onnes?|elles?|i[eè]res?|[eè]res?|ives?"
    r"|ales?|nes?|les?|tes?|sses?|ses?|ves?|fes?|es?"
)
_INCLUSIVE = (
    rf"(?P<inclusive>(?<![.@/])(?P<base>{_LETTER}{{2,}})(?:"
    rf"(?:{_POINT}(?P<end>{_MASCULINE_END})(?={_POINT}))?(?:{_POINT}(?:{_FEMININE_END}))+(?:{_POINT}[sx])?"
    rf"|[(\[](?:{_FEMININE_END}|[sx])[)\]](?:[(\[]?s[)\]]?)?"
    r")(?![\w@]|\.\w))"
)
_NAMES = "|".join(
    name.replace("-", r"[\s\-\u2010\u2011]+").replace("Saint", r"(?:saint|st)") for name in WHOLE_NAMES
)
_NAME = rf"(?P<name>(?<!\w)(?:{_NAMES})(?!\w))"
WORD = re.compile(rf"{_SIGLE}|{_NAME}|{_PHONE}|{_THOUSANDS}|{_NUMERO}|{_INCLUSIVE}|[^\W_]+", re.IGNORECASE)


class Token(NamedTuple):
    """A word of a text: where it stands, how it reads folded, and the term it is indexed under."""

    start: int
    end: int
    folded: str
    term: str


def tokens(text: str, language: str) -> Iterator[Token]:
    """Yield the words of a text (NFC), elided articles left out. Characters that nobody sees divide no word."""
    if not INVISIBLE.search(text):
        yield from _tokens(text, language)
        return
    seen = [place for place, sign in enumerate(text) if not INVISIBLE.match(sign)]
    for token in _tokens("".join(text[place] for place in seen), language):
        yield token._replace(start=seen[token.start], end=seen[token.end - 1] + 1)


def _tokens(text: str, language: str) -> Iterator[Token]:
    for match in WORD.finditer(text):
        folded, term = _reduced(_written(match), language)
        elided = folded in ELIDED and text[match.end() : match.end() + 1] in APOSTROPHES
        if term and not elided:
            yield Token(match.start(), match.end(), folded, term)


def _written(match: re.Match) -> str:
    """Return a word in the one way of writing it that the index knows."""
    kind = match.lastgroup
    if kind == "phone":
        return "0" + re.sub(r"\D", "", match[0])[-9:]
    if kind == "numero":
        return "numéro"
    if kind == "name":
        return re.sub(r"\bst\b", "saint", match[0], flags=re.IGNORECASE)
    if kind == "inclusive":
        return match["base"] + (match["end"] or "")
    return match[0]


@lru_cache(50_000)
def _reduced(word: str, language: str) -> tuple[str, str]:
    folded = fold(word)
    return folded, stem(folded, language)


def terms(text: str, language: str) -> list[str]:
    """Return the terms of a text, in its order."""
    return [token.term for token in tokens(unicodedata.normalize("NFC", text), language)]


def index_terms(text: str, language: str) -> list[str]:
    """Return what a text is found under: its terms in their order, then its compound words in one piece."""
    text = unicodedata.normalize("NFC", text)
    found = list(tokens(text, language))
    joined = (token.term for token in compounds(text, found, language).values())
    return [*(token.term for token in found), *joined]


def compounds(text: str, found: Sequence[Token], language: str) -> dict[int, Token]:
    """Return the words of a text that may be written in one piece, by the place of their first part among `found`.

    Two parts between which stands a hyphen or an apostrophe (« socio-éducatif », « entr'aide », not the names of communes
    in three parts), or a prefix and the word after it.
    """
    gaps = [_bare(text[one.end : other.start]) for one, other in pairwise(found)]
    tied = [len(gap) == 1 and (gap in HYPHENS or gap in APOSTROPHES) for gap in gaps]
    whole = {}
    for place, (one, other) in enumerate(pairwise(found)):
        is_prefix = (
            one.folded in PREFIXES and len(gaps[place]) == 1 and (tied[place] or gaps[place].isspace())
        )
        is_pair = tied[place] and not any(tied[place - 1 : place]) and not any(tied[place + 1 : place + 2])
        folded = one.folded + other.folded
        if (is_prefix or is_pair) and folded.isalpha() and len(other.folded) > 2:
            whole[place] = Token(one.start, other.end, folded, stem(folded, language))
    return whole


def _bare(gap: str) -> str:
    return INVISIBLE.sub("", gap)
