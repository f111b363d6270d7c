"""A colour or a stroke is the same wherever a line is drawn: on pages, on covers, in letters."""

import re

import pytest
from django.conf import settings

from newsletters.rendering import strokes
from portal import covers
from portal.models.network import Palette, Stroke
from portal.palettes import INK, PALETTES, PAPER

TOKENS = (settings.BASE_DIR / "static" / "css" / "tokens.css").read_text()
# What `tokens.css` draws without a rule: the line of every palette is plain.
PLAIN = "plain"


def luminance(colour: str) -> float:
    shares = (value / 255 for value in bytes.fromhex(colour[1:]))
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_palette_has_its_colours():
    assert set(PALETTES) == set(Palette.values), "portal/palettes.py and Palette do not name the same colours"


@pytest.mark.parametrize("name", set(Palette.values) - {Palette.NEUTRE})
def test_a_colour_is_the_same_in_the_style_sheet_and_readable(name):
    light, dark = PALETTES[name]
    rule = re.search(rf"\.palette-{name} {{ --line: light-dark\((\S+), (\S+)\); }}", TOKENS)
    assert rule, f"static/css/tokens.css has no .palette-{name}"
    assert rule.groups() == (light, dark)
    assert contrast("#FFFFFF", light) >= 5, "white text on it, by day"
    assert contrast(PAPER[1], dark) >= 6.9, "itself on paper, by night"


def test_a_network_without_a_colour_of_its_own_is_drawn_in_ink():
    assert PALETTES["neutre"] == INK
    assert ".palette-neutre { --line: var(--ink); }" in TOKENS
    assert f"--ink: light-dark({INK[0]}, {INK[1]});" in TOKENS


@pytest.mark.parametrize("name", Stroke.values)
def test_a_stroke_is_drawn_everywhere(name):
    assert name in covers.STROKES, "portal/covers.py cannot draw it"
    assert name in strokes.STROKES, "newsletters/rendering/strokes.py cannot draw it"
    assert name == PLAIN or f".stroke-{name} {{" in TOKENS, "static/css/tokens.css cannot draw it"
