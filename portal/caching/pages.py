"""Whole pages, kept for readers without an account: answered without a query, checked by `ETag`, compressed once."""

import gzip
import hashlib
from typing import NamedTuple
from urllib.parse import urlsplit

from django.conf import settings
from django.core.cache import caches
from django.http import HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import parse_http_date_safe

from .version import version_for

COOKIES = {settings.SESSION_COOKIE_NAME, "messages"}
# What an answer may vary by and still be kept: the language is in the path, compression is done here, and whoever has
# a cookie that matters gets no kept page.
VARIES = {"accept-encoding", "accept-language", "cookie"}
# Addresses with parameters share so many places, whatever is asked: they never push out addresses without.
VARIANTS = 2048
# What says how a body is sent; an answer without a body (304) goes without.
BODY_HEADERS = {"Content-Type", "Content-Length", "Content-Encoding"}


class Kept(NamedTuple):
    """A page as it is kept: its headers, and its body compressed."""

    headers: dict[str, str]
    body: bytes


class Place(NamedTuple):
    """Where a page is kept: the key in the cache, and the full name that what lies there must have."""

    key: str
    name: str


def public(view):
    """Mark a view whose answer is the same for every reader without an account, as pages are."""
    view.is_public = True
    return view


def understood(request, **parameters: str) -> None:
    """Note parameters of the address that exist as they were written: a page's number, the slug of a network.

    An answer is kept only if the whole query string was understood, so that nobody fills the cache with inventions.
    """
    request.understood = getattr(request, "understood", {}) | parameters


def page_cache(get_response):
    """Middleware, above all that adds headers to a page (policies, language), so that what is kept has them too."""

    def middleware(request):
        if not from_anybody(request):
            return get_response(request)
        # Read before the page is made: see `version`.
        place = place_for(request)
        kept = read(place)
        if kept is None:
            response = get_response(request)
            if not for_everybody(request, response):
                return response
            kept = pack(response)
            if request.method == "GET" and place and is_understood(request):
                caches["pages"].set(place.key, (place.name, kept), settings.PAGE_CACHE_SECONDS)
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
        and varies_by(response) <= VARIES
        and not getattr(request, "is_preview", False)
    )


def varies_by(response) -> set[str]:
    """The names in its `Vary`, in lower case."""
    return {name.strip().lower() for name in response.get("Vary", "").split(",") if name.strip()}


def is_understood(request) -> bool:
    """Whether the view knew every parameter of the address, each once and written in the one way."""
    known = getattr(request, "understood", {})
    return request.GET.urlencode() == request.META.get("QUERY_STRING", "") and all(
        values == [known.get(name)] for name, values in request.GET.lists()
    )


def place_for(request) -> Place | None:
    """The place of a page, None where nothing is kept. Its name changes at midnight: dates pass."""
    if not settings.PAGE_CACHE_SECONDS:
        return None
    version = version_for(request)
    if version is None:
        return None
    host = request.get_host()
    address = f"{request.scheme} {host} {request.get_full_path()}"
    text = f"{settings.RELEASE} {version} {timezone.localdate()} {address}"
    name = hashlib.blake2b(text.encode(), digest_size=20).hexdigest()
    if request.META.get("QUERY_STRING") or is_invented(host):
        return Place(f"variant-{int(name, 16) % VARIANTS}", name)
    return Place(name, name)


def is_invented(host: str) -> bool:
    """Whether there is no end of hosts like this one: Django takes any port, and any name below `.example.org`."""
    if host == urlsplit(settings.SITE_URL).netloc:
        return False
    return ":" in host or any(pattern.startswith(".") for pattern in settings.ALLOWED_HOSTS)


def read(place: Place | None) -> Kept | None:
    found = caches["pages"].get(place.key) if place else None
    return found[1] if place and found and found[0] == place.name else None


def pack(response) -> Kept:
    """The answer, with what lets browsers ask whether it is still the same and be told at once."""
    digest = hashlib.blake2b(response.content, digest_size=12).hexdigest()
    headers = {"ETag": f'W/"{digest}"'} | dict(response.headers)
    headers |= {"Cache-Control": "public, max-age=0, must-revalidate", "Vary": "Accept-Encoding, Cookie"}
    return Kept(headers, gzip.compress(response.content, 6, mtime=0))


def unpack(request, kept: Kept) -> HttpResponse:
    """The answer again: compressed for who takes it, empty (304) for who has it."""
    zipped = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(kept.body if zipped else gzip.decompress(kept.body), headers=kept.headers)
    if zipped:
        response["Content-Encoding"] = "gzip"
    response["Content-Length"] = str(len(response.content))
    modified = parse_http_date_safe(kept.headers.get("Last-Modified", ""))
    answer = get_conditional_response(request, kept.headers["ETag"], modified, response)
    if answer is None or answer is response:
        return response
    # A browser takes the headers of a 304 over those it has: they say the same.
    for name in kept.headers.keys() - BODY_HEADERS:
        answer[name] = kept.headers[name]
    return answer
