"""Which entries answer a query, and the best of them first: the same on both databases.

Where every part of a query is found, an entry that holds them in its title comes first; then its database weighs its
words. Where all of them together find little, entries that hold the rarest of them, and most of them, are found too.
"""

from dataclasses import dataclass
from functools import reduce
from itertools import combinations
from math import log
from operator import and_, or_

from django.db.models import Case, F, FloatField, Q, QuerySet, TextField, Value, When
from django.db.models.functions import Concat
from django.utils import timezone

from . import backends
from .backends import Group, Sequence
from .models import SearchEntry
from .queries import Part, Query
from .stop_words import Intent

# Fewer entries than this are little.
FEW = 5
# The share of a query, rare words weighing more, that an entry must hold to answer it.
SHARE = 0.4
# Asked for instead, one after the other, where very many entries hold that much: nobody reads them, and ordering is slow.
STRICTER = (0.6, 0.8, 1.0)
# What a word in the title counts beside the same word anywhere.
TITLE = 0.5
# What a page that is meant (`Intent`) gains over one that says the same, in shares of a query.
MEANT = 0.3
# What it gains where all the words stand there as they were typed.
PHRASE = 0.3
# What a line of the directory or of the sigles, which nobody asked for, stands behind.
SLIGHT = 0.5
# A word that more entries hold is frequent, however many they are.
MOST_COUNTED = 1000
# Of a long query its rarest words tell enough.
MOST_PARTS = 6
# More entries than these are put in order by their places and dates only.
MOST_WEIGHED = 500


@dataclass(frozen=True)
class Leniency:
    """How much each part of a query counts where not all are wanted: shares of 1; and what is found nowhere."""

    shares: dict[Part, float]
    unknown: list[Part]
    # The share that is asked for.
    wanted: float = SHARE

    @property
    def known(self) -> dict[Part, float]:
        return {part: share for part, share in self.shares.items() if share}

    @property
    def least(self) -> float:
        """The share that an entry must hold: one that has the rarest part does, unless more is asked for than usual."""
        most = max(self.known.values(), default=1.0) if self.wanted <= SHARE else 1.0
        return min(self.wanted, most) - 1e-6

    def ways(self) -> list[tuple[Part, ...]]:
        """Return the smallest sets of parts of which an entry must hold one."""
        found: list[tuple[Part, ...]] = []
        for size in range(1, len(self.known) + 1):
            for way in combinations(self.known, size):
                enough = sum(self.known[part] for part in way) >= self.least
                if enough and not any(set(smaller) <= set(way) for smaller in found):
                    found.append(way)
        return found


def leniency(query: Query, entries: QuerySet) -> Leniency | None:
    """Return how to ask a query for less of its words; None where nothing of it can be left out.

    One query for each part, which stops where a word is frequent: counting all words to the end would read every text.
    """
    if len(query.parts) < 2 or all(part.is_exact for part in query.parts):
        return None
    every = entries.count()
    numbers = {
        part: entries.order_by().filter(_holds(part.group))[:MOST_COUNTED].count() for part in query.parts
    }
    rarity = {part: log(1 + every / number) if number else 0.0 for part, number in numbers.items()}
    if not any(rarity.values()) or any(part.is_exact and not rarity[part] for part in query.parts):
        return None
    telling = sorted(query.parts, key=lambda part: (not part.is_exact, -rarity[part]))[:MOST_PARTS]
    whole = sum(rarity[part] for part in telling)
    return Leniency(
        {part: rarity[part] / whole for part in telling}, [part for part in query.parts if not rarity[part]]
    )


def close(query: Query, lenient: Leniency, entries: QuerySet) -> QuerySet:
    """The entries that hold enough of a query, in no order; what stands between quotes is always there."""
    exact = [part.group for part in query.parts if part.is_exact]
    ways = ([*exact, *(part.group for part in way)] for way in lenient.ways())
    return entries.filter(pk__in=backends.current().found(*ways))


def best_first(
    query: Query, entries: QuerySet, lenient: Leniency | None, start: int, stop: int
) -> list[SearchEntry]:
    """Return a slice of the entries that answer a query (`matching`, or `close` to it), in their order.

    The first `MOST_WEIGHED` by place are weighed by the database; those after them follow by their dates. Each step
    reads only what it puts in order: what is asked twice of every entry is what makes a frequent word slow.
    """
    titled = entries.annotate(titles=Concat(Value(" "), "title_terms", Value(" "), output_field=TextField()))
    placed = titled.annotate(place=_place(query, lenient) + _meant(query))
    placed = placed.order_by("-place", F("date").desc(nulls_last=True), "pk").values_list("pk", "place")
    places = list(placed[: max(stop, MOST_WEIGHED)])
    weights = _weights(query, lenient, [pk for pk, _ in places[:MOST_WEIGHED]])
    # Sorting is stable: what weighs the same, and what is not weighed, stays in the order of its dates.
    first = sorted(places[:MOST_WEIGHED], key=lambda row: (-row[1], weights.get(row[0], 0.0)))
    wanted = [pk for pk, _ in [*first, *places[MOST_WEIGHED:]][start:stop]]
    found = SearchEntry.objects.select_related("page").in_bulk(wanted)
    return [found[pk] for pk in wanted if pk in found]


def _weights(query: Query, lenient: Leniency | None, pks: list[int]) -> dict[int, float]:
    """Return what the database says of these entries' words, by id; less is better."""
    groups = [part.group for part in (lenient.known if lenient else query.parts)]
    entries = SearchEntry.objects.filter(pk__in=pks)
    entries = backends.current().scored(entries, groups, any_of=lenient is not None)
    return dict(entries.values_list("pk", F("score") * _kind(query)))


def _place(query: Query, lenient: Leniency | None):
    """Where an entry stands before its words are weighed.

    All words in the title come before some of them, some of them before none; of what holds only some, the share that
    it holds counts first.
    """
    if lenient:
        titled = _sum(_if(_in_title(part.typed), share * TITLE) for part, share in lenient.known.items())
        # Where all the parts are wanted, all entries hold as much: counting it again would cost a scan for each part.
        counted = lenient.known.items() if len(lenient.ways()) > 1 else ()
        held = _sum(_if(_holds(part.group), share) for part, share in counted)
        return held + titled - _if(_slight(query), SLIGHT)
    titled = _sum(_if(_in_title(part.typed), 1 / len(query.parts)) for part in query.parts)
    if query.names_place:
        # Who is there comes before a page that has the other words in its title.
        titled = titled + _if(Q(kind="membres"), MEANT)
    return titled * _kind(query) + _said(query) - _if(Q(kind="sigles"), 0.0 if query.is_sigle else SLIGHT)


def _holds(group: Group) -> Q:
    return Q(pk__in=backends.current().found([group]))


def _in_title(group: Group) -> Q:
    """Read the title's own terms, a few words: PostgreSQL would unpack the whole text's vector for each entry."""
    return reduce(or_, (reduce(and_, (Q(titles__contains=_run(one)) for one in choice)) for choice in group))


def _run(sequence: Sequence) -> str:
    return f" {' '.join(sequence.terms)}{'' if sequence.is_prefix else ' '}"


def _kind(query: Query):
    """How much an entry's kind counts.

    Members and sigles are a line each, so short that they would come before every page: unless they are asked for.
    """
    return Case(
        When(kind="membres", then=Value(2.0 if _asks_for_people(query) else 0.4)),
        When(kind="sigles", then=Value(1.5 if query.is_sigle else 0.1)),
        When(kind="reseaux", then=Value(2.0)),
        # Old programmes, and what has no day yet.
        When(kind="actions", date=None, then=Value(0.7)),
        default=Value(1.0),
        output_field=FloatField(),
    )


def _said(query: Query):
    """What is gained by an entry that says it in the reader's words, and not in others for the same."""
    parts = [part for part in query.parts if part.same]
    return _sum(_if(_holds(part.typed), MEANT / len(parts)) for part in parts)


def _slight(query: Query) -> Q:
    """Entries of a line each that nobody asked for."""
    return Q(kind="sigles") if _asks_for_people(query) else Q(kind__in=["sigles", "membres"])


def _asks_for_people(query: Query) -> bool:
    return query.names_place or Intent.PEOPLE in query.intents


def _meant(query: Query):
    """What is gained by an entry of the sort that a query asks for, and by one that has its words side by side."""
    gained = []
    if query.phrase:
        run = _run(query.phrase)
        gained.append(_if(Q(titles__contains=run) | Q(summary_terms__contains=run.strip()), PHRASE))
    if Intent.DATES in query.intents:
        gained.append(_if(Q(kind="actions", date__gte=timezone.localdate()), MEANT))
    if _asks_for_people(query):
        gained.append(_if(Q(kind="membres"), MEANT))
    return _sum(gained)


def _if(condition: Q, then: float):
    return Case(When(condition, then=Value(then)), default=Value(0.0), output_field=FloatField())


def _sum(values):
    return sum(values, start=Value(0.0, output_field=FloatField()))
