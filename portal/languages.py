"""Languages of the site: where a page stands in another one, and what to say when it is not translated."""

from django.conf import settings
from django.http import Http404
from django.urls import translate_url
from django.utils import translation
from wagtail.models import Page

from . import routing, visibility


def default_language() -> str:
    """The language that everything is written in first."""
    return settings.LANGUAGE_CODE


def source_page(request) -> Page | None:
    """The published page of the default language at the same path, for an address of another language."""
    language = translation.get_language() or default_language()
    site = routing.site_of(request)
    if site is None or language == default_language():
        return None
    parts = [part for part in request.path.split("/") if part]
    if not parts or parts[0] != language:
        return None
    try:
        page = site.root_page.specific.route(request, parts[1:]).page
    except Http404:
        return None
    return page if visibility.is_visible(page) else None


def choices(request, page: Page | None) -> list[dict]:
    """The languages that readers may choose: code, name in that language, address, is it the current one.

    A page that is not translated leads to the same path in that language, which says so; a language without a
    published home page is not offered.
    """
    current = translation.get_language() or default_language()
    top = routing.top_of(request)
    homes = top.languages if top else set()
    if len(homes) < 2:
        return []
    rows = versions(request, page) if page is not None else []
    addresses = {version.locale.language_code: version.get_url(request) for version in rows}
    return [
        {
            "code": code,
            "name": name,
            "url": addresses.get(code) or translate_url(request.path, code),
            "current": code == current,
        }
        for code, name in settings.LANGUAGES
        if code in homes
    ]


def versions(request, page: Page) -> list[Page]:
    """The page and its translations that anybody may read, each with its locale; none where it has no other.

    One query a page.
    """
    top = routing.top_of(request) if request is not None else None
    if not page.pk or (top is not None and len(top.languages) < 2):
        return []
    if "_versions" not in page.__dict__:
        rows = Page.objects.filter(translation_key=page.translation_key).select_related("locale")
        known = {row.pk: row for row in rows if row.pk == page.pk or (row.live and not row.alias_of_id)}
        page._versions = [known.pop(page.pk, page), *known.values()] if len(known) > 1 else []
    return page._versions
