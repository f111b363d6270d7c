"""Listings of what belongs to the pages without being one."""

from django.db.models import Count
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from portal.admin.pages import network_names
from portal.admin.snippets import PortalSnippetViewSet

from ..models import Brief, Membership, Series, SheetTerm, SheetValue


def last_day(brief: Brief) -> str:
    """Return the day until which a brief is news; Wagtail's column only tells how long ago a day was."""
    return date_format(brief.until) if brief.until else "—"


class BriefViewSet(PortalSnippetViewSet):
    model = Brief
    explanation = _(
        "De courtes nouvelles mises de côté pour la prochaine lettre : une arrivée, un rendez-vous ailleurs, une référence."
    )
    icon = "comment"
    menu_label = _("Brèves")
    add_label = _("Ajouter une brève")
    new_label = _("Nouvelle brève")
    add_to_admin_menu = True
    menu_order = 121
    list_display = [
        "title",
        Column("kind", label=_("Nature"), accessor="get_kind_display", sort_key="kind"),
        Column("networks", label=_("Réseaux"), accessor=network_names),
        Column("until", label=_("Jusqu’au"), accessor=last_day, sort_key="until"),
        DateColumn("created_at", label=_("Créée le"), sort_key="created_at"),
    ]
    list_filter = ["kind", "networks", "until"]
    ordering = ["-created_at"]

    def get_queryset(self, request):
        return Brief.objects.prefetch_related("networks")


class MembershipViewSet(PortalSnippetViewSet):
    model = Membership
    explanation = _("Qui fait quoi, et où : ces lignes font l’annuaire des réseaux, par commune et par rôle.")
    icon = "group"
    menu_label = _("Membres des réseaux")
    add_label = _("Ajouter un membre")
    new_label = _("Nouveau membre d’un réseau")
    list_display = [
        "organisation",
        Column("network", label=_("Réseau"), sort_key="network__order"),
        Column("role", label=_("Rôle"), accessor="get_role_display", sort_key="role"),
        Column("commune", label=_("Commune"), sort_key="commune__name"),
    ]
    list_filter = ["network", "role", "commune"]
    search_fields = ["organisation__name", "organisation__short_name", "commune__name", "activity"]
    ordering = ["organisation__name"]

    def get_queryset(self, request):
        return Membership.objects.select_related("organisation", "network", "commune")


class SeriesViewSet(PortalSnippetViewSet):
    model = Series
    icon = "folder-open-inverse"
    menu_label = _("Collections de publications")
    add_label = _("Ajouter une collection")
    new_label = _("Nouvelle collection")
    list_display = [
        "name",
        "description",
        Column("publication_count", label=_("Publications"), sort_key="publication_count"),
    ]
    search_fields = ["name", "description"]
    ordering = ["order", "name"]

    def get_queryset(self, request):
        return Series.objects.annotate(publication_count=Count("publications"))


class SheetTermViewSet(PortalSnippetViewSet):
    model = SheetTerm
    icon = "tag"
    menu_label = _("Termes des fiches")
    add_label = _("Ajouter un terme")
    new_label = _("Nouveau terme")
    list_display = [
        "name",
        Column("kind", label=_("Liste"), accessor="get_kind_display", sort_key="kind"),
        "theme",
        Column("value_count", label=_("Façons de l’écrire"), sort_key="value_count"),
    ]
    list_filter = ["kind", "networks"]
    search_fields = ["name"]
    ordering = ["kind", "name"]
    list_per_page = 100

    def get_queryset(self, request):
        return SheetTerm.objects.select_related("theme").annotate(value_count=Count("values", distinct=True))


class SheetValueViewSet(PortalSnippetViewSet):
    """Correcting a value once corrects every sheet that wrote it."""

    model = SheetValue
    icon = "edit"
    menu_label = _("Valeurs écrites")
    explanation = _(
        "Ce que les fiches importées ont écrit mot pour mot, et le terme sous lequel le portail le range. Exemple : "
        "« Asso. de parents » et « Associations de parents » mènent au même terme. Changer le terme ici corrige toutes "
        "les fiches à la fois ; une valeur sans terme n’apparaît dans aucun filtre."
    )
    list_display = [
        "value",
        Column("kind", label=_("Liste"), accessor="get_kind_display", sort_key="kind"),
        Column("term", label=_("Terme affiché"), sort_key="term__name"),
        Column("sheet_count", label=_("Fiches"), sort_key="sheet_count"),
    ]
    list_filter = ["kind", "term"]
    search_fields = ["value"]
    ordering = ["kind", "value"]
    list_per_page = 100

    def get_index_view_kwargs(self, **kwargs):
        # Values come from the sheets' texts: there is nothing to add by hand.
        return super().get_index_view_kwargs(add_url_name=None, **kwargs)

    def get_queryset(self, request):
        return SheetValue.objects.select_related("term").annotate(sheet_count=Count("sheets", distinct=True))


class SheetVocabularyGroup(SnippetViewSetGroup):
    menu_label = _("Listes des fiches")
    menu_icon = "table"
    menu_order = 710
    items = (SheetTermViewSet, SheetValueViewSet)
