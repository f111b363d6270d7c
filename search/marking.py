"""The words that were asked for, marked in texts as their authors wrote them, and the passage that holds most of them."""

from collections.abc import Iterable
from typing import NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from .queries import Query, Sequence
from .words import Token, tokens

EXCERPT_CHARS = 240
# Passages are looked for in the beginning of a text, about three thousand words.
SCANNED_CHARS = 20_000


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
    """The summary, or the passage of the body that shows more of what was asked for, marked."""
    shown = _parts(spans(summary, query, language))
    if summary and shown >= len(query.groups):
        return marked(summary, query, language)
    body = body[:SCANNED_CHARS]
    start, passage = _best(spans(body, query, language))
    if summary and _parts(passage) <= shown:
        return marked(summary, query, language)
    return marked(_cut(body, start), query, language)


def _parts(found: Iterable[Span]) -> int:
    """How many different parts of the query are there."""
    return len({span.sequence for span in found})


def spans(text: str, query: Query, language: str) -> list[Span]:
    """Where the query's parts stand in a text, without overlaps."""
    words = list(tokens(text, language))
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
    """A passage around `start`, cut between words, with « … » where something is left out."""
    begin = max(0, start - EXCERPT_CHARS // 4)
    if begin:
        begin = text.find(" ", begin, start) + 1 or start
    end = begin + EXCERPT_CHARS
    if end < len(text):
        end = max(text.rfind(" ", begin, end), begin + 1)
    passage = text[begin:end].lstrip(" ?!.,;:…").rstrip() if begin else text[:end].rstrip()
    return f"{'…\u00a0' if begin else ''}{passage}{'\u00a0…' if end < len(text) else ''}"
