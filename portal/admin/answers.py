"""Answers to forms: read, exported, erased; never written here."""

from django.utils.translation import gettext_lazy as _
from wagtail.permissions import register_permission_policy

from ..models import FormAnswer
from .people import OnlyThese
from .snippets import PortalSnippetViewSet

register_permission_policy(FormAnswer, OnlyThese(FormAnswer, {"view", "delete"}))


class FormAnswerViewSet(PortalSnippetViewSet):
    model = FormAnswer
    is_chosen = False
    icon = "form"
    menu_label = _("Réponses reçues")
    menu_name = "answers"
    menu_order = 320
    add_to_admin_menu = True
    explanation = _(
        "Ce que les visiteuses et visiteurs ont envoyé, effacé à la date dite sous chaque formulaire. Le bouton de "
        "téléchargement donne la liste pour un tableur."
    )
    inspect_view_enabled = True
    inspect_view_fields = ["form_title", "page", "text", "created_at", "recipient", "mailed_at", "delete_on"]
    copy_view_enabled = False
    list_display = ["form_title", "page", "created_at", "mailed_at", "delete_on"]
    list_filter = ["form_title", "created_at"]
    list_export = ["created_at", "form_title", "page", "text", "recipient", "delete_on"]
    export_filename = "reponses"
