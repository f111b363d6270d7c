"""« Abonnées et abonnés »: found however they are typed, narrowed by network, letter, basis and state."""

import re

import django_filters
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple, RadioSelect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn

from portal.admin.pages import network_names
from portal.admin.snippets import ExplainedIndexView
from portal.folding import every_word
from portal.models import Network

from ...models import Basis, NewsletterIndexPage, PaperContact, Subscriber
from ...readers import states
from ...readers.states import ReaderState
from .exporting import LoggedExportMixin


def following(people: QuerySet, networks) -> QuerySet:
    """People of at least one of the networks; by key, so that nobody comes twice."""
    if not networks:
        return people
    found = people.model.objects.filter(networks__in=networks).values("pk")
    return people.filter(pk__in=found)


class NetworksFilterSet(WagtailFilterSet):
    networks = django_filters.ModelMultipleChoiceFilter(
        label=gettext_lazy("Réseaux"),
        queryset=Network.objects.all(),
        method="filter_networks",
        widget=CheckboxSelectMultiple,
    )

    def filter_networks(self, people, name, value):
        return following(people, value)


class SubscriberFilterSet(NetworksFilterSet):
    etat = django_filters.ChoiceFilter(
        label=gettext_lazy("État"),
        choices=ReaderState.choices,
        method="filter_state",
        empty_label=gettext_lazy("Tous"),
        widget=RadioSelect,
    )
    titre = django_filters.ModelChoiceFilter(
        label=gettext_lazy("Lettre reçue"),
        queryset=NewsletterIndexPage.objects.order_by("path"),
        method="filter_title",
        empty_label=gettext_lazy("Toutes"),
        widget=RadioSelect,
    )
    basis = django_filters.ChoiceFilter(
        label=gettext_lazy("Base légale"),
        choices=Basis.choices,
        empty_label=gettext_lazy("Toutes"),
        widget=RadioSelect,
    )
    language = django_filters.ChoiceFilter(
        label=gettext_lazy("Langue"),
        choices=Subscriber.LANGUAGES,
        empty_label=gettext_lazy("Toutes"),
        widget=RadioSelect,
    )

    class Meta:
        model = Subscriber
        fields: list[str] = []

    def filter_state(self, readers, name, value):
        return readers.filter(state=value)

    def filter_title(self, readers, name, value):
        return readers.of_title(value)


class PaperFilterSet(NetworksFilterSet):
    class Meta:
        model = PaperContact
        fields: list[str] = []


class FoldedSearchMixin:
    """Searches the folded column; every word counts, whole or in part."""

    is_searchable = True
    nobody = ""

    def search_queryset(self, queryset):
        return queryset.filter(every_word("folded", self.search_query))

    @cached_property
    def no_results_message(self):
        if self.is_searching or self.is_filtering:
            return _(
                "Personne ne correspond. Essayez une partie du nom ou de l’adresse, ou retirez un filtre."
            )
        return self.nobody


class PeopleIndexView(LoggedExportMixin, FoldedSearchMixin, ExplainedIndexView):
    """Without boxes: what is done to a person is done one by one, with its proof."""

    @cached_property
    def columns(self):
        return super().columns[1:]


class SubscriberIndexView(PeopleIndexView):
    nobody = gettext_lazy(
        "Personne n’est encore abonné. Les adresses arrivent par le formulaire du site, par un carnet d’adresses, "
        "ou une à une avec « Ajouter une adresse »."
    )

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        if not self.results_only:
            listing = reverse("wagtailsnippets_newsletters_subscriber:list")
            context["standing"] = [
                (
                    states.counted(state, number),
                    number,
                    f"{listing}?etat={state}",
                    self.request.GET.get("etat") == state,
                )
                for state, number in states.counts().items()
            ]
        return context


class PaperIndexView(PeopleIndexView):
    nobody = gettext_lazy(
        "Aucun contact papier : ce sont les personnes d’un carnet d’adresses dont on n’a pas l’adresse électronique."
    )


def address(person):
    """Its line may break before « @ » and dots rather than anywhere."""
    parts = re.split(r"(?=[@.])", person.email)
    return format_html_join("", "<wbr>{}", ((part,) for part in parts))


def state_label(person) -> str:
    return str(ReaderState(person.state).label)


SUBSCRIBER_COLUMNS = [
    TitleColumn(
        "email",
        label=gettext_lazy("Adresse électronique"),
        accessor=address,
        url_name="subscriber_person",
        sort_key="email",
        width="28%",
    ),
    Column("name", label=gettext_lazy("Nom"), sort_key="name"),
    Column("organisation", label=gettext_lazy("Structure"), sort_key="organisation"),
    Column("state", label=gettext_lazy("État"), accessor=state_label),
    Column("networks", label=gettext_lazy("Réseaux"), accessor=network_names),
    Column("basis", label=gettext_lazy("Base légale"), accessor="get_basis_display"),
    DateColumn("created_at", label=gettext_lazy("Depuis"), sort_key="created_at"),
]
PAPER_COLUMNS = [
    "__str__",
    Column("organisation", label=gettext_lazy("Structure"), sort_key="organisation"),
    Column("position", label=gettext_lazy("Fonction")),
    Column("networks", label=gettext_lazy("Réseaux"), accessor=network_names),
    Column("source", label=gettext_lazy("Origine")),
]
