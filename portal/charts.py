"""Charts as inline SVG. Lengths across are percentages, so that texts keep their size on every screen.

Series differ by pattern as well as by tone; axes start at nought; every value is written or stands in the table.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log10
from textwrap import wrap

from django.utils.html import escape
from django.utils.translation import get_language, gettext

BAR, GAP, LABEL = 26, 6, 24  # heights of a bar, between bars, of a row's label, in CSS pixels
WIDEST = 82  # per cent of the width that the longest bar may take: its value stands beside it
NARROWEST, DIGIT, LETTER = (
    280,
    8.6,
    7.4,
)  # of a chart on a phone, of a sign of a value, of a label, in CSS pixels
LINE, LEAD = 36, 18  # signs on a line of a bar's label, its leading
SHORT = 18  # signs of a label below a line chart; all of it stands in the table
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
    """A value as people write it: « 2 300 », « 12,5 », in English « 2,300 », « 12.5 »; a dash where it is unknown."""
    if value is None:
        return "–"
    text = f"{value:,.2f}".rstrip("0").rstrip(".")
    return text if get_language() == "en" else text.replace(",", "\u202f").replace(".", ",")


def bars_svg(chart: Chart, key: str) -> str:
    """One group of bars a row, its label above; `key` makes the pattern's id unique in the page."""
    drawn, y = [], 0
    top, longest = chart.top, _longest(text for row in chart.rows for text in row.texts)
    widest = max(30, min(WIDEST, 100 - 100 * (8 + DIGIT * longest) / NARROWEST))
    for row in chart.rows:
        for line in wrap(row.label, LINE) or [""]:
            drawn.append(f'<text x="0" dx="8" y="{y + 16}">{escape(line)}</text>')
            y += LEAD
        y += LABEL - LEAD
        for series, value in enumerate(row.values):
            width = widest * max(value or 0, 0) / top
            drawn.append(
                f'<rect class="chart-{series + 1}" width="{width:.2f}%" height="{BAR}" y="{y}"{_fill(series, key)}/>'
                f'<text class="chart-value" x="{width:.2f}%" dx="8" y="{y + 19}">{number(value)}</text>'
            )
            y += BAR + 2
        y += GAP + 6
    axis = f'<line class="chart-axis" x1="0" x2="0" y1="0" y2="{y}"/>'
    return _svg(y, key, "".join(drawn) + axis)


def line_svg(chart: Chart, key: str) -> str:
    """One line a series from left to right; all values are written where there is room, else the ends and extremes."""
    top, count = chart.top, len(chart.rows)
    xs = [6 + 88 * i / max(count - 1, 1) for i in range(count)]
    longest = _longest(text for row in chart.rows for text in row.texts)
    begins_high = any((value or 0) > 0.8 * top for row in chart.rows[:1] for value in row.values)
    drawn = [_grid("" if begins_high else number(top))]
    labels = [_cut(row.label) for row in chart.rows]
    every = ceil(count / _room(_longest(labels) * LETTER))
    for i, label in enumerate(labels):
        if i % every == 0 or i == count - 1:
            if i != count - 1 and count - 1 - i < every:
                continue  # its label would touch the last one
            drawn.append(
                f'<text class="chart-label" y="{FLOOR + 24}" {_across(xs[i], label)}>{escape(label)}</text>'
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
        written = _written([value for _x, _y, value, _row in points], _room(longest * DIGIT))
        for i, (x, y, value, row) in enumerate(points):
            drawn.append(
                f'<circle class="chart-stop chart-stop-{series + 1}" cx="{x:.2f}%" cy="{y:.1f}" r="5.5"/>'
            )
            if i in written:
                drawn.append(
                    f'<text class="chart-value" y="{y + _beside(row, series):.1f}" {_across(x, number(value))}>'
                    f"{number(value)}</text>"
                )
    return _svg(FEET, key, "".join(drawn))


def _longest(texts: Iterable[str]) -> int:
    return max(map(len, texts), default=0)


def _cut(label: str) -> str:
    return label if len(label) <= SHORT else label[: SHORT - 1].rstrip() + "…"


def _room(width: float) -> int:
    """How many texts of that width stand side by side on a phone: two to six."""
    return max(2, min(6, int(NARROWEST / (width + 12))))


def _across(x: float, text: str) -> str:
    """Where a text stands: centred on its point, but never out of the drawing."""
    if len(text) > 4 and (x < 7 or x > 93):
        return 'x="0" text-anchor="start"' if x < 7 else 'x="100%" text-anchor="end"'
    return f'x="{x:.2f}%" text-anchor="middle"'


def _written(values: list[float], room: int) -> set[int]:
    if len(values) <= room:
        return set(range(len(values)))
    return {0, len(values) - 1, values.index(max(values)), values.index(min(values))}


def _beside(row: Row, series: int) -> int:
    """From a point to its value, in pixels: above the higher of two points, below the other."""
    values = [value or 0 for value in row.values]
    highest = values.index(max(values))
    return -13 if series == highest else 24


def _grid(top: str) -> str:
    lines = f'<line class="chart-axis" x1="0" x2="100%" y1="{FLOOR}" y2="{FLOOR}"/>'
    lines += f'<line class="chart-grid" x1="0" x2="100%" y1="{TOP}" y2="{TOP}"/>'
    return (
        lines
        + f'<text class="chart-tick" x="0" y="{TOP - 8}">{top}</text><text class="chart-tick" x="0" y="{FLOOR - 8}">0</text>'
    )


def _fill(series: int, key: str) -> str:
    return f' fill="url(#{key})"' if series else ""


def _svg(height: int, key: str, inside: str) -> str:
    return (
        f'<svg class="chart-drawing" width="100%" height="{height}" aria-hidden="true" focusable="false">'
        f"<defs>{PATTERN.format(id=key)}</defs>{inside}</svg>"
    )
