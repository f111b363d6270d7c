"""What the networks add to the Wagtail admin."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet

from portal.admin.dashboard import ACTIONS
from portal.models import ContentPage

from .admin import bulk, dashboard, renewing
from .admin.listings import ContentGroup
from .admin.reports import DeadEndsView
from .admin.sessions import SessionViewSet
from .admin.snippets import BriefViewSet, SheetVocabularyGroup
from .contributions import hooks as _contributions  # noqa: F401

register_snippet(SessionViewSet)
register_snippet(BriefViewSet)
register_snippet(SheetVocabularyGroup)
hooks.register(ACTIONS, dashboard.actions)
hooks.register("register_page_header_buttons", renewing.buttons)
hooks.register("register_page_listing_more_buttons", renewing.buttons)
for action in bulk.ACTIONS:
    hooks.register("register_bulk_action", action)


@hooks.register("construct_homepage_panels")
def networks_on_the_dashboard(request, panels):
    panels += [
        card
        for kind in (dashboard.SessionsCard, dashboard.CorrectionsCard)
        if (card := kind(request)).is_for()
    ]


# Last: Wagtail's own counts give way to those of what the networks publish.
@hooks.register("construct_homepage_summary_items", order=1000)
def online_on_the_dashboard(request, items):
    items[:] = [dashboard.OnlineSummary(request)]


@hooks.register("register_admin_urls")
def networks_urls():
    return [
        path("programme/<int:pk>/reprendre/", renewing.RenewalView.as_view(), name="renew_action"),
        path("reports/liens/", DeadEndsView.as_view(), name="dead_ends"),
        path("reports/liens/results/", DeadEndsView.as_view(results_only=True), name="dead_ends_results"),
    ]


class PagesReportItem(MenuItem):
    def is_shown(self, request):
        return user_has_any_page_permission(request.user)


@hooks.register("register_reports_menu_item")
def dead_ends_item():
    return PagesReportItem(
        _("Liens vers des pages non publiées"),
        reverse("dead_ends"),
        name="dead-ends",
        icon_name="link",
        order=50,
    )


@hooks.register("after_publish_page")
def say_what_is_missing(request, page):
    """Without network or summary a page is published, but hardly anybody will meet it: said at once."""
    if not isinstance(page, ContentPage):
        return
    mend = [messages.button(reverse("wagtailadmin_pages:edit", args=[page.pk]), _("Corriger"))]
    if not page.network_list:
        message = _("Aucun réseau n’est coché : la page ne paraît sur aucun réseau ni dans aucune lettre.")
        messages.warning(request, message, buttons=mend)
    if not page.summary:
        message = _("La page n’a pas de résumé : les listes et la lettre n’en montreront que le titre.")
        messages.warning(request, message, buttons=mend)


@hooks.register("register_admin_viewset")
def content_listings():
    return ContentGroup()
