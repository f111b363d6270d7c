"""From an address to its page with few queries: the top of the site is read once, until something changes."""

from copy import copy
from typing import NamedTuple

from django.db.models import Q
from django.http import Http404
from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from .caching import remember
from .visibility import active_language, is_visible


class Top(NamedTuple):
    """The home page in a language, the pages below it, and the languages with a published home page.

    Readers share these rows: copy what is changed.
    """

    home: Page
    children: list[Page]
    languages: set[str]


def find(request, path: str) -> RouteResult | None:
    """As `Page.route_for_request`: the page of an address below the home page of its language, or None."""
    home = home_of(request)
    if home is None:
        return None
    home = copy(home).specific_deferred
    home._walked = []
    try:
        return home.route(request, [part for part in path.split("/") if part])
    except Http404:
        return None


def home_of(request) -> Page | None:
    """The home page in the language of an address, published or not; None where it has none.

    What stands in French is no English page: it is not looked for under `/en/`.
    """
    top, language = top_of(request), active_language()
    if top is None or top.home.locale.language_code == language:
        return top and top.home
    homes = Page.objects.filter(translation_key=top.home.translation_key, depth=top.home.depth)
    return homes.filter(locale__language_code=language).select_related("content_type", "locale").first()


def site_of(request) -> Site | None:
    """The site of a request; Wagtail is told, and asks no more."""
    if not hasattr(request, "_wagtail_site"):
        key = ("site", request.get_host(), request.get_port())
        request._wagtail_site = remember(request, key, lambda: Site.find_for_request(copy(request)))
    return request._wagtail_site


def top_of(request) -> Top | None:
    """The top of the request's site in the active language, else in that of its root; None without a site."""
    site = site_of(request)
    if site is None:
        return None
    language = get_language()
    return remember(request, ("top", site.root_page_id, language), lambda: read_top(site.root_page, language))


def read_top(root: Page, language: str | None) -> Top:
    """One query: the home pages, and the pages below the one of that language and below `root`."""
    below = Q(path__startswith=root.path) | Q(locale__language_code=language)
    rows = Page.objects.filter(
        Q(translation_key=root.translation_key, depth=root.depth) | Q(below, depth=root.depth + 1)
    )
    rows = list(rows.select_related("content_type", "locale").order_by("path"))
    homes = {
        page.locale.language_code: page for page in rows if page.depth == root.depth and is_visible(page)
    }
    home = homes.get(language, root)
    children = [page for page in rows if page.depth > home.depth and page.path.startswith(home.path)]
    return Top(home, children, set(homes))


def child(request, home: Page, slug: str) -> Page | None:
    """The page of that slug right below a home page, as its own type with the fields of the tree."""
    top = top_of(request)
    if top is not None and top.home.pk == home.pk:
        found = next((page for page in top.children if page.slug == slug), None)
    else:
        found = home.get_children().filter(slug=slug).first()
    return copy(found).specific_deferred if found else None
