"""Nobody is written to for ever: after three years without a sign of life we ask, and then a person decides."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import consent
from ..models import ConsentKind, Subscriber
from . import changing, people
from .replies import Kind, reply

SILENCE = timedelta(days=3 * 365 + 1)
ANSWER = timedelta(days=30)  # to press « je reste », before somebody decides
BATCH = 200  # questions a day at most: answers go to the same few people


def silent() -> Q:
    """Active, and no sign of life for three years; told by the row alone: a subquery costs a second among 100,000 people."""
    limit = timezone.now() - SILENCE
    quiet = Q(seen_at__lte=limit) | Q(seen_at=None, confirmed_at__lte=limit)
    return Q(confirmed_at__isnull=False, unsubscribed_at=None) & quiet


def without_answer() -> Q:
    """Silent, asked a month ago, and silent since."""
    return silent() & Q(reminded_at__lte=timezone.now() - ANSWER)


def to_remind() -> QuerySet:
    """Those who were not asked yet, the longest silent first."""
    alive = Coalesce("seen_at", "confirmed_at")
    return Subscriber.objects.filter(silent(), reminded_at=None).order_by(alive, "pk")


def to_decide() -> QuerySet:
    """Those who did not answer: keep, or unsubscribe, by hand."""
    return Subscriber.objects.filter(without_answer()).order_by("reminded_at", "pk")


def remind() -> int:
    """Ask a batch of them, each once; returns how many."""
    asked = 0
    for pk, uuid in to_remind().values_list("pk", "uuid")[:BATCH]:
        with transaction.atomic():
            mine = Subscriber.objects.filter(pk=pk, reminded_at=None).update(reminded_at=timezone.now())
            if mine:
                reply.enqueue(Kind.REMINDER, {"uuid": str(uuid)})
                asked += 1
    return asked


def keep(pk: int, source: str = changing.SOURCE) -> bool:
    """« Je reste » : heard once a day at most; False when the person has left."""
    with transaction.atomic():
        person = people.held(pk=pk)
        if person is None or not people.is_active(person):
            return False
        now = timezone.now()
        person.seen_at, person.reminded_at = now, None
        person.save(update_fields=["seen_at", "reminded_at"])
        key = f"kept {person.uuid} {timezone.localdate(now):%Y%m%d}"
        consent.record(person, ConsentKind.KEPT, source, wording=_("Je reste"), key=key)
    return True
