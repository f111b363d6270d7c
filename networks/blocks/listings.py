"""Lists that fill themselves: articles, sessions, sheets, and the map of the networks.

Rows and their networks cost two queries; networks and themes are stored by slug.
"""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.models import Page

from portal.blocks import groups
from portal.blocks.choices import SlugBlock, network_choices, theme_choices

from .. import listings


class ListingBlock(blocks.StructBlock):
    """Common part of the self-filling lists."""

    heading = blocks.CharBlock(
        label=_("Titre"), max_length=120, help_text=_("Par exemple : À lire ce mois-ci")
    )
    limit = blocks.IntegerBlock(
        label=_("Combien"), min_value=1, max_value=12, default=3, help_text=_("De 1 à 12. Par exemple : 3")
    )

    def get_preview_value(self):
        return self.normalize({"heading": str(self.meta.label), "limit": 3})


class NetworkListingBlock(ListingBlock):
    """Those of one network, or of all."""

    network = SlugBlock(
        label=_("Réseau"),
        choices=network_choices,
        required=False,
        help_text=_("Laisser vide pour tous les réseaux."),
    )


def named_among(pages, slug: str):
    """The network of that slug, found on the rows that are shown: rows name it only beside others."""
    found = (network for page in pages for network in page.network_list if network.slug == slug)
    return next(found, None)


class LatestArticlesBlock(NetworkListingBlock):
    class Meta:
        icon = "list-ul"
        label = _("Derniers articles")
        group = groups.LISTS
        template = "networks/blocks/latest_articles.html"
        description = _("Les articles les plus récents, de tous les réseaux ou d’un seul.")

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        articles = listings.articles()
        if slug := value.get("network"):
            articles = articles.filter(networks__slug=slug)
        rows = list(articles[: value["limit"] or 3])
        return context | {"articles": rows, "own": named_among(rows, value.get("network") or "")}


class ComingSessionsBlock(NetworkListingBlock):
    class Meta:
        icon = "date"
        label = _("Prochaines séances")
        group = groups.LISTS
        template = "networks/blocks/coming_sessions.html"
        description = _("Les prochaines dates du programme, de tous les réseaux ou d’un seul.")

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        sessions = listings.coming_sessions()
        if slug := value.get("network"):
            sessions = sessions.filter(action__networks__slug=slug)
        # On an action's own page, its sessions stand above already.
        if isinstance(page := context.get("page"), Page):
            sessions = sessions.exclude(action__translation_key=page.translation_key)
        rows = list(sessions[: value["limit"] or 3])
        own = named_among([session.action for session in rows], value.get("network") or "")
        return context | {"sessions": rows, "own": own}


class ThemeSheetsBlock(ListingBlock):
    """Sheets of a theme and of its sub-themes."""

    theme = SlugBlock(
        label=_("Thème"),
        choices=theme_choices,
        required=False,
        help_text=_("Ses sous-thèmes sont compris. Laisser vide pour tous les thèmes."),
    )

    class Meta:
        icon = "clipboard-list"
        label = _("Fiches d’un thème")
        group = groups.LISTS
        template = "networks/blocks/theme_sheets.html"
        description = _(
            "Les fiches d’expérience les plus récentes sur un thème, et le lien vers toutes les autres."
        )

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        sheets = listings.sheets()
        if slug := value.get("theme"):
            of_theme = sheets.model.themes.through.objects.filter(
                Q(theme__slug=slug) | Q(theme__parent__slug=slug)
            )
            sheets = sheets.filter(pk__in=of_theme.values("sheetpage"))
        return context | {"sheets": list(sheets[: value["limit"] or 3])}


class NetworkMapBlock(blocks.StructBlock):
    """The plan of the home page, wherever it helps."""

    heading = blocks.CharBlock(
        label=_("Titre"), required=False, max_length=120, help_text=_("Par exemple : Le plan des réseaux")
    )

    class Meta:
        icon = "network"
        label = _("Plan des réseaux")
        group = groups.LISTS
        template = "networks/blocks/network_map.html"
        description = _("Les réseaux comme des lignes, avec leur nom, leur rôle et le lien vers leur page.")
        preview_value = {"heading": "Le plan des réseaux"}
