"""Who receives an issue, and which of its sections."""

from collections.abc import Iterator

from django.db.models import QuerySet

from .models import NewsletterPage, Subscriber
from .rendering.letter import Letter


def of_title(page: NewsletterPage) -> QuerySet:
    """Active subscribers of the issue's title: members of its networks, or everybody when it is for all."""
    networks = list(page.title_page.networks.all())
    subscribers = Subscriber.objects.active()
    return subscribers.of_networks(networks) if networks else subscribers


def of_letter(page: NewsletterPage, letter: Letter) -> QuerySet:
    """All of the title if a section is for everybody, else the members of the networks it is reserved to."""
    subscribers = of_title(page)
    if any(not section.reserved and section.items for section in letter.sections):
        return subscribers
    slugs = {slug for section in letter.sections for slug in section.reserved}
    return subscribers.filter(networks__slug__in=slugs).distinct()


def with_audience(page: NewsletterPage, letter: Letter) -> Iterator[tuple[Subscriber, frozenset[str]]]:
    """Each recipient with the networks that matter: those that some section is reserved to.

    Readers whose letter would be empty are left out.
    """
    reserved = {slug for section in letter.sections for slug in section.reserved}
    empty: dict[frozenset[str], bool] = {}
    subscribers = of_letter(page, letter).order_by("pk").prefetch_related("networks")
    for subscriber in subscribers.iterator(chunk_size=1000):
        audience = frozenset(network.slug for network in subscriber.networks.all()) & reserved
        if audience not in empty:
            empty[audience] = letter.for_audience(audience).is_empty
        if not empty[audience]:
            yield subscriber, audience


def count(page: NewsletterPage, letter: Letter) -> int:
    """How many people the letter would leave for now, with the local service."""
    return sum(1 for _ in with_audience(page, letter))
