"""How often passwords may be tried and asked for: axes counts an account from one machine, this counts the rest.

Wrong passwords count, right ones never do: a whole office behind one address reads a private page, and an account is
used as often as people like. What has failed too often is closed for a while, to the right password too, else whoever
tries would learn it.

- The password of a private page or document is shared, and no mail can bring another one. Hence nobody may close it to
  all others: an address has ten failures in ten minutes, and three once all addresses together had 300 within an hour.
  Who knows the password gets in from any address that has not failed itself.
- An account is tried from many machines. Sixty failures from machines on which it never signed in close it to such
  machines, right password or not, since there is a way out that nobody else has: a new password, by mail, ends every
  pause, and the machine on which it was set is a known one.
- A machine on which an account has signed in (it keeps a cookie) goes on whatever others try elsewhere, behind the same
  address too; it has its own ten failures.
"""

import math
from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

from axes.utils import reset
from django.conf import settings
from django.contrib.auth.hashers import check_password
from django.contrib.auth.password_validation import MinimumLengthValidator
from django.contrib.auth.signals import user_logged_in
from django.contrib.auth.views import PasswordResetConfirmView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from .. import keys
from ..anonymous import count, forget, how_often, is_too_much, is_too_often, machine

HOUR, TEN_MINUTES = 3600, 600
# Failures on one account within an hour: on all machines that it does not know, on those that it knows, and of the old
# password where somebody changes it.
UNKNOWN_MACHINES, KNOWN_MACHINES, OLD_PASSWORD = 60, 10, 10
# Failures on one private page or document: from one address within ten minutes, from all within an hour, and from one
# address once all had so many.
ONE_MACHINE, ALL_MACHINES, WARY = 10, 300, 3
# New passwords: for one address, and asked for by one machine (an office has one address for all), within an hour.
ONE_ADDRESS, ONE_OFFICE = 3, 20
# A shared computer remembers so many people.
COOKIE, KNOWN_FOR, PEOPLE = "machine", timedelta(days=400), 8
RESET, RESET_DONE = "wagtailadmin_password_reset", "wagtailadmin_password_reset_done"
RESET_LINK = "wagtailadmin_password_reset_confirm"


class Counter(NamedTuple):
    """Failures that count together; so many of them within so many seconds close what they were tried on."""

    what: str
    limit: float
    seconds: int


class Door(NamedTuple):
    """An address where a password can be tried: what counts there, and whether an answer says that it was wrong."""

    counters: Callable[[HttpRequest], list[Counter]]
    was_wrong: Callable[[HttpRequest, HttpResponse], bool]
    page: str = "portal/too_many.html"
    # A link is tried by following it, a password by sending a form.
    is_link: bool = False


def limit_trials(get_response):
    """Middleware: 429 in the look of the site once somebody failed too often; a known machine gets its cookie."""

    def middleware(request):
        response = get_response(request)
        door, counters = getattr(request, "tried", (None, []))
        if door and counters and door.was_wrong(request, response):
            for counter in counters:
                count(counter.what, counter.seconds)
        if name := getattr(request, "machine_of", "") or has_new_password(request, response):
            response.set_cookie(
                COOKIE,
                ".".join(list(dict.fromkeys([mark_of(name), *marks(request)]))[:PEOPLE]),
                max_age=KNOWN_FOR,
                httponly=True,
                samesite="Lax",
                secure=settings.SESSION_COOKIE_SECURE,
            )
        return response

    def process_view(request, view, args, kwargs):
        name = request.resolver_match.view_name
        if name == RESET and request.method == "POST":
            return new_password(request)
        door = DOORS.get(name)
        if door is None or not (door.is_link or request.method == "POST"):
            return None
        counters = door.counters(request)
        for counter in counters:
            if how_often(counter.what) >= counter.limit:
                return too_many(request, counter.seconds, door.page)
        request.tried = door, counters
        return None

    middleware.process_view = process_view
    return middleware


def shared_password(request: HttpRequest) -> list[Counter]:
    """A private page or document: each restriction has one password for all."""
    if (match := request.resolver_match) is None:
        return []
    what = f"{match.view_name}:{[*match.args, *match.kwargs.values()][0]}"
    limit = ONE_MACHINE if how_often(what) < ALL_MACHINES else WARY
    return [Counter(f"{what}:{address_of(request)}", limit, TEN_MINUTES), Counter(what, math.inf, HOUR)]


def sign_in(request: HttpRequest) -> list[Counter]:
    account = plain(request.POST.get("username", ""))
    if is_known(request, account):
        return [Counter(f"known machine:{account}", KNOWN_MACHINES, HOUR)]
    return [Counter(f"sign in:{account}", UNKNOWN_MACHINES, HOUR)]


def old_password(request: HttpRequest) -> list[Counter]:
    """The screen of one's own account asks for the old password where a new one is given, and else ignores it."""
    if not request.POST.get("password-new_password1") and not request.POST.get("password-new_password2"):
        return []
    return [Counter(f"old password:{plain(request.user.get_username())}", OLD_PASSWORD, HOUR)]


def reset_link(request: HttpRequest) -> list[Counter]:
    return [Counter(f"reset link:{address_of(request)}", ONE_OFFICE, HOUR)]


def is_refused(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether a form that leads elsewhere with the right password is shown again."""
    return response.status_code == 200 and bool(request.POST.get("password"))


def is_not_the_old_one(request: HttpRequest, response: HttpResponse) -> bool:
    """The screen is also shown again for a new password that is too short: that is no failure."""
    given = request.POST.get("password-old_password", "")
    return response.status_code == 200 and not check_password(given, getattr(request.user, "password", ""))


def is_no_link(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether a link of a mail was invented, used already, or is too old."""
    return (getattr(response, "context_data", None) or {}).get("validlink") is False


# Every address where a password can be tried, by the name of its view.
DOORS = {
    "wagtailcore_authenticate_with_password": Door(shared_password, is_refused),
    "wagtaildocs_authenticate_with_password": Door(shared_password, is_refused),
    "wagtailadmin_login": Door(sign_in, is_refused, "portal/locked_out.html"),
    "wagtailcore_login": Door(sign_in, is_refused, "portal/locked_out.html"),
    "wagtailadmin_account": Door(old_password, is_not_the_old_one),
    RESET_LINK: Door(reset_link, is_no_link, is_link=True),
}


def new_password(request: HttpRequest) -> HttpResponse | None:
    """Who asks for one address again is told the same, and no more mails leave: whether it has an account stays unsaid."""
    if is_too_often(request, "new password", ONE_OFFICE, HOUR):
        return too_many(request)
    address = plain(request.POST.get("email", ""))
    return redirect(RESET_DONE) if is_too_much(f"new password:{address}", ONE_ADDRESS, HOUR) else None


def too_many(request: HttpRequest, seconds: int = HOUR, page: str = "portal/too_many.html") -> HttpResponse:
    response = render(request, page, {"minutes": seconds // 60}, status=429)
    response["Retry-After"] = str(seconds)
    return response


def locked_out(request: HttpRequest, response=None, credentials=None) -> HttpResponse:
    """What axes answers (`AXES_LOCKOUT_CALLABLE`)."""
    return too_many(request, page="portal/locked_out.html")


class MinimumLength(MinimumLengthValidator):
    """Django's; it also hears of every new password, whoever sets it and where, and ends the pause of the account."""

    def password_changed(self, password, user=None) -> None:
        account = user.get_username() if user else ""
        if not account:  # axes would forget everybody's failures
            return
        reset(username=account)
        for what in ("sign in", "known machine", "old password"):
            forget(f"{what}:{plain(account)}")


def has_new_password(request: HttpRequest, response: HttpResponse) -> str:
    """The account for which a link of a mail just set a password on this machine."""
    match = request.resolver_match
    if not match or match.view_name != RESET_LINK or request.method != "POST" or response.status_code != 302:
        return ""
    user = PasswordResetConfirmView().get_user(match.kwargs["uidb64"])
    return user.get_username() if user else ""


def plain(account: str) -> str:
    return account.strip().lower()


def address_of(request: HttpRequest) -> str:
    return machine(request.META.get("REMOTE_ADDR", ""))


def mark_of(account: str) -> str:
    """Return what a machine keeps on which this account has signed in; nobody else can write it."""
    return keys.keyed_hash("portal.machine", plain(account))


def marks(request: HttpRequest) -> list[str]:
    """The accounts that have signed in on this machine, the latest first."""
    return [mark for mark in request.COOKIES.get(COOKIE, "").split(".") if mark]


def is_known(request: HttpRequest, account: str) -> bool:
    return mark_of(account) in marks(request)


def is_not_for_axes(request: HttpRequest, credentials: dict | None = None) -> bool:
    """Whether an account signs in on its own machine, which is counted here (`AXES_WHITELIST_CALLABLE`)."""
    return is_known(request, (credentials or {}).get("username") or "")


def remember_machine(sender, request, user, **kwargs) -> None:
    """Have the answer give this machine its cookie; a `user_logged_in` receiver."""
    if request is not None:
        request.machine_of = user.get_username()


def connect() -> None:
    user_logged_in.connect(remember_machine, dispatch_uid="portal machine")
