"""Links of a letter to the portal itself, and whether they still lead to something that anybody may read."""

import re
from html import unescape
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.urls import Resolver404, resolve
from django.utils.translation import get_language_from_path, override
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from portal.visibility import is_visible

LINK = re.compile(r"<a\b[^>]*>")
HREF = re.compile(r'\bhref="([^"]*)"')


def portal_paths(html: str) -> list[str]:
    """Return the paths, as « /articles/fanfare/ », of all links to the portal, each once."""
    found = (HREF.search(tag) for tag in LINK.findall(html))
    addresses = (unescape(href[1]) for href in found if href)
    inside = (one for one in addresses if one.startswith(f"{settings.SITE_URL}/"))
    return list(dict.fromkeys(unquote(urlsplit(one).path) for one in inside))


def leads_somewhere(path: str) -> bool:
    """Whether a path leads to a page that anybody may read, in any language, or to something else of the portal."""
    if not _is_of_pages(path):
        return _resolves(path)
    page = page_at(path)
    return is_visible(page) if page else _is_redirected_outside(path)


def page_at(path: str) -> Page | None:
    """Return the page of this path, published or not, or the one that it is redirected to now."""
    if not _is_of_pages(path):
        return None
    found = Page.objects.filter(url_path=_tree_path(path)).select_related("locale").first()
    if found is None and (redirect := _redirect(path)):
        return redirect.redirect_page
    return found


def _is_of_pages(path: str) -> bool:
    match = _match(path)
    return match is not None and match.url_name == "wagtail_serve"


def _resolves(path: str) -> bool:
    return _match(path) is not None


def _match(path: str):
    with override(_language(path)):
        try:
            return resolve(path)
        except Resolver404:
            return None


def _language(path: str) -> str:
    return get_language_from_path(path) or settings.LANGUAGE_CODE


def _tree_path(path: str) -> str:
    """Return the place in the tree of pages that the path names; empty where the language has no home page."""
    site, match, language = _site(), _match(path), _language(path)
    if site is None or match is None:
        return ""
    homes = site.root_page.get_translations(inclusive=True)
    home = homes.filter(locale__language_code=language).first()
    if home is None:
        return ""
    within = match.args[0] if match.args else match.kwargs["path"]
    return f"{home.url_path}{within}".rstrip("/") + "/"


def _site() -> Site | None:
    return Site.objects.filter(is_default_site=True).select_related("root_page").first()


def _redirect(path: str) -> Redirect | None:
    site = _site()
    if site is None:
        return None
    rows = Redirect.get_for_site(site).filter(old_path=Redirect.normalise_path(path))
    return rows.select_related("redirect_page__locale").first()


def _is_redirected_outside(path: str) -> bool:
    redirect = _redirect(path)
    return bool(redirect and redirect.redirect_link)
