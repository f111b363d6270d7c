"""Blocks of the common vocabulary in a letter: what each says, as plain data that web, mail and text are drawn from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urljoin

from django.conf import settings
from wagtail.images.models import SourceImageIOError

from portal.blocks.callouts import CalloutKind
from portal.blocks.text import Voice
from portal.models import PortalImage
from portal.typography import QUOTES

# JPEG, since Outlook reads neither WebP nor AVIF; as wide as the column of a letter, in pixels.
CUT = "width-552|format-jpeg"


@dataclass
class Quote:
    text: str
    speaker: str
    voice: str


@dataclass
class Picture:
    """`url` is absolute, `path` is for our own pages; `alt` may be empty only where `decorative`."""

    url: str
    path: str
    width: int
    height: int
    alt: str
    decorative: bool
    caption: str
    credit: str


@dataclass
class Figure:
    value: str
    label: str


@dataclass
class Figures:
    items: list[Figure]
    source: str


@dataclass
class Callout:
    kind: str
    title: str
    html: str


@dataclass
class Contact:
    name: str
    role: str
    organisation: str
    phone: str
    email: str


@dataclass
class Button:
    label: str
    url: str


KINDS = ("quote", "image", "figures", "callout", "contact", "call_to_action")
Block = Quote | Picture | Figures | Callout | Contact | Button


def pictures(values: Iterable[Mapping]) -> dict[int, PortalImage]:
    """The images that raw image blocks name, with their cuts, in two queries."""
    ids = {key for value in values if (key := _image_key(value))}
    return {
        image.pk: image
        for image in (PortalImage.objects.filter(pk__in=ids).prefetch_related("renditions") if ids else [])
    }


def build(kind: str, value: Mapping, html, images: Mapping[int, PortalImage], pages: Mapping) -> Block | None:
    """The block of a raw value; `html` makes stored rich text readable. None where nothing is left to show."""

    def said(name: str) -> str:
        return value.get(name) or ""

    if kind == "quote":
        voice = dict(Voice.choices).get(said("voice"), "")
        return Quote(said("text").strip(QUOTES), said("speaker"), str(voice))
    if kind == "image":
        return _picture(value, images)
    if kind == "figures":
        return Figures([_figure(item) for item in value.get("items") or []], said("source"))
    if kind == "callout":
        label = dict(CalloutKind.choices).get(said("kind"), "")
        return Callout(str(label), said("title"), html(said("text")))
    if kind == "contact":
        return Contact(*(said(name) for name in ("name", "role", "organisation", "phone", "email")))
    page = pages.get(value.get("page"))
    url = urljoin(settings.SITE_URL + "/", page.get_url() or "/") if page else said("url")
    return Button(said("label"), url) if url else None


def _figure(item: Mapping) -> Figure:
    """A list's child is stored bare, or with its type and id."""
    said = item["value"] if item.get("type") == "item" else item
    return Figure(said.get("value") or "", said.get("label") or "")


def _image_key(value: Mapping) -> int | None:
    chosen = value.get("image") or {}
    return chosen.get("image") if isinstance(chosen, Mapping) else chosen


def _picture(value: Mapping, images: Mapping[int, PortalImage]) -> Picture | None:
    key = _image_key(value)
    image = images.get(key) if key else None
    if image is None:
        return None
    try:
        cut = image.get_rendition(CUT)
    except SourceImageIOError:
        return None
    chosen = value["image"]
    decorative = bool(chosen.get("decorative"))
    alt = "" if decorative else chosen.get("alt_text") or image.default_alt_text
    address = urljoin(settings.SITE_URL + "/", cut.url)
    size = (cut.width, cut.height)
    return Picture(address, cut.url, *size, alt, decorative, value.get("caption") or "", image.credit)
