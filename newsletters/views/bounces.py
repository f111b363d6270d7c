"""Where a mail server hands in what came back: one message as the body of a POST, its secret in the address."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.crypto import constant_time_compare
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from portal.cleaning import reads_body

from ..bounces.filing import file

MAX_BYTES = 1_000_000


@reads_body
@csrf_exempt  # The secret is the permission: a mail server posts here, without a cookie.
@require_http_methods(["POST"])
def bounces(request: HttpRequest, secret: str) -> HttpResponse:
    """204 for every message that could be read, about our letters or not; 404 without the right secret."""
    if not settings.BOUNCES_SECRET or not constant_time_compare(secret, settings.BOUNCES_SECRET):
        raise Http404
    if len(request.body) > MAX_BYTES:
        return HttpResponse(status=413)
    try:
        file(request.body)
    except ValueError:
        return HttpResponse(status=400)
    return HttpResponse(status=204)
