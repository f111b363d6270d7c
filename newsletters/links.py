"""Links of a letter to the portal itself, and whether they still lead to something that anybody may read."""

import re
from contextlib import suppress
from html import unescape
from urllib.parse import unquote, urljoin, urlsplit

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.core.files.storage import default_storage
from django.urls import Resolver404, resolve
from django.utils.translation import get_language_from_path, override
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.models import Page, Site

from portal.visibility import is_visible

LINK = re.compile(r"<a\b[^>]*>")
HREF = re.compile(r'\bhref="([^"]*)"')
MOST_REDIRECTS = 5


def portal_paths(html: str) -> list[str]:
    """Return the paths, as « /articles/fanfare/ », with what is asked of them, of all links to the portal, each once."""
    found = (HREF.search(tag) for tag in LINK.findall(html))
    addresses = (unescape(href[1]) for href in found if href)
    return list(dict.fromkeys(path for one in addresses if (path := _within_portal(one))))


def _within_portal(address: str) -> str:
    """Return the path of an address of the portal, with its question; empty for any other."""
    if not address.startswith(f"{settings.SITE_URL}/"):
        return ""
    parts = urlsplit(address)
    return unquote(parts.path) + (f"?{parts.query}" if parts.query else "")


def leads_somewhere(path: str) -> bool:
    """Whether a path leads to a page that anybody may read, in any language, or to something else of the portal."""
    page = page_at(path)
    if page:
        return is_visible(page)
    match = _match(path)
    if match and match.url_name == "wagtaildocs_serve" and _is_document(*match.args):
        return True
    if match and match.url_name == "media":
        with suppress(SuspiciousOperation):  # a path that leaves the folder
            return default_storage.exists(match.kwargs["path"])
        return False
    if match and match.url_name not in {"wagtail_serve", "wagtaildocs_serve"}:
        return True
    redirect = _redirect(path)
    return bool(redirect and redirect.redirect_link and not _inside(redirect))


def page_at(path: str, steps: int = MOST_REDIRECTS) -> Page | None:
    """Return the page of this path, or the one that it is redirected to now; one off the site where nothing is."""
    match = _match(path)
    found = None
    if match and match.url_name == "wagtail_serve":
        found = Page.objects.filter(url_path=_tree_path(path)).select_related("locale").first()
    if steps and (found is None or not found.live) and (redirect := _redirect(path)):
        inside = _inside(redirect)
        return page_at(inside, steps - 1) if inside else redirect.redirect_page
    return found


def _is_document(key: str, name: str) -> bool:
    """Whether anybody may read this file; one that was replaced by another of that name has no other address."""
    document = get_document_model().objects.filter(pk=int(key)).select_related("collection").first()
    if document is None or document.filename != name:
        return False
    return not document.collection.get_view_restrictions().exists()


def _match(path: str):
    """Return what answers the path; one that lacks its last slash is led to the path that has it."""
    path = path.partition("?")[0]
    with override(_language(path)):
        for one in dict.fromkeys((path, path.rstrip("/") + "/")):
            with suppress(Resolver404):
                return resolve(one)
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
    """Return where Wagtail leads readers of a path that answers nothing; what is asked may be a part of it."""
    site = _site()
    if site is None:
        return None
    asked = [Redirect.normalise_path(one) for one in dict.fromkeys((path, path.partition("?")[0]))]
    rows = {row.old_path: row for row in Redirect.get_for_site(site).filter(old_path__in=asked)}
    return next((rows[one] for one in asked if one in rows), None)


def _inside(redirect: Redirect) -> str:
    """Return the path of the portal that an editor gave as the end of a redirect; empty for a page or another site."""
    link = redirect.redirect_link
    return (
        _within_portal(urljoin(f"{settings.SITE_URL}/", link))
        if link and not redirect.redirect_page_id
        else ""
    )
