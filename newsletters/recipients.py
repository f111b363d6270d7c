"""Who receives an issue, and which of its sections."""

from collections.abc import Iterator

from django.db.models import Prefetch, QuerySet

from portal.models import Network

from .models import NewsletterPage, Subscriber
from .rendering.letter import Letter

CHUNK = 200


def of_title(page: NewsletterPage) -> QuerySet:
    """Active readers of the issue's title."""
    return Subscriber.objects.active().of_title(page.title_page)


def of_letter(page: NewsletterPage, letter: Letter) -> QuerySet:
    """All of the title if a section is for everybody, else the members of the networks it is reserved to."""
    subscribers = of_title(page)
    if any(not section.reserved and section.items for section in letter.sections):
        return subscribers
    slugs = {slug for section in letter.sections for slug in section.reserved}
    return subscribers.filter(networks__slug__in=slugs).distinct()


def with_audience(page: NewsletterPage, letter: Letter) -> Iterator[tuple[Subscriber, frozenset[str]]]:
    """Each recipient (key, address) with the networks that matter: those that some section is reserved to.

    Readers whose letter would be empty are left out. Few at a time: memory does not grow with the letter.
    """
    reserved = {slug for section in letter.sections for slug in section.reserved}
    empty: dict[frozenset[str], bool] = {}
    subscribers = of_letter(page, letter).only("uuid", "email").order_by("pk")
    if reserved:
        some = Network.objects.filter(slug__in=reserved).only("slug")
        subscribers = subscribers.prefetch_related(Prefetch("networks", some, to_attr="matter"))
    for subscriber in subscribers.iterator(chunk_size=CHUNK):
        audience = frozenset(network.slug for network in subscriber.matter) if reserved else frozenset()
        if audience not in empty:
            empty[audience] = letter.for_audience(audience).is_empty
        if not empty[audience]:
            yield subscriber, audience


def count(page: NewsletterPage, letter: Letter) -> int:
    """How many people the letter would leave for now, with the local service."""
    if any(not section.reserved and section.items for section in letter.sections):
        return of_title(page).count()
    return sum(1 for _ in with_audience(page, letter))
