"""The pages that present networks."""

from django.db.models import QuerySet

from .common import model


def network_pages() -> QuerySet:
    """Published network pages with their networks, in the portal's order."""
    pages = model("NetworkPage").objects.visible().filter(network__isnull=False)
    return pages.select_related("network", "network__pilot").order_by(
        "network__order", "network__short_name__alphabetical"
    )
