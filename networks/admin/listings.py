"""Listings by type of page, with the columns and filters that the team works with."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, Column, DateColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.views.pages.listing import PageFilterSet
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from ..models import ActionPage, ArticlePage, SheetPage, SheetTerm, SheetValue


def network_names(page) -> str:
    """« Réaap, Clas »."""
    return ", ".join(network.short_name for network in page.network_list) or "—"


def page_columns(*own) -> list:
    """What every listing of pages starts and ends with, around a type's own columns."""
    return [
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label=_("Titre"), sort_key="title", classname="title"),
        *own,
        DateColumn(
            "latest_revision_created_at",
            label=_("Modifié"),
            sort_key="latest_revision_created_at",
            width="12%",
        ),
        PageStatusColumn("status", label=_("État"), sort_key="live", width="10%"),
    ]


def columns(*own) -> list:
    """The columns of what networks publish."""
    return page_columns(
        *own,
        Column("networks", label=_("Réseaux"), accessor=network_names),
        BooleanColumn("summary", label=_("Résumé"), accessor=lambda page: bool(page.summary)),
    )


class ArticleFilterSet(PageFilterSet):
    class Meta:
        model = ArticlePage
        fields = ["networks", "kind", "live"]


class ActionFilterSet(PageFilterSet):
    class Meta:
        model = ActionPage
        fields = ["networks", "format", "live"]


class SheetFilterSet(PageFilterSet):
    class Meta:
        model = SheetPage
        fields = ["networks", "department", "live"]


class ArticleListing(PageListingViewSet):
    model = ArticlePage
    icon = "doc-full"
    menu_label = _("Articles")
    columns = columns(
        Column("kind", label=_("Nature"), accessor="get_kind_display", sort_key="kind"),
        DateColumn("date", label=_("Date"), sort_key="date"),
    )
    filterset_class = ArticleFilterSet


class ActionListing(PageListingViewSet):
    model = ActionPage
    icon = "list-ol"
    menu_label = _("Actions du programme")
    columns = columns(
        Column("codes", label=_("Code"), sort_key="codes"),
        Column("format", label=_("Format"), accessor="get_format_display"),
    )
    filterset_class = ActionFilterSet


class SheetListing(PageListingViewSet):
    model = SheetPage
    icon = "form"
    menu_label = _("Fiches d’expérience")
    columns = columns(
        Column("structure", label=_("Structure"), sort_key="structure"),
        Column("department", label=_("Département")),
    )
    filterset_class = SheetFilterSet


class SheetTermViewSet(SnippetViewSet):
    model = SheetTerm
    icon = "tag"
    menu_label = _("Termes des fiches")
    list_display = ["name", "kind", "theme"]
    list_filter = ["kind", "networks"]
    search_fields = ["name"]
    list_per_page = 100


class SheetValueViewSet(SnippetViewSet):
    """Correcting a value once corrects every sheet that wrote it."""

    model = SheetValue
    icon = "edit"
    menu_label = _("Valeurs écrites")
    list_display = ["value", "kind", "term"]
    list_filter = ["kind", "term"]
    search_fields = ["value"]
    list_per_page = 100


class ContentGroup(ViewSetGroup):
    """Pages of the networks, by type."""

    menu_label = _("Contenus")
    menu_icon = "doc-full-inverse"
    menu_order = 110
    items = (ArticleListing("articles"), ActionListing("actions"), SheetListing("fiches"))
