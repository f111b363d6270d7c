"""Pages behind the signed links of seven days. A GET shows one button, since scanners follow links; the POST acts."""

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import override
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from .. import tokens
from ..subscriptions import changing, confirming, forms, links, replies, wording
from ..subscriptions.wish import Wish, chosen_networks, chosen_titles
from .private import personal


@csrf_exempt  # The token is the permission.
@never_cache
@personal
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Subscribe, once; where the link names no network that exists, they are asked for."""
    try:
        wish = Wish.from_data(links.read(links.CONFIRM, token))
    except links.NotOurs as error:
        raise Http404 from error
    except links.Expired as error:
        return _expired(request, Wish.from_data(error.data))
    networks = chosen_networks(wish)
    form = None
    if not networks:
        form = forms.ChoicesForm(
            request.POST if request.method == "POST" else None, initial={"language": wish.language}
        )
    context: dict = {"wish": wish, "networks": networks, "titles": chosen_titles(wish), "form": form}
    context |= {"promise": wording.promise(), "purpose": wording.purpose()}
    template = "newsletters/subscribing/confirm.html"
    if request.method != "POST":
        return render(request, template, context)
    if form is not None:
        if not form.is_valid():
            return render(request, template, context, status=422)
        about = {name: getattr(wish, name) for name in ("name", "organisation", "position", "source")}
        wish = form.wished(wish.address, **about)
    try:
        person = confirming.confirm(wish, key=links.key(token), wording=wording.promise())
    except confirming.Served:
        return render(request, "newsletters/subscribing/served.html", {"wish": wish}, status=410)
    context = {"person": person, "token": tokens.make(person.uuid)}
    return render(request, "newsletters/subscribing/confirmed.html", context)


def _expired(request: HttpRequest, wish: Wish) -> HttpResponse:
    """What was asked for is kept on the page: asking again is one button."""
    initial = {name: getattr(wish, name) for name in ("networks", "titles", "language")}
    form = forms.SubscribeForm(initial={**initial, "email": wish.address})
    context = {"form": form, "promise": wording.promise(), "purpose": wording.purpose(), "expired": True}
    return render(request, "newsletters/subscribing/subscribe.html", context, status=410)


@csrf_exempt  # The token is the permission.
@never_cache
@personal
@require_http_methods(["GET", "HEAD", "POST"])
def confirm_address(request: HttpRequest, token: str) -> HttpResponse:
    """Move a subscription to the address that received this link; the old one is told."""
    template = "newsletters/subscribing/address.html"
    try:
        move = links.read(links.ADDRESS, token)
    except links.NotOurs as error:
        raise Http404 from error
    except links.Expired:
        return render(request, template, {"state": "expired"}, status=410)
    if request.method != "POST":
        return render(request, template, {"state": "ask", "move": move})
    try:
        # The old address is told, or nothing has changed: a process killed here must not separate the two.
        with transaction.atomic():
            found = changing.move(**move, key=links.key(token))
            if found and found[1]:
                person, left = found
                with override(person.language):
                    replies.reply.enqueue(
                        replies.Kind.MOVED, {"old": left, "new": move["new"], "language": person.language}
                    )
    except changing.Taken:
        return render(request, template, {"state": "taken", "move": move}, status=409)
    if found is None:
        return render(request, template, {"state": "expired"}, status=410)
    person, _left = found
    context = {"state": "done", "person": person, "token": tokens.make(person.uuid)}
    return render(request, template, context)
