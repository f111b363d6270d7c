"""How often passwords may be tried and asked for: axes counts an account from one machine, this counts the rest.

An account is tried from many machines; a private page has a password and no account; a new password is asked for by
anybody, for anybody. Who has signed in on a machine before goes on signing in there, whatever others try elsewhere.
"""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from .. import keys
from ..anonymous import is_too_much, is_too_often

HOUR = 3600
# Attempts on one account without a machine that it knows, within an hour.
UNKNOWN_MACHINES = 60
# Attempts on one private page: from one machine within ten minutes, from all within an hour.
ONE_MACHINE, ALL_MACHINES = 10, 300
# New passwords: for one address, and asked for by one machine (an office has one address for all), within an hour.
ONE_ADDRESS, ONE_OFFICE = 3, 20
COOKIE, KNOWN_FOR = "machine", timedelta(days=400)
LOGINS = {"wagtailadmin_login", "wagtailcore_login"}
RESET, RESET_DONE = "wagtailadmin_password_reset", "wagtailadmin_password_reset_done"
PRIVATE_PAGE = "wagtailcore_authenticate_with_password"


def limit_trials(get_response):
    """Middleware: 429 in the look of the site once somebody tries too often; a known machine gets its cookie."""

    def middleware(request):
        response = get_response(request)
        if name := getattr(request, "machine_of", ""):
            response.set_cookie(
                COOKIE,
                mark_of(name),
                max_age=KNOWN_FOR,
                httponly=True,
                samesite="Lax",
                secure=settings.SESSION_COOKIE_SECURE,
            )
        return response

    def process_view(request, view, args, kwargs):
        if request.method != "POST":
            return None
        name = request.resolver_match.view_name
        if name in LOGINS:
            return sign_in(request)
        if name == RESET:
            return new_password(request)
        if name == PRIVATE_PAGE:
            return open_page(request, [*args, *kwargs.values()][0])
        return None

    middleware.process_view = process_view
    return middleware


def sign_in(request: HttpRequest) -> HttpResponse | None:
    account = request.POST.get("username", "").strip().lower()
    if request.COOKIES.get(COOKIE) == mark_of(account):
        return None
    return too_many(request) if is_too_much(f"sign in:{account}", UNKNOWN_MACHINES, HOUR) else None


def new_password(request: HttpRequest) -> HttpResponse | None:
    """Who asks for one address again is told the same, and no more mails leave: whether it has an account stays unsaid."""
    if is_too_often(request, "new password", ONE_OFFICE, HOUR):
        return too_many(request)
    address = request.POST.get("email", "").strip().lower()
    return redirect(RESET_DONE) if is_too_much(f"new password:{address}", ONE_ADDRESS, HOUR) else None


def open_page(request: HttpRequest, restriction: int) -> HttpResponse | None:
    one = is_too_often(request, f"private page:{restriction}", ONE_MACHINE, 600)
    every = is_too_much(f"private page:{restriction}", ALL_MACHINES, HOUR)
    return too_many(request) if one or every else None


def too_many(request: HttpRequest) -> HttpResponse:
    response = render(request, "portal/too_many.html", status=429)
    response["Retry-After"] = str(HOUR)
    return response


def mark_of(account: str) -> str:
    """Return what a machine keeps on which this account has signed in; nobody else can write it."""
    return keys.keyed_hash("portal.machine", account.strip().lower())


def remember_machine(sender, request, user, **kwargs) -> None:
    """Have the answer give this machine its cookie; a `user_logged_in` receiver."""
    if request is not None:
        request.machine_of = user.get_username()


def connect() -> None:
    user_logged_in.connect(remember_machine, dispatch_uid="portal machine")
