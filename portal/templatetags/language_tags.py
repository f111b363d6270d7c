"""What templates ask about languages."""

from django import template
from wagtail.models import Locale, Page

from .. import languages
from ..caching import remember

register = template.Library()


@register.simple_tag(takes_context=True)
def language_menu(context) -> list[dict]:
    """The languages to choose from, none where there is only one (`portal.languages.choices`)."""
    request, page = context.get("request"), context.get("page")
    if request is None or getattr(request, "is_preview", False):
        return []
    return languages.choices(request, page if isinstance(page, Page) else None)


@register.simple_tag(takes_context=True)
def page_versions(context) -> list[dict[str, str]]:
    """The page and its published translations, if any: language code and absolute address."""
    request, page = context.get("request"), context.get("page")
    if not isinstance(page, Page):
        return []
    page = getattr(page, "original", page)
    return [
        {"code": version.locale.language_code, "url": version.get_full_url(request)}
        for version in languages.versions(request, page)
    ]


@register.simple_tag(takes_context=True)
def foreign(context, thing) -> str:
    """The language of a page shown among those of another one, for `lang`; empty where it is the same."""
    own, request = getattr(context.get("page"), "locale_id", None), context.get("request")
    if not own or not request or thing.locale_id == own:
        return ""
    codes = remember(request, ("languages",), lambda: dict(Locale.objects.values_list("pk", "language_code")))
    return codes.get(thing.locale_id, "")
