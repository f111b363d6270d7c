"""What to try when nothing is found: words that exist and look like what was typed."""

import difflib
from collections.abc import Collection

from django.conf import settings
from django.core.cache import cache

from portal.models import Territory

from .queries import Query, matching, parse, published
from .synonyms import Lexicon
from .words import tokens

VOCABULARY_SECONDS = 600
VOCABULARY_KEY = "search-words-{}"
MOST = 3
# Out of 1: « parentalitee » and « parentalité » share more, « jardin » and « patin » less.
CLOSE_ENOUGH = 0.75


def vocabulary(language: str) -> dict[str, str]:
    """Words of titles and summaries, folded → as most often written; kept a few minutes."""
    key = VOCABULARY_KEY.format(language)
    found = cache.get(key)
    if found is None:
        counts: dict[str, dict[str, int]] = {}
        for texts in published(language).values_list("title", "summary").iterator():
            for token in tokens(text := " ".join(texts), language):
                if len(token.folded) > 3 and not token.folded.isdigit():
                    ways = counts.setdefault(token.folded, {})
                    written = text[token.start : token.end]
                    written = written if written.isupper() else written.lower()
                    ways[written] = ways.get(written, 0) + 1
        found = {folded: max(ways, key=ways.__getitem__) for folded, ways in counts.items()}
        cache.set(key, found, VOCABULARY_SECONDS)
    return found


def forget_vocabulary() -> None:
    """What became private is no longer suggested."""
    cache.delete_many(VOCABULARY_KEY.format(code) for code, _ in settings.LANGUAGES)


def suggest(query: Query, language: str, lexicon: Lexicon, unknown: Collection[str]) -> list[str]:
    """At most three searches that find something: the words mended together, then each word alone.

    `unknown`: those of the words, folded, that stand nowhere. Only they are mended, and no name of a place is.
    """
    known = vocabulary(language)
    unknown = {*unknown} - (_place_words(language) if unknown else set())
    mended = [_closest(word, known) if word in unknown else known.get(word, word) for word in query.words]
    together = " ".join(filter(None, mended))
    tries = [together, *(word for word in mended if word)]
    queries = {attempt: parse(attempt, language, lexicon) for attempt in tries if attempt}
    wanted = [(attempt, other) for attempt, other in queries.items() if other.parts != query.parts]
    entries = published(language)
    return [attempt for attempt, other in wanted[:MOST] if matching(other, entries).exists()]


def _place_words(language: str) -> set[str]:
    """Return the words, folded, of the names of communes and other places."""
    names = Territory.objects.values_list("name", flat=True)
    return {token.folded for name in names for token in tokens(name, language)}


def _closest(word: str, known: dict[str, str]) -> str:
    """The folded word itself where it exists, else the closest one that begins alike; empty when there is none."""
    if word in known:
        return known[word]
    alike = [other for other in known if other[0] == word[0] and abs(len(other) - len(word)) <= 2]
    close = difflib.get_close_matches(word, alike, n=1, cutoff=CLOSE_ENOUGH)
    return known[close[0]] if close else ""
