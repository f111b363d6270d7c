"""A section of a letter."""

from django.core.exceptions import ValidationError
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from portal.blocks import (
    CalloutBlock,
    CallToActionBlock,
    ContactBlock,
    FigureImageBlock,
    FiguresBlock,
    QuoteBlock,
)
from portal.blocks.choices import network_choices
from portal.blocks.text import RICH_TEXT_FEATURES

from .items import BriefItemBlock, LinkItemBlock, PageItemBlock, SessionItemBlock, TextItemBlock


class ItemsBlock(blocks.StreamBlock):
    page = PageItemBlock()
    session = SessionItemBlock()
    brief = BriefItemBlock()
    text = TextItemBlock()
    link = LinkItemBlock()
    quote = QuoteBlock()
    image = FigureImageBlock()
    figures = FiguresBlock()
    callout = CalloutBlock()
    contact = ContactBlock()
    call_to_action = CallToActionBlock()

    class Meta:
        required = False
        icon = "list-ul"
        label = _("Contenu de la rubrique")
        description = _("Ce que la rubrique annonce, dans l’ordre.")
        template = "newsletters/blocks/items.html"
        preview_value = [("text", "<p>Trois nouvelles de nos partenaires.</p>")]


class SectionBlock(blocks.StructBlock):
    """A heading on the line of its networks, and its items; for everybody unless it is reserved."""

    heading = blocks.CharBlock(
        label=_("Titre de la rubrique"), max_length=120, help_text=_("Par exemple : Agenda")
    )
    networks = blocks.MultipleChoiceBlock(
        label=_("Réseaux"),
        choices=network_choices,
        required=False,
        widget=CheckboxSelectMultiple,
        help_text=_("Leurs lignes sont tracées en tête de la rubrique. Aucun : une ligne neutre."),
    )
    reserved = blocks.BooleanBlock(
        label=_("Réserver à ces réseaux"),
        required=False,
        help_text=_("Par défaut, tout le monde reçoit la rubrique : c’est le sens d’une lettre commune."),
    )
    introduction = blocks.RichTextBlock(
        label=_("Chapeau"),
        required=False,
        features=RICH_TEXT_FEATURES,
        help_text=_("Une phrase, si elle aide."),
    )
    items = ItemsBlock()

    class Meta:
        icon = "folder-open-inverse"
        label = _("Rubrique")
        group = _("Lettre")
        template = "newsletters/blocks/section.html"
        description = _("Une partie de la lettre, avec ses annonces.")
        preview_value = {
            "heading": "Parentalité",
            "networks": ["reaap"],
            "reserved": False,
            "introduction": "",
            "items": [("text", "<p>Trois nouvelles de nos partenaires.</p>")],
        }

    def clean(self, value):
        cleaned = super().clean(value)
        if cleaned.get("reserved") and not cleaned.get("networks") and not self.is_deferred_validation:
            message = _("Cochez les réseaux à qui la rubrique est réservée.")
            raise blocks.StructBlockValidationError(block_errors={"networks": ValidationError(message)})
        return cleaned


def section_blocks() -> list:
    """The only top-level block of a letter."""
    return [("section", SectionBlock())]
