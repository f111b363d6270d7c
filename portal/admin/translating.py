"""Publishing a translation in which texts are still those of the source is a second, deliberate step."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail_localize.models import Translation

SHOWN = 5
# The field by which the confirmation says that somebody knows.
KNOWING = "malgre-tout"


def untranslated(translation: Translation) -> list[str]:
    """Return the texts of the source that have no translation, or one that was refused, in the order of the page."""
    segments = translation.source.stringsegment_set.order_by("order").select_related("string")
    missing = segments.annotate_translation(translation.target_locale).filter(translation__isnull=True)
    return [strip_tags(segment.string.data) for segment in missing]


def confirm_incomplete(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Ask once more before texts go online in the wrong language; a `before_edit_page` hook that runs first.

    wagtail-localize would publish them with a warning afterwards.
    """
    if request.method != "POST" or request.POST.get("action") != "publish" or KNOWING in request.POST:
        return None
    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True
    ).first()
    if translation is None or page.alias_of_id:
        return None
    missing = untranslated(translation)
    if not missing:
        return None
    context = {
        "header_title": _("Traduction incomplète"),
        "page_title": _("Traduction incomplète"),
        "page_subtitle": page.get_admin_display_title(),
        "header_icon": "warning",
        "texts": missing[:SHOWN],
        "count": len(missing),
        "others": max(0, len(missing) - SHOWN),
        "language": translation.target_locale.get_display_name(),
        "knowing": KNOWING,
    }
    return TemplateResponse(request, "portal/admin/incomplete_translation.html", context)
