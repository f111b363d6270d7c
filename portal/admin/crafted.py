"""Requests to the admin that none of its screens makes: refused, where Wagtail would fail with an error 500."""

import logging
import sys
from traceback import walk_tb

from django.contrib import messages
from django.core.exceptions import BadRequest, ObjectDoesNotExist
from django.db import DataError
from django.db.models import ProtectedError, RestrictedError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import NoReverseMatch
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from wagtail.models import Page

from ..errors import ADMIN, bad_request

logger = logging.getLogger("portal.crafted")

# What reading a text raises where it is not what was expected.
MISREAD = (ValueError, TypeError, LookupError, AttributeError)
READERS = {"wagtail", "wagtail_localize"}
OURS = {"home", "networks", "newsletters", "portal", "search"}
# What the ORM says of « ?id=abc ».
NO_NUMBER = "expected a number but got"
# A field that is missing, a form that lost a part, a number that no database holds.
UNREADABLE = (MultiValueDictKeyError, BadRequest, OverflowError, DataError)
NEXT = "next"
# Of links, which Wagtail's chooser keeps to lead back.
PARENT = "parent_page_id"
LINK, LINK_FIELD = "wagtailadmin_choose_page_external_link", "external-link-chooser-url"
# Of a page and where it stands: the root of all stands nowhere.
MOVES = {f"wagtailadmin_pages:{name}" for name in ("set_page_position", "move", "move_confirm")}


def refuse_crafted(get_response):
    """Middleware: 400 for a key that is no number or a field that is missing, 409 for what must not be deleted."""

    def middleware(request):
        return get_response(request)

    def process_view(request, view, args, kwargs):
        name = request.resolver_match.view_name
        if name == LINK and request.method == "POST" and LINK_FIELD not in request.POST:
            raise BadRequest("a link without an address")
        if not (request.GET.get(PARENT) or "0").isdecimal():
            raise BadRequest("a page that is no number")
        if name not in MOVES:
            return
        key = next(iter((*args, *kwargs.values())), None)
        if not Page.objects.filter(pk=key, depth__gt=1).exists():
            raise Http404

    def process_exception(request, exception):
        if not request.path.startswith(ADMIN):
            return None
        if isinstance(exception, (ProtectedError, RestrictedError)):
            return _kept(request)
        is_no_number = isinstance(exception, ValueError) and NO_NUMBER in str(exception)
        if is_no_number or isinstance(exception, UNREADABLE):
            return bad_request(request)
        if is_misread(request, exception):
            logger.warning("Unreadable request: %s %s", request.method, request.path, exc_info=exception)
            return bad_request(request)
        if isinstance(exception, ObjectDoesNotExist) and _raised_by_wagtail(
            exception, sys.stdlib_module_names | {"django"}
        ):
            raise Http404 from exception
        # What was asked for is done by then.
        if isinstance(exception, NoReverseMatch) and {
            *request.GET.getlist(NEXT),
            *request.POST.getlist(NEXT),
        }:
            return redirect(ADMIN)  # « ?next=abc »
        return None

    middleware.process_view = process_view
    middleware.process_exception = process_exception
    return middleware


def is_misread(request: HttpRequest, exception: Exception) -> bool:
    """Whether Wagtail failed by itself at reading what the request brought: a fault of the portal's own code is none."""
    brought = request.GET or request.method not in {"GET", "HEAD"}
    return bool(brought) and isinstance(exception, MISREAD) and _raised_by_wagtail(exception)


def _raised_by_wagtail(exception: Exception, neutral=sys.stdlib_module_names) -> bool:
    """Whether a function of Wagtail failed, or a neutral one that it called, with no code of the portal on the way.

    Templates count as the portal's: what they cannot show was not read from the request.
    """
    modules = [frame.f_globals.get("__name__", "") for frame, _line in walk_tb(exception.__traceback__)]
    packages = [module.partition(".")[0] for module in modules]
    if OURS & set(packages) or any(module.startswith("django.template") for module in modules):
        return False
    return next((package for package in reversed(packages) if package not in neutral), "") in READERS


def _kept(request: HttpRequest) -> HttpResponse:
    """Say that nothing was deleted, where the person came from or, to a script, as an answer."""
    said = _("Rien n’est supprimé : d’autres contenus s’en servent, ou un envoi en garde la trace.")
    if request.path.startswith(f"{ADMIN}api/") or not request.accepts("text/html"):
        return JsonResponse({"message": said}, status=409)
    messages.error(request, said)
    came_from = request.GET.get("next") or request.headers.get("Referer") or ADMIN
    if not url_has_allowed_host_and_scheme(came_from, {request.get_host()}, request.is_secure()):
        came_from = ADMIN
    return redirect(came_from)
