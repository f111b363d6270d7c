"""The signed link that lets one person change or end their subscription, without an account."""

from django.core import signing
from django.urls import reverse

from portal import keys

SALT = "newsletters.preferences"


def make(uuid) -> str:
    """A token for a subscriber's UUID; it does not expire: letters stay in mailboxes for years."""
    return keys.signer(SALT).sign(str(uuid))


def read(token: str) -> str | None:
    """The UUID that a token was made for; None when it is not one of ours."""
    try:
        return keys.signer(SALT).unsign(token)
    except signing.BadSignature:
        return None


def path(token: str, view: str = "newsletters:preferences") -> str:
    """The address of the preferences page for a token, or of another page of one person, without the host."""
    return reverse(view, args=[token])
