"""Charts drawn by the server, with the table of their figures."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..charts import Chart, Row
from . import groups

MOST_POINTS = 12


class ChartKind(models.TextChoices):
    BARS = "bars", _("Barres : comparer des quantités")
    LINE = "line", _("Courbe : suivre une évolution")


class ChartRowBlock(blocks.StructBlock):
    label = blocks.CharBlock(
        label=_("Intitulé"), max_length=60, help_text=_("Par exemple : 2018, ou Bobigny")
    )
    value = blocks.FloatBlock(label=_("Valeur"), min_value=0, help_text=_("Par exemple : 42"))
    second = blocks.FloatBlock(
        label=_("Valeur de la seconde série"),
        required=False,
        min_value=0,
        help_text=_("Seulement si le graphique compare deux séries."),
    )


class ChartValue(blocks.StructValue):
    @property
    def chart(self) -> Chart:
        """What is drawn and written."""
        names = [name for name in (self.get("series"), self.get("second_series")) if name]
        two = bool(self.get("second_series"))
        rows = [
            Row(item["label"], (item["value"], item.get("second")) if two else (item["value"],))
            for item in self.get("rows") or []
            if item.get("value") is not None
        ]
        return Chart(rows=rows, series=tuple(names), unit=self.get("unit") or "")


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
    series = blocks.CharBlock(
        label=_("Nom de la série"),
        required=False,
        max_length=60,
        help_text=_("Par exemple : Réaap. Nécessaire s’il y a deux séries."),
    )
    second_series = blocks.CharBlock(
        label=_("Nom de la seconde série"), required=False, max_length=60, help_text=_("Par exemple : Clas")
    )
    rows = blocks.ListBlock(ChartRowBlock(), label=_("Valeurs"), min_num=2, max_num=MOST_POINTS)
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
            "series": "Réaap",
            "second_series": "Clas",
            "rows": [
                {"label": "Soirées-débats", "value": 8, "second": 3},
                {"label": "Groupes de travail", "value": 5, "second": 6},
                {"label": "Journées", "value": 2, "second": 1},
            ],
            "source": "Orientations de travail 2018",
        }

    def clean(self, value):
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        seconds = [row.get("second") is not None for row in cleaned["rows"]]
        if cleaned.get("second_series") and not cleaned.get("series"):
            self._refuse("series", _("Donnez aussi un nom à la première série."))
        if cleaned.get("second_series") and not all(seconds):
            self._refuse("second_series", _("Il manque la seconde valeur d’au moins une ligne."))
        if any(seconds) and not cleaned.get("second_series"):
            self._refuse(
                "second_series", _("Des lignes ont une seconde valeur : donnez un nom à leur série.")
            )
        return cleaned

    def _refuse(self, field: str, message) -> None:
        raise blocks.StructBlockValidationError(block_errors={field: ValidationError(message)})
