"""Those whom an address book invites to confirm: a list to look at."""

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.permissions import register_permission_policy

from portal.admin.people import OnlyThese
from portal.admin.snippets import ExplainedIndexView, PortalSnippetViewSet
from portal.models import Network

from ..models import Invitation

# They come from address books: nobody writes them by hand.
register_permission_policy(Invitation, OnlyThese(Invitation, {"view"}))


class InvitationIndexView(ExplainedIndexView):
    """Without boxes: nothing is done to invitations; networks by their names."""

    @cached_property
    def columns(self):
        names = dict(Network.objects.values_list("slug", "short_name"))
        proposed = Column(
            "networks",
            label=_("Réseaux proposés"),
            accessor=lambda row: ", ".join(name for slug, name in names.items() if slug in row.networks),
        )
        _boxes, address, *others = super().columns
        return [address, proposed, *others]


class InvitationViewSet(PortalSnippetViewSet):
    model = Invitation
    is_chosen = False
    icon = "mail"
    menu_label = _("Invitations")
    explanation = _(
        "Les personnes d’un carnet d’adresses sans base légale, invitées une fois à confirmer. Celles qui ne répondent "
        "pas sont oubliées au bout de sept jours, quand leur lien prend fin."
    )
    index_view_class = InvitationIndexView
    index_template_name = "newsletters/admin/people_index.html"
    copy_view_enabled = False
    list_display = [
        "email",
        "source",
        DateColumn("created_at", label=_("Préparée le"), sort_key="created_at"),
        DateColumn("mailed_at", label=_("Partie le"), sort_key="mailed_at"),
    ]
    search_fields = ["email"]
    ordering = ["-created_at"]

    def get_queryset(self, request):
        return Invitation.objects.exclude(email="")
