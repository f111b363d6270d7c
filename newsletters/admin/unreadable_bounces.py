"""Mails that came back and say nothing that the portal understands: a list for a person to read and to empty."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.permissions import register_permission_policy

from portal.admin.people import OnlyThese
from portal.admin.snippets import PortalSnippetViewSet

from ..models import UnreadableBounce

# They come from mail servers: nobody writes them by hand.
register_permission_policy(UnreadableBounce, OnlyThese(UnreadableBounce, {"view", "delete"}))


class UnreadableBounceViewSet(PortalSnippetViewSet):
    model = UnreadableBounce
    is_chosen = False
    icon = "mail"
    menu_label = _("Retours illisibles")
    explanation = _(
        "Des serveurs de courrier ont renvoyé ces messages sans que le portail comprenne pourquoi. Lisez-les : si une "
        "adresse n’existe plus, désabonnez-la, puis supprimez le retour. Ils sont oubliés au bout de trois mois."
    )
    inspect_view_enabled = True
    inspect_view_fields = ["received_at", "reader", "letter", "subject", "text"]
    copy_view_enabled = False
    list_display = [
        "subject",
        Column("beginning", label=_("Ce que dit le serveur")),
        Column("reader", label=_("Destinataire")),
        Column("letter", label=_("Lettre")),
        DateColumn("received_at", label=_("Reçu le"), sort_key="received_at"),
    ]
    search_fields = ["subject", "text"]

    def get_queryset(self, request):
        return UnreadableBounce.objects.select_related("delivery__campaign")
