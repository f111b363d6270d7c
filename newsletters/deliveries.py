"""Rows of deliveries: claimed before the wire, written down right after, resolved by a person where nobody knows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import batched, takewhile
from uuid import UUID

from django.db import connection
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from . import refusals
from .models import Campaign, Delivery, Subscriber
from .models.delivery import DeliveryState

PAGE = 500
TABLE = Delivery._meta.db_table
# The code of who unsubscribed between the freezing of the letter and its departure.
LEFT = "left"
# State, attempts, code and error of a row before anything was tried.
NEW = (DeliveryState.PENDING.value, 0, "", "")
COLUMNS = ("pk", "address", "subscriber", "rendering", "attempts")


@dataclass(frozen=True)
class Reader:
    """One delivery, as the wire needs it."""

    pk: int
    address: str
    subscriber: UUID
    rendering: int
    attempts: int = 0


def write(campaign: Campaign, recipients: Iterable[tuple[int, UUID, str]]) -> None:
    """One row each, « à envoyer »: rendering, reader, address. Row by row, for a hundred thousand of them at once."""
    columns = ("campaign_id", "rendering_id", "subscriber", "address", "state", "attempts", "code", "error")
    statement = f"INSERT INTO {TABLE} ({', '.join(columns)}) VALUES ({', '.join(['%s'] * len(columns))})"  # noqa: S608
    is_native = connection.features.has_native_uuid_field
    rows = (
        (campaign.pk, rendering, reader if is_native else reader.hex, address, *NEW)
        for rendering, reader, address in recipients
    )
    with connection.cursor() as cursor:
        for batch in batched(rows, PAGE):
            cursor.executemany(statement, batch)


def due(campaign: Campaign, now: datetime) -> QuerySet[Delivery]:
    """Return the deliveries that are to leave at once: pending, and not put off to an hour after `now`."""
    return campaign.deliveries.filter(
        Q(not_before=None) | Q(not_before__lte=now), state=DeliveryState.PENDING
    )


def waiting(campaign: Campaign) -> Iterator[Reader]:
    """Who is to be written to now, in order; pages of a keyset, so that memory does not grow with the letter.

    Who left since the letter was frozen is passed over, and that is written down.
    """
    last = 0
    while True:
        ready = due(campaign, timezone.now()).filter(pk__gt=last)
        page = [Reader(*row) for row in ready.order_by("pk").values_list(*COLUMNS)[:PAGE]]
        if not page:
            return
        last = page[-1].pk
        readers = dict(
            Subscriber.objects.active()
            .filter(uuid__in=[reader.subscriber for reader in page])
            .values_list("uuid", "email")
        )
        gone = [reader.pk for reader in page if reader.subscriber not in readers]
        if gone:
            campaign.deliveries.filter(pk__in=gone, state=DeliveryState.PENDING).update(
                state=DeliveryState.FAILED, code=LEFT, error="Désabonnement depuis : rien n’a été envoyé."
            )
        for reader in page:
            address = readers.get(reader.subscriber)
            if address == reader.address:
                yield reader
            elif address and _moved(campaign, reader, address):
                yield replace(reader, address=address)


def _moved(campaign: Campaign, reader: Reader, address: str) -> bool:
    """The address was left since the letter was frozen: nothing goes there any more; False where the new one has it."""
    row = campaign.deliveries.filter(pk=reader.pk, state=DeliveryState.PENDING)
    if campaign.deliveries.filter(address=address).exists():
        row.update(state=DeliveryState.FAILED, code=LEFT, error="La lettre est à la nouvelle adresse.")
        return False
    return bool(row.update(address=address))


def claim(keys: Iterable[int]) -> dict[int, str]:
    """Take these for ourselves; those that somebody else has, or that are pending no more, are left out.

    Returns the address of each at this moment: its reader may have moved since it was read.
    """
    statement = f"UPDATE {TABLE} SET state = %s WHERE state = %s AND id IN ({{}}) RETURNING id, address"  # noqa: S608
    return dict(_execute(statement, keys, DeliveryState.SENDING, DeliveryState.PENDING))


def sent(keys: Iterable[int]) -> None:
    """Accepted by the mail server."""
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    statement = (
        f"UPDATE {TABLE} SET state = %s, sent_at = %s, tried_at = %s, error = '', code = '', attempts = attempts + 1"  # noqa: S608
        " WHERE id IN ({}) RETURNING id"
    )
    _execute(statement, keys, DeliveryState.SENT, now, now)


def _execute(statement: str, keys: Iterable[int], *values) -> list[tuple]:
    """Both run for every message: composed by Django, they would take half of the time that a letter takes."""
    keys = list(keys)
    with connection.cursor() as cursor:
        cursor.execute(statement.format(", ".join(["%s"] * len(keys))), [*map(str, values), *keys])
        return cursor.fetchall()


def refused(reader: Reader, answer: str, code: str) -> None:
    """Given up: the server's no is definite, or lasted too long."""
    _ended(reader, DeliveryState.FAILED, error=answer, code=code)


def put_off(reader: Reader, answer: str, code: str, until: datetime) -> None:
    """Not now: tried again from then on."""
    _ended(reader, DeliveryState.PENDING, error=answer, code=code, not_before=until)


def uncertain(reader: Reader, reason: str) -> None:
    """Whether it left is not known: only a person resolves it."""
    _ended(reader, DeliveryState.UNCERTAIN, error=reason)


def _ended(reader: Reader, state: DeliveryState, error: str, code: str = "", **fields) -> None:
    Delivery.objects.filter(pk=reader.pk).update(
        state=state,
        error=error[:300],
        code=code,
        tried_at=timezone.now(),
        attempts=F("attempts") + 1,
        **fields,
    )


def last_answers(campaign: Campaign, number: int) -> list[int | None]:
    """The newest definite answers, oldest first: who was refused for another reason than themselves, or None."""
    if not campaign.deliveries.filter(state=DeliveryState.FAILED).exists():
        return []
    answered = campaign.deliveries.filter(
        state__in=[DeliveryState.SENT, DeliveryState.FAILED], tried_at__isnull=False
    )
    rows = answered.order_by("-tried_at").values_list("pk", "state", "code")[:number]
    return [
        pk
        if state == DeliveryState.FAILED and code[:1] != "4" and not refusals.is_about_reader(code)
        else None
        for pk, state, code in reversed(rows)
    ]


def disowned(campaign: Campaign, number: int) -> list[int]:
    """The newest deliveries, at most so many, that were all refused at their first try because of their address."""
    if not campaign.deliveries.filter(state=DeliveryState.FAILED).exists():
        return []
    answered = campaign.deliveries.filter(
        state__in=[DeliveryState.SENT, DeliveryState.FAILED], tried_at__isnull=False
    )
    rows = answered.order_by("-tried_at").values_list("pk", "state", "code", "attempts")[:number]
    row = takewhile(lambda one: one[1] == DeliveryState.FAILED and refusals.is_about_reader(one[2]), rows)
    return [pk for pk, _state, _code, attempts in row if attempts == 1]


def give_back(keys: Iterable[int]) -> None:
    """Nothing was sent, and it is not their fault: pending as before."""
    Delivery.objects.filter(pk__in=list(keys)).update(
        state=DeliveryState.PENDING, tried_at=None, not_before=None, error="", code=""
    )


def interrupted(campaign: Campaign) -> None:
    """For who holds the lease: a message still « on its way » belongs to a process that died."""
    campaign.deliveries.filter(state=DeliveryState.SENDING).update(
        state=DeliveryState.UNCERTAIN, error="Envoi interrompu : la remise n’est pas connue."
    )
