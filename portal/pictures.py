"""Pictures: an image cut for each place of a page, in AVIF and in WebP.

WebP is quick to make and is made when it is first asked for. AVIF weighs a third less but takes up to half a second
a cut, so the worker makes it after the upload (`portal.tasks`), and pages offer it once it is there.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import prefetch_related_objects
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.fields import StreamField
from wagtail.images.models import AbstractImage, Filter

FORMATS = ("webp", "avif")


@dataclass(frozen=True)
class Place:
    """Where a picture stands: its cuts from the smallest to the largest, and how wide it is shown (`sizes`)."""

    cuts: tuple[str, ...]
    sizes: str
    # The picture that a reader sees first is fetched at once; the others when they come into view.
    leads: bool = False

    def specs(self, name: str) -> list[str]:
        """Wagtail's filter specifications in one format."""
        return [f"{cut}|format-{name}" for cut in self.cuts]


PLACES = {
    "list": Place(("fill-240x160", "fill-480x320"), "15rem"),
    "feature": Place(
        ("fill-480x270", "fill-960x540", "fill-1440x810"), "(min-width: 48rem) 42rem, 92vw", leads=True
    ),
    "book": Place(("fill-240x320", "fill-480x640"), "13.5rem"),
    "bleed": Place(
        ("fill-480x192", "fill-960x384", "fill-1600x640"), "(min-width: 64rem) 90vw, 80vw", leads=True
    ),
    # A film before it is played: the cuts of a cover, where the text is.
    "still": Place(
        ("fill-480x270", "fill-960x540", "fill-1440x810"),
        "(min-width: 80rem) 53rem, (min-width: 64rem) 41rem, 92vw",
    ),
    "frame": Place(
        ("fill-360x270", "fill-720x540"), "(min-width: 64rem) 20rem, (min-width: 30rem) 45vw, 92vw"
    ),
    "text": Place(
        ("width-480", "width-860", "width-1360"), "(min-width: 80rem) 53rem, (min-width: 64rem) 41rem, 92vw"
    ),
}


def picture(image: AbstractImage, place: str = "text", alt: str | None = None, css: str = "") -> SafeString:
    """A `<picture>` for one of `PLACES`; `alt` replaces the image's own alternative text.

    Raises `SourceImageIOError` when the file is missing.
    """
    where = PLACES[place]
    filters = {name: [Filter(spec) for spec in where.specs(name)] for name in FORMATS}
    found = image.find_existing_renditions(*filters["webp"], *filters["avif"])
    if not found.keys() >= set(filters["webp"]):
        found |= dict(zip(filters["webp"], image.get_renditions(*where.specs("webp")).values(), strict=True))
    webp = _widths(found[one] for one in filters["webp"])
    avif = _widths(found[one] for one in filters["avif"]) if found.keys() >= set(filters["avif"]) else {}
    largest = webp[max(webp)]
    # Cuts that were read together are shared by every place where their image stands; each has words of its own.
    largest.image = image
    source = format_html('<source type="image/avif" srcset="{}" sizes="{}">', _srcset(avif), where.sizes)
    return format_html(
        '<picture>{}<img{} src="{}" srcset="{}" sizes="{}" width="{}" height="{}" alt="{}"{} decoding="async"></picture>',
        source if avif else "",
        format_html(' class="{}"', css) if css else "",
        next(iter(webp.values())).url,
        _srcset(webp),
        where.sizes,
        largest.width,
        largest.height,
        largest.alt if alt is None else alt,
        mark_safe(' fetchpriority="high"' if where.leads else ' loading="lazy"'),
    )


def _widths(cuts) -> dict:
    """One cut for each width: a small original gives the same for several."""
    return {cut.width: cut for cut in cuts}


def _srcset(cuts: dict) -> str:
    return ", ".join(f"{cut.url} {width}w" for width, cut in cuts.items())


def make_cuts(image: AbstractImage) -> int:
    """Every cut of an image that is still missing; returns how many were made."""
    specs = [spec for place in PLACES.values() for name in FORMATS for spec in place.specs(name)]
    filters = [Filter(spec) for spec in specs]
    found = image.find_existing_renditions(*filters)
    return len(image.create_renditions(*(one for one in filters if one not in found)))


def read_cuts(page) -> None:
    """Read the cuts of all the images of a page at once, its cover and those of its body."""
    if page.__dict__.get("_cuts_read"):
        return
    page._cuts_read = True
    images = [page.cover] if getattr(page, "cover", None) else []
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            images += images_in(getattr(page, field.name))
    if images:
        prefetch_related_objects(images, "renditions")


def images_in(value) -> Iterator[AbstractImage]:
    """The images of a stream, however deep."""
    if isinstance(value, AbstractImage):
        yield value
    elif isinstance(value, StreamValue):
        for child in value:
            yield from images_in(child.value)
    elif isinstance(value, StructValue):
        for part in value.values():
            yield from images_in(part)
    elif isinstance(value, ListValue):
        for part in value:
            yield from images_in(part)
