"""The words that were asked for, marked in texts as their authors wrote them, and the passage that holds most of them."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from .backends import Sequence
from .queries import Query
from .words import Token, compounds, tokens

EXCERPT_CHARS = 240
# Passages are looked for in the beginning of a text, about three thousand words.
SCANNED_CHARS = 20_000
# Stands between a heading, a cell or an item and what follows it.
BETWEEN = "·"
# « 15 ans », before what is counted; a line of prose in a plain text.
LONGEST_FIGURE, SHORTEST_BROKEN = 20, 60
# Where a sentence or a line begins.
_BEGINNING = re.compile(rf"[.!?…]\s+|{BETWEEN} ")


class Span(NamedTuple):
    """A passage of a text that a part of the query finds."""

    start: int
    end: int
    sequence: Sequence


def marked(text: str, query: Query, language: str) -> SafeString:
    """The text as HTML, with `<mark>` around what the query finds."""
    parts, position = [], 0
    for span in spans(text, query, language):
        parts += [escape(text[position : span.start]), f"<mark>{escape(text[span.start : span.end])}</mark>"]
        position = span.end
    return mark_safe("".join([*parts, escape(text[position:])]))


def excerpt(summary: str, body: str, query: Query, language: str) -> SafeString:
    """Return the summary, or the passage of the body that shows more of what was asked for, marked."""
    shown = _parts(spans(summary, query, language))
    if summary and shown >= len(query.parts):
        return marked(summary, query, language)
    body = _run_on(body[:SCANNED_CHARS])
    start, passage = _best(spans(body, query, language))
    if summary and _parts(passage) <= shown:
        return marked(summary, query, language)
    return marked(_cut(body, start), query, language)


def _run_on(body: str) -> str:
    """Return the lines of a body one after the other, with a sign between those that do not go on or end a sentence."""
    first, *others = body.split("\n")
    said = [first]
    for line in others:
        said += [" " if _goes_on(said[-1], line) else f" {BETWEEN} ", line]
    return "".join(said)


def _goes_on(line: str, following: str) -> bool:
    """Whether a line needs no sign after it: it ends by itself, is a figure, or prose that somebody broke."""
    is_figure = len(line) <= LONGEST_FIGURE and any(map(str.isdigit, line))
    is_broken = len(line) >= SHORTEST_BROKEN
    return line.endswith(tuple(".!?…:;,")) or (following[:1].islower() and (is_figure or is_broken))


def _parts(found: Iterable[Span]) -> int:
    """How many different parts of the query are there."""
    return len({span.sequence for span in found})


def spans(text: str, query: Query, language: str) -> list[Span]:
    """Return where the query's parts stand in a text, without overlaps."""
    words = list(tokens(text, language))
    whole = compounds(text, words, language)
    by_first: dict[str, list[Sequence]] = {}
    prefixes = [sequence for sequence in query.sequences if sequence.is_prefix]
    for sequence in query.sequences:
        by_first.setdefault(sequence.terms[0], []).append(sequence)
    found, end = [], -1
    for number, word in enumerate(words):
        if word.start < end:
            continue
        sequence = _at(words, number, [*by_first.get(word.term, ()), *prefixes])
        if sequence:
            end = words[number + len(sequence.terms) - 1].end
        elif number in whole:
            # A word in two parts, asked for in one.
            sequence = _at([whole[number]], 0, [*by_first.get(whole[number].term, ()), *prefixes])
            end = whole[number].end if sequence else end
        if sequence:
            found.append(Span(word.start, end, sequence))
    return found


def _at(words: list[Token], number: int, sequences: Iterable[Sequence]) -> Sequence | None:
    """The longest sequence that begins at this word."""
    best = None
    for sequence in sequences:
        here = [word.term for word in words[number : number + len(sequence.terms)]]
        same = tuple(here) == sequence.terms
        if sequence.is_prefix:
            same = bool(here) and here[0].startswith(sequence.terms[0])
        if same and (best is None or len(sequence.terms) > len(best.terms)):
            best = sequence
    return best


def _best(found: list[Span]) -> tuple[int, list[Span]]:
    """Where the passage with most different parts begins, and the spans it shows."""
    best: tuple[int, list[Span]] = (0, [])
    for number, first in enumerate(found):
        shown = [
            span for span in found[number : number + 30] if span.end - first.start <= EXCERPT_CHARS * 3 // 4
        ]
        if _parts(shown) > _parts(best[1]):
            best = (first.start, shown)
    return best


def _cut(text: str, start: int) -> str:
    """Return a passage around `start`: from the beginning of its sentence if that is near, cut between words."""
    begin = max(0, start - EXCERPT_CHARS // 4)
    if begin:
        sentences = [
            match.end() for match in _BEGINNING.finditer(text, max(0, begin - EXCERPT_CHARS // 8), start)
        ]
        begin = sentences[0] if sentences else text.find(" ", begin, start) + 1 or start
    end = begin + EXCERPT_CHARS
    if end < len(text):
        end = max(text.rfind(" ", begin, end), begin + 1)
    passage = text[begin:end].lstrip(f" ?!.,;:…{BETWEEN}") if begin else text[:end]
    passage = passage.rstrip(f" {BETWEEN}")
    return f"{'…\u00a0' if begin else ''}{passage}{'\u00a0…' if end < len(text) else ''}"
