"""The pages behind a subscriber's own link. A GET changes nothing; one-click unsubscription needs no session (RFC 8058)."""

import uuid

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from portal import anonymous

from .. import tokens
from ..models import Subscriber
from ..subscriptions import asking, changing, erasing, forms, replies, retention, wording
from . import subscribing
from .private import Erased, erased, personal


@csrf_exempt  # The token is the permission; mail services post here without a cookie.
@never_cache
@personal
@require_http_methods(["GET", "HEAD", "POST"])
def preferences(request: HttpRequest, token: str) -> HttpResponse:
    """Show the subscription; a POST says what it does, and one that says nothing is a mail service's one click."""
    action = request.POST.get("action") if request.method == "POST" else "look"
    try:
        person = person_of(token)
    except Erased:
        if action is None:  # what a mail service asks for is so
            return erased(request, status=200)
        raise
    match action:
        case "look":
            return _page(request, person, token)
        case "choices":
            return _choose(request, person, token)
        case "address":
            return _ask_address(request, person, token)
        case "leave":
            changing.withdraw(person.pk)
            return HttpResponseRedirect(tokens.path(token))
        case None:
            changing.withdraw(person.pk, changing.ONE_CLICK)
            person.refresh_from_db()
            return _page(request, person, token)
    return _page(request, person, token, status=422)


def _choose(request, person, token) -> HttpResponse:
    form = forms.ChoicesForm(request.POST)
    if not form.is_valid():
        return _page(request, person, token, form=form, status=422)
    networks = [form.offered[slug] for slug in form.cleaned_data["networks"]]
    if "titles" in form.fields:
        titles = [form.letters[slug] for slug in form.cleaned_data["titles"]]
    else:
        titles = list(person.titles.all())  # not asked, hence not changed
    changing.choose(person.pk, networks, titles, form.cleaned_data["language"], wording=wording.promise())
    return HttpResponseRedirect(f"{tokens.path(token)}?fait=choix")


def _ask_address(request, person, token) -> HttpResponse:
    form = forms.AddressForm(request.POST)
    if form.is_valid():
        if form.cleaned_data["email"] == person.email:
            form.add_error("email", _("C’est déjà l’adresse de votre abonnement."))
        elif anonymous.is_too_often(request, "address", subscribing.LIMIT, subscribing.SECONDS):
            form.add_error(None, _("Trop de demandes en peu de temps : réessayez dans dix minutes."))
        else:
            asking.ask_address(person.uuid, person.email, form.cleaned_data["email"])
            return HttpResponseRedirect(f"{tokens.path(token)}?fait=adresse")
    return _page(request, person, token, address_form=form, status=422)


def _page(request, person, token, *, form=None, address_form=None, status=200) -> HttpResponse:
    chosen = {
        "networks": [network.slug for network in person.networks.all()],
        "titles": [title.slug for title in person.titles.all()],
        "language": person.language,
    }
    context = {
        "subscriber": person,
        "token": token,
        "form": form or forms.ChoicesForm(initial=chosen),
        "address_form": address_form or forms.AddressForm(),
        "done": request.GET.get("fait", "") if request.method != "POST" else "",
        "promise": wording.promise(),
    }
    return render(request, "newsletters/preferences.html", context, status=status)


@never_cache
@personal
@require_safe  # ty: ignore[invalid-argument-type]
def data(request: HttpRequest, token: str) -> HttpResponse:
    """Everything that the portal knows about one person, as a file."""
    answer = JsonResponse(
        erasing.personal_data(person_of(token)), json_dumps_params={"ensure_ascii": False, "indent": 2}
    )
    answer["Content-Disposition"] = 'attachment; filename="mes-donnees.json"'
    return answer


@csrf_exempt  # The token is the permission.
@never_cache
@personal
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, token: str) -> HttpResponse:
    """A step to think again, then everything is forgotten."""
    person = person_of(token)
    if request.method != "POST" or request.POST.get("action") != "erase":
        status = 200 if request.method != "POST" else 422
        return render(
            request,
            "newsletters/subscribing/erase.html",
            {"subscriber": person, "token": token},
            status=status,
        )
    with transaction.atomic():  # forgotten, and told so: both or neither
        if address := erasing.erase(person.pk):
            replies.reply.enqueue(replies.Kind.ERASED, {"address": address, "language": person.language})
    return HttpResponseRedirect(reverse("newsletters:erased"))


@csrf_exempt  # The token is the permission.
@never_cache
@personal
@require_http_methods(["GET", "HEAD", "POST"])
def keep(request: HttpRequest, token: str) -> HttpResponse:
    """« Je reste » : the button of the reminder."""
    person = person_of(token)
    done = request.method == "POST" and retention.keep(person.pk)
    if request.method == "POST" and not done:
        return HttpResponseRedirect(tokens.path(token))
    context = {"subscriber": person, "token": token, "done": done}
    return render(request, "newsletters/subscribing/keep.html", context)


def person_of(token: str) -> Subscriber:
    """Whose link this is. Raises `Http404` for what is not ours, `Erased` for who was forgotten."""
    try:
        key = uuid.UUID(tokens.read(token) or "")
    except ValueError as error:
        raise Http404 from error
    person = Subscriber.objects.filter(uuid=key).prefetch_related("networks", "titles").first()
    if person is None:
        raise Erased
    return person
