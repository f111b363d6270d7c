"""What is answered when something is refused or fails: pages that ask nothing of the database."""

from django.http import HttpRequest, HttpResponse
from django.template import loader

ADMIN = "/admin/"


def permission_denied(request: HttpRequest, exception=None) -> HttpResponse:
    return _page(request, "403.html", 403)


def bad_request(request: HttpRequest, exception=None) -> HttpResponse:
    return _page(request, "400.html", 400)


def server_error(request: HttpRequest) -> HttpResponse:
    return _page(request, "500.html", 500)


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without the mark that Django gave it: most often a page left open too long."""
    return _page(request, "403_csrf.html", 403)


def _page(request: HttpRequest, template: str, status: int) -> HttpResponse:
    # Without the request: its context processors read the session, hence the database.
    html = loader.render_to_string(template, {"in_admin": request.path.startswith(ADMIN)})
    return HttpResponse(html, status=status)
