"""What the portal adds to the Wagtail admin."""

from django.db.models import EmailField
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.home import RecentEditsPanel
from wagtail.images import get_image_model
from wagtail.permissions import policy_registry
from wagtail.snippets.models import register_snippet

from . import date_fields
from .addresses import AddressField
from .admin import titles_of_others
from .admin.answers import FormAnswerViewSet
from .admin.dashboard import DraftsCard, Greeting, WorkerAlert
from .admin.deleting import is_needed
from .admin.owed_mails import OwedMailsView, may_read_owed_mails
from .admin.page_saving import create_once, save_once
from .admin.pasting import pasting_scripts
from .admin.reports import UndescribedImagesView
from .admin.translating import confirm_incomplete
from .admin.viewsets import VocabularyGroup
from .media import before_document

date_fields.register()
register_snippet(VocabularyGroup)
register_snippet(FormAnswerViewSet)
register_form_field_override(EmailField, override={"form_class": AddressField})
hooks.register("before_edit_page", confirm_incomplete, order=-1)
# First: what else a project asks before a page is created is asked once, behind it.
hooks.register("before_create_page", create_once, order=-100)
hooks.register("before_edit_page", save_once, order=-100)
hooks.register("before_serve_document", before_document, order=-1)
hooks.register("construct_page_chooser_queryset", titles_of_others.choosable)
hooks.register("construct_reports_menu", titles_of_others.without_reports)
# After Wagtail's own, whose endpoints it replaces.
hooks.register("construct_admin_api", titles_of_others.admin_api, order=100)
ICONS = ("chart", "network", "sound")


@hooks.register("register_icons")
def icons(found):
    """Icons of blocks that Wagtail has none for."""
    return found + [f"portal/icons/{name}.svg" for name in ICONS]


@hooks.register("construct_main_menu")
def no_snippets_entry(request, menu_items):
    """Every kind of snippet has an entry of its own: « Fragments » would be a second way to the same lists."""
    menu_items[:] = [item for item in menu_items if item.name != "snippets"]


@hooks.register("construct_help_menu")
def no_developers_help(request, menu_items):
    """Keyboard shortcuts stay; notes on Wagtail's releases and its guide in English are not for editors."""
    menu_items[:] = [item for item in menu_items if item.name == "keyboard-shortcuts-trigger"]


@hooks.register("construct_homepage_panels")
def dashboard(request, panels):
    """Wagtail's panels for review and locks stay; its recent edits give way to the person's drafts."""
    panels[:] = [panel for panel in panels if not isinstance(panel, RecentEditsPanel)]
    panels += [Greeting(request), WorkerAlert(), DraftsCard(request)]


@hooks.register("before_delete_snippet")
def keep_what_others_need(request, instances):
    """Say so where Wagtail would fail: its bulk deletion does not look at what other contents cannot do without."""
    if request.method != "POST" or not is_needed(instances):
        return None
    messages.error(request, _("Rien n’est supprimé : d’autres contenus s’en servent."))
    return redirect(request.get_full_path())


@hooks.register("insert_global_admin_css")
def admin_css():
    return format_html('<link rel="stylesheet" href="{}">', static("admin/admin.css"))


@hooks.register("insert_global_admin_js")
def calendar_button():
    """What `date-time-chooser.js` puts beside every date."""
    return render_to_string("portal/admin/date_calendar.html")


@hooks.register("insert_editor_js")
def french_translation_editor():
    return format_html('<script defer src="{}"></script>', static("admin/translation.js"))


hooks.register("insert_editor_js", pasting_scripts)


@hooks.register("register_admin_urls")
def report_urls():
    return [
        path("reports/images/", UndescribedImagesView.as_view(), name="undescribed_images"),
        path(
            "reports/images/results/",
            UndescribedImagesView.as_view(results_only=True),
            name="undescribed_images_results",
        ),
        path("reports/mails/", OwedMailsView.as_view(), name="owed_mails"),
    ]


class ImagesReportItem(MenuItem):
    def is_shown(self, request):
        return policy_registry.get_by_type(get_image_model()).user_has_permission(request.user, "change")


@hooks.register("register_reports_menu_item")
def undescribed_images_item():
    return ImagesReportItem(
        _("Images à décrire"),
        reverse("undescribed_images"),
        name="undescribed-images",
        icon_name="image",
        order=60,
    )


class OwedMailsItem(MenuItem):
    def is_shown(self, request):
        return may_read_owed_mails(request.user)


@hooks.register("register_reports_menu_item")
def owed_mails_item():
    return OwedMailsItem(
        _("Courriels en souffrance"), reverse("owed_mails"), name="owed-mails", icon_name="mail", order=70
    )
