"""What the templates of blocks ask for: drawings, and facts about files and fields."""

from zlib import crc32

from django import forms, template
from django.utils.safestring import SafeString, mark_safe

from .. import charts, files
from ..geography import Atlas
from ..maps import map_svg

register = template.Library()


@register.simple_tag
def draw_chart(chart: charts.Chart, kind: str) -> SafeString:
    """Bars or a line as inline SVG."""
    key = f"hatch-{crc32(repr(chart).encode()):x}"
    draw = charts.line_svg if kind == "line" else charts.bars_svg
    return mark_safe(draw(chart, key))


@register.simple_tag
def draw_map(atlas: Atlas, codes) -> SafeString:
    """A territory with these places highlighted, as inline SVG."""
    return mark_safe(map_svg(atlas, codes))


@register.filter
def file_facts(document, pages: int | None = None) -> str:
    """Format, size and number of pages of a document."""
    return files.facts(document, pages)


@register.filter
def is_checkbox(field) -> bool:
    """Whether a form's field is one box to tick: its label stands after it."""
    return isinstance(field.field.widget, forms.CheckboxInput)
