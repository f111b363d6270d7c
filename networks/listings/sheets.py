"""Experience sheets."""

from collections.abc import Iterable

from django.db.models import QuerySet

from portal.models import Network

from .common import model, narrowed, networks_of


def sheets(network: Network | None = None, networks: Iterable[Network] | None = None) -> QuerySet:
    """Published experience sheets, the newest first."""
    pages = model("SheetPage").objects.visible()
    return with_rows(narrowed(pages, network, networks))


def with_rows(sheets: QuerySet) -> QuerySet:
    """Sheets with what their rows show, the newest first."""
    return (
        sheets.select_related("department")
        .prefetch_related(networks_of())
        .order_by("-first_published_at", "pk")
    )
