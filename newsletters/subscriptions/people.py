"""Finding one person's row and holding it: two acts of one person come one after the other."""

from django.db import IntegrityError, transaction

from ..models import ConsentRecord, Subscriber


def held(**which) -> Subscriber | None:
    """The row, locked until the end of the transaction; None when there is none."""
    return Subscriber.objects.select_for_update().filter(**which).first()


def held_or_new(address: str) -> Subscriber:
    """The row of an address, locked; created, not confirmed, where it is missing."""
    for _attempt in range(3):
        if person := held(email__iexact=address):
            return person
        try:
            with transaction.atomic():
                return Subscriber.objects.create(email=address)
        except IntegrityError:  # somebody was quicker: theirs is found now, unless it was erased meanwhile
            continue
    raise RuntimeError("an address appears and disappears")


def is_active(person: Subscriber) -> bool:
    return person.confirmed_at is not None and person.unsubscribed_at is None


def has_served(key: str) -> bool:
    """Whether the act of that key is recorded."""
    return ConsentRecord.objects.filter(key=key).exists()


def choices(person: Subscriber) -> tuple:
    """What a person chose, to be compared."""
    return (
        {network.pk for network in person.networks.all()},
        {title.pk for title in person.titles.all()},
        person.language,
    )
