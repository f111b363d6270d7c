"""What the templates of the letters ask for."""

from django import template
from django.utils.safestring import mark_safe

from ..rendering import strokes
from ..rendering.text import condition

register = template.Library()


@register.simple_tag
def line_style(line) -> str:
    """Inline style of a network's line."""
    return strokes.border_style(line.palette, line.stroke)


@register.simple_tag
def line_colour(line) -> str:
    """Text colour of a network's name."""
    return strokes.colour(line.palette)


@register.simple_tag
def dark_rules() -> str:
    """Dark colours of every palette, as CSS."""
    return mark_safe(strokes.dark_rules())


register.simple_tag(condition)
