"""Listings of issues and subscribers, under one menu."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.ui.tables.pages import (
    ParentPageColumn,
)
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from networks.admin.listings import page_columns

from ..models import NewsletterPage, Subscriber


def sending_state(page) -> str:
    """Where the issue's sending stands."""
    campaign = getattr(page, "campaign", None)
    return campaign.get_state_display() if campaign else "—"


class IssueListing(PageListingViewSet):
    model = NewsletterPage
    icon = "mail"
    menu_label = _("Numéros")
    columns = page_columns(
        ParentPageColumn("parent", label=_("Lettre")),
        Column("campaign", label=_("Envoi"), accessor=sending_state),
    )


class SubscriberViewSet(SnippetViewSet):
    model = Subscriber
    icon = "user"
    menu_label = _("Abonnées et abonnés")
    list_display = ["email", "confirmed_at", "unsubscribed_at", "language"]
    list_filter = ["networks", "language", "confirmed_at"]
    search_fields = ["email"]
    list_per_page = 50


class LettersGroup(ViewSetGroup):
    """Everything about letters."""

    menu_label = _("Lettres")
    menu_icon = "mail"
    menu_order = 120
    items = (IssueListing("numeros"), SubscriberViewSet)
