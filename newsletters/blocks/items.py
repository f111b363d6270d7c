"""What a section of a letter announces."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from portal.blocks.text import RICH_TEXT_FEATURES
from portal.visibility import is_private

CARRIED_PAGES = [
    "networks.ArticlePage",
    "networks.ActionPage",
    "networks.PublicationPage",
    "networks.CooperationPage",
    "networks.ChantierPage",
    "networks.SheetPage",
    "networks.NetworkPage",
]


class PageItemBlock(blocks.StructBlock):
    """A page of the portal, under its own title and summary unless the letter says it otherwise."""

    page = blocks.PageChooserBlock(
        label=_("Page"),
        page_type=CARRIED_PAGES,
        help_text=_("Celle que la lettre annonce, par exemple : le dernier article du Réaap"),
    )
    title = blocks.CharBlock(
        label=_("Titre dans la lettre"),
        required=False,
        max_length=200,
        help_text=_("Vide : le titre de la page."),
    )
    summary = blocks.TextBlock(
        label=_("Résumé dans la lettre"),
        required=False,
        rows=3,
        max_length=400,
        help_text=_("Vide : le résumé de la page."),
    )

    def get_searchable_content(self, value):
        """Nothing of a page that only some may read, whatever the letter said of it."""
        page = value.get("page")
        return [] if page and is_private(page) else super().get_searchable_content(value)

    class Meta:
        icon = "doc-empty"
        label = _("Page du portail")
        template = "newsletters/blocks/page_item.html"
        description = _("Un article, une action, une publication, avec un lien pour lire la suite.")
        preview_value = {
            "page": None,
            "title": "Une journée pour les porteurs de projet",
            "summary": "Ce que l’on y fera.",
        }


class SessionItemBlock(blocks.StructBlock):
    """A session of the programme: its date first."""

    session = SnippetChooserBlock(
        "networks.Session",
        label=_("Séance"),
        help_text=_(
            "Par exemple : la prochaine rencontre du Clas. Sa date et son lieu suivent le programme."
        ),
    )

    class Meta:
        icon = "date"
        label = _("Séance du programme")
        template = "newsletters/blocks/session_item.html"
        description = _("Une date du programme, avec le lieu et un lien vers l’action.")
        preview_value = {"session": None}


class BriefItemBlock(blocks.StructBlock):
    """A brève: its few lines, and its link if it has one."""

    brief = SnippetChooserBlock(
        "networks.Brief",
        label=_("Brève"),
        help_text=_("Par exemple : l’arrivée d’une collègue, un rendez-vous d’ailleurs"),
    )

    class Meta:
        icon = "snippet"
        label = _("Brève")
        template = "newsletters/blocks/brief_item.html"
        description = _("Une brève gardée pour la lettre : elle n’y paraît qu’une fois.")
        preview_value = {"brief": None}


class TextItemBlock(blocks.RichTextBlock):
    """A few words without a page."""

    def __init__(self, **kwargs):
        super().__init__(**{"features": RICH_TEXT_FEATURES, **kwargs})

    class Meta:
        icon = "pilcrow"
        label = _("Texte")
        template = "newsletters/blocks/text_item.html"
        description = _("Quelques phrases, sans page à ouvrir.")
        preview_value = "<p>La permanence du mercredi reprend en septembre.</p>"


class LinkItemBlock(blocks.StructBlock):
    """Something elsewhere worth reading."""

    title = blocks.CharBlock(
        label=_("Titre"), max_length=200, help_text=_("Par exemple : Une étude sur le pouvoir d’agir")
    )
    summary = blocks.TextBlock(
        label=_("Résumé"),
        required=False,
        rows=2,
        max_length=400,
        help_text=_("Une phrase. Par exemple : Ce que les centres sociaux en retiennent."),
    )
    url = blocks.URLBlock(label=_("Adresse"), help_text=_("Par exemple : https://www.caf.fr"))

    class Meta:
        icon = "link-external"
        label = _("Lien ailleurs")
        template = "newsletters/blocks/link_item.html"
        description = _("Une référence ou un rendez-vous d’un autre site.")
        preview_value = {
            "title": "Une étude sur le pouvoir d’agir",
            "summary": "Ce que les centres sociaux en retiennent.",
            "url": "https://example.org/etude",
        }
