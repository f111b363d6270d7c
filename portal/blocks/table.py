"""Tables."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from . import groups
from .grid import GridBlock, GridError


class DataTableBlock(blocks.StructBlock):
    """A table to read: headings above its columns, and before its rows unless the editor says otherwise."""

    grid = GridBlock(label=_("Lignes et colonnes"))
    row_headings = blocks.BooleanBlock(
        label=_("La première colonne contient des intitulés"),
        required=False,
        default=True,
        help_text=_(
            "Cochez si elle nomme chaque ligne. Par exemple : une commune, une année. Décochez si c’est une valeur "
            "comme les autres."
        ),
    )

    class Meta:
        icon = "table"
        label = _("Tableau")
        group = groups.DATA
        template = "portal/blocks/table.html"
        description = _(
            "Des lignes et des colonnes, à remplir ou à coller depuis un tableur. Nommez les colonnes, et donnez un "
            "titre : il est lu à voix haute aux personnes qui ne voient pas le tableau."
        )
        preview_value = {
            "grid": {
                "caption": "Rencontres du réseau",
                "columns": [
                    {"type": "text", "heading": heading} for heading in ("Rencontre", "2017", "2018")
                ],
                "rows": [
                    {"values": ["Soirées-débats", "6", "8"]},
                    {"values": ["Journées départementales", "1", "2"]},
                ],
            },
            "row_headings": True,
        }

    def clean(self, value):
        """Ask for the names of columns: of all of them, or of none where the first column names the rows."""
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        headings = [heading.strip() for heading in cleaned["grid"].headings]
        if cleaned["row_headings"]:
            headings = headings[1:] if any(headings) else []
        missing = [
            gettext("Colonne %(column)d : donnez-lui un intitulé.")
            % {"column": i + 1 + bool(cleaned["row_headings"])}
            for i, heading in enumerate(headings)
            if not heading
        ]
        if missing:
            raise blocks.StructBlockValidationError(block_errors={"grid": GridError(messages=missing)})
        return cleaned
