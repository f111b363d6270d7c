"""What a reader typed, as parts that must be found, each with its alternatives."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import get_language
from wagtail.coreutils import get_supported_content_language_variant

from portal.invisible import without_invisible

from . import backends
from .backends import Choice, Group, Sequence
from .models import SearchEntry
from .stop_words import QUESTIONS, VERBS, Intent, intents, is_said_aside, is_stop_word
from .synonyms import Lexicon, Terms
from .words import PREFIXES, Token, compounds, terms, tokens

MAX_CHARS = 200
MAX_WORDS = 12
# A shorter beginning would find everything.
SHORTEST_PREFIX = 4
_QUOTED = re.compile(r'["“”„«]([^"“”„«»]*)["“”»]')
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffd-\uffff]+")


@dataclass(frozen=True)
class Part:
    """A word of a query, or several that belong together: what was typed, and other ways to say it (`same`)."""

    tokens: tuple[Token, ...]
    typed: Group
    same: Group = ()
    # Between quotes: never left out.
    is_exact: bool = False

    @property
    def group(self) -> Group:
        return self.typed + self.same

    @property
    def terms(self) -> Terms:
        return tuple(token.term for token in self.tokens)


@dataclass(frozen=True)
class Query:
    """What must be found, in one language.

    `is_common`: only words that are everywhere were typed; `is_cut`: too many; `is_sigle`: a sigle or what it stands for,
    and nothing else; `names_place`: a commune is among the words.
    """

    parts: tuple[Part, ...]
    intents: frozenset[Intent] = frozenset()
    is_common: bool = False
    is_cut: bool = False
    is_sigle: bool = False
    # All the words in their order, where there are several.
    phrase: Sequence | None = None
    names_place: bool = False

    def __bool__(self) -> bool:
        return bool(self.parts)

    @property
    def is_exact(self) -> bool:
        return any(part.is_exact for part in self.parts)

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(token.folded for part in self.parts for token in part.tokens if not part.is_exact)

    @property
    def sequences(self) -> list[Sequence]:
        """Everything that a text may show of the query."""
        return [sequence for part in self.parts for choice in part.group for sequence in choice]


def clean(text: str) -> str:
    """Return what was typed on one line, composed, without signs that no text has; not cut yet."""
    text = without_invisible(unicodedata.normalize("NFC", text))
    return " ".join(_CONTROL.sub(" ", text).split())


def parse(text: str, language: str, lexicon: Lexicon | None = None) -> Query:
    """Return the query that was typed.

    Words without quotes are all wanted, the last one also as a beginning; between quotes, side by side. Sigles and what
    they stand for find each other. Function words, and words that only say which pages are meant, are left out where
    others remain.
    """
    text = clean(text)
    is_cut, text = len(text) > MAX_CHARS, text[:MAX_CHARS]
    lexicon = lexicon or Lexicon.read()
    phrases, loose, position = [], [], 0
    for match in _QUOTED.finditer(text):
        loose += _parts(text[position : match.start()], language)
        if sequence := tuple(terms(match[1], language)):
            phrases.append(Part((), ((Sequence(sequence),),), is_exact=True))
        position = match.end()
    rest = list(_parts(text[position:], language))
    loose += rest
    wanted = _telling(loose, language)
    is_common = bool(loose) and not wanted and not phrases
    if is_common:
        wanted = loose
    is_cut = is_cut or len(wanted) > MAX_WORDS
    wanted = wanted[:MAX_WORDS]
    if rest and wanted and rest[-1] is wanted[-1]:
        wanted[-1] = _open(wanted[-1])
    parts = list(_with_synonyms(wanted, lexicon.known(language), lexicon.places(language)))
    meant = intents(token.folded for part in loose for token in part.tokens)
    return Query(
        tuple({part.group: part for part in [*phrases, *parts]}.values()),
        meant,
        is_common,
        is_cut,
        is_sigle=len(parts) == 1
        and not phrases
        and not meant
        and parts[0].terms in lexicon.sigle_keys(language),
        phrase=_phrase(loose, wanted) if not phrases else None,
        names_place=not lexicon.place_terms(language).isdisjoint(
            term for part in parts for term in part.terms
        ),
    )


def _parts(text: str, language: str) -> Iterator[Part]:
    """Yield the words of a text, those of a number or a compound word together."""
    for aside in (QUESTIONS, VERBS):
        text = aside.sub(lambda match: " " * len(match[0]), text)
    found = list(tokens(text, language))
    whole = compounds(text, found, language)
    place = 0
    while place < len(found):
        size = _number(text, found[place : place + 3])
        one, *others = found[place : place + max(size, 2 if place in whole else 1)]
        if size:
            terms_ = (one.term, *(other.term for other in others))
            yield Part((one, *others), ((Sequence(terms_),),))
        elif others and not any(is_stop_word(token.folded, language) for token in (one, *others)):
            both = (Sequence((one.term,)), Sequence((others[0].term,)))
            beside = (Sequence((one.term, others[0].term)),)
            apart = beside if one.folded in PREFIXES else both
            yield Part((one, *others), (apart, (Sequence((whole[place].term,)),)))
        else:
            others = []
            yield Part((one,), ((Sequence((one.term,)),),))
        place += 1 + len(others)


def _number(text: str, found: list[Token]) -> int:
    """Return how many of these words say one number: « n° 12 », « 5 à 7 », « 3,5 », « 12/03 »; 0 for none."""
    folded = [token.folded for token in found]
    if len(found) == 3 and folded[0].isdigit() and folded[1] == "a" and folded[2].isdigit():
        return 3
    if len(found) < 2 or not folded[1].isdigit():
        return 0
    gap = text[found[0].end : found[1].start]
    return 2 if folded[0] == "numero" or (folded[0].isdigit() and gap in {",", ".", "/", ":"}) else 0


def _telling(parts: list[Part], language: str) -> list[Part]:
    """Return the parts that pages must hold."""
    telling = [
        part for part in parts if len(part.tokens) > 1 or not is_stop_word(part.tokens[0].folded, language)
    ]
    wanted = [part for part in telling if not all(is_said_aside(token.folded) for token in part.tokens)]
    return wanted or telling


def _phrase(loose: list[Part], wanted: list[Part]) -> Sequence | None:
    """Return the words from the first one wanted to the last one, as they were typed."""
    places = [place for place, part in enumerate(loose) if part.terms in {one.terms for one in wanted}]
    if len(wanted) < 2 or not places:
        return None
    return Sequence(tuple(term for part in loose[places[0] : places[-1] + 1] for term in part.terms))


def _open(part: Part) -> Part:
    """Return the last word typed so that it is found as a beginning too."""
    folded = part.tokens[-1].folded
    if len(part.tokens) > 1 or len(folded) < SHORTEST_PREFIX or folded.isdigit():
        return part
    return replace(part, typed=(*part.typed, (Sequence((folded,), is_prefix=True),)))


def _with_synonyms(
    wanted: list[Part], known: dict[Terms, list[Terms]], places: dict[Terms, Terms]
) -> Iterable[Part]:
    """Yield each part with its synonyms, several as one where they are a sigle's meaning or a place; the longest first."""
    longest = max(map(len, [*known, *places]), default=0)
    place = 0
    while place < len(wanted):
        for size in range(min(longest, len(wanted) - place), 0, -1):
            run = wanted[place : place + size]
            key = tuple(term for part in run for term in part.terms)
            if key in places:
                yield Part(tuple(token for part in run for token in part.tokens), ((Sequence(places[key]),),))
                place += size
                break
            if key in known:
                same = tuple((Sequence(term),) for term in known[key] if term != key)
                typed: Choice = tuple(Sequence((term,)) for term in key)
                found = tuple(token for part in run for token in part.tokens)
                yield Part(found, run[0].typed if len(run[0].terms) > 1 and size == 1 else (typed,), same)
                place += size
                break
        else:
            yield wanted[place]
            place += 1


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
    """The entries that hold every part of a query, in no order."""
    if not query:
        return entries.none()
    return entries.filter(pk__in=backends.current().found([part.group for part in query.parts]))


def page_ids(text: str, kind: str) -> QuerySet:
    """The ids of the published pages of a kind in the active language that match what was typed."""
    language = active_language()
    found = matching(parse(text, language), published(language).filter(kind=kind))
    return found.order_by().values("page_id")
