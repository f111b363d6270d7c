"""Names that our libraries make of Python's own: a field without a label is called "Email address", a column "Root page".

Their catalogues cannot translate what they never asked for; the names are in `portal.wording.labels`.
"""

from datetime import datetime
from functools import wraps

from django.conf import settings
from django.contrib import messages
from django.forms import boundfield
from django.forms.utils import pretty_name
from django.utils import timezone
from django.utils.functional import lazy
from django.utils.text import capfirst
from django.utils.translation import gettext, gettext_lazy, override


def install() -> None:
    """Translate the names of fields and columns that nobody named, and count nothing where Wagtail counts `None`."""
    boundfield.pretty_name = translated
    _name_columns()
    _name_models()
    _translate_when_shown()
    _count_nothing()
    _show_nothing()
    _ask_again()


def translated(name: str) -> str:
    """Return the label that Django makes of a field's name, in the reader's language where it is known."""
    label = pretty_name(name)
    return gettext(label) if label else label


def _name_columns() -> None:
    from wagtail.sites.views import IndexView

    for column in IndexView.columns:  # "Site name", "Root page"
        if column.label == capfirst(column.name.replace("_", " ")):
            column.label = gettext_lazy(column.label)


def _name_models() -> None:
    from wagtail.models import Locale
    from wagtail_localize.models import LocaleSynchronization, Translation
    from wagtail_localize.views.report import TranslationsReportFilterSet

    TranslationsReportFilterSet.base_filters["source_locale"].label = gettext_lazy("Source locale")
    TranslationsReportFilterSet.base_filters["target_locale"].label = gettext_lazy("Target locale")
    Locale._meta.verbose_name = gettext_lazy("locale")
    Locale._meta.verbose_name_plural = gettext_lazy("locales")
    Translation._meta.verbose_name = gettext_lazy("translation")
    setattr(LocaleSynchronization._meta.get_field("sync_from"), "verbose_name", gettext_lazy("Sync from"))  # noqa: B010


def _translate_when_shown() -> None:
    """Wagtail 8.0 makes these texts once a process, in the language of whoever comes first."""
    from wagtail.snippets.views.snippets import SnippetViewSet
    from wagtail.snippets.widgets import AdminSnippetChooser

    about = lazy(lambda text, name: gettext(text) % {"object": name}, str)
    texts = {
        "choose_one_text": "Choose %(object)s",
        "choose_another_text": "Choose another %(object)s",
        "link_to_chosen_text": "Edit this %(object)s",
    }
    made = AdminSnippetChooser.__init__

    @wraps(made)
    def make(self, model=None, **kwargs):
        made(self, model, **kwargs)
        for name in texts.keys() - kwargs.keys():
            setattr(self, name, about(texts[name], self.model._meta.verbose_name))

    def breadcrumbs_items(self):
        with override(None):
            items = crumbs.__get__(self)
        return [item | {"label": gettext_lazy(item["label"])} for item in items]

    crumbs = SnippetViewSet.breadcrumbs_items
    for owner, name, late in (
        (AdminSnippetChooser, "__init__", make),
        (SnippetViewSet, "breadcrumbs_items", property(breadcrumbs_items)),
    ):
        setattr(owner, name, late)


def _count_nothing() -> None:
    """The status panel's hidden counter says "None" on screens without a form."""
    from wagtail.admin.ui.side_panels import StatusSidePanel

    toggle = StatusSidePanel.SidePanelToggle
    counted = toggle.get_context_data

    def get_context_data(self, parent_context):
        context = counted(self, parent_context)
        return context | {"count": context["count"] or 0}

    toggle.get_context_data = get_context_data


def _show_nothing() -> None:
    """Fields that are shown but not changed, and screens that inspect a thing, say "None" of what is empty and hours of London."""
    from wagtail.admin.panels import FieldPanel
    from wagtail.admin.views.generic import InspectView

    for owner, name in ((FieldPanel, "format_value_for_display"), (InspectView, "get_field_display_value")):
        setattr(owner, name, _in_plain_words(getattr(owner, name)))


def _ask_again() -> None:
    """Whoever mistypes the site's name, asked for before many pages are deleted, is told so in English."""
    from wagtail.admin.views.pages import delete
    from wagtail.admin.views.pages.bulk_actions import delete as delete_several

    def is_confirmed(request, context=None) -> bool:
        typed = request.POST.get("confirm_site_name", "").strip()
        if not typed or typed == settings.WAGTAIL_SITE_NAME:
            return True
        wanted = {"name": settings.WAGTAIL_SITE_NAME}
        messages.error(
            request, gettext("Rien n’est supprimé : pour confirmer, écrivez « %(name)s ».") % wanted
        )
        return False

    for module in (delete, delete_several):
        setattr(module, "type_to_delete_confirmation", is_confirmed)  # noqa: B010


def _in_plain_words(method):
    @wraps(method)
    def shown(*args, **kwargs):
        value = method(*args, **kwargs)
        if isinstance(value, datetime) and timezone.is_aware(value):
            return timezone.localtime(value)
        return "–" if value is None else value

    return shown
