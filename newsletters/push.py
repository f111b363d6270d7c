"""Pushing a campaign: the one function that commands and worker call, under the campaign's lease."""

import logging
import time
from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

from portal.processes import is_dead

from . import services
from .lease import Busy, hold
from .models import Campaign
from .models.campaign import State
from .privacy import may_not_leave

logger = logging.getLogger("newsletters.push")
# A slice of the worker's time: a long letter never keeps a quick task waiting.
SLICE_SECONDS = 20


def push(campaign_id: int, seconds: float | None = None, patience: float = 0) -> Campaign:
    """Advance a campaign that is due, until it is done, `seconds` have passed or something must wait.

    `patience` is how long, in seconds, to wait for what asks to be tried again before giving up this time (a process
    of its own waits, the worker comes back). Never raises for what a service says: it is on the campaign. Raises
    `Busy` when another process holds the lease.
    """
    with hold(campaign_id) as lease:
        campaign = Campaign.objects.select_related("newsletter").get(pk=campaign_id)
        if not is_due(campaign):
            return campaign
        start(campaign)
        if reason := may_not_leave(campaign):
            note(campaign, reason, state=State.PAUSED, next_try_at=None)
            campaign.refresh_from_db()
            return campaign
        deadline = time.monotonic() + seconds if seconds else None
        give_up = time.monotonic() + patience

        def keep_going() -> bool:
            """Checked before each step: time left, lease still ours, nobody cancelled."""
            if deadline and time.monotonic() > deadline:
                return False
            return lease.renew() and Campaign.objects.filter(pk=campaign_id, state=State.SENDING).exists()

        while keep_going():
            try:
                if services.get(campaign.service).advance(campaign, keep_going):
                    break
            except services.Later as later:
                note(campaign, str(later), next_try_at=timezone.now() + timedelta(seconds=later.delay))
                if time.monotonic() + later.delay > give_up:
                    break
                time.sleep(later.delay)
            except services.Blocked as blocked:
                note(campaign, str(blocked), state=State.PAUSED)
                break
        campaign.refresh_from_db()
        return campaign


def is_due(campaign: Campaign) -> bool:
    """Sending, or scheduled for a time that has come."""
    if campaign.state == State.SCHEDULED:
        return campaign.scheduled_at is not None and campaign.scheduled_at <= timezone.now()
    return campaign.state == State.SENDING


def start(campaign: Campaign) -> None:
    Campaign.objects.filter(pk=campaign.pk, state=State.SCHEDULED).update(
        state=State.SENDING, started_at=timezone.now()
    )
    campaign.refresh_from_db()


def note(campaign: Campaign, message: str, **changes) -> None:
    """Write what went wrong on the campaign."""
    logger.warning("Campaign %s: %s", campaign.pk, message)
    Campaign.objects.filter(pk=campaign.pk).update(error=message[:2000], **changes)


def finish(campaign: Campaign, is_empty: bool, **changes) -> None:
    """The campaign is over; a letter that has reached nobody (`is_empty`) is not called sent."""
    outcome = (State.FAILED, _("Personne n’a reçu cette lettre.")) if is_empty else (State.SENT, "")
    changes |= dict(zip(("state", "error"), outcome, strict=True))
    Campaign.objects.filter(pk=campaign.pk, state=State.SENDING).update(
        finished_at=timezone.now(), next_try_at=None, **changes
    )


def due() -> list[int]:
    """Campaigns that the sweep wakes: their time has come and nobody who lives works on them."""
    now = timezone.now()
    rows = Campaign.objects.filter(state=State.SENDING) | Campaign.objects.filter(
        state=State.SCHEDULED, scheduled_at__lte=now
    )
    rows = rows.exclude(next_try_at__gt=now).values_list("pk", "lease_owner", "lease_until")
    return [pk for pk, owner, until in rows if until is None or until <= now or is_dead(owner)]


__all__ = ["Busy", "due", "finish", "is_due", "push"]
