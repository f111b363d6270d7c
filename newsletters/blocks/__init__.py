"""Blocks of a letter: sections, and the items that a section lists."""

from .section import SectionBlock, section_blocks

__all__ = ["SectionBlock", "section_blocks"]
