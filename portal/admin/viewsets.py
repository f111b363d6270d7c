"""Listings of the vocabulary, under one menu."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from ..models import Acronym, Centre, Network, Organisation, Territory, Theme
from .snippets import PortalSnippetViewSet


class NetworkViewSet(PortalSnippetViewSet):
    model = Network
    icon = "group"
    menu_label = _("Réseaux")
    add_label = _("Ajouter un réseau")
    new_label = _("Nouveau réseau")
    list_display = [
        "short_name",
        "name",
        Column("role", label=_("Rôle du centre"), accessor="get_role_display", sort_key="role"),
        "pilot",
        Column("order", label=_("Rang"), sort_key="order"),
    ]
    list_filter = ["role", "palette"]
    search_fields = ["short_name", "name", "slug"]
    ordering = ["order", "name"]

    def get_queryset(self, request):
        return Network.objects.select_related("pilot")


class OrganisationViewSet(PortalSnippetViewSet):
    model = Organisation
    icon = "home"
    menu_label = _("Structures")
    add_label = _("Ajouter une structure")
    new_label = _("Nouvelle structure")
    explanation = _("Les partenaires, financeurs et centres que les pages nomment. Jamais de personnes.")
    list_display = [
        "name",
        "short_name",
        Column("kind", label=_("Nature"), accessor="get_kind_display", sort_key="kind"),
        Column("department", label=_("Département"), sort_key="department__code"),
    ]
    list_filter = ["kind", "department"]
    ordering = ["name"]

    def get_queryset(self, request):
        return Organisation.objects.select_related("department")


class CentreViewSet(PortalSnippetViewSet):
    model = Centre
    icon = "site"
    menu_label = _("Centres partenaires")
    add_label = _("Ajouter un centre")
    new_label = _("Nouveau centre partenaire")
    explanation = _("Les structures qui contribuent au portail : chacune a sa partie du site et ses comptes.")
    list_display = [
        "organisation",
        Column("department", label=_("Département"), accessor="organisation.department"),
        Column("group", label=_("Groupe")),
    ]
    search_fields = ["organisation__name", "organisation__short_name"]
    ordering = ["organisation__name"]

    def get_queryset(self, request):
        return Centre.objects.select_related("organisation__department", "group")


class ThemeViewSet(PortalSnippetViewSet):
    model = Theme
    icon = "tag"
    menu_label = _("Thèmes")
    add_label = _("Ajouter un thème")
    new_label = _("Nouveau thème")
    list_display = ["name", "parent", "order"]
    list_filter = ["parent"]
    search_fields = ["name"]
    ordering = ["order", "name"]

    def get_queryset(self, request):
        return Theme.objects.select_related("parent")


class TerritoryViewSet(PortalSnippetViewSet):
    model = Territory
    icon = "globe"
    menu_label = _("Territoires")
    add_label = _("Ajouter un territoire")
    new_label = _("Nouveau territoire")
    list_display = [
        "name",
        "code",
        Column("kind", label=_("Échelle"), accessor="get_kind_display", sort_key="kind"),
        "parent",
    ]
    list_filter = ["kind"]
    ordering = ["kind", "code"]

    def get_queryset(self, request):
        return Territory.objects.select_related("parent")


class AcronymViewSet(PortalSnippetViewSet):
    model = Acronym
    icon = "help"
    menu_label = _("Sigles")
    add_label = _("Ajouter un sigle")
    new_label = _("Nouveau sigle")
    explanation = _(
        "Expliqués d’un mot dans chaque page qui les emploie, et tous ensemble sur la page « Les sigles »."
    )
    list_display = ["short", "meaning", "variants"]
    ordering = ["short"]


class VocabularyGroup(SnippetViewSetGroup):
    """Words that every page shares."""

    menu_label = _("Vocabulaire")
    menu_icon = "list-ul"
    menu_order = 700
    items = (
        NetworkViewSet,
        CentreViewSet,
        OrganisationViewSet,
        ThemeViewSet,
        TerritoryViewSet,
        AcronymViewSet,
    )
