"""What the templates of the letters ask for."""

import re

from django import template
from django.utils.dates import MONTHS
from django.utils.safestring import mark_safe

from portal.typography import french, french_html

from ..rendering import strokes

register = template.Library()
# « jeudi 14 juin 2018, de 9 h 30 à 12 h 30 » (networks.dates.describe); vague dates do not match.
DAY = re.compile(r"([^\W\d]+) (\d{1,2}) ([^\W\d]+) (\d{4})(?:, (.+))?")


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


@register.filter(is_safe=True)
def fr_html(html) -> str:
    """The same for the texts of a piece of HTML that is already safe."""
    return mark_safe(french_html(str(html)))


@register.filter
def day_parts(when: str) -> dict[str, str] | None:
    """Weekday, number, month with year, hours and ISO date of a session known to the day; None for a vague one."""
    match = DAY.fullmatch(str(when))
    if not match:
        return None
    weekday, number, month, year, hours = match.groups()
    order = next((n for n, name in MONTHS.items() if str(name).lower() == month.lower()), None)
    return {
        "weekday": weekday,
        "number": number,
        "month": f"{month} {year}",
        "hours": hours or "",
        "iso": f"{year}-{order:02d}-{int(number):02d}" if order else "",
    }


@register.simple_tag
def condition(section, group: str) -> str:
    """Opening of Mailchimp's condition on a reserved section; empty for other services."""
    if not (group and section.reserved):
        return ""
    return f"*|INTERESTED:{group}:{','.join(line.name for line in section.lines)}|*"
