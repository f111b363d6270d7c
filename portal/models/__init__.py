"""Models that every application shares."""

from .. import folding  # noqa: F401, the orders of the models below name its transforms
from .acronym import Acronym
from .answer import FormAnswer
from .centre import Centre
from .image import PortalImage, PortalRendition
from .job import PeriodicJob
from .network import Network
from .organisation import Organisation
from .page import BasePage, ContentPage, IndexPage
from .page_saving import PageSaving
from .permanent_key import PermanentKey
from .territory import Territory
from .theme import Theme

__all__ = [
    "Acronym",
    "BasePage",
    "Centre",
    "ContentPage",
    "FormAnswer",
    "IndexPage",
    "Network",
    "Organisation",
    "PageSaving",
    "PeriodicJob",
    "PermanentKey",
    "PortalImage",
    "PortalRendition",
    "Territory",
    "Theme",
]
