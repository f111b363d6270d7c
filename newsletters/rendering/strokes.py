"""How a network's line is drawn in an e-mail: borders that Outlook knows, the portal's colours in light and dark."""

from portal.palettes import PALETTES

# Borders above and below an empty cell, and its height in pixels. Each stroke differs from the others without colour.
STROKES = {
    "plain": ("8px solid", "", 0),
    "double": ("9px double", "", 0),
    "four": ("5px double", "5px double", 1),
    "long-dash": ("7px dashed", "", 0),
    "dotted": ("8px dotted", "", 0),
    "dash-dot": ("4px dashed", "4px dotted", 2),
    "hollow": ("2px solid", "2px solid", 5),
}


def colour(palette: str) -> str:
    """The light colour of a palette; ink for an unknown one."""
    return PALETTES.get(palette, PALETTES["neutre"])[0]


def border_style(palette: str, stroke: str) -> str:
    """Inline style of the cell that draws a line."""
    above, below, height = STROKES.get(stroke, STROKES["plain"])
    ink = colour(palette)
    borders = f"border-top:{above} {ink};" + (f"border-bottom:{below} {ink};" if below else "")
    return f"{borders}height:{height}px;line-height:{height}px;font-size:0"


def dark_rules() -> str:
    """CSS that turns each palette to its dark colour; `!important` because the light one is inline."""
    return "".join(
        f".sheet .ink-{name}{{color:{dark}!important}}.sheet .line-{name}{{border-color:{dark}!important}}"
        for name, (_light, dark) in PALETTES.items()
    )
