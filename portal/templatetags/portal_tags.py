"""What every template of the portal may ask for."""

from django import template
from django.conf import settings
from django.core.cache import cache
from django.template.defaultfilters import stringfilter
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from wagtail.images.models import SourceImageIOError
from wagtail.models import Page, Site

from ..covers import cover_svg
from ..plans import network_map_svg, route_svg
from ..typography import NBSP, french, french_html

register = template.Library()
QUOTES = '«»“”" \u00a0\u202f\n'
COVER_SECONDS = 7 * 24 * 3600
# Kinds of pages that the footer lists rather than the main menu.
FOOTER_MODELS = {"standardpage"}
# Cuts of a cover image by place: sizes in pixels, and how wide the place is.
CUTS = {
    "list": (((240, 160), (480, 320)), "15rem"),
    "feature": (((480, 270), (960, 540), (1440, 810)), "(min-width: 48rem) 42rem, 92vw"),
    "bleed": (((480, 192), (960, 384), (1600, 640)), "(min-width: 64rem) 90vw, 80vw"),
}


@register.filter
@stringfilter
def fr(text: str) -> str:
    """French spacing, apostrophes and thousands for plain text, on pages in French."""
    return french(text) if in_french() else text


@register.filter
def fr_html(html) -> SafeString:
    """The same for the texts of a piece of HTML; what is not safe yet is escaped first."""
    escaped = str(conditional_escape(html))
    return mark_safe(french_html(escaped) if in_french() else escaped)


def in_french() -> bool:
    """Whether the page being drawn is in French."""
    return (get_language() or "").startswith("fr")


@register.filter
def chosen(value, name: str) -> str:
    """The label of the choice that a struct block's value holds under that name."""
    choices = value.block.child_blocks[name].field.choices
    return str(dict(choices).get(value.get(name), ""))


@register.filter
@stringfilter
def quoted(text: str) -> str:
    """A quotation between the marks of the page's language, once, whatever marks it came with."""
    opening, closing = ("« ", " »") if in_french() else ("“", "”")
    return f"{opening}{text.strip(QUOTES)}{closing}"


@register.filter
@stringfilter
def phone(text: str) -> str:
    """A telephone number as an address: digits, and the plus of a country code."""
    return "".join(sign for sign in text.replace("(0)", "") if sign.isdigit() or sign == "+")


@register.filter
@stringfilter
def unbroken(text: str) -> str:
    """What stays on one line, such as a telephone number."""
    return text.replace(" ", NBSP)


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
def page_cover(page, place: str = "list") -> SafeString:
    """The page's image cut for its place, else its generated cover. In a list the title beside it says enough."""
    image = page.cover
    if not image:
        return cover(page)
    boxes, sizes = CUTS[place]
    specs = [f"fill-{width}x{height}|format-webp" for width, height in boxes]
    try:
        cuts = list(image.get_renditions(*specs).values())
    except SourceImageIOError:
        return cover(page)
    return format_html(
        '<img class="cover" src="{}" srcset="{}" sizes="{}" width="{}" height="{}" alt="{}" decoding="async"{}>',
        cuts[0].url,
        ", ".join(f"{cut.url} {cut.width}w" for cut in cuts),
        sizes,
        boxes[-1][0],
        boxes[-1][1],
        french(image.default_alt_text) if place == "bleed" else "",
        mark_safe(' loading="lazy"') if place == "list" else "",
    )


@register.simple_tag(takes_context=True)
def body(context, stream) -> SafeString:
    """The blocks of a body. A sub-heading that no heading precedes becomes one: levels are never skipped."""
    here, headed, drawn = context.flatten(), False, []
    for child in stream:
        tag = "h2"
        if child.block_type == "heading" and headed:
            tag = child.value["level"]
        headed = headed or child.block_type == "heading"
        drawn.append(str(child.render(here | {"heading_tag": tag})))
    return mark_safe("\n".join(drawn))


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
    """`home`, the address of the home page, and the pages below it: `main` and `footer` for those shown in menus.

    `lists` has the address of each index page by the name of its model.
    """
    request = context.get("request")
    if request is None:
        return {"home": "/", "main": [], "footer": [], "lists": {}}
    if not hasattr(request, "_site_menu"):
        request._site_menu = _menu(request)
    return request._site_menu


def _menu(request) -> dict:
    site = Site.find_for_request(request)
    found: dict = {"home": "/", "main": [], "footer": [], "lists": {}}
    if site is None:
        return found
    rows = getattr(request, "_home_children", None)
    home = getattr(request, "_home", None) or site.root_page.localized
    found["home"] = home.get_url(request, current_site=site) or "/"
    if rows is None:
        rows = home.get_children().select_related("content_type").order_by("path")
    for page in rows:
        if not page.live:
            continue
        model = page.content_type.model
        page.menu_url = page.get_url(request, current_site=site)
        found["lists"].setdefault(model, page.menu_url)
        if page.show_in_menus:
            found["footer" if model in FOOTER_MODELS else "main"].append(page)
    return found


@register.simple_tag(takes_context=True)
def languages(context) -> list[dict[str, str]]:
    """The page and its live translations, if any: code, name in its own language and absolute address."""
    page = context.get("page")
    if not isinstance(page, Page) or not page.pk:
        return []
    request = context.get("request")
    if not getattr(request, "_has_translations", True):
        return []
    others = list(page.get_translations().live().select_related("locale"))
    pages = [page, *others] if others else []
    names = dict(settings.LANGUAGES)
    return [
        {
            "code": version.locale.language_code,
            "name": names.get(version.locale.language_code, version.locale.language_code),
            "url": version.get_full_url(request),
        }
        for version in pages
    ]
