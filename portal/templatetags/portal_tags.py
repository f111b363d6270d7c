"""What every template of the portal may ask for."""

from django import template
from django.conf import settings
from django.core.cache import cache
from django.template.defaultfilters import stringfilter
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page, Site

from ..covers import cover_svg
from ..plans import network_map_svg, route_svg
from ..typography import french, french_html

register = template.Library()
COVER_SECONDS = 7 * 24 * 3600
# Kinds of pages that the footer lists rather than the main menu.
FOOTER_MODELS = {"standardpage"}


@register.filter
@stringfilter
def fr(text: str) -> str:
    """French spacing, apostrophes and thousands for plain text."""
    return french(text)


@register.filter
def fr_html(html) -> SafeString:
    """The same for the texts of a piece of HTML; what is not safe yet is escaped first."""
    return mark_safe(french_html(str(conditional_escape(html))))


@register.simple_tag
def cover(page) -> SafeString:
    """The page's generated cover as inline SVG, drawn once and cached."""
    lines, stops = page.cover_lines(), page.cover_stops()
    key = (
        f"cover:{page.translation_key}:{page.cover_kind}:{'+'.join('/'.join(line) for line in lines)}:{stops}"
    )
    svg = cache.get(key)
    if svg is None:
        svg = cover_svg(str(page.translation_key), page.cover_kind, lines, stops)
        cache.set(key, svg, COVER_SECONDS)
    return mark_safe(svg)


@register.simple_tag
def route(lines, across: bool = False) -> SafeString:
    """The lines that run down a page: (palette, stroke) pairs."""
    return mark_safe(route_svg(lines or [("neutre", "plain")], across))


@register.simple_tag
def network_map(networks, links=()) -> SafeString:
    """The home page's plan: one line per network."""
    return mark_safe(network_map_svg([(network.palette, network.stroke) for network in networks], links))


@register.simple_tag(takes_context=True)
def site_menu(context) -> dict:
    """`home`, the address of the home page, and the pages below it shown in menus: `main`, `footer`."""
    request = context.get("request")
    if request is None:
        return {"home": "/", "main": [], "footer": []}
    if not hasattr(request, "_site_menu"):
        request._site_menu = _menu(request)
    return request._site_menu


def _menu(request) -> dict:
    site = Site.find_for_request(request)
    found: dict = {"home": "/", "main": [], "footer": []}
    if site is None:
        return found
    home = site.root_page.localized
    found["home"] = home.get_url(request, current_site=site) or "/"
    rows = Page.objects.child_of(home).live().in_menu().select_related("content_type").order_by("path")
    for page in rows:
        page.menu_url = page.get_url(request, current_site=site)
        found["footer" if page.content_type.model in FOOTER_MODELS else "main"].append(page)
    return found


@register.simple_tag(takes_context=True)
def languages(context) -> list[dict[str, str]]:
    """The page's live translations, itself included: code, name in its own language and absolute address."""
    page = context.get("page")
    if not isinstance(page, Page) or not page.pk:
        return []
    pages = [page, *page.get_translations().live().select_related("locale")]
    names = dict(settings.LANGUAGES)
    return [
        {
            "code": version.locale.language_code,
            "name": names.get(version.locale.language_code, version.locale.language_code),
            "url": version.full_url,
        }
        for version in pages
    ]
