"""Figures: a few numbers with their meaning and their source."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from . import groups


class FigureBlock(blocks.StructBlock):
    value = blocks.CharBlock(label=_("Chiffre"), max_length=20, help_text=_("Par exemple : 2 300"))
    label = blocks.CharBlock(
        label=_("Ce qu’il compte"), max_length=120, help_text=_("Par exemple : exemplaires de la Lettre")
    )


class FiguresBlock(blocks.StructBlock):
    """Two to four numbers side by side."""

    items = blocks.ListBlock(FigureBlock(), label=_("Chiffres"), min_num=1, max_num=4)
    source = blocks.CharBlock(
        label=_("Source"),
        required=False,
        max_length=200,
        help_text=_("Par exemple : Orientations de travail 2018"),
    )

    class Meta:
        icon = "decimal"
        label = _("Chiffres clés")
        group = groups.DATA
        template = "portal/blocks/figures.html"
        description = _("Un à quatre nombres, ce qu’ils comptent et d’où ils viennent.")
        preview_value = {
            "items": [
                {"value": "3", "label": "lettres par an"},
                {"value": "2 300", "label": "exemplaires de la Lettre"},
            ],
            "source": "Orientations de travail 2018",
        }
