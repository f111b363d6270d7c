"""Whole pages, kept for readers without an account: answered without a query, checked by `ETag`, compressed once."""

import gzip
import hashlib
import logging
import re
from typing import NamedTuple

from django.conf import settings
from django.core.cache import caches
from django.http import HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response

from .version import version_for

logger = logging.getLogger("portal.caching")
COOKIES = {settings.SESSION_COOKIE_NAME, "messages"}
# Addresses are kept with these parameters, as short words and numbers; with any other the page is made each time, so
# that nobody fills the cache by inventing addresses.
PARAMETERS = re.compile(
    rf"(?:(?:{'|'.join(settings.PAGE_CACHE_PARAMETERS)})=[\w-]{{0,40}}(?:&|$)){{0,3}}", re.ASCII
)


class Kept(NamedTuple):
    """A page as it is kept: its headers, and its body compressed."""

    headers: dict[str, str]
    body: bytes


def public(view):
    """Mark a view whose answer is the same for every reader without an account, as pages are."""
    view.is_public = True
    return view


def page_cache(get_response):
    """Middleware, above sessions and languages: an address says its language, and such a reader has no session."""

    def middleware(request):
        if not from_anybody(request):
            return get_response(request)
        # Read before the page is made: see `version`.
        key = key_for(request)
        kept = read(key)
        if kept is None:
            response = get_response(request)
            if not for_everybody(request, response):
                return response
            kept = pack(response)
            if request.method == "GET":
                keep(key, kept)
        return unpack(request, kept)

    return middleware


def from_anybody(request) -> bool:
    """A plain reading without account; a preview builds such a request too, for what is not published."""
    return (
        request.method in {"GET", "HEAD"}
        and not COOKIES & request.COOKIES.keys()
        and "Authorization" not in request.headers
        and not getattr(request, "is_dummy", False)
    )


def for_everybody(request, response) -> bool:
    """A page, whole, that neither its view nor a form made personal."""
    match = getattr(request, "resolver_match", None)
    return (
        match is not None
        and (match.url_name == "wagtail_serve" or getattr(match.func, "is_public", False))
        and response.status_code == 200
        and not response.streaming
        and not response.cookies
        and not response.has_header("Cache-Control")
        and not response.has_header("Content-Disposition")
        and not getattr(request, "is_preview", False)
    )


def key_for(request) -> str | None:
    """The name a page is kept under, None where it is not. It changes at midnight: dates pass."""
    if not settings.PAGE_CACHE_SECONDS or not PARAMETERS.fullmatch(request.META.get("QUERY_STRING", "")):
        return None
    version = version_for(request)
    if version is None:
        return None
    place = f"{request.scheme} {request.get_host()} {request.get_full_path()}"
    name = f"{settings.RELEASE} {version} {timezone.localdate()} {place}"
    return hashlib.blake2b(name.encode(), digest_size=20).hexdigest()


def read(key: str | None) -> Kept | None:
    try:
        return caches["pages"].get(key) if key else None
    except Exception:
        logger.exception("The cache of pages does not answer")
        return None


def keep(key: str | None, kept: Kept) -> None:
    try:
        if key:
            caches["pages"].set(key, kept, settings.PAGE_CACHE_SECONDS)
    except Exception:
        logger.exception("A page could not be kept")


def pack(response) -> Kept:
    """The answer, with what lets browsers ask « still the same? » and be told at once."""
    digest = hashlib.blake2b(response.content, digest_size=12).hexdigest()
    headers = dict(response.headers) | {
        "ETag": f'W/"{digest}"',
        "Cache-Control": "public, max-age=0, must-revalidate",
        "Vary": "Accept-Encoding, Cookie",
    }
    return Kept(headers, gzip.compress(response.content, 6, mtime=0))


def unpack(request, kept: Kept) -> HttpResponse:
    """The answer again: compressed for who takes it, empty (304) for who has it."""
    zipped = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(kept.body if zipped else gzip.decompress(kept.body), headers=kept.headers)
    if zipped:
        response["Content-Encoding"] = "gzip"
    response["Content-Length"] = str(len(response.content))
    return get_conditional_response(request, etag=kept.headers["ETag"], response=response) or response
