"""A grid of texts with visible buttons, filled by typing or from a spreadsheet: what tables and charts are made of."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.contrib.typed_table_block.blocks import (
    BaseTypedTableBlock,
    TypedTable,
    TypedTableBlockAdapter,
    TypedTableBlockValidationError,
)

from .grid_translation import restored, segments

LONGEST_CELL, LONGEST_HEADING, LONGEST_CAPTION = 1_000, 150, 200  # in characters
# Rows or columns of one posted grid, deleted ones included: the editor's page keeps the numbers of those.
MOST_POSTED = 2_000
TEXT = "text"
NUMBER = re.compile(r"[-+−]?\d[\d\s.,]*\s*(%|€)?")


class Grid(TypedTable):
    """Headings, rows of texts, a caption; `too_large` says that a form sent more than its block takes."""

    too_large = False

    @property
    def headings(self) -> list[str]:
        return [column["heading"] for column in self.columns]

    @property
    def cells(self) -> list[list[str]]:
        return [row["values"] for row in self.row_data]

    @cached_property
    def numeric(self) -> list[bool]:
        """For each column, whether all that it says is numbers."""
        said = [[row[i].strip() for row in self.cells if row[i].strip()] for i in range(len(self.columns))]
        return [bool(texts) and all(map(NUMBER.fullmatch, texts)) for texts in said]

    @property
    def drawn_headings(self) -> list[tuple[str, bool]]:
        """Headings with whether their columns are numbers; none where no column has a name."""
        return list(zip(self.headings, self.numeric, strict=True)) if any(self.headings) else []

    @property
    def drawn_rows(self) -> list[list[tuple[str, bool]]]:
        """Rows of cells with whether their columns are numbers."""
        return [list(zip(row, self.numeric, strict=True)) for row in self.cells]

    def place(self, row: int, column: int) -> str:
        """Where a cell stands, as the editor's page counts: from 1, headings left out."""
        heading = self.headings[column].strip()
        if heading:
            return gettext("Ligne %(row)d, colonne « %(heading)s »") % {"row": row + 1, "heading": heading}
        return gettext("Ligne %(row)d, colonne %(column)d") % {"row": row + 1, "column": column + 1}


class GridError(TypedTableBlockValidationError):
    """Errors of cells, by row and column, and of the whole grid; all of them in words where only a text can be shown."""

    def __init__(self, cells: dict[int, dict[int, ValidationError]] | None = None, messages=()):
        super().__init__(cell_errors=cells, non_block_errors=[ValidationError(text) for text in messages])
        of_cells = (error for row in (cells or {}).values() for error in row.values())
        self.message = " ".join([*messages, *(text for error in of_cells for text in error.messages)])


class BaseGridBlock(BaseTypedTableBlock):
    """Wagtail's typed table with one kind of cells, bounded, checked in French and translatable text by text.

    `size` is what a new one begins with and `limits` the most it takes, both as (columns, rows); `captioned` says
    whether the editor's page asks for a title.
    """

    def __init__(self, size=(3, 3), limits=(20, 100), captioned=True, **kwargs):
        columns, rows = size
        empty = {
            "columns": [{"type": TEXT, "heading": ""}] * columns,
            "rows": [{"values": [""] * columns}] * rows,
            "caption": "",
        }
        cell = blocks.TextBlock(required=False, rows=1, label=_("Texte"))
        super().__init__([(TEXT, cell)], **{"default": empty, **kwargs})
        self.limits = limits
        self.captioned = captioned

    def normalize(self, value) -> Grid:
        return value if isinstance(value, Grid) else self.to_python(value)

    def to_python(self, value) -> Grid:
        if isinstance(value, TypedTable):
            return Grid(value.columns, value.row_data, value.caption)
        table = super().to_python(value)
        return Grid(table.columns, table.row_data, table.caption)

    def value_omitted_from_data(self, data, files, name) -> bool:
        return f"{name}-column-count" not in data

    def value_from_datadict(self, data, files, prefix) -> Grid:
        """Read a posted grid. What is missing counts as empty; what is too much is left to `clean` to refuse."""
        columns, many_columns = _posted(data, f"{prefix}-column", self.limits[0])
        rows, many_rows = _posted(data, f"{prefix}-row", self.limits[1])
        block = self.child_blocks[TEXT]

        def said(name: str) -> str:
            return data.get(f"{prefix}-{name}", "")

        grid = Grid(
            [{"block": block, "heading": said(f"column-{i}-heading")} for i in columns],
            [{"values": [said(f"cell-{row}-{i}") for i in columns]} for row in rows],
            said("caption"),
        )
        grid.too_large = many_columns or many_rows
        return grid

    def clean(self, table) -> Grid:
        """Return the grid without empty rows and columns at its ends; a draft keeps them, they are still to be filled.

        Raises `GridError`.
        """
        grid = self.normalize(table)
        messages = list(self._lengths(grid))
        cells = {i: errors for i, row in enumerate(grid.cells) if (errors := self._cell_errors(grid, i, row))}
        if cells or messages:
            raise GridError(cells, messages)
        if self.is_deferred_validation:
            return grid
        grid = _trimmed(grid)
        if not any(map(str.strip, grid.headings)) and not grid.cells:
            raise GridError(messages=[gettext("Rien n’est encore écrit : remplissez au moins une case.")])
        return grid

    def _lengths(self, grid: Grid):
        columns, rows = self.limits
        if grid.too_large or len(grid.columns) > columns or len(grid.row_data) > rows:
            yield (
                gettext("C’est trop grand : %(columns)d colonnes et %(rows)d lignes au plus.")
                % {"columns": columns, "rows": rows}
                + " "
                + gettext("Pour davantage, joignez le fichier avec le bloc Documents.")
            )
        if len(grid.caption) > LONGEST_CAPTION:
            yield gettext("Le titre est trop long : %(count)d caractères, %(most)d au plus.") % {
                "count": len(grid.caption),
                "most": LONGEST_CAPTION,
            }
        for i, heading in enumerate(grid.headings):
            if len(heading) > LONGEST_HEADING:
                yield gettext(
                    "Colonne %(column)d : l’intitulé est trop long, %(most)d caractères au plus."
                ) % {
                    "column": i + 1,
                    "most": LONGEST_HEADING,
                }

    def _cell_errors(self, grid: Grid, i: int, row: list[str]) -> dict[int, ValidationError]:
        message = gettext("%(place)s : le texte est trop long, %(count)d caractères pour %(most)d au plus.")
        return {
            j: ValidationError(
                message % {"place": grid.place(i, j), "count": len(text), "most": LONGEST_CELL}
            )
            for j, text in enumerate(row)
            if len(text) > LONGEST_CELL
        }

    def get_translatable_segments(self, value) -> list:
        """Return each distinct text once, for wagtail-localize."""
        return segments(value)

    def restore_translated_segments(self, value, translated) -> Grid:
        """Return the grid with the translations in the places of their texts."""
        return restored(self.normalize(value), translated)


class GridBlock(BaseGridBlock, metaclass=blocks.DeclarativeSubBlocksMetaclass):
    class Meta:
        icon = "table"


def _posted(data, prefix: str, most: int) -> tuple[list[int], bool]:
    """Return the numbers of the posted rows or columns that were not deleted, in their order, and whether some are too many.

    One more than `most` is kept: enough to know.
    """
    count = _whole(data.get(f"{prefix}-count"))
    found = [
        (_whole(data.get(f"{prefix}-{i}-order")), i)
        for i in range(min(count, MOST_POSTED))
        if f"{prefix}-{i}-order" in data and not data.get(f"{prefix}-{i}-deleted")
    ]
    kept = [i for _order, i in sorted(found)]
    return kept[:most], count > MOST_POSTED or len(kept) > most


def _whole(text) -> int:
    """Return a posted number; 0 where it is none."""
    return int(text) if text and len(text) < 10 and text.isascii() and text.isdigit() else 0


def _trimmed(grid: Grid) -> Grid:
    columns, rows = list(grid.columns), [list(row) for row in grid.cells]
    while rows and not any(map(str.strip, rows[-1])):
        rows.pop()
    while columns and not columns[-1]["heading"].strip() and not any(row[-1].strip() for row in rows):
        columns.pop()
        rows = [row[:-1] for row in rows]
    return Grid(columns, [{"values": row} for row in rows], grid.caption)


class GridBlockAdapter(TypedTableBlockAdapter):
    js_constructor = "portal.blocks.GridBlock"

    def js_args(self, block):
        *args, meta = super().js_args(block)
        columns, rows = block.limits
        strings = {
            "CAPTION": gettext("Titre du tableau"),
            "CAPTION_HELP_TEXT": gettext(
                "Il est affiché au-dessus, et lu à voix haute aux personnes qui ne voient pas le tableau. "
                "Par exemple : Rencontres du réseau, de 2016 à 2018"
            ),
            "COLUMN_HEADING": gettext("Intitulé"),
            "HEADING_PLACE": gettext("Intitulé de la colonne %(column)s"),
            "CELL_PLACE": gettext("Ligne %(row)s, colonne %(column)s"),
            "DELETE_COLUMN_PLACE": gettext("Supprimer la colonne %(column)s"),
            "DELETE_ROW_PLACE": gettext("Supprimer la ligne %(row)s"),
            "INSERT_COLUMN_PLACE": gettext("Insérer une colonne avant la colonne %(column)s"),
            "INSERT_ROW_PLACE": gettext("Insérer une ligne avant la ligne %(row)s"),
            "FIRST_ROW": gettext("Prendre la première ligne comme intitulés"),
            "HELP": gettext(
                "Collez ici un tableau copié d’Excel, de LibreOffice, de Google Sheets ou de Word : il se range à partir "
                "de la case où vous êtes. Entrée mène à la case du dessous, Maj + Entrée va à la ligne dans la case."
            ),
            "UNDO": gettext("Annuler"),
            "UNDONE": gettext("C’est annulé."),
            "PASTED": gettext("Collé : %(rows)s × %(columns)s cases (lignes × colonnes)."),
            "MERGED": gettext(
                "Cases fusionnées : %(count)s. Leur texte est dans la première, les autres sont vides."
            ),
            "AROUND": gettext("Le texte autour du tableau n’a pas été collé."),
            "ROW_DELETED": gettext("Ligne %(row)s supprimée."),
            "COLUMN_DELETED": gettext("Colonne %(column)s supprimée."),
            "TOO_LARGE": gettext(
                "C’est trop grand, rien n’a été collé. Lignes : %(rows)s, au plus %(most_rows)s. Colonnes : %(columns)s, "
                "au plus %(most_columns)s."
            ),
        }
        meta["strings"] = meta["strings"] | strings
        return [*args, meta | {"limits": {"columns": columns, "rows": rows}, "captioned": block.captioned}]

    @cached_property
    def media(self):
        ours = forms.Media(
            js=["admin/clipboard.js", "admin/grid.js"],
            css={"all": ["admin/grid.css"]},
        )
        return super().media + ours


register(GridBlockAdapter(), GridBlock)
