"""One process at a time works on a campaign: a lease in the database, which a dead process loses."""

import uuid
from contextlib import contextmanager
from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from portal.processes import is_dead, own_name

from .models import Campaign

# Longer than any single remote call may last.
DURATION = timedelta(seconds=60)


class Busy(Exception):
    """Another living process works on this campaign."""


class Lease:
    """The right to work on one campaign, renewed while work goes on."""

    def __init__(self, campaign_id: int):
        self.campaign_id = campaign_id
        self.owner = f"{own_name()}/{uuid.uuid4().hex[:8]}"

    def acquire(self) -> bool:
        now = timezone.now()
        rows = Campaign.objects.filter(pk=self.campaign_id)
        free = Q(lease_until=None) | Q(lease_until__lt=now)
        holder = rows.values_list("lease_owner", flat=True).first() or ""
        if holder and is_dead(holder):
            free |= Q(lease_owner=holder)
        return bool(rows.filter(free).update(lease_owner=self.owner, lease_until=now + DURATION))

    def renew(self) -> bool:
        """Keep the lease; False when it was lost, and then no more work may be done."""
        rows = Campaign.objects.filter(pk=self.campaign_id, lease_owner=self.owner)
        return bool(rows.update(lease_until=timezone.now() + DURATION))

    def release(self) -> None:
        Campaign.objects.filter(pk=self.campaign_id, lease_owner=self.owner).update(
            lease_owner="", lease_until=None
        )


@contextmanager
def hold(campaign_id: int):
    """Hold the campaign's lease; raises `Busy` when somebody else does."""
    lease = Lease(campaign_id)
    if not lease.acquire():
        raise Busy
    try:
        yield lease
    finally:
        lease.release()
