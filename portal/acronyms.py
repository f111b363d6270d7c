"""Explaining the acronyms that a page really uses: the first in its text becomes an `<abbr>`, all are listed below it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from .caching import remember
from .folding import alphabetical_key
from .markup import pieces
from .models import Acronym
from .typography import french

# What is not text to read, and what is read but must stay as it is.
UNREAD = frozenset(("code", "kbd", "math", "pre", "samp", "script", "style", "svg", "textarea"))
UNTOUCHED = UNREAD | {"a", "abbr", "button", "h1", "h2", "h3", "h4", "h5", "h6", "label", "select", "summary"}
# Part of a longer word, of an address or of a name such as « CR•DSU ».
JOINED = re.compile(r"[\w@/•·]$")


@dataclass(frozen=True)
class Known:
    """An acronym as pages need it."""

    short: str
    meaning: str
    explanation: str
    spellings: tuple[str, ...]


def known(request) -> tuple[Known, ...]:
    """Every acronym, from memory until something changes; `request` is None where nobody asked (a text made by hand)."""
    return remember(request, ("acronyms",), _read) if request else _read()


def _read() -> tuple[Known, ...]:
    return tuple(
        Known(row.short, row.meaning, row.explanation, tuple(row.spellings)) for row in Acronym.objects.all()
    )


@lru_cache(maxsize=4)
def _pattern(acronyms: tuple[Known, ...]) -> tuple[re.Pattern[str], dict[str, Known]]:
    """What finds a spelling in HTML, the longest first, and whose spelling it is. Case matters: « Clas » is not « clas »."""
    owners: dict[str, Known] = {}
    for acronym in acronyms:
        for spelling in acronym.spellings:
            owners.setdefault(escape(spelling, quote=False), acronym)
    words = sorted(owners, key=lambda word: (-len(word), word))
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})(?!\w|[@•·]\w)"), owners


def _found(text: str, acronyms: tuple[Known, ...]) -> Iterable[tuple[re.Match[str], Known]]:
    pattern, owners = _pattern(acronyms)
    for match in pattern.finditer(text):
        if not JOINED.search(text[max(0, match.start() - 1) : match.start()]):
            yield match, owners[match[0]]


@lru_cache(maxsize=256)
def explain(html: str, said: tuple[str, ...], acronyms: tuple[Known, ...]) -> tuple[str, Sequence[Known]]:
    """The HTML with the first of each acronym wrapped, and those that it or the texts `said` use, by name.

    Pure, hence remembered: a page that has not changed costs a look-up.
    """
    if not acronyms:
        return html, ()
    used: set[Known] = set()
    wrapped: set[Known] = set()
    for text in said:
        used.update(acronym for _match, acronym in _found(escape(text, quote=False), acronyms))
    out = []
    for piece, around in pieces(html, UNTOUCHED):
        if around is None or not UNREAD.isdisjoint(around):
            out.append(piece)
            continue
        position = 0
        for match, acronym in _found(piece, acronyms):
            used.add(acronym)
            if around or acronym in wrapped:
                continue
            wrapped.add(acronym)
            meaning = escape(french(acronym.meaning))
            out += [piece[position : match.start()], f'<abbr title="{meaning}">{match[0]}</abbr>']
            position = match.end()
        out.append(piece[position:])
    return "".join(out), sorted(used, key=lambda acronym: alphabetical_key(acronym.short))
