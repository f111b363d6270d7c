"""Blocks that list pages, and the vocabulary of a page's body."""

from portal.blocks import base_blocks

from .listings import ComingSessionsBlock, LatestArticlesBlock, NetworkMapBlock, ThemeSheetsBlock


def body_blocks() -> list:
    """Name and block pairs for the body of any page of the networks."""
    return [
        *base_blocks(),
        ("latest_articles", LatestArticlesBlock()),
        ("coming_sessions", ComingSessionsBlock()),
        ("theme_sheets", ThemeSheetsBlock()),
        ("network_map", NetworkMapBlock()),
    ]


__all__ = ["ComingSessionsBlock", "LatestArticlesBlock", "NetworkMapBlock", "ThemeSheetsBlock", "body_blocks"]
