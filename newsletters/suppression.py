"""The list of opposition: keyed hashes of addresses, so that it can say « not this one » and nothing else."""

from collections.abc import Iterable

from portal import keys

from .addresses import normal
from .models import Reason, Suppression

SALT = "newsletters.suppression"


def mark(address: str) -> str:
    """The keyed hash of an address; its key is never changed (portal.keys)."""
    return keys.keyed_hash(SALT, normal(address))


def suppress(address: str, reason: Reason) -> None:
    """Let nothing but its owner bring this address back; repeating it changes nothing, but to be erased says most."""
    if reason == Reason.ERASED:
        Suppression.objects.filter(mark=mark(address)).update(reason=reason)
    if not is_suppressed(address):
        Suppression.objects.get_or_create(mark=mark(address), defaults={"reason": reason})


def is_suppressed(address: str) -> bool:
    return Suppression.objects.filter(mark=mark(address)).exists()


def suppressed(addresses: Iterable[str]) -> set[str]:
    """Those of the addresses that are on the list, in a query for each 500."""
    known = {mark(address): address for address in addresses}
    hashes = list(known)
    found = set()
    for start in range(0, len(hashes), 500):
        rows = Suppression.objects.filter(mark__in=hashes[start : start + 500])
        found |= {known[row] for row in rows.values_list("mark", flat=True)}
    return found


def lift(address: str) -> None:
    """Its owner came back: by a confirmed subscription, and nothing less."""
    Suppression.objects.filter(mark=mark(address)).delete()
