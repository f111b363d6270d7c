"""What a message that came back changes: the delivery, then the address where the policy says so."""

import logging
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from portal.invisible import without_forbidden

from .. import refusals
from ..models import Delivery, Reason, UnreadableBounce
from ..models.delivery import DeliveryState
from ..subscriptions.erasing import NOWHERE
from . import policy, reports

logger = logging.getLogger("newsletters.bounces")


# Kept of what cannot be read: so many characters of a text, so many mails, for so long.
EXCERPT, MOST, KEPT = 2_000, 500, timedelta(days=90)


def file(raw: bytes) -> bool:
    """Take one message in; True when it was about one of our deliveries. The same message twice changes nothing more.

    What came back and cannot be read is kept for a person.
    """
    report = reports.read(raw, _address_of)
    if report is None:
        return False
    if isinstance(report, reports.Unreadable):
        return _keep(report)
    with transaction.atomic():
        delivery = Delivery.objects.select_for_update().filter(pk=report.delivery).first()
        if delivery is None:
            return False
        if delivery.address.endswith(NOWHERE):
            return True  # erased since: what the server quotes would name the person again
        if report.is_complaint:
            policy.strike(delivery, Reason.COMPLAINED)
        elif report.code.startswith("5"):
            _refused(delivery, report)
        elif delivery.state in {DeliveryState.SENT, DeliveryState.UNCERTAIN}:
            _noted(delivery, report)
    logger.info("Delivery %s: %s", delivery.pk, "complaint" if report.is_complaint else report.code)
    return True


def _address_of(delivery: int) -> str:
    return Delivery.objects.values_list("address", flat=True).filter(pk=delivery).first() or ""


def _keep(found: reports.Unreadable) -> bool:
    """Store what a person has to read, unless the person whom it names was erased, or it is there already."""
    delivery = Delivery.objects.filter(pk=found.delivery).first()
    if delivery and delivery.address.endswith(NOWHERE):
        return True
    subject, text = found.subject[:200], without_forbidden(found.text)[:EXCERPT]
    same = UnreadableBounce.objects.filter(delivery=delivery, subject=subject, text=text)
    if not same.exists() and UnreadableBounce.objects.count() < MOST:
        UnreadableBounce.objects.create(delivery=delivery, subject=subject, text=text)
    logger.warning("A mail came back and could not be read: %s", subject)
    return delivery is not None


def forget_unreadable() -> int:
    """Forget what nobody has read for a while; returns how many."""
    old = UnreadableBounce.objects.filter(received_at__lt=timezone.now() - KEPT)
    return old.delete()[0]


def _refused(delivery: Delivery, report: reports.Report) -> None:
    """Accepted by the first server, refused by a later one."""
    delivery.state, delivery.code = DeliveryState.FAILED, report.code
    delivery.error = f"Retour du {timezone.localdate():%d/%m/%Y} : {report.code} {report.words}".strip()[:300]
    delivery.save(update_fields=["state", "code", "error"])
    if refusals.is_unknown(report.code) and not policy.is_disorder(delivery.campaign):
        policy.condemn(delivery)


def _noted(delivery: Delivery, report: reports.Report) -> None:
    """Not there yet, or a server that gave up waiting: said, and nothing else."""
    delivery.error = f"Retard du {timezone.localdate():%d/%m/%Y} : {report.code} {report.words}".strip()[:300]
    delivery.save(update_fields=["error"])
