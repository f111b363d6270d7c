"""Asking those whom an address book names without a legal basis: one mail each, and nothing kept of who does not answer."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from portal import keys

from ..addresses import normal
from ..models import Invitation, Subscriber
from ..subscriptions import asking, links
from ..subscriptions.wish import Wish
from ..suppression import suppressed

KEPT = links.LIFETIME  # longer, the address would serve nobody
NOTHING: dict = {"email": "", "networks": [], "about": {}, "source": ""}
AT_ONCE = 500  # mails queued by one run of the job, each minute


def marks(addresses: Iterable[str]) -> dict[str, str]:
    """Address by its keyed hash."""
    return {mark(address): address for address in addresses}


def mark(address: str) -> str:
    return keys.keyed_hash("newsletters.invitation", normal(address))


def prepare(people: list, file: str) -> None:
    """Write down who is to be invited; the worker does the rest. Takes the `Person`s of a plan."""
    rows = [
        Invitation(
            mark=mark(person.email),
            email=person.email,
            networks=sorted(person.networks),
            about=person.texts,
            language=person.line.language,
            source=file[:200],
        )
        for person in people
    ]
    Invitation.objects.bulk_create(rows, batch_size=1000)


def send_due() -> int:
    """Queue the mails of those not asked yet, once each; returns how many."""
    with transaction.atomic():
        due = Invitation.objects.select_for_update(skip_locked=True).filter(mailed_at=None).exclude(email="")
        rows = list(due.order_by("pk")[:AT_ONCE])
        away = suppressed(row.email for row in rows)
        there = set(
            Subscriber.objects.filter(email__in=[row.email for row in rows]).values_list("email", flat=True)
        )
        for row in rows:
            if row.email not in away | there:
                asking.invite(wish(row))
        Invitation.objects.filter(pk__in=[row.pk for row in rows]).update(mailed_at=timezone.now(), about={})
    forget(away | there)
    return len(rows)


def wish(invitation: Invitation) -> Wish:
    """What the link of the mail proposes."""
    return Wish(
        invitation.email,
        networks=tuple(invitation.networks),
        language=invitation.language,
        source=invitation.source,
        **invitation.about,
    )


def of(address: str) -> list[Invitation]:
    """Those that this address was sent, even when nothing else is kept of them."""
    return list(Invitation.objects.filter(mark__in=list(marks([address])), mailed_at__isnull=False))


def forget(addresses: Iterable[str]) -> None:
    """Keep nothing of these but that they were asked."""
    Invitation.objects.filter(mark__in=list(marks(addresses))).update(**NOTHING)


def forget_old() -> int:
    """Of whoever did not answer while their link was valid, and of whoever did; returns how many."""
    named = Invitation.objects.exclude(email="")
    answered = Subscriber.objects.filter(confirmed_at__isnull=False).values("email")
    old = named.filter(mailed_at__lt=timezone.now() - KEPT)
    return sum(rows.update(**NOTHING) for rows in (old, named.filter(email__in=answered)))
