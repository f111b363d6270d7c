"""The first half of everything: a request stores nothing and tells nothing. The worker finds out whom to write what."""

from portal import anonymous

from .replies import Kind, reply
from .wish import Wish

# Mails that one address may cause within so many seconds; a request above that is thanked all the same.
LIMIT, SECONDS = 4, 3600


def ask(wish: Wish) -> None:
    """Somebody wants the letters at this address."""
    _enqueue(Kind.ASKED, wish.address, wish.as_data())


def ask_link(address: str, language: str) -> None:
    """Somebody wants the link to the preferences of this address."""
    _enqueue(Kind.LINK, address, {"address": address, "language": language})


def ask_address(uuid, old: str, new: str) -> None:
    """A reader wants the letters at another address."""
    _enqueue(Kind.ADDRESS, new, {"uuid": str(uuid), "old": old, "new": new})


def invite(wish: Wish) -> None:
    """Somebody of an address book without a legal basis: an invitation, never a subscription. Not limited."""
    reply.enqueue(Kind.INVITED, wish.as_data())


def _enqueue(kind: Kind, address: str, data: dict) -> None:
    if not anonymous.is_too_much(f"mail to {address}", LIMIT, SECONDS):
        reply.enqueue(kind, data)
