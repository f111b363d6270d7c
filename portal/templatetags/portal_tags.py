"""What every template of the portal may ask for."""

import secrets
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from django import template
from django.conf import settings
from django.template.defaultfilters import stringfilter
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from wagtail.images.models import SourceImageIOError

from .. import acronyms, pictures, routing, visibility
from ..caching import remember
from ..covers import cover_svg
from ..plans import network_map_svg, route_svg
from ..typography import NBSP, QUOTES, french, french_html, in_french

register = template.Library()
# Kinds of pages that the footer lists rather than the main menu.
FOOTER_MODELS = {"standardpage", "acronymspage", "directorypage"}


@register.simple_tag
def source_url() -> str:
    """Where the source of this installation can be had; empty where nobody said."""
    return settings.SOURCE_URL


@register.filter
@stringfilter
def fr(text: str, language: str = "") -> str:
    """French spacing, apostrophes and thousands for plain text, on pages in French or in that language.

    What is safe already, such as a `blocktrans asvar`, is HTML: it stays safe, else it would be escaped twice.
    """
    if not (language.startswith("fr") if language else in_french()):
        return text
    return mark_safe(french_html(text)) if isinstance(text, SafeString) else french(text)


@register.filter
def fr_html(html) -> str:
    """The same for the texts of a piece of HTML; what is not safe yet is escaped first."""
    return fr(conditional_escape(html))


@register.filter(expects_localtime=True)
def day(date) -> SafeString:
    """The number of a day, « 1er » for the first in French."""
    return mark_safe("1<sup>er</sup>" if date.day == 1 and in_french() else str(date.day))


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
def host(url: str) -> str:
    """The part of an address that people recognise: « diagnostic-territoire.org »."""
    return urlsplit(url).netloc.removeprefix("www.") or url


@register.filter
@stringfilter
def unbroken(text: str) -> str:
    """What stays on one line, such as a telephone number."""
    return text.replace(" ", NBSP)


@register.simple_tag
def cover(page) -> SafeString:
    """The page's generated cover as inline SVG."""
    return _cover(
        str(page.translation_key), page.cover_kind, tuple(map(tuple, page.cover_lines())), page.cover_stops()
    )


@lru_cache(maxsize=500)
def _cover(seed: str, kind: str, lines: tuple, stops: int) -> SafeString:
    return mark_safe(cover_svg(seed, kind, lines, stops))


@register.simple_tag(takes_context=True)
def page_cover(context, page, place: str = "list") -> SafeString:
    """The page's image cut for its place, else its generated cover. In a list the title beside it says enough."""
    image = page.cover
    if not image:
        return cover(page)
    if page is context.get("page"):
        pictures.read_cuts(page)
    try:
        return pictures.picture(
            image, place, french(image.default_alt_text) if place == "bleed" else "", "cover"
        )
    except SourceImageIOError:
        return cover(page)


@register.simple_tag
def picture(image, place: str = "text", alt: str | None = None) -> SafeString | str:
    """An image cut for a place (`portal.pictures.PLACES`); nothing when its file is missing."""
    try:
        return pictures.picture(image, place, alt)
    except SourceImageIOError:
        return ""


@register.simple_tag(takes_context=True)
def body(context, stream) -> SafeString:
    """The blocks of a body. A sub-heading that no heading precedes becomes one: levels are never skipped."""
    here, headed, drawn = context.flatten(), False, []
    page = context.get("page")
    if stream and page is not None:
        pictures.read_cuts(page)
    for child in stream:
        tag = "h2"
        if child.block_type == "heading" and headed:
            tag = child.value["level"]
        headed = headed or child.block_type == "heading"
        drawn.append(str(child.render(here | {"heading_tag": tag, "block_id": child.id})))
    return mark_safe("\n".join(drawn))


class ExplainNode(template.Node):
    """`{% explain text … %}…{% endexplain %}`: the acronyms of what stands between, and of the texts, are explained."""

    def __init__(self, texts, nodelist):
        self.texts, self.nodelist = texts, nodelist

    def render(self, context):
        said = tuple(str(text.resolve(context) or "") for text in self.texts)
        html, used = acronyms.explain(
            str(self.nodelist.render(context)), said, acronyms.known(context.get("request"))
        )
        if used:
            with context.push(acronyms=used):
                html += context.template.engine.get_template("portal/includes/acronyms.html").render(context)
        return html


@register.tag
def explain(parser, token) -> ExplainNode:
    """Explain the acronyms of a text: the first of each is an `<abbr>`, and a folded list follows."""
    texts = [parser.compile_filter(text) for text in token.split_contents()[1:]]
    nodelist = parser.parse(("endexplain",))
    parser.delete_first_token()
    return ExplainNode(texts, nodelist)


@register.simple_tag
def route(lines, across: bool = False) -> SafeString:
    """The lines that run down a page: (palette, stroke) pairs."""
    return _route(tuple(map(tuple, lines or [("neutre", "plain")])), across)


@lru_cache(maxsize=200)
def _route(lines: tuple, across: bool) -> SafeString:
    return mark_safe(route_svg(lines, across))


@register.simple_tag
def network_map(networks, links=()) -> SafeString:
    """The home page's plan: one line per network."""
    return _network_map(tuple((network.palette, network.stroke) for network in networks), tuple(links))


@lru_cache(maxsize=20)
def _network_map(lines: tuple, links: tuple) -> SafeString:
    return mark_safe(network_map_svg(lines, links))


class Entry(NamedTuple):
    """A page in a menu."""

    pk: int
    title: str
    url_path: str
    menu_url: str


@register.simple_tag(takes_context=True)
def site_menu(context) -> dict:
    """`home`, the address of the home page, and the pages below it: `main` and `footer` for those shown in menus.

    `lists` has the address of each index page by the name of its model.
    """
    request = context.get("request")
    if request is None:
        return {"home": "/", "main": [], "footer": [], "lists": {}}
    return remember(request, ("menu", request.get_host(), get_language()), lambda: _menu(request))


def _menu(request) -> dict:
    found: dict = {"home": "/", "main": [], "footer": [], "lists": {}}
    top = routing.top_of(request)
    if top is None:
        return found
    site = routing.site_of(request)
    found["home"] = top.home.get_url(request, current_site=site) or "/"
    for page in top.children:
        if page.alias_of_id or not visibility.is_visible(page):
            continue
        model = page.content_type.model
        address = page.get_url(request, current_site=site)
        found["lists"].setdefault(model, address)
        if page.show_in_menus:
            entry = Entry(page.pk, page.title, page.url_path, address)
            found["footer" if model in FOOTER_MODELS else "main"].append(entry)
    return found


@register.simple_tag(takes_context=True)
def form_key(context) -> str:
    """The key of a page's form, the same when it is shown again with its errors."""
    return context["request"].POST.get("form_key") or secrets.token_hex(16)
