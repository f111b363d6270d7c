"""How the listings of what networks publish can be narrowed."""

import django_filters
from django.forms import CheckboxSelectMultiple, RadioSelect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from portal.admin.pages import ContentFilterSet
from portal.models import Centre, Organisation, Territory

from ..listings.sessions import still_to_come
from ..models import (
    ActionPage,
    ArticlePage,
    ChantierPage,
    CooperationPage,
    ProgrammePage,
    PublicationPage,
    Session,
    SheetPage,
)

NO_PLACE, VAGUE = "sans-lieu", "date-vague"


class SignedFilterSet(ContentFilterSet):
    """Pages that structures sign."""

    centres = django_filters.ModelMultipleChoiceFilter(
        label=_("Centre"),
        queryset=lambda request: Organisation.objects.filter(pk__in=Centre.objects.values("organisation")),
        widget=CheckboxSelectMultiple,
    )


class ArticleFilterSet(SignedFilterSet):
    class Meta:
        model = ArticlePage
        fields = ["kind"]


class CooperationFilterSet(SignedFilterSet):
    class Meta:
        model = CooperationPage
        fields: list[str] = []


class ChantierFilterSet(SignedFilterSet):
    class Meta:
        model = ChantierPage
        fields = ["state"]


class PublicationFilterSet(SignedFilterSet):
    class Meta:
        model = PublicationPage
        fields = ["series"]


class ActionFilterSet(ContentFilterSet):
    programme = django_filters.ModelChoiceFilter(
        label=_("Programme"),
        queryset=ProgrammePage.objects.order_by("-year"),
        method="filter_programme",
        empty_label=_("Tous"),
        widget=RadioSelect,
    )

    class Meta:
        model = ActionPage
        fields = ["format"]

    def filter_programme(self, actions, name, value):
        return actions.descendant_of(value)


class SheetFilterSet(ContentFilterSet):
    department = django_filters.ModelMultipleChoiceFilter(
        label=_("Département"),
        queryset=lambda request: Territory.objects.filter(
            pk__in=SheetPage.objects.order_by().values("department")
        ),
        widget=CheckboxSelectMultiple,
    )

    class Meta:
        model = SheetPage
        fields: list[str] = []


class SessionFilterSet(WagtailFilterSet):
    manque = django_filters.ChoiceFilter(
        label=_("À compléter"),
        choices=[(NO_PLACE, _("Sans lieu")), (VAGUE, _("Sans jour précis"))],
        method="filter_missing",
        empty_label=_("Tout"),
        widget=RadioSelect,
    )
    a_venir = django_filters.BooleanFilter(
        label=_("À venir seulement"),
        method="filter_coming",
        widget=RadioSelect(choices=[("", _("Toutes")), ("true", _("À venir"))]),
    )

    class Meta:
        model = Session
        fields = ["status"]

    def filter_missing(self, sessions, name, value):
        return sessions.filter(place="") if value == NO_PLACE else sessions.exclude(precision="jour")

    def filter_coming(self, sessions, name, value):
        return sessions.filter(still_to_come(timezone.localdate())) if value else sessions
