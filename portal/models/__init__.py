"""Models that every application shares."""

from .image import PortalImage, PortalRendition
from .job import PeriodicJob
from .network import Network
from .organisation import Organisation
from .page import BasePage, ContentPage, IndexPage
from .territory import Territory
from .theme import Theme

__all__ = [
    "BasePage",
    "ContentPage",
    "IndexPage",
    "Network",
    "Organisation",
    "PeriodicJob",
    "PortalImage",
    "PortalRendition",
    "Territory",
    "Theme",
]
