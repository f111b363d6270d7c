"""How far the index is behind what is published."""

from django.db.models import Min
from django.db.models.functions import Coalesce, Now
from django.utils import timezone

from .indexing import drift
from .kinds import KINDS


def seconds() -> int:
    """Seconds since the oldest publication that the index does not hold yet; 0 when it holds them all."""
    waiting = []
    for kind in KINDS:
        if kind.is_page:
            published = Coalesce("last_published_at", "first_published_at", Now())
            waiting.append(
                drift(kind)
                .order_by()
                .annotate(waits_since=published)
                .aggregate(oldest=Min("waits_since"))["oldest"]
            )
    oldest = min(filter(None, waiting), default=None)
    return max(0, int((timezone.now() - oldest).total_seconds())) if oldest else 0
