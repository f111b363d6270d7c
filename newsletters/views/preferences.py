"""The page behind the unsubscribe link. A GET changes nothing; a POST needs no session (RFC 8058)."""

import uuid

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from .. import tokens
from ..models import Subscriber


@csrf_exempt  # The token is the permission; mail services post here without a cookie.
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def preferences(request: HttpRequest, token: str) -> HttpResponse:
    """Show the subscription; end it on POST, the same answer however often it is asked."""
    subscriber = _subscriber(token)
    if request.method == "POST" and subscriber.unsubscribed_at is None:
        Subscriber.objects.filter(pk=subscriber.pk, unsubscribed_at=None).update(
            unsubscribed_at=timezone.now()
        )
        subscriber.refresh_from_db()
    response = render(request, "newsletters/preferences.html", {"subscriber": subscriber, "token": token})
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response


def _subscriber(token: str) -> Subscriber:
    try:
        key = uuid.UUID(tokens.read(token) or "")
    except ValueError as error:
        raise Http404 from error
    subscriber = Subscriber.objects.filter(uuid=key).prefetch_related("networks").first()
    if subscriber is None:
        raise Http404
    return subscriber
