"""The latest pages of every kind, in one query: what a network publishes, what a centre contributes.

Their networks are read by `read_networks`, together with those of other rows.
"""

from dataclasses import dataclass, field

from django.db.models import Count, F, Q, Window
from django.db.models.functions import Coalesce, RowNumber, TruncDate
from wagtail.models import Page

from portal.models import Network
from portal.visibility import visible

from .common import model

# What the rows of a kind show besides the page itself.
SHOWN = {"PublicationPage": "publicationpage__series", "SheetPage": "sheetpage__department"}


@dataclass
class Kind:
    """The rows of one kind, and how many there are in all."""

    rows: list = field(default_factory=list)
    total: int = 0

    @property
    def has_more(self) -> bool:
        return self.total > len(self.rows)


def of_network(network: Network, limits: dict[str, int]) -> dict[str, Kind]:
    """The latest pages of a network by kind (`limits`: model name and number of rows)."""
    chosen = Q(pk__in=[])
    for name in limits:
        through = model(name).networks.through.objects.filter(network=network)
        chosen |= Q(pk__in=through.values(name.lower()))
    return _latest(chosen, limits)


def of_section(root: Page, limits: dict[str, int]) -> dict[str, Kind]:
    """The latest pages below a page by kind."""
    return _latest(Q(path__startswith=root.path, depth__gt=root.depth), limits)


def rows_of(kinds: dict[str, Kind]) -> list:
    """The pages of every kind, one after the other."""
    return [row for kind in kinds.values() for row in kind.rows]


def _latest(chosen: Q, limits: dict[str, int]) -> dict[str, Kind]:
    """Each kind's newest pages with their networks: by the date that readers see, else that of publication."""
    children = {name.lower(): name for name in limits}
    dated = [f"{child}__date" for child, name in children.items() if hasattr(model(name), "date")]
    pages = visible(Page.objects.filter(chosen, content_type__model__in=children))
    kind = F("content_type")
    order = [Coalesce(*dated, TruncDate("first_published_at")).desc(), F("pk").desc()]
    pages = pages.annotate(
        rank=Window(RowNumber(), partition_by=kind, order_by=order),
        total=Window(Count("pk"), partition_by=kind),
    ).filter(rank__lte=max(limits.values()))
    found = {name: Kind() for name in limits}
    shown = [SHOWN[name] for name in limits if name in SHOWN]
    for page in pages.select_related(*children, *shown, "content_type").order_by("rank"):
        name = children[page.content_type.model]
        found[name].total = page.total
        if len(found[name].rows) < limits[name]:
            found[name].rows.append(getattr(page, page.content_type.model))
    return found
