"""Lists that fill themselves: the latest articles, the coming sessions of a network."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from .. import listings


class ListingBlock(blocks.StructBlock):
    """Common part of the self-filling lists."""

    heading = blocks.CharBlock(
        label=_("Titre"), max_length=120, help_text=_("Par exemple : À lire ce mois-ci")
    )
    network = SnippetChooserBlock(
        "portal.Network",
        label=_("Réseau"),
        required=False,
        help_text=_("Laisser vide pour tous les réseaux."),
    )
    limit = blocks.IntegerBlock(label=_("Combien"), min_value=1, max_value=12, default=3)

    def get_preview_value(self):
        return blocks.StructValue(self, [("heading", str(self.meta.label)), ("network", None), ("limit", 3)])


class LatestArticlesBlock(ListingBlock):
    class Meta:
        icon = "list-ul"
        label = _("Derniers articles")
        group = _("Listes")
        template = "networks/blocks/latest_articles.html"
        description = _("Les articles les plus récents, de tous les réseaux ou d’un seul.")

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        return context | {"articles": listings.articles(network=value["network"])[: value["limit"] or 3]}


class ComingSessionsBlock(ListingBlock):
    class Meta:
        icon = "date"
        label = _("Prochaines séances")
        group = _("Listes")
        template = "networks/blocks/coming_sessions.html"
        description = _("Les prochaines dates du programme, de tous les réseaux ou d’un seul.")

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        return context | {
            "sessions": listings.coming_sessions(network=value["network"])[: value["limit"] or 3]
        }
