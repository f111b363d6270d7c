"""Guards of the forms that anonymous people send: no cookie, hence no token; where the request comes from is looked at."""

import ipaddress
import time
from urllib.parse import urlsplit

from django.conf import settings
from django.core.cache import cache
from django.core.cache.backends.base import BaseCache
from django.core.cache.backends.locmem import LocMemCache
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

in_process = LocMemCache("portal.anonymous", {"OPTIONS": {"MAX_ENTRIES": 10_000}})


def is_from_here(request: HttpRequest) -> bool:
    """Whether the browser says that one of our own pages sent this; true for browsers too old to say anything."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site in {"same-origin", "none"}
    if origin := request.headers.get("Origin"):
        known = {urlsplit(address).netloc for address in settings.CSRF_TRUSTED_ORIGINS}
        try:
            return urlsplit(origin).netloc in known | {request.get_host()}
        except ValueError:  # no browser writes such an origin
            return False
    return True


def is_too_often(request: HttpRequest, name: str, limit: int, seconds: int) -> bool:
    """Whether this machine did this more than `limit` times within so many seconds."""
    return is_too_much(f"{name}:{machine(request.META.get('REMOTE_ADDR', ''))}", limit, seconds)


def machine(address: str) -> str:
    """An IPv4 address as it is; of an IPv6 address the network (/64), of which one machine has all addresses."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if found.version == 4:
        return str(found)
    return str(found.ipv4_mapped or ipaddress.ip_network((int(found), 64), strict=False))


def is_too_much(what: str, limit: int, seconds: int) -> bool:
    """Count one more of something, kept as a keyed hash: whether that is more than `limit` within so many seconds.

    Where the shared cache does not count (it is down, full, or forgot in between), this process counts for itself.
    """
    number = count(what, seconds)
    return number is not None and number > limit


def count(what: str, seconds: int) -> int | None:
    """Count one more of something: how many that makes within so many seconds, None where nothing counts any more."""
    mark = _mark(what)
    number = _count(cache, mark, seconds)
    return _count(in_process, mark, seconds) if number is None else number


def how_often(what: str) -> int:
    """How many of something were counted, without counting one more."""
    mark = _mark(what)
    return max(_counted(counts, mark) for counts in (cache, in_process))


def forget(what: str) -> None:
    """Count something from nought again."""
    first = f"often:{_mark(what)}"
    for counts in (cache, in_process):
        counts.delete_many([first, f"{first}:{counts.get(first)}"])


def _mark(what: str) -> str:
    return salted_hmac("portal.anonymous", what, algorithm="sha256").hexdigest()[:24]


def _counted(counts: BaseCache, mark: str) -> int:
    begun = counts.get(f"often:{mark}")
    return counts.get(f"often:{mark}:{begun}", 0) if begun else 0


def _count(counts: BaseCache, mark: str, seconds: int) -> int | None:
    """How many times since the first, which is forgotten after so many seconds; None where that is not known."""
    begun = time.time_ns()
    if not counts.add(f"often:{mark}", begun, seconds):
        begun = counts.get(f"often:{mark}")
        if begun is None:
            return None
    # The first keeps the time, the second counts: files forget how long they last when they are counted up.
    count = f"often:{mark}:{begun}"
    counts.add(count, 0, seconds)
    try:
        number = counts.incr(count)
    except ValueError:
        return None
    counts.touch(count, seconds)
    return number
