"""The public side of « faire relire »: the draft as the site would show it, to nobody in particular."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from ..models import ProofLink
from . import proofreading

# Nothing keeps a copy, nobody learns the address from a link that is followed.
HEADERS = {
    "Cache-Control": "no-store, private",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
}


@require_http_methods(["GET", "HEAD"])
def proof(request: HttpRequest, token: str, mode: str = "") -> HttpResponse:
    """The latest draft, whoever asks; 404 for an address that is not ours, 410 for a closed link.

    `mode` is one of the page's preview modes: a letter also has its e-mail and its text.
    """
    try:
        link = proofreading.find(token)
    except proofreading.NotOurs:
        return sealed(render(request, "networks/proof_unknown.html", status=404))
    if link is None:
        return sealed(render(request, "networks/proof_closed.html", status=410))
    page = link.page.get_latest_revision_as_object()
    modes = dict(page.preview_modes)
    if mode not in modes:
        return sealed(render(request, "networks/proof_unknown.html", status=404))
    if request.method == "GET" and not mode:
        ProofLink.objects.count_opening(link.pk)
    banner = {"link": link, "token": token, "versions": [pair for pair in modes.items() if pair[0]]}
    # Without the visitor's own request: neither cookies nor rights reach the page.
    return sealed(page.make_preview_request(None, mode, {"proof": banner}))


def sealed(response: HttpResponse) -> HttpResponse:
    """No cookie, no cache, no index, no referrer."""
    response.cookies.clear()
    del response["ETag"], response["Last-Modified"]
    for name, value in HEADERS.items():
        response[name] = value
    return response
