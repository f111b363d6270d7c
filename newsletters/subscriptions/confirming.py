"""The second half of a subscription: who received the link presses its button, and is written down with a proof."""

from django.db import transaction
from django.utils import timezone

from .. import consent, suppression
from ..models import Basis, ConsentKind, Subscriber
from . import people
from .wish import Wish, chosen_networks, chosen_titles

SOURCE = "/lettres/inscription/"


class Served(Exception):
    """The link was used before, and the person has left since: only a new request brings them back."""


def confirm(wish: Wish, *, key: str, wording: str) -> Subscriber:
    """Subscribe the address of a wish; repeating it changes nothing. Raises `Served`.

    An address on the list of opposition leaves it: its owner came back.
    """
    networks, titles, now = chosen_networks(wish), chosen_titles(wish), timezone.now()
    with transaction.atomic():
        person = people.held_or_new(wish.address)
        active = people.is_active(person)
        if people.has_served(key):
            if not active:
                raise Served  # takes a row that was just made away again
            return person
        before = people.choices(person)
        _write(person, wish, now)
        person.networks.set(networks)
        person.titles.set(titles)
        if not active or people.choices(person) != before:
            kind = ConsentKind.CHANGED if active else ConsentKind.GIVEN
            consent.record(person, kind, wish.source or SOURCE, wording=wording, key=key)
        suppression.lift(wish.address)
    return person


def _write(person: Subscriber, wish: Wish, now) -> None:
    if not people.is_active(person):
        person.confirmed_at = now
        person.unsubscribed_at = None
        person.basis, person.basis_on = Basis.CONSENT, timezone.localdate(now)
        person.basis_source = (wish.source or SOURCE)[:200]
    person.language = wish.language
    person.seen_at, person.reminded_at = now, None
    for name in ("name", "organisation", "position"):
        if said := getattr(wish, name):
            setattr(person, name, said)
    person.save()
