"""Which entries answer a query, and the best of them first: the same on both databases.

Where every part of a query is found, an entry that holds them in its title comes first; then its database weighs its
words. Where all of them together find little, entries that hold the rarest of them, and most of them, are found too.
"""

from dataclasses import dataclass
from math import log

from django.db.models import Case, Count, F, FloatField, Q, QuerySet, Value, When
from django.utils import timezone

from . import backends
from .backends import Group
from .queries import Part, Query
from .stop_words import Intent

# Fewer entries than this are little.
FEW = 5
# The share of a query, rare words weighing more, that an entry must hold to answer it.
SHARE = 0.4
# What a word in the title counts beside the same word anywhere.
TITLE = 0.5
# What a page that is meant (`Intent`) gains over one that says the same, in shares of a query.
MEANT = 0.3
# What it gains where all the words stand there as they were typed.
PHRASE = 0.3
# What a line of the directory or of the sigles, which nobody asked for, stands behind.
SLIGHT = 0.5


@dataclass(frozen=True)
class Leniency:
    """How much each part of a query counts where not all are wanted: shares of 1, and 0 for what is found nowhere."""

    shares: dict[Part, float]

    @property
    def known(self) -> dict[Part, float]:
        return {part: share for part, share in self.shares.items() if share}

    @property
    def unknown(self) -> list[Part]:
        return [part for part, share in self.shares.items() if not share]

    @property
    def least(self) -> float:
        """The share that an entry must hold: one that has the rarest part always does."""
        return min(SHARE, max(self.known.values(), default=1.0)) - 1e-6


def leniency(query: Query, entries: QuerySet) -> Leniency | None:
    """Return how to ask a query for less of its words, in one query; None where nothing of it can be left out."""
    if len(query.parts) < 2 or all(part.is_exact for part in query.parts):
        return None
    counts = {
        f"part_{place}": Count("pk", filter=_holds([part.group])) for place, part in enumerate(query.parts)
    }
    found = entries.order_by().aggregate(every=Count("pk"), **counts)
    rarity = {
        part: log(1 + found["every"] / number) if (number := found[name]) else 0.0
        for name, part in zip(counts, query.parts, strict=True)
    }
    whole = sum(rarity.values())
    if not whole or any(part.is_exact and not rarity[part] for part in query.parts):
        return None
    return Leniency({part: share / whole for part, share in rarity.items()})


def _holds(groups: list[Group]) -> Q:
    return Q(pk__in=backends.current().found(groups))


def close(query: Query, lenient: Leniency, entries: QuerySet) -> QuerySet:
    """The entries that hold enough of a query, in no order; what stands between quotes is always there."""
    for part in query.parts:
        if part.is_exact:
            entries = entries.filter(_holds([part.group]))
    return entries.annotate(held=_held(lenient)).filter(
        Q(pk__in=backends.current().found([part.group for part in lenient.known], any_of=True)),
        held__gte=lenient.least,
    )


def _held(lenient: Leniency):
    """The share of a query that an entry holds."""
    shares = lenient.known.items()
    return _sum(_if(_holds([part.group]), share) for part, share in shares)


def best_first(query: Query, entries: QuerySet, lenient: Leniency | None) -> QuerySet:
    """Entries that answer a query (`matching`, or `close` to it) in their order."""
    backend = backends.current()
    if lenient is None:
        groups = [part.group for part in query.parts]
        # All words in the title come before some of them, some of them before none.
        share = 1 / len(groups)
        titled = _sum(_if(Q(pk__in=backend.titled([part.typed])), share) for part in query.parts)
        entries = backend.scored(entries, groups)
        place = titled * _kind(query) + _said(query) - _if(Q(kind="sigles"), 0 if query.is_sigle else SLIGHT)
    else:
        known = lenient.known
        titled = _sum(
            _if(Q(pk__in=backend.titled([part.typed])), share * TITLE) for part, share in known.items()
        )
        entries = backend.scored(entries, [part.group for part in known], any_of=True)
        place = F("held") + titled - _if(_slight(query), SLIGHT)
    entries = entries.annotate(place=place + _meant(query), weight=F("score") * _kind(query))
    return entries.order_by("-place", "weight", F("date").desc(nulls_last=True), "pk")


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
    return _sum(_if(_holds([part.typed]), MEANT / len(parts)) for part in parts)


def _slight(query: Query) -> Q:
    """Entries of a line each that nobody asked for."""
    return Q(kind="sigles") if _asks_for_people(query) else Q(kind__in=["sigles", "membres"])


def _asks_for_people(query: Query) -> bool:
    return query.names_place or Intent.PEOPLE in query.intents


def _meant(query: Query):
    """What is gained by an entry of the sort that a query asks for, and by one that has its words side by side."""
    gained = []
    if query.phrase:
        gained.append(_if(_holds([((query.phrase,),)]), PHRASE))
    if Intent.DATES in query.intents:
        gained.append(_if(Q(kind="actions", date__gte=timezone.localdate()), MEANT))
    if _asks_for_people(query):
        gained.append(_if(Q(kind="membres"), MEANT))
    return _sum(gained)


def _if(condition: Q, then: float):
    return Case(When(condition, then=Value(then)), default=Value(0.0), output_field=FloatField())


def _sum(values):
    return sum(values, start=Value(0.0, output_field=FloatField()))
