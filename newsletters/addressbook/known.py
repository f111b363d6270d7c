"""What the portal knows already of the addresses of a file, in a query or two for each thousand of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.db.models.functions import Lower

from ..addresses import normal
from ..models import Invitation, PaperContact, Subscriber
from ..suppression import suppressed
from . import invitations
from .columns import fold

SLICE = 1000


@dataclass
class Known:
    subscribers: dict[str, Subscriber] = field(default_factory=dict)
    suppressed: set[str] = field(default_factory=set)
    invited: set[str] = field(default_factory=set)
    papers: dict[tuple[str, ...], PaperContact] = field(default_factory=dict)


def sliced(values: Iterable[str]) -> Iterator[list[str]]:
    values = list(values)
    for start in range(0, len(values), SLICE):
        yield values[start : start + SLICE]


def look_up(addresses: set[str], *, papers: bool) -> Known:
    """`addresses` in their one writing (`newsletters.addresses`); contacts on paper where the file has some."""
    known = Known()
    for some in sliced(sorted(addresses)):
        rows = Subscriber.objects.annotate(lowered=Lower("email")).filter(lowered__in=some)
        known.subscribers |= {normal(row.email): row for row in rows.prefetch_related("networks", "titles")}
    known.suppressed = suppressed(sorted(addresses))
    marks = invitations.marks(addresses)
    for some in sliced(marks):
        rows = Invitation.objects.filter(mark__in=some).values_list("mark", flat=True)
        known.invited |= {marks[mark] for mark in rows}
    if papers:
        rows = PaperContact.objects.prefetch_related("networks")
        known.papers = {identity(row.name, row.organisation, row.position): row for row in rows}
    return known


def identity(*texts: str) -> tuple[str, ...]:
    """Who a contact on paper is: without an address, nothing but these texts can tell."""
    return tuple(fold(text) for text in texts)
