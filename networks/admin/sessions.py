"""Sessions are edited beside their action, and lead back to it."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.snippets.views.snippets import EditView

from portal.admin.snippets import NamedCreateView, PortalSnippetViewSet
from portal.typography import french

from ..models import ActionPage, Session
from .filters import SessionFilterSet
from .session_form import EDIT_HANDLER


class BackToAction:
    """After saving, the action's page rather than the list of all sessions."""

    def get_success_url(self):
        session = getattr(self, "object", None) or self.form.instance
        return reverse("wagtailadmin_pages:edit", args=[session.action_id])


class SessionCreateView(BackToAction, NamedCreateView):
    """`?action=` names the action that the session is added to."""

    def get_initial_form_instance(self):
        asked = self.request.GET.get("action", "")
        action = ActionPage.objects.filter(pk=asked).first() if asked.isdecimal() else None
        return Session(action=action) if action else super().get_initial_form_instance()


class SessionEditView(BackToAction, EditView):
    pass


class SessionViewSet(PortalSnippetViewSet):
    model = Session
    icon = "date"
    menu_label = _("Séances")
    add_label = _("Ajouter une séance")
    new_label = _("Nouvelle séance")
    explanation = _(
        "Les dates du programme, les plus récentes d’abord. Elles s’enregistrent à part de leur action."
    )
    add_to_admin_menu = True
    menu_order = 111
    edit_handler = EDIT_HANDLER
    add_view_class = SessionCreateView
    edit_view_class = SessionEditView
    list_display = [
        TitleColumn(
            "when",
            label=_("Date"),
            accessor=lambda session: french(session.when),
            sort_key="date",
            url_name="wagtailsnippets_networks_session:edit",
        ),
        "action",
        "title",
        Column(
            "place",
            label=_("Lieu"),
            accessor=lambda session: session.place or _("à préciser"),
            sort_key="place",
        ),
        Column("status", label=_("État"), accessor="get_status_display", sort_key="status"),
    ]
    filterset_class = SessionFilterSet
    ordering = ["-date"]
    search_fields = ["title", "action__title", "place"]

    def get_queryset(self, request):
        return Session.objects.select_related("action")
