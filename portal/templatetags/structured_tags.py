"""What templates tell search engines."""

from django import template
from wagtail.images.models import SourceImageIOError
from wagtail.models import Page

from .. import pictures, structured

register = template.Library()


@register.simple_tag(takes_context=True)
def structured_data(context):
    """The data of the page and its breadcrumb; nothing for a page that is not saved or only previewed."""
    page, request = context.get("page"), context.get("request")
    if not isinstance(page, Page) or not page.pk or request is None or getattr(request, "is_preview", False):
        return ""
    page = page if hasattr(page, "structured_data") else page.specific
    page = getattr(page, "original", page)
    path = structured.breadcrumb(page, request)
    return structured.element([*page.structured_data(request, context), *([path] if path else [])])


@register.simple_tag
def social_image(page) -> str:
    """The full address of the cover, cut wide, for those who share the page; empty without one."""
    if not getattr(page, "cover", None):
        return ""
    pictures.read_cuts(page)
    try:
        return page.cover.get_rendition(pictures.PLACES["bleed"].specs("webp")[-1]).full_url
    except SourceImageIOError:
        return ""
