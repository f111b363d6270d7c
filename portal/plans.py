"""The plan of the home page and the line that runs down a page, with the strokes of `covers`."""

from collections.abc import Sequence

from portal.covers import Line, draw_interchange, draw_line, draw_stops

LINE = 14  # width of a line on a page, in CSS pixels
GAP = 20  # between the middles of two parallel lines
FIRST = 12  # middle of the first line from the start edge of its column


def route_svg(lines: Sequence[Line], across: bool = False) -> str:
    """The lines of a page, in CSS pixels, to be cropped by the page.

    The first line comes down from the masthead; the others join it from the far side, under the masthead.
    With `across` all come from the far side: the title above stands on them.
    """
    drawn = []
    for i, line in enumerate(lines[:4]):
        x = FIRST + GAP * i
        y = FIRST + GAP * i if across else 48 + GAP * (i - 1)
        down = [(x, 30000)]
        way = [(x, 0), *down] if not i and not across else [(4000, y), (x + 22, y), (x, y + 22), *down]
        drawn.append(draw_line(way, line, LINE, 9))
    return f'<svg class="route" fill="none" aria-hidden="true" focusable="false">{"".join(drawn)}</svg>'


def network_map_svg(lines: Sequence[Line], links: Sequence[tuple[int, int]] = (), row: int = 64) -> str:
    """A trunk that opens into one line per row; the names are HTML beside it. `links` are pairs of neighbours.

    Drawn to be cropped on its start side (`xMaxYMid slice`): line `i` ends at the middle of row `i`.
    """
    count, height = len(lines), len(lines) * row
    rows = [(i + 0.5) * row for i in range(count)]
    trunk = [height / 2 + (i - (count - 1) / 2) * GAP for i in range(count)]
    drawn = []
    for i, line in enumerate(lines):
        x = -250 + 36 * min(i, count - 1 - i)
        way = [(-1400, trunk[i]), (x, trunk[i]), (x + abs(rows[i] - trunk[i]), rows[i]), (60, rows[i])]
        drawn.append(draw_line(way, line, LINE, 18))
    hub = draw_interchange((-300, trunk[0]), (-300, trunk[-1]), 12, 5) if count else ""
    pairs = "".join(draw_interchange((-24, rows[a]), (-24, rows[b]), 9, 4) for a, b in links)
    ends = draw_stops([(46, y) for y in rows], 11, 5)
    return (
        f'<svg class="plan-lines" viewBox="-1400 0 1460 {height}" preserveAspectRatio="xMaxYMid slice" fill="none"'
        f' stroke-linejoin="round" aria-hidden="true" focusable="false">{"".join(drawn)}{hub}{pairs}{ends}</svg>'
    )
