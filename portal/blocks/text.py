"""Text: headings, paragraphs, quotes."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from . import groups

RICH_TEXT_FEATURES = ["bold", "italic", "link", "document-link", "ul", "ol"]


class Voice(models.TextChoices):
    """Who speaks: the four voices of « Y aller par 4 chemins »."""

    ELECTED = "elus", _("Élues et élus")
    PROFESSIONALS = "professionnels", _("Professionnelles et professionnels")
    RESIDENTS = "habitants", _("Habitantes et habitants")
    SUPPORT = "structures", _("Structures d’accompagnement")


class HeadingBlock(blocks.StructBlock):
    """An intertitle; the page's title is the only first-level heading."""

    text = blocks.CharBlock(
        label=_("Intertitre"), max_length=150, help_text=_("Par exemple : Ce que les parents en disent")
    )
    level = blocks.ChoiceBlock(
        label=_("Niveau"),
        choices=[("h2", _("Intertitre")), ("h3", _("Sous-intertitre"))],
        default="h2",
        help_text=_("Un sous-intertitre vient toujours après un intertitre."),
        search_index=False,
    )

    class Meta:
        icon = "title"
        label = _("Intertitre")
        group = groups.TEXT
        template = "portal/blocks/heading.html"
        description = _("Sépare deux parties d’un texte. Deux niveaux suffisent.")
        preview_value = {"text": "Ce que les parents en disent", "level": "h2"}


class TextBlock(blocks.RichTextBlock):
    """Paragraphs and lists, without headings: those are blocks, so that their order can be checked."""

    def __init__(self, **kwargs):
        super().__init__(**{"features": RICH_TEXT_FEATURES, **kwargs})

    class Meta:
        icon = "pilcrow"
        label = _("Texte")
        group = groups.TEXT
        template = "portal/blocks/text.html"
        description = _("Des paragraphes et des listes.")
        preview_value = (
            "<p>Le réseau se retrouve <b>deux fois par an</b> pour échanger des nouvelles pratiques et "
            "institutionnelles.</p><ul><li>une demi-journée au printemps ;</li><li>une soirée à l’automne.</li></ul>"
        )


class QuoteBlock(blocks.StructBlock):
    """What somebody said, and in which capacity."""

    text = blocks.TextBlock(label=_("Citation"), rows=3, help_text=_("Sans guillemets : ils sont ajoutés."))
    speaker = blocks.CharBlock(
        label=_("Qui parle"),
        required=False,
        max_length=150,
        help_text=_("Par exemple : Une coordinatrice Clas"),
    )
    voice = blocks.ChoiceBlock(
        label=_("Voix"),
        choices=Voice.choices,
        required=False,
        help_text=_("Au nom de qui. Par exemple : Habitantes et habitants"),
    )

    class Meta:
        icon = "openquote"
        label = _("Citation")
        group = groups.TEXT
        template = "portal/blocks/quote.html"
        description = _("Une parole rapportée, avec la qualité de la personne qui parle.")
        preview_value = {
            "text": "On vient pour ses enfants, on reste pour les autres parents.",
            "speaker": "Une mère, membre d’un collectif",
            "voice": "habitants",
        }
