"""Listings of the vocabulary, under one menu."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from ..models import Network, Organisation, Territory, Theme


class NetworkViewSet(SnippetViewSet):
    model = Network
    icon = "group"
    list_display = ["short_name", "name", "role", "pilot", "order"]
    list_filter = ["role", "palette"]
    search_fields = ["short_name", "name", "slug"]
    ordering = ["order"]


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    icon = "home"
    list_display = ["name", "short_name", "kind", "department"]
    list_filter = ["kind"]
    list_per_page = 50


class ThemeViewSet(SnippetViewSet):
    model = Theme
    icon = "tag"
    list_display = ["name", "parent", "order"]
    search_fields = ["name"]
    ordering = ["order"]


class TerritoryViewSet(SnippetViewSet):
    model = Territory
    icon = "globe"
    list_display = ["name", "code", "kind", "parent"]
    list_filter = ["kind"]
    list_per_page = 50
    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("code")]),
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("parent"), FieldPanel("slug")]),
    ]


class VocabularyGroup(SnippetViewSetGroup):
    """Words that every page shares."""

    menu_label = _("Vocabulaire")
    menu_icon = "list-ul"
    menu_order = 700
    items = (NetworkViewSet, OrganisationViewSet, ThemeViewSet, TerritoryViewSet)
