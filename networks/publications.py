"""The list of publications: what the reader asked for, and the counts beside every choice."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from portal.caching import understood
from portal.models import Network

from . import listings
from .models.publication import Series
from .pagination import paginate


@dataclass
class Choice:
    """One value of a filter: what it changes in the address, its name, how many publications, whether it is chosen."""

    change: dict[str, str | None]
    label: str
    count: int
    is_chosen: bool


def context(request) -> dict:
    """One page of publications, the filters with their counts, and the names of what was chosen.

    Unknown values are ignored, so that an old link still leads to publications.
    """
    section = listings.section_from(request.GET.get("centre", ""))
    rows = listings.publication_counts(section)
    series = {item.slug: item for item in Series.objects.all()}
    networks = {network.slug: network for network in Network.objects.all()}
    chosen_series = series.get(request.GET.get("collection", ""))
    chosen_network = networks.get(request.GET.get("reseau", ""))
    slug, network_slug = (item.slug if item else "" for item in (chosen_series, chosen_network))
    understood(request, collection=slug, reseau=network_slug, centre=request.GET["centre"] if section else "")
    pages = listings.below(listings.with_covers(listings.publications(network=chosen_network)), section)
    if chosen_series:
        pages = pages.filter(series=chosen_series)
    in_series = {s: {pk for pk, own, net in rows if own == s and network_slug in ("", net)} for s in series}
    in_network = {n: {pk for pk, own, net in rows if net == n and slug in ("", own)} for n in networks}
    return {
        "page_obj": paginate(request, pages),
        "series": chosen_series,
        "network": chosen_network,
        "section": section,
        "filters": [
            (
                _("Collection"),
                _choices("collection", slug, in_series, {s: i.name for s, i in series.items()}),
            ),
            (
                _("Réseau"),
                _choices("reseau", network_slug, in_network, {n: i.short_name for n, i in networks.items()}),
            ),
        ],
    }


def _choices(name: str, chosen: str, found: dict[str, set[int]], labels: dict[str, str]) -> list[Choice]:
    """The values that lead somewhere, and the chosen one, which is taken back."""
    return [
        Choice({name: None if value == chosen else value}, labels[value], len(pages), value == chosen)
        for value, pages in found.items()
        if pages or value == chosen
    ]
