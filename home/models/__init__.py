"""The home page and pages that belong to nobody in particular."""

from .home import HomePage
from .standard import StandardPage

__all__ = ["HomePage", "StandardPage"]
