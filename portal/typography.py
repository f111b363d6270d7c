"""French typography, applied when a text is shown (never when it is stored).

`french` takes plain text, `french_html` touches only the text nodes of an HTML fragment. Both are idempotent.
Atkinson Hyperlegible Next and Bricolage Grotesque come without U+202F; the subsets in `static/fonts/` were
given one (and ᵉ, ʳ), so the thin space is real on the site. `thin=NBSP` is for text set in unknown fonts.
"""

import re
from functools import lru_cache

from django.utils.translation import get_language

from .markup import pieces

# What a quotation may come with at its ends: our marks are put around it.
QUOTES = '«»“”" \u00a0\u202f\n'
NBSP = "\u00a0"
NNBSP = "\u202f"
_SPACE = f"[ {NBSP}{NNBSP}]"

# What must come out exactly as it went in: addresses, e-mails, file names, times, ratios, codes such as "a::b".
_KEEP = re.compile(
    r"""(?:https?|mailto|tel|ftp)://?[^\s<>«»"]+ | \bwww\.[^\s<>«»"]+ | (?:mailto|tel):[^\s<>«»"]+
    | [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+
    | \b[\w-]+(?:\.[\w-]+)*\.(?:fr|org|com|net|eu|info|html?|pdf)\b(?:[/?#][^\s<>«»"]*)?
    | \b\d{1,2}:\d{2}(?::\d{2})?\b | \w+::\w+ | &(?:\#\d+|\#x[0-9a-fA-F]+|\w+);""",
    re.VERBOSE,
)
_TRAILING = ".,;:!?)»…"  # punctuation of the sentence that a greedy address would swallow

_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W_])|(?<=[^\W\d_])'(?=«)")
_ELLIPSIS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_OPENING = re.compile(rf"«{_SPACE}*(?=\S)")
_CLOSING = re.compile(rf"(?<=\S){_SPACE}*»")
_COLON = re.compile(rf"(?<=[\w»)\]’”%€°*…]){_SPACE}+:(?![:/])|(?<=[^\W\d_]|[»)\]”%]):(?=\s|$)")
_HIGH = re.compile(rf"(?<=[\w»)\]’”%€°.…]){_SPACE}*([;!?]+)(?![\w=/])")
_GROUPS = re.compile(rf"(?<![\w.,/-])(?<!\d{_SPACE})\d{{1,3}}(?:{_SPACE}\d{{3}})+(?![\w]|[,.]?\d|{_SPACE}\d)")
_UNIT = re.compile(rf"(?<=\d){_SPACE}(?=(?:[€%°]|(?:h|min|km|m²|m2|ans?|euros?|personnes)(?!\w)))")
_HOUR = re.compile(rf"\b(\d{{1,2}}{_SPACE}?h){_SPACE}(?=\d{{2}}\b)")
_FIRST = re.compile(
    rf"(^|\b(?:le|du|au|[a-z]+di|dimanche){_SPACE})1(?={_SPACE}(?:janvier|février|mars|avril|mai|juin|juillet|août"
    r"|septembre|octobre|novembre|décembre)\b)",
    re.IGNORECASE,
)
_LONE = re.compile(rf"(?<=[—–:]{_SPACE})([ÀAYÔ]){_SPACE}(?=[^\W\d_])")
_NUMBER_SIGN = re.compile(rf"\b([nN]°){_SPACE}?(?=\d)")

_ENTITIES = {
    "&nbsp;": NBSP,
    "&#160;": NBSP,
    "&#8239;": NNBSP,
    "&#39;": "'",
    "&#x27;": "'",
    "&laquo;": "«",
    "&raquo;": "»",
}
_ENTITY = re.compile("|".join(map(re.escape, _ENTITIES)))
_VERBATIM = frozenset({"code", "pre", "kbd", "samp", "script", "style", "textarea", "math", "svg"})
_FOREIGN = re.compile(r"""\slang\s*=\s*["']?(?!fr\b)\w""")


def _segment(text: str, thin: str) -> str:
    text = _APOSTROPHE.sub("’", text)
    text = _ELLIPSIS.sub("…", text)
    text = _OPENING.sub("«" + NBSP, text)
    text = _CLOSING.sub(NBSP + "»", text)
    text = _COLON.sub(NBSP + ":", text)
    text = _HIGH.sub(thin + r"\1", text)
    text = _GROUPS.sub(lambda m: re.sub(_SPACE, thin, m[0]), text)
    text = _UNIT.sub(NBSP, text)
    text = _HOUR.sub(r"\1" + NBSP, text)
    text = _FIRST.sub(r"\g<1>1er", text)
    text = _LONE.sub(r"\1" + NBSP, text)
    return _NUMBER_SIGN.sub(r"\1" + NBSP, text)


@lru_cache(maxsize=4000, typed=True)  # a safe string is not the same text as an unsafe one
def french(text: str, thin: str = NNBSP) -> str:
    """Set plain text in French: no-break spaces, apostrophes, ellipses, thousands."""
    kept: list[str] = []

    def hide(match: re.Match[str]) -> str:
        found = match[0]
        tail = ""
        if not found.startswith("&"):
            core = found.rstrip(_TRAILING)
            found, tail = core, found[len(core) :]
        kept.append(found)
        return f"x\ue000{len(kept) - 1}\ue001x{tail}"

    set_text = _segment(_KEEP.sub(hide, text), thin)
    return re.sub("x\ue000(\\d+)\ue001x", lambda m: kept[int(m[1])], set_text)


def in_french() -> bool:
    """Whether the active language is French."""
    return (get_language() or "").startswith("fr")


def typeset(text: str, thin: str = NNBSP) -> str:
    """Plain text as the active language sets it: French as `french` does, others as they are."""
    return french(text, thin) if in_french() else text


@lru_cache(maxsize=500, typed=True)
def french_html(html: str, thin: str = NNBSP) -> str:
    """Set the text nodes of an HTML fragment; tags, code, SVG and passages in another language stay as they are.

    Signs at the edge of a node (« <em>titre</em> ») keep their no-break space too.
    """
    return "".join(
        _node(piece, thin) if around == () else piece for piece, around in pieces(html, _VERBATIM, _FOREIGN)
    )


def _node(text: str, thin: str) -> str:
    """One text node: as `french`, and signs that touch the edge of the node keep their no-break space."""
    if not text:
        return text
    text = french(_ENTITY.sub(lambda m: _ENTITIES[m[0]], text), thin)
    text = re.sub(r"(?<=[^\W\d_])'$", "’", text)
    text = re.sub(rf"^{_SPACE}+(?=[:»])(?!::)", NBSP, text)
    text = re.sub(rf"^{_SPACE}+(?=[;!?])", thin, text)
    return re.sub(rf"«{_SPACE}+$", "«" + NBSP, text)
