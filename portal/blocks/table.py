"""Tables."""

from copy import deepcopy

from django.utils.translation import gettext_lazy as _
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail_localize.segments.types import StringSegmentValue

from . import groups


class DataTableBlock(TableBlock):
    """A grid that people fill as a spreadsheet, or paste from one; it asks which cells are headers, and for a caption."""

    def get_translatable_segments(self, value) -> list:
        """The caption, then each cell that says something, for wagtail-localize."""
        if not value:
            return []
        caption = (
            [StringSegmentValue("caption", value["table_caption"])] if value.get("table_caption") else []
        )
        return caption + [
            StringSegmentValue(f"{row}-{column}", cell)
            for row, cells in enumerate(value["data"])
            for column, cell in enumerate(cells)
            if cell
        ]

    def restore_translated_segments(self, value, segments):
        """The table with the translations in their places."""
        value = deepcopy(value)
        for segment in segments:
            text = segment.render_text()
            if segment.path == "caption":
                value["table_caption"] = text
            else:
                row, column = map(int, segment.path.split("-"))
                value["data"][row][column] = text
        return value

    class Meta:
        icon = "table"
        label = _("Tableau")
        group = groups.DATA
        template = "portal/blocks/table.html"
        description = _(
            "Des lignes et des colonnes, à remplir ou à coller depuis un tableur. Dites quelles cases sont des "
            "intitulés, et donnez un titre : il est lu à voix haute aux personnes qui ne voient pas le tableau."
        )
        preview_value = {
            "data": [
                ["Rencontre", "2017", "2018"],
                ["Soirées-débats", "6", "8"],
                ["Journées départementales", "1", "2"],
            ],
            "first_row_is_table_header": True,
            "first_col_is_header": True,
            "table_header_choice": "both",
            "table_caption": "Rencontres du réseau",
            "cell": [],
            "mergeCells": [],
        }
