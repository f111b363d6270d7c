"""The list of opposition: keyed hashes of addresses, so that it can say « not this one » and nothing else."""

from collections.abc import Iterable

from django.conf import settings
from django.utils.crypto import salted_hmac

from .addresses import normal
from .models import Reason, Suppression

SALT = "newsletters.suppression"


def mark(address: str, secret: str | None = None) -> str:
    """The keyed hash of an address (HMAC-SHA-256, in hexadecimal); the key is `SECRET_KEY` unless given."""
    return salted_hmac(SALT, normal(address), secret=secret, algorithm="sha256").hexdigest()


def marks(address: str) -> list[str]:
    """Its hashes under the key of today and under those of before (`SECRET_KEY_FALLBACKS`)."""
    return [mark(address, secret) for secret in (None, *settings.SECRET_KEY_FALLBACKS)]


def suppress(address: str, reason: Reason) -> None:
    """Let nothing but its owner bring this address back; repeating it changes nothing, but to be erased says most."""
    if reason == Reason.ERASED:
        Suppression.objects.filter(mark__in=marks(address)).update(reason=reason)
    if not is_suppressed(address):
        Suppression.objects.get_or_create(mark=mark(address), defaults={"reason": reason})


def is_suppressed(address: str) -> bool:
    return Suppression.objects.filter(mark__in=marks(address)).exists()


def suppressed(addresses: Iterable[str]) -> set[str]:
    """Those of the addresses that are on the list, in a query for each 500."""
    known = {one: address for address in addresses for one in marks(address)}
    keys = list(known)
    found = set()
    for start in range(0, len(keys), 500):
        rows = Suppression.objects.filter(mark__in=keys[start : start + 500])
        found |= {known[row] for row in rows.values_list("mark", flat=True)}
    return found


def lift(address: str) -> None:
    """Its owner came back: by a confirmed subscription, and nothing less."""
    Suppression.objects.filter(mark__in=marks(address)).delete()
