"""How fast and when letters leave, where the host asks for it: `NEWSLETTER_RATE` and `NEWSLETTER_HOURS`."""

import time as clock
from datetime import datetime, time, timedelta

from django.conf import settings
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..models import Campaign
from ..models.campaign import Service, State


def opening(now: datetime) -> datetime | None:
    """When letters may leave again; None while they may. Hours are those of the portal (`TIME_ZONE`)."""
    if settings.NEWSLETTER_HOURS is None:
        return None
    first, last = settings.NEWSLETTER_HOURS
    local = timezone.localtime(now)
    # 20–6 spans midnight.
    inside = first <= local.hour < last if first < last else not last <= local.hour < first
    if inside:
        return None
    day = local.date() + timedelta(days=local.hour >= first)
    return timezone.make_aware(datetime.combine(day, time(first)))


def delay(opens: datetime) -> float:
    """Seconds until then, in steps of ten minutes at most: hours may be set anew meanwhile."""
    return min(600, max(1, (opens - timezone.now()).total_seconds()))


def closed_text(opens: datetime) -> str:
    first, last = settings.NEWSLETTER_HOURS
    return _(
        "Les lettres partent entre %(first)s h et %(last)s h : celle-ci attend le %(day)s à %(first)s h."
    ) % {"first": first, "last": last, "day": f"{timezone.localtime(opens):%d/%m}"}


def held(campaign: Campaign, pending: int) -> str:
    """What keeps a letter from leaving at full speed now, for its desk; empty where nothing does."""
    if campaign.service != Service.LOCAL or campaign.state != State.SENDING or not pending:
        return ""
    if opens := opening(timezone.now()):
        return closed_text(opens)
    if not settings.NEWSLETTER_RATE:
        return ""
    minutes = -(-pending // settings.NEWSLETTER_RATE)
    return ngettext(
        "Le débit est réglé à %(rate)s messages par minute : encore environ %(minutes)s minute.",
        "Le débit est réglé à %(rate)s messages par minute : encore environ %(minutes)s minutes.",
        minutes,
    ) % {"rate": settings.NEWSLETTER_RATE, "minutes": minutes}


class Pace:
    """How many messages may leave now. The last one that left before this slice counts."""

    def __init__(self, campaign: Campaign):
        self.gap = 60 / settings.NEWSLETTER_RATE if settings.NEWSLETTER_RATE else 0
        self.next = clock.monotonic()
        if self.gap and (last := campaign.deliveries.aggregate(last=Max("tried_at"))["last"]):
            self.next += max(0, self.gap - (timezone.now() - last).total_seconds())

    @property
    def patience(self) -> float:
        """Seconds to wait for news: no longer than until the next message may leave."""
        return min(0.5, max(0.001, self.next - clock.monotonic())) if self.gap else 0.5

    def allow(self, wanted: int) -> int:
        """So many of the wanted ones, now; they count as gone."""
        if not self.gap:
            return wanted
        now = clock.monotonic()
        allowed = min(wanted, int((now - self.next) / self.gap) + 1 if now >= self.next else 0)
        if allowed:
            # What a slow moment left over is not caught up with in one go.
            self.next = max(self.next + allowed * self.gap, now)
        return allowed
