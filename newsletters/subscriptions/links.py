"""Signed links that end after seven days: to confirm a subscription, or an address. What they mean is inside them."""

import hashlib
from datetime import timedelta

from django.core import signing
from django.urls import reverse

from portal import keys

from ..addresses import normal

LIFETIME = timedelta(days=7)
CONFIRM, ADDRESS = "confirm", "address"  # also the names of their views


class NotOurs(Exception):
    """The link was not made here, or it was changed on its way."""


class Expired(Exception):
    """The link was ours; `data` is what it held."""

    def __init__(self, data: dict):
        super().__init__()
        self.data = data


def make(purpose: str, data: dict) -> str:
    """A token that only serves this purpose."""
    return keys.dumps(data, f"newsletters.{purpose}")


def read(purpose: str, token: str) -> dict:
    """What a token holds. Raises `Expired` or `NotOurs`."""
    salt = f"newsletters.{purpose}"
    try:
        return keys.loads(token, salt, LIFETIME)
    except signing.SignatureExpired as error:
        raise Expired(keys.loads(token, salt)) from error
    except signing.BadSignature as error:
        raise NotOurs from error


def path(purpose: str, data: dict) -> str:
    """The address of the page behind a new token, without the host, in the current language."""
    return reverse(f"newsletters:{purpose}", args=[make(purpose, data)])


def seal(address: str) -> str:
    """What a link says of an address that its reader may not know: a keyed hash, enough to compare."""
    return keys.keyed_hash("newsletters.address", normal(address))[:32]


def key(token: str) -> str:
    """The name under which the click on a link is recorded, once."""
    return hashlib.sha256(token.encode()).hexdigest()
