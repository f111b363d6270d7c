"""Blocks that query no page, by role; blocks that do live with their pages (`networks/blocks`)."""

from .callouts import CalloutBlock, CallToActionBlock
from .chart import ChartBlock
from .documents import DocumentsBlock
from .external_video import ExternalVideoBlock
from .figures import FiguresBlock
from .form import FormBlock
from .map import MapBlock
from .media import FigureImageBlock, GalleryBlock
from .people import ContactBlock, PartnersBlock, PeopleBlock
from .recordings import AudioBlock, VideoBlock
from .sequences import AccordionBlock, FactsBlock, StepsBlock, TimelineBlock
from .table import DataTableBlock
from .text import HeadingBlock, QuoteBlock, TextBlock

__all__ = [
    "AccordionBlock",
    "AudioBlock",
    "CallToActionBlock",
    "CalloutBlock",
    "ChartBlock",
    "ContactBlock",
    "DataTableBlock",
    "DocumentsBlock",
    "ExternalVideoBlock",
    "FactsBlock",
    "FigureImageBlock",
    "FiguresBlock",
    "FormBlock",
    "GalleryBlock",
    "HeadingBlock",
    "MapBlock",
    "PartnersBlock",
    "PeopleBlock",
    "QuoteBlock",
    "StepsBlock",
    "TextBlock",
    "TimelineBlock",
    "VideoBlock",
    "base_blocks",
]


def base_blocks() -> list:
    """Name and block pairs of the common vocabulary, in the order of the editor's menu."""
    return [
        ("heading", HeadingBlock()),
        ("text", TextBlock()),
        ("quote", QuoteBlock()),
        ("facts", FactsBlock()),
        ("accordion", AccordionBlock()),
        ("steps", StepsBlock()),
        ("timeline", TimelineBlock()),
        ("image", FigureImageBlock()),
        ("gallery", GalleryBlock()),
        ("audio", AudioBlock()),
        ("video", VideoBlock()),
        ("external_video", ExternalVideoBlock()),
        ("figures", FiguresBlock()),
        ("table", DataTableBlock()),
        ("chart", ChartBlock()),
        ("map", MapBlock()),
        ("contact", ContactBlock()),
        ("people", PeopleBlock()),
        ("partners", PartnersBlock()),
        ("callout", CalloutBlock()),
        ("call_to_action", CallToActionBlock()),
        ("documents", DocumentsBlock()),
        ("form", FormBlock()),
    ]
