"""One page of results: entries of the active language first, then those that exist only in French."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import Count, QuerySet
from django.utils.safestring import SafeString

from networks import listings
from portal.models import Network

from . import ranking
from .documents import in_facet
from .kinds import BY_SLUG, KINDS, Kind
from .marking import excerpt, marked
from .models import SearchEntry
from .queries import Query, active_language, matching, parse, published
from .ranking import FEW, MOST_WEIGHED, Leniency
from .synonyms import Lexicon
from .words import tokens

PER_PAGE = 20


@dataclass
class Part:
    """What matches in one language. `counts` has (kind, networks) → how many.

    `entries` hold all of the query; or enough of it, where `lenient` says how much each word counts.
    """

    language: str
    query: Query
    published: QuerySet
    entries: QuerySet
    lenient: Leniency | None = None
    # How many hold all of the query.
    whole: int = 0
    counts: Counter = field(default_factory=Counter)
    total: int = 0

    def count(self) -> None:
        """One query tells the numbers of every filter."""
        rows = self.entries.order_by().values_list("kind", "networks").annotate(number=Count("pk"))
        self.counts = Counter({(kind, networks): number for kind, networks, number in rows})

    def ask_for_less(self) -> None:
        """Take what holds enough of the query as well, the words that are nowhere aside."""
        self.whole = self.counts.total()
        self.lenient = ranking.leniency(self.query, self.published)
        if not self.lenient:
            return
        self._take(self.lenient)
        if not self.whole and self.counts.total() < FEW:
            # The rarest word, which stands in a page or two, would hide what the others find.
            self._take(replace(self.lenient, wanted=0.0))
        for wanted in ranking.STRICTER:
            if self.counts.total() <= MOST_WEIGHED:
                break
            before = self.lenient, self.entries, self.counts
            self._take(replace(self.lenient, wanted=wanted))
            if self.counts.total() < FEW:
                self.lenient, self.entries, self.counts = before
                break

    def _take(self, lenient: Leniency) -> None:
        self.lenient, self.entries = lenient, ranking.close(self.query, lenient, self.published)
        self.count()

    def unknown_words(self) -> set[str]:
        """Return the words, folded, that nothing published in this language holds."""
        unknown = self.lenient.unknown if self.lenient else ()
        return {token.folded for part in unknown for token in part.tokens}

    def unknown_runs(self) -> set[tuple[str, ...]]:
        """The same, the parts of a compound word or a number together: each of them alone may stand somewhere."""
        unknown = self.lenient.unknown if self.lenient else ()
        return {tuple(token.folded for token in part.tokens) for part in unknown if part.tokens}


@dataclass
class Row:
    """One result as its line shows it."""

    entry: SearchEntry
    kind: Kind
    url: str
    title: SafeString
    excerpt: SafeString
    networks: list[Network]

    @property
    def language(self) -> str:
        return self.entry.language


class Results:
    """The matches of what was typed, narrowed by kind and network; cut into pages by Django's `Paginator`."""

    def __init__(self, text: str, genre: str = "", network: str = ""):
        self.networks = {found.slug: found for found in Network.objects.all()}
        # What does not exist narrows nothing.
        self.kind = BY_SLUG.get(genre)
        self.network = self.networks.get(network)
        self.lexicon = Lexicon.read()
        self.parts = parts(text, self.lexicon)
        for part in self.parts:
            part.count()
        if sum(part.counts.total() for part in self.parts) < FEW:
            for part in self.parts:
                part.ask_for_less()
        for part in self.parts:
            part.total = sum(
                number
                for (kind, networks), number in part.counts.items()
                if self._is_of_kind(kind) and self._is_of_network(networks)
            )

    def _is_of_kind(self, slug: str) -> bool:
        return self.kind is None or self.kind.slug == slug

    def _is_of_network(self, slugs: str) -> bool:
        return self.network is None or self.network.slug in slugs.split()

    @property
    def query(self) -> Query:
        return self.parts[0].query

    @property
    def is_lenient(self) -> bool:
        """Whether pages are shown that hold only some of the words."""
        return any(part.lenient and part.counts.total() > part.whole for part in self.parts)

    def unknown_words(self, typed: str) -> list[str]:
        """Return the words that stand in no page of any language, as they were typed."""
        found = [part.unknown_runs() for part in self.parts]
        nowhere = sorted(set.intersection(*found), key=len, reverse=True)
        words = list(tokens(typed, self.parts[0].language)) if nowhere else []
        said, place = {}, 0
        while place < len(words):
            folded = tuple(word.folded for word in words[place:])
            size = next((len(run) for run in nowhere if folded[: len(run)] == run), 0)
            if size:
                said[typed[words[place].start : words[place + size - 1].end]] = True
            place += size or 1
        return list(said)

    def kinds(self) -> list[tuple[Kind, int]]:
        """Kinds that have matches, the other filter aside from its own, in the order of the table."""
        found: Counter = Counter()
        for part in self.parts:
            for (kind, networks), number in part.counts.items():
                found[kind] += number if self._is_of_network(networks) else 0
        return [(kind, found[kind.slug]) for kind in KINDS if found[kind.slug] or kind is self.kind]

    def networks_with_counts(self) -> list[tuple[Network, int]]:
        """Networks that have matches of the chosen kind, in the portal's order."""
        found: Counter = Counter()
        for part in self.parts:
            for (kind, networks), number in part.counts.items():
                for slug in networks.split() if self._is_of_kind(kind) else ():
                    found[slug] += number
        return [
            (network, found[slug])
            for slug, network in self.networks.items()
            if found[slug] or network is self.network
        ]

    def count(self) -> int:
        return sum(part.total for part in self.parts)

    def __getitem__(self, wanted: slice) -> list[tuple[Part, SearchEntry]]:
        """The best of the first language, then of the next."""
        start, stop, found = wanted.start or 0, wanted.stop or 0, []
        for part in self.parts:
            if start < part.total and stop > 0:
                found += [(part, entry) for entry in self._ranked(part, max(start, 0), stop)]
            start, stop = start - part.total, stop - part.total
        return found

    def _ranked(self, part: Part, start: int, stop: int) -> list[SearchEntry]:
        entries = part.entries
        if self.kind:
            entries = entries.filter(kind=self.kind.slug)
        if self.network:
            entries = entries.filter(in_facet("networks", self.network.slug))
        return ranking.best_first(part.query, entries, part.lenient, start, stop)

    def page(self, number, request):
        """A page of `Row` objects, the nearest one when that number does not exist."""
        page = Paginator(self, PER_PAGE).get_page(number)  # ty: ignore[invalid-argument-type]
        page.object_list = list(self._rows(list(page.object_list), request))
        return page

    def _rows(self, found: list[tuple[Part, SearchEntry]], request) -> Iterator[Row]:
        listings.place_sessions([entry for _, entry in found if entry.kind == "actions"])
        for part, entry in found:
            yield Row(
                entry,
                BY_SLUG[entry.kind],
                (entry.page.get_url(request) or "") + entry.suffix,
                marked(entry.title, part.query, part.language),
                excerpt(entry.summary, entry.body, part.query, part.language),
                [network for slug, network in self.networks.items() if slug in entry.networks.split()],
            )


def parts(text: str, lexicon: Lexicon) -> list[Part]:
    """The active language, then French for what is not translated."""
    language = active_language()
    first = published(language)
    query = parse(text, language, lexicon)
    found = [Part(language, query, first, matching(query, first))]
    if language != settings.LANGUAGE_CODE:
        query = parse(text, settings.LANGUAGE_CODE, lexicon)
        translated = first.exclude(translation_key=None).values("translation_key")
        only = published(settings.LANGUAGE_CODE).exclude(translation_key__in=translated)
        found.append(Part(settings.LANGUAGE_CODE, query, only, matching(query, only)))
    return found
