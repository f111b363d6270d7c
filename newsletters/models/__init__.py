"""Letters, the people who receive them, and the record of what was sent."""

from .campaign import Campaign, CarriedItem, Intent, Rendering
from .delivery import Delivery
from .newsletter import NewsletterPage
from .subscriber import Subscriber
from .title import LettersPage, NewsletterIndexPage

__all__ = [
    "Campaign",
    "CarriedItem",
    "Delivery",
    "Intent",
    "LettersPage",
    "NewsletterIndexPage",
    "NewsletterPage",
    "Rendering",
    "Subscriber",
]
