"""What a reader typed, as groups of alternatives: every group must be found."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import get_language
from wagtail.coreutils import get_supported_content_language_variant

from . import backends, synonyms
from .models import SearchEntry
from .words import Token, is_stop_word, terms, tokens

MAX_CHARS = 200
MAX_WORDS = 12
# A shorter beginning would find everything.
SHORTEST_PREFIX = 4
_QUOTED = re.compile(r'["“”„«]([^"“”„«»]*)["“”»]')
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffd-\uffff]+")


@dataclass(frozen=True)
class Sequence:
    """Terms that stand side by side; the last one may be a beginning."""

    terms: tuple[str, ...]
    is_prefix: bool = False


Choice = tuple[Sequence, ...]  # all of them
Group = tuple[Choice, ...]  # any of them


@dataclass(frozen=True)
class Query:
    """What must be found, in one language; `is_common` when only words that are everywhere were typed."""

    groups: tuple[Group, ...]
    words: tuple[str, ...] = ()
    is_common: bool = False
    is_cut: bool = False

    def __bool__(self) -> bool:
        return bool(self.groups)

    @property
    def sequences(self) -> list[Sequence]:
        """Everything that a text may show of the query."""
        return [sequence for group in self.groups for choice in group for sequence in choice]

    def written(self, write: Callable[[Sequence], str], every: str, either: str) -> str:
        """The query with the words and signs of a database."""
        groups = []
        for group in self.groups:
            choices = (f"({every.join(map(write, choice))})" for choice in group)
            groups.append(f"({either.join(choices)})")
        return every.join(groups)


def clean(text: str) -> str:
    """What was typed on one line, composed, without signs that no text has; not cut yet."""
    return " ".join(_CONTROL.sub(" ", unicodedata.normalize("NFC", text)).split())


def parse(text: str, language: str, families: list[list[str]] | None = None) -> Query:
    """Words without quotes are all wanted, the last one also as a beginning; between quotes, side by side.

    Sigles and what they stand for find each other; `families` are those of `search.synonyms`, if already read.
    """
    text = clean(text)
    is_cut, text = len(text) > MAX_CHARS, text[:MAX_CHARS]
    phrases, loose, position = [], [], 0
    for match in _QUOTED.finditer(text):
        loose += tokens(text[position : match.start()], language)
        if sequence := tuple(terms(match[1], language)):
            phrases.append(((Sequence(sequence),),))
        position = match.end()
    rest = list(tokens(text[position:], language))
    loose += rest
    wanted = [token for token in loose if not is_stop_word(token, language)]
    is_common = bool(loose) and not wanted and not phrases
    if is_common:
        wanted = loose
    is_cut = is_cut or len(wanted) > MAX_WORDS
    wanted = wanted[:MAX_WORDS]
    typed = rest[-1] if rest and wanted and rest[-1] is wanted[-1] else None
    known = synonyms.known(language, families if families is not None else synonyms.families())
    groups = _groups(wanted, typed, known)
    return Query(
        tuple(dict.fromkeys([*phrases, *groups])),
        tuple(token.folded for token in wanted),
        is_common,
        is_cut,
    )


def _groups(wanted: list[Token], typed: Token | None, known: dict) -> Iterable[Group]:
    """A group for each word, or for several that are a sigle's meaning; the longest meaning first."""
    longest = max(map(len, known), default=0)
    position = 0
    while position < len(wanted):
        for size in range(min(longest, len(wanted) - position), 0, -1):
            part = wanted[position : position + size]
            key = tuple(token.term for token in part)
            if key in known:
                same = tuple((Sequence(term),) for term in known[key] if term != key)
                yield (tuple(Sequence((term,)) for term in key), *same)
                position += size
                break
        else:
            token = wanted[position]
            yield _word(token, is_last=token is typed)
            position += 1


def _word(token: Token, is_last: bool) -> Group:
    exact = (Sequence((token.term,)),)
    if is_last and len(token.folded) >= SHORTEST_PREFIX and not token.folded.isdigit():
        return exact, (Sequence((token.folded,), is_prefix=True),)
    return (exact,)


def active_language() -> str:
    """The content language of the page being drawn."""
    try:
        return get_supported_content_language_variant(get_language() or settings.LANGUAGE_CODE)
    except LookupError:
        return settings.LANGUAGE_CODE


def published(language: str) -> QuerySet:
    """What everybody may find in a language."""
    return SearchEntry.objects.filter(live=True, language=language)


def matching(query: Query, entries: QuerySet) -> QuerySet:
    """The entries that match, in no order."""
    backend = backends.current()
    return entries.filter(pk__in=backend.found(backend.expression(query))) if query else entries.none()


def page_ids(text: str, kind: str) -> QuerySet:
    """The ids of the published pages of a kind in the active language that match what was typed."""
    language = active_language()
    found = matching(parse(text, language), published(language).filter(kind=kind))
    return found.order_by().values("page_id")
