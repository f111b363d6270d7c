"""Blocks that query no page, by role; blocks that do live with their pages (`networks/blocks`)."""

from .callouts import CalloutBlock, CallToActionBlock
from .figures import FiguresBlock
from .media import FigureImageBlock
from .people import ContactBlock
from .text import HeadingBlock, QuoteBlock, TextBlock

__all__ = [
    "CallToActionBlock",
    "CalloutBlock",
    "ContactBlock",
    "FigureImageBlock",
    "FiguresBlock",
    "HeadingBlock",
    "QuoteBlock",
    "TextBlock",
    "base_blocks",
]


def base_blocks() -> list:
    """Name and block pairs of the common vocabulary, in the order of the editor's menu."""
    return [
        ("heading", HeadingBlock()),
        ("text", TextBlock()),
        ("quote", QuoteBlock()),
        ("image", FigureImageBlock()),
        ("figures", FiguresBlock()),
        ("callout", CalloutBlock()),
        ("contact", ContactBlock()),
        ("call_to_action", CallToActionBlock()),
    ]
