"""What a message that came back changes: the delivery, then the address where the policy says so."""

import logging

from django.db import transaction
from django.utils import timezone

from .. import refusals
from ..models import Delivery, Reason
from ..models.delivery import DeliveryState
from ..subscriptions.erasing import NOWHERE
from . import policy, reports

logger = logging.getLogger("newsletters.bounces")


def file(raw: bytes) -> bool:
    """Take one message in; True when it was about one of our deliveries. The same message twice changes nothing more."""
    report = reports.read(raw)
    if report is None:
        return False
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
