"""What the templates of the letters ask for."""

from django import template
from django.utils.safestring import mark_safe

from portal.typography import french, french_html

from ..rendering import strokes

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


@register.filter
def fr(text) -> str:
    """French spacing and apostrophes for plain text."""
    return french(str(text))


@register.filter
def letter_quote(text) -> str:
    """A quotation between French marks."""
    return f"« {text} »"


@register.filter(is_safe=True)
def fr_html(html) -> str:
    """The same for the texts of a piece of HTML that is already safe."""
    return mark_safe(french_html(str(html)))


@register.simple_tag
def condition(section, group: str) -> str:
    """Opening of Mailchimp's condition on a reserved section; empty for other services."""
    if not (group and section.reserved):
        return ""
    return f"*|INTERESTED:{group}:{','.join(line.name for line in section.lines)}|*"
