"""Listings of pages by type: columns and filters that a team works with, and adding in the right place at once."""

from collections.abc import Callable

import django_filters
from django.conf import settings
from django.db.models import Q, QuerySet
from django.forms import CheckboxSelectMultiple, RadioSelect
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, Column, DateColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.views.pages.choose_parent import ChooseParentView
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Page

from ..models import ContentPage, IndexPage, Network
from .exports import ExportMixin

NO_SUMMARY, NO_NETWORK = "sans-resume", "sans-reseau"
STATES = {
    "publie": Q(live=True),
    "modifie": Q(live=True, has_unpublished_changes=True),
    "brouillon": Q(live=False),
}


def without_summary() -> Q:
    return Q(summary="")


def without_network() -> Q:
    return Q(networks__isnull=True)


MISSING = {NO_SUMMARY: without_summary, NO_NETWORK: without_network}


class PortalPageFilterSet(PageFilterSet):
    """What every listing can be narrowed to; the site and children filters of Wagtail mean nothing here."""

    etat = django_filters.ChoiceFilter(
        label=_("État"),
        choices=[
            ("publie", _("Publié")),
            ("modifie", _("Publié, avec des changements à publier")),
            ("brouillon", _("Brouillon")),
        ],
        method="filter_state",
        empty_label=_("Tous"),
        widget=RadioSelect,
    )
    site = None
    has_child_pages = None

    class Meta:
        model = Page
        fields: list[str] = []

    def filter_state(self, pages: QuerySet, name: str, value: str) -> QuerySet:
        return pages.filter(STATES[value])


class ContentFilterSet(PortalPageFilterSet):
    """For what networks publish."""

    manque = django_filters.ChoiceFilter(
        label=_("À corriger"),
        choices=[(NO_SUMMARY, _("Sans résumé")), (NO_NETWORK, _("Sans réseau"))],
        method="filter_missing",
        empty_label=_("Tout"),
        widget=RadioSelect,
    )
    networks = django_filters.ModelMultipleChoiceFilter(
        label=_("Réseaux"), queryset=Network.objects.all(), widget=CheckboxSelectMultiple
    )

    def filter_missing(self, pages: QuerySet, name: str, value: str) -> QuerySet:
        return pages.filter(MISSING[value]())


def network_names(thing) -> str:
    """« Réaap, Clas », in the portal's order; from memory where the networks were prefetched."""
    return ", ".join(network.short_name for network in thing.networks.all()) or "—"


def page_columns(*own) -> list:
    """What every listing of pages starts and ends with, around a type's own columns."""
    return [
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label=_("Titre"), sort_key="title", classname="title", width="32%"),
        *own,
        DateColumn(
            "latest_revision_created_at",
            label=_("Modifié"),
            sort_key="latest_revision_created_at",
            width="12%",
        ),
        PageStatusColumn("status", label=_("État"), sort_key="live", width="10%"),
    ]


def content_columns(*own) -> list:
    """The columns of what networks publish."""
    return page_columns(
        *own,
        Column("networks", label=_("Réseaux"), accessor=network_names),
        BooleanColumn("summary", label=_("Résumé"), accessor=lambda page: bool(page.summary)),
    )


class PortalIndexView(ExportMixin, IndexView):
    """Rows come with what their columns name; the language is shown only where there are several."""

    prefetch: tuple[str, ...] = ()

    @cached_property
    def show_locale_labels(self):
        return self.model.objects.exclude(locale__language_code=settings.LANGUAGE_CODE).exists()

    def annotate_queryset(self, pages):
        prefetch = [*self.prefetch]
        if issubclass(self.model, ContentPage):
            prefetch.append("networks")
        return super().annotate_queryset(pages).prefetch_related(*prefetch)


class StraightParentView(ChooseParentView):
    """Goes straight to the page that a new one belongs below; asks only where there is a real choice."""

    choose: Callable | None = None

    def get(self, request, *args, **kwargs):
        parents = self.get_valid_parent_pages(request.user)
        best = self.choose(parents) if self.choose else index_page(parents)
        if best is None:
            return super().get(request, *args, **kwargs)
        return redirect(
            "wagtailadmin_pages:add", self.model._meta.app_label, self.model._meta.model_name, best.pk
        )


def index_page(parents: QuerySet):
    """The list page among these parents, where there is one: what the team publishes stands there."""
    return next(
        (page for page in parents.order_by("path") if issubclass(page.specific_class, IndexPage)), None
    )


class PortalPageListing(PageListingViewSet):
    """`add_label` is the button of the listing; `choose_parent` picks the parent of a new page among those allowed."""

    index_view_class = PortalIndexView
    choose_parent_view_class = StraightParentView
    filterset_class = PortalPageFilterSet
    add_label = PageListingViewSet.UNDEFINED
    prefetch: tuple[str, ...] = ()
    choose_parent: Callable | None = None

    def get_index_view_kwargs(self, **kwargs):
        return super().get_index_view_kwargs(add_item_label=self.add_label, prefetch=self.prefetch, **kwargs)

    def get_choose_parent_view_kwargs(self, **kwargs):
        # Read from the class: a function of the class would become a method of the instance.
        return super().get_choose_parent_view_kwargs(choose=type(self).choose_parent, **kwargs)
