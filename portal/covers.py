"""Covers and maps drawn from facts: lines are networks, stops are partners or sessions, the path is the page type.

Pure functions from facts to a small SVG. Every colour is a presentation attribute, so the file stands alone, and a
class, so that `site.css` redraws it in the colours of the page (light, dark) when it is inlined; no inline style.
"""

import hashlib
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import hypot

from . import palettes

Point = tuple[float, float]
Line = tuple[str, str]  # palette slug, stroke

PAPER, INK = palettes.PAPER[0], palettes.INK[0]
PALETTES = {name: light for name, (light, _dark) in palettes.PALETTES.items()}
# stroke: (offsets of its parallel paths, width of each), in twelfths of the line; then dashes in whole lines
STROKES: dict[str, tuple[tuple[float, ...], float, tuple[float, ...]]] = {
    "plain": ((0,), 12, ()),
    "double": ((-4.2, 4.2), 4.4, ()),
    "four": ((-7.2, -2.4, 2.4, 7.2), 2.4, ()),
    "long-dash": ((0,), 11, (2.6, 0.6)),
    "dotted": ((0,), 12, (0.001, 1.45)),
    "dash-dot": ((0,), 11, (1.9, 0.5, 0.7, 0.5)),
    "hollow": ((-5, 5), 2.2, ()),
}
# Where stops may stand: inside every crop that pages make (3/2 and 16/9 cut the sides, 5/2 above and below)
STOPS_BOX = (172, 122, 1028, 508)
# A publication is also shown upright, 3/4
UPRIGHT_BOX = (406, 122, 794, 508)
# The path of each page type on 1200 x 630, and the segment where other lines join it
SHAPES: dict[str, tuple[tuple[Point, ...], int]] = {
    "article": (((-80, 500), (330, 500), (640, 190), (1280, 190)), 2),
    "action": (((250, -80), (250, 270), (410, 430), (1280, 430)), 2),
    "sheet": (((-80, 125), (750, 125), (860, 235), (860, 395), (750, 505), (-80, 505)), 0),
    "network": (((-80, 375), (1280, 375)), 0),
    "programme": (((-80, 520), (230, 520), (400, 350), (680, 350), (850, 180), (1280, 180)), 2),
    "letter": (((-80, -100), (370, 350), (490, 350), (1010, -170)), 1),
    "cooperation": (((-80, 170), (250, 170), (500, 420), (700, 420), (950, 170), (1280, 170)), 2),
    "chantier": (((-80, 520), (300, 520), (300, 390), (600, 390), (600, 260), (900, 260), (900, -80)), 2),
    "publication": (((490, -80), (490, 315), (710, 315), (710, 710)), 1),
    "centre": (((310, 710), (310, 330), (440, 200), (760, 200), (890, 330), (890, 710)), 2),
    "page": (((860, 710), (860, 350), (690, 180), (-80, 180)), 2),
}


def _mix(colour: str, share: float) -> str:
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(PAPER[1:]), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def _number(value: float) -> str:
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def _at(*values: float) -> str:
    return " ".join(_number(value) for value in values)


def _unit(a: Point, b: Point) -> Point:
    length = hypot(b[0] - a[0], b[1] - a[1]) or 1
    return (b[0] - a[0]) / length, (b[1] - a[1]) / length


def offset(points: Sequence[Point], by: float) -> list[Point]:
    """The polyline that runs parallel to `points`, `by` to its right."""
    units = [_unit(a, b) for a, b in pairwise(points)]
    moved = []
    for i, (x, y) in enumerate(points):
        (ux, uy), (vx, vy) = units[max(i - 1, 0)], units[min(i, len(units) - 1)]
        reach = by / (1 + ux * vx + uy * vy)  # length along the sum of both normals: the mitre
        moved.append((x - (uy + vy) * reach, y + (ux + vx) * reach))
    return moved


def rounded(points: Sequence[Point], radius: float) -> str:
    """Path data of a polyline whose corners are rounded."""
    out, here = [f"M{_at(*points[0])}"], points[0]
    for a, b, c in zip(points, points[1:], points[2:], strict=False):
        start, end = _corner(a, b, c, radius)
        out.append(f"{_to(here, start)}Q{_at(*b, *end)}")
        here = end
    return "".join(out) + _to(here, points[-1])


def _corner(a: Point, b: Point, c: Point, radius: float) -> tuple[Point, Point]:
    """Where the rounding of the corner `b` begins and ends."""
    reach = min(radius, hypot(b[0] - a[0], b[1] - a[1]) / 2.1, hypot(c[0] - b[0], c[1] - b[1]) / 2.1)
    (ux, uy), (vx, vy) = _unit(a, b), _unit(b, c)
    return (b[0] - ux * reach, b[1] - uy * reach), (b[0] + vx * reach, b[1] + vy * reach)


def bent(points: Sequence[Point], radius: float) -> list[Point]:
    """What `rounded` draws, as a polyline: stops stand on the line in its bends too."""
    out = [points[0]]
    for a, b, c in zip(points, points[1:], points[2:], strict=False):
        (sx, sy), (ex, ey) = _corner(a, b, c, radius)
        for i in range(9):
            t = i / 8
            near, turn, far = (1 - t) ** 2, 2 * t * (1 - t), t * t
            out.append((near * sx + turn * b[0] + far * ex, near * sy + turn * b[1] + far * ey))
    return [*out, points[-1]]


def _to(a: Point, b: Point) -> str:
    """A straight line, written as short as it can be."""
    (ax, ay), (bx, by) = ([_number(v) for v in p] for p in (a, b))
    return f"H{bx}" if ay == by else f"V{by}" if ax == bx else f"L{bx} {by}"


def draw_line(points: Sequence[Point], line: Line, size: float, radius: float) -> str:
    palette, stroke = line
    offsets, width, dashes = STROKES.get(stroke, STROKES["plain"])
    paths = "".join(rounded(offset(points, by * size / 12), radius) for by in offsets)
    dash = f' stroke-dasharray="{_at(*(d * size for d in dashes))}"' if dashes else ""
    cap = ' stroke-linecap="round"' if stroke == "dotted" else ""
    colour = PALETTES.get(palette, PALETTES["neutre"])
    return (
        f'<path class="line palette-{palette}" stroke="{colour}" stroke-width="{_number(width * size / 12)}"'
        f'{dash}{cap} d="{paths}"/>'
    )


def draw_stops(points: Iterable[Point], radius: float, width: float) -> str:
    dots = "".join(f'<circle cx="{_number(x)}" cy="{_number(y)}" r="{_number(radius)}"/>' for x, y in points)
    return (
        f'<g class="stop" fill="{PAPER}" stroke="{INK}" stroke-width="{_number(width)}">{dots}</g>'
        if dots
        else ""
    )


def draw_interchange(a: Point, b: Point, radius: float, width: float) -> str:
    data = f'd="M{_at(*a)}{_to(a, b)}" stroke-linecap="round"'
    return (
        f'<path class="ring" stroke="{INK}" stroke-width="{_number(2 * radius + width)}" {data}/>'
        f'<path class="hole" stroke="{PAPER}" stroke-width="{_number(2 * radius - width)}" {data}/>'
    )


def _along(points: Sequence[Point], count: int, box: tuple[float, float, float, float]) -> list[Point]:
    """`count` points evenly spread over the part of the polyline inside `box`."""
    walk: list[Point] = []
    for (ax, ay), (bx, by) in pairwise(points):
        steps = max(1, int(hypot(bx - ax, by - ay) // 2))
        walk += [(ax + (bx - ax) * i / steps, ay + (by - ay) * i / steps) for i in range(steps)]
    walk = [(x, y) for x, y in walk if box[0] <= x <= box[2] and box[1] <= y <= box[3]]
    return [walk[int((i + 0.5) * len(walk) / count)] for i in range(count)] if walk else []


def cover_svg(seed: str, kind: str, lines: Sequence[Line], stops: int) -> str:
    """A fragment of the map: the same facts always give the same drawing."""
    chance = hashlib.blake2b(seed.encode(), digest_size=8).digest()
    lines = list(dict.fromkeys(lines))[:4] or [("neutre", "plain")]
    shape, joint = SHAPES.get(kind, SHAPES["page"])
    shift_x, shift_y = (chance[0] / 255 - 0.5) * 150, (chance[1] / 255 - 0.5) * 90
    whole = kind == "letter"  # its ends are diagonals: they move with the rest
    path: list[Point] = [
        (x + shift_x * (whole or 0 < x < 1200), y + shift_y * (whole or 0 < y < 630)) for x, y in shape
    ]
    size, gap = (64, 0) if len(lines) == 1 else (48, 64)
    # Where lines meet stays in every crop too: the whole way moves up or down for it.
    ends = path[joint][1], offset(path, (len(lines) - 1) * gap)[joint][1]
    move = min(0, STOPS_BOX[3] - max(ends)) + max(0, STOPS_BOX[1] - min(ends))
    path = [(x, y + move * (whole or 0 < y < 630)) for x, y in path]
    ground = PALETTES.get(lines[0][0], PALETTES["neutre"])

    drawn: list[str] = []
    meeting = ""
    if [palette for palette, _ in lines] == ["quatre-chemins"]:
        drawn = _four_paths(path, size)
    else:
        (ax, ay), (bx, by) = path[joint], path[joint + 1]
        at = 0.34 + chance[2] / 255 * 0.14
        mid = (min(max(ax + (bx - ax) * at, 330), 870), ay + (by - ay) * at)
        for i, line in enumerate(lines):
            track = offset(path, i * gap)
            if i:  # joins the first line from the other side, then runs along it
                side = 1 if i % 2 else -1
                here = mid[0] + (1 if bx > ax else -1) * -70, track[joint][1]
                far = 900 if by == ay else 0
                out = -1 if bx > ax else 1
                start = (here[0] + out * 190, here[1] + side * 190)
                track = [(start[0], start[1] + side * far), start, here, *track[joint + 1 :]]
            drawn.append(draw_line(track, line, size, size * 1.2))
        if len(lines) > 1:
            end = offset(path, (len(lines) - 1) * gap)[joint][1]
            meeting = draw_interchange(mid, (mid[0], end), size * 0.62, size * 0.26)
    spots = _along(
        bent(path, size * 1.2), min(max(stops, 1), 9), UPRIGHT_BOX if kind == "publication" else STOPS_BOX
    )
    if meeting:
        spots = [(x, y) for x, y in spots if abs(x - mid[0]) > 2 * size or abs(y - mid[1]) > 2 * size]
    marks = draw_stops(spots, size * 0.52, size * 0.22)
    bend = 240 + chance[3] * 2  # the canal that crosses the département, either way
    water = [(bend - 420, -90), (bend, 330), (bend + 420, 750)]
    if chance[4] % 2 and kind != "letter":
        water = [(-90, bend * 0.6), (bend, bend * 0.6), (bend + 700, bend * 0.6 + 700)]
    # Seen in a mirror, beside or below, a way is another place of the same kind.
    across, down = chance[5] % 2, chance[6] % 2
    turn = f"matrix({1 - 2 * across} 0 0 {1 - 2 * down} {1200 * across} {630 * down})"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="cover palette-{lines[0][0]}" viewBox="0 0 1200 630"'
        f' width="1200" height="630" preserveAspectRatio="xMidYMid slice" fill="none" stroke-linejoin="round"'
        f' aria-hidden="true" focusable="false"><path class="ground" fill="{_mix(ground, 0.15)}" d="M0 0h1200v630H0z"/>'
        f'<path class="water" stroke="{_mix(ground, 0.27)}" stroke-width="150" d="{rounded(water, 60)}"/>'
        f'<g transform="{turn}">{"".join(drawn)}{marks}{meeting}</g></svg>'
    )


def _four_paths(path: list[Point], size: float) -> list[str]:
    """Four ways through the same country: together at first, then each on its own."""
    (ax, ay), (bx, by) = path[-2:]
    fork = ax + (bx - ax) * 0.3, ay + (by - ay) * 0.3
    ux, uy = _unit(path[-2], path[-1])
    drawn = []
    for by_, turn, wait in ((-1.2, -1, 0), (-0.4, -1, 260), (0.4, 0, 0), (1.2, 1, 60)):
        way = offset([*path[:-1], fork], by_ * size * 0.75)
        x, y = way[-1][0] + ux * wait, way[-1][1] + uy * wait
        if turn:
            way += [(x, y), (x + (ux - turn * uy) * 900, y + (uy + turn * ux) * 900)]
        else:
            way.append((x + ux * 1300, y + uy * 1300))
        drawn.append(draw_line(way, ("quatre-chemins", "plain"), size * 0.34, 70))
    return drawn
