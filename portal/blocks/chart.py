"""Charts drawn by the server, with the table of their figures."""

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..charts import Chart, Row
from . import groups
from .grid import Grid, GridBlock, GridError

MOST_POINTS = 12
MOST_SERIES = 2
# Digits with spaces between thousands, a comma or a full stop before decimals, perhaps a unit that spreadsheets add.
VALUE = re.compile(r"(\d{1,3}(?:\s\d{3})+|\d{1,12})(?:[.,](\d{1,6}))?\s?[%€]?")

# « 2.300 » is 2,3 in English and 2 300 where thousands take a full stop.
TWO_WAYS = re.compile(r"[1-9]\d{0,2}\.\d{3}\s?[%€]?")


def parse_value(text: str) -> float | None:
    """Return the number of a text such as "2 300", "12,5", "12.5" or "45 %"; None where it is none."""
    found = VALUE.fullmatch(text.strip())
    return float(f"{re.sub(r'\s', '', found[1])}.{found[2] or 0}") if found else None


class ChartKind(models.TextChoices):
    BARS = "bars", _("Barres : comparer des quantités")
    LINE = "line", _("Courbe : suivre une évolution")


class ChartValue(blocks.StructValue):
    @property
    def chart(self) -> Chart:
        """What is drawn and written: the first column names the rows, each other one is a series."""
        grid = self["grid"]
        rows = [Row(row[0], tuple(map(parse_value, row[1:]))) for row in grid.cells]
        return Chart(
            rows=[row for row in rows if any(value is not None for value in row.values)],
            series=tuple(grid.headings[1:]) if any(grid.headings[1:]) else (),
            unit=self.get("unit") or "",
        )


class ChartBlock(blocks.StructBlock):
    """Bars or a line, from nought, every value written; the same figures stand in a table below."""

    kind = blocks.ChoiceBlock(
        label=_("Forme"),
        choices=ChartKind.choices,
        default=ChartKind.BARS,
        help_text=_("Des barres pour comparer des lieux ou des publics, une courbe pour des années."),
    )
    title = blocks.CharBlock(
        label=_("Titre"),
        max_length=150,
        help_text=_("Ce que l’on voit. Par exemple : Deux fois plus d’actions en trois ans"),
    )
    unit = blocks.CharBlock(
        label=_("Unité"), required=False, max_length=30, help_text=_("Par exemple : actions, ou %")
    )
    grid = GridBlock(
        label=_("Valeurs"),
        size=(2, 3),
        limits=(1 + MOST_SERIES, MOST_POINTS),
        captioned=False,
        help_text=_(
            "La première colonne dit de quoi l’on parle (2018, Bobigny), la deuxième donne les nombres. Une troisième "
            "compare une seconde série : nommez alors les deux, par exemple Réaap et Clas."
        ),
    )
    source = blocks.CharBlock(
        label=_("Source"), max_length=200, help_text=_("Par exemple : Orientations de travail 2018")
    )

    class Meta:
        icon = "chart"
        label = _("Graphique")
        group = groups.DATA
        template = "portal/blocks/chart.html"
        value_class = ChartValue
        description = _(
            "Des barres ou une courbe, avec le tableau de leurs valeurs. L’axe part toujours de zéro."
        )
        preview_value = {
            "kind": "bars",
            "title": "Les rencontres de l’année",
            "unit": "rencontres",
            "grid": {
                "columns": [{"type": "text", "heading": heading} for heading in ("", "Réaap", "Clas")],
                "rows": [
                    {"values": ["Soirées-débats", "8", "3"]},
                    {"values": ["Groupes de travail", "5", "6"]},
                    {"values": ["Journées", "2", "1"]},
                ],
                "caption": "",
            },
            "source": "Orientations de travail 2018",
        }

    def clean(self, value):
        """Say what is wrong with the figures together with what else is missing, not after it."""
        try:
            cleaned, errors = super().clean(value), {}
            grid = cleaned["grid"]
        except blocks.StructBlockValidationError as error:
            if "grid" in error.block_errors or self.is_deferred_validation:
                raise
            cleaned, errors = value, error.block_errors
            grid = self.child_blocks["grid"].clean(value["grid"])
        if not self.is_deferred_validation and (error := _error(grid)):
            errors = errors | {"grid": error}
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return cleaned


def _error(grid: Grid) -> GridError | None:
    """Return what keeps a grid from being drawn, cell by cell."""
    messages = []
    series = grid.headings[1:]
    if not series or len(grid.cells) < 2:
        messages.append(gettext("Il faut au moins deux lignes, avec un intitulé et un nombre chacune."))
    if len(series) > 1:
        messages += [
            gettext("Colonne %(column)d : donnez un nom à cette série.") % {"column": i}
            for i, heading in enumerate(series, start=2)
            if not heading.strip()
        ]
    cells = {i: errors for i, row in enumerate(grid.cells) if (errors := _cell_errors(grid, i, row))}
    return GridError(cells, messages) if cells or messages else None


def _cell_errors(grid: Grid, i: int, row: list[str]) -> dict[int, ValidationError]:
    errors = {}
    for j, text in enumerate(row):
        if not text.strip():
            message = (
                gettext("%(place)s : il manque un nombre.")
                if j
                else gettext("%(place)s : il manque un intitulé.")
            )
        elif j and text.strip().startswith(("-", "−")):
            message = gettext("%(place)s : « %(text)s » est négatif, l’axe part de zéro.")
        elif j and parse_value(text) is None:
            message = gettext("%(place)s : « %(text)s » n’est pas un nombre. Par exemple : 2 300, ou 12,5")
        elif j and TWO_WAYS.fullmatch(text.strip()):
            message = gettext("%(place)s : « %(text)s » se lit de deux façons. Écrivez 2 300, ou 2,3.")
        else:
            continue
        errors[j] = ValidationError(message % {"place": grid.place(i, j), "text": text})
    return errors
