"""Walking through a piece of HTML, cheaply: what is text, and which elements that text stands in."""

import re
from collections.abc import Iterator

_TOKENS = re.compile(r"""<!--.*?-->|<[a-zA-Z/!](?:[^<>"']|"[^"]*"|'[^']*')*>""", re.DOTALL)
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)[^>]*?(/?)>$", re.DOTALL)
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)


def pieces(
    html: str, watched: frozenset[str], foreign: re.Pattern[str] | None = None
) -> Iterator[tuple[str, tuple[str, ...] | None]]:
    """The fragment, piece by piece: each tag or comment with None, each text with the watched elements around it.

    Inside a watched element every element counts; so does one whose tag matches `foreign`.
    """
    around: list[str] = []
    position = 0
    for match in _TOKENS.finditer(html):
        if match.start() > position:
            yield html[position : match.start()], tuple(around)
        yield match[0], None
        position = match.end()
        tag = _TAG.match(match[0])
        if not tag or tag[3] or tag[2].lower() in _VOID:
            continue
        name = tag[2].lower()
        if tag[1]:
            if name in around:
                while around.pop() != name:
                    pass
        elif around or name in watched or (foreign and foreign.search(match[0])):
            around.append(name)
    if position < len(html):
        yield html[position:], tuple(around)
