"""The texts of rich text and of blocks, a line for each thing that stands by itself on a page."""

import re
from collections.abc import Iterator
from html import unescape

from django.utils.html import strip_tags
from wagtail import blocks

# Tags before and after which a page begins a new line.
_APART = re.compile(
    r"</?(?:p|h\d|li|ul|ol|blockquote|div|section|table|caption|tr|t[dh]|dt|dd|figure|figcaption)\b[^>]*>|<[bh]r\b[^>]*>",
    re.IGNORECASE,
)


def lines(html: str) -> str:
    """Return the plain text of rich text, with a line end wherever a paragraph, heading, item or cell ends."""
    return unescape(strip_tags(_APART.sub("\n", html))).strip()


def of_block(block: blocks.Block, value) -> Iterator[str]:
    """Yield the texts of a block's value as Wagtail's own search reads them, rich text in lines.

    A block that says itself what it is found by (`get_searchable_content`) is asked.
    """
    if not getattr(block, "search_index", True):
        return
    says = type(block).get_searchable_content
    if says is blocks.RichTextBlock.get_searchable_content:
        yield lines(value.source) if value else ""
    elif says is blocks.StreamBlock.get_searchable_content:
        for child in value or ():
            yield from of_block(child.block, child.value)
    elif says is blocks.ListBlock.get_searchable_content:
        for item in value or ():
            yield from of_block(block.child_block, item)
    elif says is blocks.StructBlock.get_searchable_content:
        for name, child in block.child_blocks.items():
            yield from of_block(child, (value or {}).get(name, child.get_default()))
    else:
        yield from block.get_searchable_content(value)
