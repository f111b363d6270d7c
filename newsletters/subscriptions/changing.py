"""Changing one's mind: other networks, another address, leaving. Each change is written with its proof."""

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import consent, deliveries, suppression
from ..models import ConsentKind, Delivery, Reason, Subscriber
from ..models.delivery import DeliveryState
from . import links, people

SOURCE = "/lettres/preferences/"
ONE_CLICK = "List-Unsubscribe=One-Click"


class Taken(Exception):
    """The new address has a subscription of its own."""


def choose(pk: int, networks, titles, language: str, *, wording: str) -> bool:
    """Keep what a person follows from now on; False when it is what they followed (they were seen all the same)."""
    with transaction.atomic():
        person = people.held(pk=pk)
        if person is None or not people.is_active(person):
            return False
        before = people.choices(person)
        person.language = language
        person.seen_at, person.reminded_at = timezone.now(), None
        person.save(update_fields=["language", "seen_at", "reminded_at"])
        person.networks.set(networks)
        person.titles.set(titles)
        if people.choices(person) == before:
            return False
        consent.record(person, ConsentKind.CHANGED, SOURCE, wording=wording)
    return True


def withdraw(pk: int, source: str = SOURCE) -> bool:
    """Unsubscribe from everything; False when that was done before. Nothing but the person brings them back."""
    with transaction.atomic():
        person = people.held(pk=pk)
        if person is None or person.unsubscribed_at:
            return False
        person.unsubscribed_at = timezone.now()
        person.save(update_fields=["unsubscribed_at"])
        consent.record(person, ConsentKind.WITHDRAWN, source)
        suppression.suppress(person.email, Reason.OPPOSED)
        hold_back(person, _("La personne s’est désabonnée avant l’envoi."))
    return True


def move(uuid: str, left: str, new: str, *, key: str) -> tuple[Subscriber, str | None] | None:
    """Give a subscription its new address, which its owner confirmed; returns it with the address that was left.

    `left` is the seal of that address (`links.seal`); nothing is left on repeating. None when the subscription is gone
    or has moved elsewhere since. Raises `Taken`.
    """
    with transaction.atomic():
        person = people.held(uuid=uuid)
        if person is None or not people.is_active(person):
            return None
        if people.has_served(key):
            return (person, None) if person.email == new else None
        old = person.email
        if links.seal(old) != left:
            return None
        if Subscriber.objects.exclude(pk=person.pk).filter(email__iexact=new).exists():
            raise Taken
        person.email = new
        person.seen_at, person.reminded_at = timezone.now(), None
        try:
            with transaction.atomic():
                person.save(update_fields=["email", "seen_at", "reminded_at"])
        except IntegrityError as error:  # somebody was quicker
            raise Taken from error
        consent.record(person, ConsentKind.CHANGED, SOURCE, wording=_("Changement d’adresse"), key=key)
        suppression.lift(new)
        # An old address book must not make the address that was left a second subscription.
        suppression.suppress(old, Reason.OPPOSED)
        _follow(person)
    return person, old


def _follow(person: Subscriber) -> None:
    """What waits in a letter goes to the new address, but where another delivery of that letter has it."""
    there = Delivery.objects.filter(address=person.email).values("campaign")
    waiting = Delivery.objects.filter(subscriber=person.uuid, state=DeliveryState.PENDING)
    waiting.exclude(campaign__in=there).update(address=person.email)


def hold_back(person: Subscriber, why: str) -> None:
    """What waits for this person in a letter that is leaving or will leave does not leave."""
    waiting = Delivery.objects.filter(subscriber=person.uuid, state=DeliveryState.PENDING)
    waiting.update(state=DeliveryState.FAILED, code=deliveries.LEFT, error=why)
