"""Listings by type of page, with the columns and filters that the team works with."""

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.ui.tables.pages import ParentPageColumn
from wagtail.admin.viewsets.base import ViewSetGroup

from portal.admin.pages import PortalPageListing, content_columns, page_columns

from ..models import (
    ActionPage,
    ArticlePage,
    CentrePage,
    ChantierPage,
    CooperationPage,
    NetworkPage,
    PublicationPage,
    SheetPage,
)
from . import creating, filters
from .snippets import MembershipViewSet, SeriesViewSet


def signed_by(page) -> str:
    """« Labo Cités, RésO Villes »."""
    return ", ".join(organisation.label for organisation in page.centres.all()) or "—"


SIGNED = Column("centres", label=_("Structures"), accessor=signed_by)


class ArticleListing(PortalPageListing):
    model = ArticlePage
    icon = "doc-full"
    menu_label = _("Articles")
    add_label = _("Écrire un article")
    ordering = "-date"
    prefetch = ("centres",)
    columns = content_columns(
        Column("kind", label=_("Nature"), accessor="get_kind_display", sort_key="kind"),
        Column(
            "date", label=_("Date"), accessor=lambda page: date_format(page.date, "d/m/Y"), sort_key="date"
        ),
        SIGNED,
    )
    filterset_class = filters.ArticleFilterSet


class ActionListing(PortalPageListing):
    model = ActionPage
    icon = "list-ol"
    menu_label = _("Actions du programme")
    add_label = _("Ajouter une action")
    ordering = "-latest_revision_created_at"
    choose_parent = creating.current_programme
    columns = content_columns(
        Column("codes", label=_("Code"), sort_key="codes"),
        ParentPageColumn("parent", label=_("Programme")),
        Column("format", label=_("Format"), accessor="get_format_display", sort_key="format"),
    )
    filterset_class = filters.ActionFilterSet


class SheetListing(PortalPageListing):
    model = SheetPage
    icon = "form"
    menu_label = _("Fiches d’expérience")
    add_label = _("Ajouter une fiche")
    prefetch = ("department",)
    columns = content_columns(
        Column("structure", label=_("Structure"), sort_key="structure"),
        Column("department", label=_("Département"), sort_key="department__code"),
    )
    filterset_class = filters.SheetFilterSet


class CooperationListing(PortalPageListing):
    model = CooperationPage
    icon = "link"
    menu_label = _("Coopérations")
    add_label = _("Ajouter une coopération")
    ordering = "-date"
    prefetch = ("centres",)
    columns = content_columns(SIGNED, Column("period", label=_("Période")))
    filterset_class = filters.CooperationFilterSet


class ChantierListing(PortalPageListing):
    model = ChantierPage
    icon = "cogs"
    menu_label = _("Chantiers")
    add_label = _("Ajouter un chantier")
    ordering = "title"
    prefetch = ("centres",)
    columns = content_columns(
        SIGNED, Column("state", label=_("Avancement"), accessor="get_state_display", sort_key="state")
    )
    filterset_class = filters.ChantierFilterSet


class PublicationListing(PortalPageListing):
    model = PublicationPage
    icon = "openquote"
    menu_label = _("Publications")
    add_label = _("Ajouter une publication")
    ordering = "-year"
    prefetch = ("centres", "series")
    columns = content_columns(
        Column("series", label=_("Collection"), sort_key="series__name"),
        Column("year", label=_("Année"), sort_key="year"),
        SIGNED,
    )
    filterset_class = filters.PublicationFilterSet


class CentrePageListing(PortalPageListing):
    model = CentrePage
    icon = "home"
    menu_label = _("Pages des centres")
    add_label = _("Ajouter la page d’un centre")
    ordering = "title"
    columns = page_columns(Column("territory", label=_("Territoire"), sort_key="territory"))


class NetworkPageListing(PortalPageListing):
    model = NetworkPage
    icon = "group"
    menu_label = _("Pages des réseaux")
    add_label = _("Ajouter la page d’un réseau")
    ordering = "title"
    prefetch = ("network",)
    columns = page_columns(Column("network", label=_("Réseau"), sort_key="network__order"))


class ContentGroup(ViewSetGroup):
    """Pages of the networks, by type."""

    menu_label = _("Contenus")
    menu_icon = "doc-full-inverse"
    menu_order = 110
    items = (
        ArticleListing("articles"),
        ActionListing("actions"),
        SheetListing("fiches"),
        PublicationListing("publications"),
        CooperationListing("cooperations"),
        ChantierListing("chantiers"),
        CentrePageListing("pages-de-centres"),
        NetworkPageListing("pages-de-reseaux"),
        MembershipViewSet,
        SeriesViewSet,
    )
