"""Charts as inline SVG. Lengths across are percentages, so that texts keep their size on every screen.

Series differ by pattern as well as by tone; axes start at nought; every value is written or stands in the table.
"""

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log10

from django.utils.html import escape
from django.utils.translation import gettext

BAR, GAP, LABEL = 26, 6, 24  # heights of a bar, between bars, of a row's label, in CSS pixels
WIDEST = 82  # per cent of the width that the longest bar takes: its value stands beside it
TOP, FLOOR, FEET = 34, 230, 268  # of a line chart: first value, axis, end of the labels
PATTERN = (
    '<pattern id="{id}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect class="chart-ground" width="8" height="8"/><rect class="chart-1" width="3" height="8"/></pattern>'
)


@dataclass(frozen=True)
class Row:
    """A label and one value a series, none negative; None where it is unknown."""

    label: str
    values: tuple[float | None, ...]

    @property
    def texts(self) -> list[str]:
        """The values as people write them."""
        return [number(value) for value in self.values]


@dataclass(frozen=True)
class Chart:
    """`series` names one or two series; it may be empty for one."""

    rows: list[Row]
    series: tuple[str, ...] = ()
    unit: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """Heads of the table's columns."""
        return self.series or (self.unit or gettext("Valeur"),)

    @property
    def top(self) -> float:
        """The end of the axis."""
        return round_up(max((value or 0 for row in self.rows for value in row.values), default=0))


def round_up(value: float) -> float:
    """The next « round » number: 1, 2, 2.5, 5 or 10 times a power of ten; 1 for nought."""
    if value <= 0:
        return 1.0
    power = 10.0 ** floor(log10(value))
    return next(
        step * power for step in (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10) if value <= step * power * (1 + 1e-9)
    )


def number(value: float | None) -> str:
    """A value as people write it: « 2 300 », « 12,5 »; a dash where it is unknown."""
    if value is None:
        return "–"
    text = f"{value:,.2f}".rstrip("0").rstrip(".")
    return text.replace(",", "\u202f").replace(".", ",")


def bars_svg(chart: Chart, key: str) -> str:
    """One group of bars a row, its label above; `key` makes the pattern's id unique in the page."""
    drawn, y = [], 0
    top = chart.top
    for row in chart.rows:
        drawn.append(f'<text x="0" dx="8" y="{y + 16}">{escape(row.label)}</text>')
        y += LABEL
        for series, value in enumerate(row.values):
            width = WIDEST * (value or 0) / top
            drawn.append(
                f'<rect class="chart-{series + 1}" width="{width:.2f}%" height="{BAR}" y="{y}"{_fill(series, key)}/>'
                f'<text class="chart-value" x="{width:.2f}%" dx="8" y="{y + 19}">{number(value)}</text>'
            )
            y += BAR + 2
        y += GAP + 6
    axis = f'<line class="chart-axis" x1="0" x2="0" y1="0" y2="{y}"/>'
    return _svg(y, key, "".join(drawn) + axis)


def line_svg(chart: Chart, key: str) -> str:
    """One line a series from left to right; up to six points all values are written, beyond the ends and extremes."""
    top, count = chart.top, len(chart.rows)
    xs = [6 + 88 * i / max(count - 1, 1) for i in range(count)]
    drawn = [_grid(top)]
    every = ceil(count / 6)
    for i, row in enumerate(chart.rows):
        if i % every == 0 or i == count - 1:
            if i != count - 1 and count - 1 - i < every:
                continue  # its label would touch the last one
            drawn.append(
                f'<text class="chart-label" x="{xs[i]:.2f}%" y="{FLOOR + 24}" text-anchor="middle">{escape(row.label)}</text>'
            )
    for series in range(len(chart.rows[0].values) if chart.rows else 0):
        points = [
            (x, FLOOR - (FLOOR - TOP) * value / top, value, row)
            for x, row in zip(xs, chart.rows, strict=True)
            if (value := row.values[series]) is not None
        ]
        drawn += [
            f'<line class="chart-path chart-path-{series + 1}" x1="{a[0]:.2f}%" y1="{a[1]:.1f}" '
            f'x2="{b[0]:.2f}%" y2="{b[1]:.1f}"/>'
            for a, b in pairwise(points)
        ]
        written = _written([value for _x, _y, value, _row in points])
        for i, (x, y, value, row) in enumerate(points):
            drawn.append(
                f'<circle class="chart-stop chart-stop-{series + 1}" cx="{x:.2f}%" cy="{y:.1f}" r="5.5"/>'
            )
            if i in written:
                drawn.append(
                    f'<text class="chart-value" x="{x:.2f}%" y="{y + _beside(row, series):.1f}" '
                    f'text-anchor="middle">{number(value)}</text>'
                )
    return _svg(FEET, key, "".join(drawn))


def _written(values: list[float]) -> set[int]:
    if len(values) <= 6:
        return set(range(len(values)))
    return {0, len(values) - 1, values.index(max(values)), values.index(min(values))}


def _beside(row: Row, series: int) -> int:
    """From a point to its value, in pixels: above the higher of two points, below the other."""
    values = [value or 0 for value in row.values]
    highest = values.index(max(values))
    return -13 if series == highest else 24


def _grid(top: float) -> str:
    lines = f'<line class="chart-axis" x1="0" x2="100%" y1="{FLOOR}" y2="{FLOOR}"/>'
    lines += f'<line class="chart-grid" x1="0" x2="100%" y1="{TOP}" y2="{TOP}"/>'
    return (
        lines
        + f'<text class="chart-tick" x="0" y="{TOP - 8}">{number(top)}</text><text class="chart-tick" x="0" y="{FLOOR - 8}">0</text>'
    )


def _fill(series: int, key: str) -> str:
    return f' fill="url(#{key})"' if series else ""


def _svg(height: int, key: str, inside: str) -> str:
    return (
        f'<svg class="chart-drawing" width="100%" height="{height}" aria-hidden="true" focusable="false">'
        f"<defs>{PATTERN.format(id=key)}</defs>{inside}</svg>"
    )
