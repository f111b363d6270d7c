"""Letters, the people who receive them, and the record of what was sent."""

from .addressbook import AddressBook, Invitation
from .campaign import Campaign, CarriedItem, Intent, Rendering
from .consent import ConsentKind, ConsentRecord, PaperContact, Reason, Suppression
from .delivery import Delivery
from .export import Export
from .newsletter import NewsletterPage
from .subscriber import Basis, Subscriber
from .title import LettersPage, NewsletterIndexPage
from .unreadable_bounce import UnreadableBounce

__all__ = [
    "AddressBook",
    "Basis",
    "Campaign",
    "CarriedItem",
    "ConsentKind",
    "ConsentRecord",
    "Delivery",
    "Export",
    "Intent",
    "Invitation",
    "LettersPage",
    "NewsletterIndexPage",
    "NewsletterPage",
    "PaperContact",
    "Reason",
    "Rendering",
    "Subscriber",
    "Suppression",
    "UnreadableBounce",
]
