"""What templates ask the networks for."""

from itertools import pairwise

from django import template
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from portal.caching import remember
from portal.models import Network

from .. import listings

ROLES = {
    "anime": _("Animé par Profession Banlieue"),
    "co-anime": _("Coanimé par Profession Banlieue"),
    "contribue": _("Profession Banlieue y contribue"),
    "administre": _("Profession Banlieue y siège"),
}
register = template.Library()


@register.simple_tag(takes_context=True)
def section_url(context, organisation) -> str:
    """The address of the centre's section of an organisation; empty without one, or not read (`listings.with_sections`)."""
    path = getattr(organisation, "section_path", "")
    return Page(url_path=path).get_url(context.get("request")) or "" if path else ""


@register.simple_tag(takes_context=True)
def network_menu(context) -> list:
    """Published network pages with their networks and addresses (`menu_url`)."""
    request = context.get("request")
    if request is None:
        return []
    return remember(request, ("networks", request.get_host(), get_language()), lambda: _network_menu(request))


def _network_menu(request) -> list:
    pages = list(listings.network_pages())
    for page in pages:
        page.menu_url = page.get_url(request)
    return pages


def _addresses(context) -> dict[int, str]:
    return {page.network_id: page.menu_url for page in network_menu(context)}


@register.simple_tag(takes_context=True)
def linked(context, networks) -> list[tuple[Network, str]]:
    """Each network with the address of its page, empty where it has none."""
    addresses = _addresses(context)
    return [(network, addresses.get(network.pk, "")) for network in networks]


@register.simple_tag(takes_context=True)
def network_plan(context, met=None) -> dict[str, list]:
    """What the plan draws: the networks that have a colour or a page, and which neighbours share pages.

    `met`: pairs of networks, where the page knows some; else those that share an article.
    """
    addresses = _addresses(context)
    if met is None:
        met = listings.networks_sharing_articles()
    networks, others = [], []
    for network in Network.objects.all():
        drawn = network.palette != "neutre" or network.pk in addresses
        (networks if drawn else others).append(network)
    return {
        "networks": networks,
        "rows": [(network, addresses.get(network.pk, "")) for network in networks],
        "links": [(i, i + 1) for i, (a, b) in enumerate(pairwise(networks)) if frozenset((a, b)) in met],
        "others": others,
    }


@register.filter
def role_phrase(network: Network) -> str:
    """What the centre does there, in a few words."""
    return str(ROLES.get(network.role, ""))


@register.filter
def tagline(page) -> str:
    """What the title of a network's page says beyond the network's name; empty where it only names it."""
    name, title = page.network.short_name, page.title.strip()
    if title in {name, page.network.name}:
        return ""
    rest = title.removeprefix(name).lstrip("\u00a0\u202f :,–-") if title.startswith(name) else title
    return rest[:1].upper() + rest[1:]
