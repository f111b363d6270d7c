"""Listings of issues and subscribers, under one menu."""

import django_filters
from django.forms import RadioSelect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.ui.tables.pages import ParentPageColumn
from wagtail.admin.viewsets.base import ViewSetGroup

from portal.admin.pages import PortalPageFilterSet, PortalPageListing, page_columns

from ..models import NewsletterIndexPage, NewsletterPage
from ..models.campaign import State
from .addressbook import AddressBookViewSet
from .invitations import InvitationViewSet
from .subscribers.mails import MailsViewSet
from .subscribers.screens import GrowthViewSet, OppositionViewSet
from .subscribers.viewsets import PaperContactViewSet, SubscriberViewSet
from .unreadable_bounces import UnreadableBounceViewSet


def sending_state(page) -> str:
    """Where the issue's sending stands."""
    campaign = getattr(page, "campaign", None)
    return campaign.get_state_display() if campaign else "—"


class IssueFilterSet(PortalPageFilterSet):
    envoi = django_filters.ChoiceFilter(
        label=_("Envoi"),
        choices=[("a-envoyer", _("Pas encore envoyé")), *State.choices],
        method="filter_sending",
        empty_label=_("Tous"),
        widget=RadioSelect,
    )
    titre = django_filters.ModelChoiceFilter(
        label=_("Lettre"),
        queryset=NewsletterIndexPage.objects.order_by("path"),
        method="filter_title",
        empty_label=_("Toutes"),
        widget=RadioSelect,
    )

    class Meta:
        model = NewsletterPage
        fields: list[str] = []

    def filter_sending(self, issues, name, value):
        if value == "a-envoyer":
            return issues.filter(campaign=None)
        return issues.filter(campaign__state=value)

    def filter_title(self, issues, name, value):
        return issues.descendant_of(value)


class IssueListing(PortalPageListing):
    model = NewsletterPage
    icon = "mail"
    menu_label = _("Numéros")
    add_label = _("Ajouter un numéro vide")
    ordering = "-latest_revision_created_at"
    prefetch = ("campaign",)
    filterset_class = IssueFilterSet
    columns = page_columns(
        ParentPageColumn("parent", label=_("Lettre")),
        Column("campaign", label=_("Envoi"), accessor=sending_state),
    )


class LettersGroup(ViewSetGroup):
    """Everything about letters."""

    menu_label = _("Lettres")
    menu_icon = "mail"
    menu_order = 120
    items = (
        IssueListing("numeros"),
        SubscriberViewSet,
        AddressBookViewSet,
        InvitationViewSet,
        PaperContactViewSet,
        OppositionViewSet("opposition"),
        GrowthViewSet("subscriber_growth"),
        MailsViewSet("service_mails"),
        UnreadableBounceViewSet,
    )
