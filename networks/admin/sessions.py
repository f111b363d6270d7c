"""Sessions are edited beside their action, and lead back to it."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import CreateView, EditView, SnippetViewSet

from ..models import ActionPage, Session


class BackToAction:
    """After saving, the action's page rather than the list of all sessions."""

    def get_success_url(self):
        session = getattr(self, "object", None) or self.form.instance
        return reverse("wagtailadmin_pages:edit", args=[session.action_id])


class SessionCreateView(BackToAction, CreateView):
    """`?action=` names the action that the session is added to."""

    def get_initial_form_instance(self):
        asked = self.request.GET.get("action", "")
        action = ActionPage.objects.filter(pk=asked).first() if asked.isdigit() else None
        return Session(action=action) if action else super().get_initial_form_instance()


class SessionEditView(BackToAction, EditView):
    pass


class SessionViewSet(SnippetViewSet):
    model = Session
    icon = "date"
    menu_label = _("Séances")
    add_to_admin_menu = True
    menu_order = 111
    add_view_class = SessionCreateView
    edit_view_class = SessionEditView
    list_display = [Column("when", label=_("Date"), sort_key="date"), "title", "action", "place", "status"]
    list_filter = ["status", "precision", "date"]
    ordering = ["-date"]
    search_fields = ["title", "action__title", "place"]
