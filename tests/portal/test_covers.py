"""Covers are drawn from facts: same facts, same drawing; small, valid, readable alone and inside a page."""

import re
from itertools import combinations, cycle, pairwise
from xml.etree import ElementTree as ET

import pytest

from portal.covers import PALETTES, SHAPES, STROKES, bent, cover_svg, offset, rounded
from portal.plans import network_map_svg, route_svg

SVG = "{http://www.w3.org/2000/svg}"
NETWORKS = list(zip(PALETTES, cycle(STROKES)))


def parts(svg, name):
    return [e for e in ET.fromstring(svg).iter() if name in e.get("class", "").split()]


@pytest.mark.parametrize("kind", SHAPES)
@pytest.mark.parametrize("line", NETWORKS)
def test_every_kind_in_every_network_is_small_valid_and_decorative(kind, line):
    svg = cover_svg("clé", kind, [line], 4)
    root = ET.fromstring(svg)
    assert len(svg) < 2500
    assert root.get("aria-hidden") == "true" and root.get("focusable") == "false"
    assert "style" not in svg
    assert PALETTES[line[0]] in svg  # stands alone without a style sheet
    assert f"palette-{line[0]}" in svg  # and follows the page with one
    assert not re.search(r"nan|inf|e-\d", svg)


def test_same_facts_same_drawing_and_the_seed_moves_it():
    facts = ("article", [("reaap", "plain")], 3)
    assert cover_svg("a", *facts) == cover_svg("a", *facts)
    assert len({cover_svg(str(i), *facts) for i in range(20)}) == 20


def test_pages_of_one_kind_do_not_all_show_the_same_drawing():
    """In a list, a way is also seen in a mirror, beside and below."""
    drawn = [cover_svg(str(i), "article", [("reaap", "plain")], 3) for i in range(40)]
    turns = [re.search(r'transform="([^"]+)"', svg) for svg in drawn]
    assert len({turn[1] for turn in turns if turn}) == 4


@pytest.mark.parametrize("kind", SHAPES)
@pytest.mark.parametrize("count", [1, 2, 5, 9])
def test_stops_are_counted_and_inside_the_picture(kind, count):
    for seed in "abcdef":
        root = ET.fromstring(cover_svg(seed, kind, [("clas", "double")], count))
        circles = list(root.iter(f"{SVG}circle"))
        assert len(circles) == count
        assert all(0 < float(c.get("cx")) < 1200 and 0 < float(c.get("cy")) < 630 for c in circles)


def test_stops_stand_on_the_line_in_its_bends():
    path = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0)]
    middle = bent(path, 40)[5]  # of the bend, which a stop at the corner would miss by 14
    assert middle == pytest.approx((90, 10))
    assert bent(path, 40)[0] == path[0] and bent(path, 40)[-1] == path[-1]


def test_stops_stay_between_one_and_nine():
    assert cover_svg("a", "sheet", [("reaap", "plain")], 0).count("<circle") == 1
    assert cover_svg("a", "sheet", [("reaap", "plain")], 250).count("<circle") == 9


@pytest.mark.parametrize("kind", SHAPES)
def test_several_networks_meet_at_one_interchange(kind):
    for count in (2, 3, 4):
        svg = cover_svg("a", kind, NETWORKS[:count], 3)
        assert len(parts(svg, "line")) == count
        assert len(parts(svg, "ring")) == 1
    assert not parts(cover_svg("a", kind, NETWORKS[:1], 3), "ring")


@pytest.mark.parametrize("kind", SHAPES)
@pytest.mark.parametrize(("count", "most"), [(1, 2500), (2, 2500), (3, 2900), (4, 3300)])
def test_weight_with_nine_stops(kind, count, most):
    """The aim is 2,500 bytes: held by one and two networks, not by three or four (measured: 2,764 and 3,142)."""
    for lines in combinations(NETWORKS, count):
        assert len(cover_svg("a", kind, lines, 9)) < most


@pytest.mark.parametrize("kind", SHAPES)
def test_quatre_chemins_always_shows_four_paths(kind):
    for stops in (0, 1, 7):
        assert len(parts(cover_svg("a", kind, [("quatre-chemins", "four")], stops), "line")) == 4


def test_unknown_or_missing_facts_still_give_a_cover():
    assert "palette-neutre" in cover_svg("", "unheard-of", [], 0)
    ET.fromstring(cover_svg("x", "article", [("pre", "zigzag")], 2))


def test_a_network_named_twice_is_one_line():
    assert len(parts(cover_svg("a", "article", [("clas", "double")] * 2, 2), "line")) == 1


def test_parallel_paths_keep_their_distance():
    path = [(0.0, 0.0), (100.0, 0.0), (200.0, 100.0)]
    moved = offset(path, 10)
    assert moved[0] == pytest.approx((0, 10))
    assert moved[-1] == pytest.approx((200 - 50**0.5, 100 + 50**0.5))
    assert all(a != b for a, b in pairwise(moved))
    assert rounded(path, 20).count("Q") == 1


def test_the_route_of_a_page_has_one_line_per_network():
    svg = route_svg(NETWORKS[:3])
    assert len(ET.fromstring(svg).findall("path")) == 3
    assert "M12 0" in svg  # the first comes down from the masthead
    assert "M12 0" not in route_svg(NETWORKS[:1], across=True)
    assert "style" not in svg


def test_the_plan_has_one_row_per_network():
    svg = network_map_svg(NETWORKS[:7], [(0, 1)])
    assert svg.count("<circle") == 7
    assert svg.count('class="line') == 7
    assert svg.count('class="ring"') == 2  # the trunk and one correspondence
    assert network_map_svg([]).startswith("<svg")


def straights(data):
    """The straight segments of path data made of M, H, V, L and Q."""
    for sub in data.split("M")[1:]:
        x, y = map(float, re.match(r"(\S+) ([^HVLQ]+)", sub).groups())
        for op, args in re.findall(r"([HVLQ])([^HVLQ]+)", sub):
            v = [float(n) for n in args.split()]
            to = {"H": (v[0], y), "V": (x, v[0])}.get(op, tuple(v[-2:]))
            if op != "Q":
                yield to[0] - x, to[1] - y
            x, y = to


@pytest.mark.parametrize("kind", SHAPES)
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_lines_run_straight_or_at_45_degrees_and_reach_the_edge(kind, count):
    for seed in "abcdefgh":
        for line in parts(cover_svg(seed, kind, NETWORKS[:count], 3), "line"):
            for dx, dy in straights(line.get("d")):
                assert min(abs(dx), abs(dy), abs(abs(dx) - abs(dy))) < 0.4, (seed, dx, dy)
            for sub in line.get("d").split("M")[1:]:
                x, y = map(float, re.match(r"(\S+) ([^HVLQ]+)", sub).groups())
                assert not (0 < x < 1200 and 0 < y < 630), (seed, x, y)  # no line starts in mid-picture


# Width and height of the places where covers are cut.
CROPS = {"list": (3, 2), "feature": (16, 9), "bleed": (5, 2)}


@pytest.mark.parametrize("kind", SHAPES)
def test_no_crop_cuts_a_stop(kind):
    crops = [*CROPS.values(), *([(3, 4)] if kind == "publication" else [])]
    for seed in "abcdefghij":
        for count in (1, 3):
            root = ET.fromstring(cover_svg(seed, kind, NETWORKS[:count], 6))
            for group in (e for e in root.iter() if e.get("class") == "stop"):
                reach = float(group.get("stroke-width")) / 2
                for circle in group:
                    r = float(circle.get("r")) + reach
                    x, y = float(circle.get("cx")), float(circle.get("cy"))
                    for width, height in crops:
                        half_x = min(600, 315 * width / height)
                        half_y = min(315, 600 * height / width)
                        assert abs(x - 600) + r <= half_x + 0.1, (seed, width, height)
                        assert abs(y - 315) + r <= half_y + 0.1, (seed, width, height)


@pytest.mark.parametrize("kind", SHAPES)
@pytest.mark.parametrize("count", [2, 3])
def test_the_widest_crop_does_not_cut_an_interchange(kind, count):
    for seed in "abcdefghij":
        [ring] = parts(cover_svg(seed, kind, NETWORKS[:count], 3), "ring")
        reach = float(ring.get("stroke-width")) / 2
        top, bottom = (float(n) for n in re.match(r"M\S+ (\S+?)V(\S+)", ring.get("d")).groups())
        assert min(top, bottom) - reach >= 75 and max(top, bottom) + reach <= 555, seed


def test_every_kind_of_page_has_its_own_shape():
    from portal.models import BasePage

    kinds = {model.cover_kind for model in _concrete(BasePage)}
    assert kinds <= set(SHAPES)
    drawings = {parts(cover_svg("a", kind, NETWORKS[:1], 3), "line")[0].get("d") for kind in kinds}
    assert len(drawings) == len(kinds)


def _concrete(model):
    for child in model.__subclasses__():
        yield from _concrete(child)
        if not child._meta.abstract:
            yield child
