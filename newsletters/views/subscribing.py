"""Asking for the letters: an address, then networks. Without cookie nor script; what was typed always comes back."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from portal import anonymous
from portal.caching import public

from ..subscriptions import asking, forms, wording

LIMIT, SECONDS = 20, 600  # requests of one machine, within so many seconds
FORM = "newsletters/subscribing/subscribe.html"


@public
@csrf_exempt  # No cookie, no session: `anonymous` looks at where the request comes from.
@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: HttpRequest) -> HttpResponse:
    """`/lettres/inscription/`: the form; an address alone (`step=address`) leads to the rest of it."""
    language = forms.current_language()
    if request.method != "POST":
        return page(request, forms.SubscribeForm(initial={"language": language}))
    if request.POST.get("step") == "address":
        return _second_step(request, language)
    form = forms.SubscribeForm(request.POST)
    form.is_valid()
    if refusal := refused(request, form):
        return page(request, form, refusal)
    if form.errors:
        return page(request, form, 422)
    if not form.is_trapped:
        asking.ask(form.wished(form.cleaned_data["email"]))
    # A program that filled the trap is thanked like everybody: it learns nothing.
    return HttpResponseRedirect(reverse("newsletters:sent"))


def _second_step(request: HttpRequest, language: str) -> HttpResponse:
    first = forms.AddressForm(request.POST)
    typed = {"email": request.POST.get("email", ""), "language": language}
    form = forms.SubscribeForm(initial=typed)
    if first.is_valid() or first.is_trapped:
        return page(request, form)
    form = forms.SubscribeForm(typed)
    form.full_clean()
    for name in form.errors.keys() - {"email"}:
        del form.errors[name]  # not asked yet
    return page(request, form, 422)


@csrf_exempt  # As above.
@require_http_methods(["GET", "HEAD", "POST"])
def request_link(request: HttpRequest) -> HttpResponse:
    """`/lettres/inscription/lien/`: the link to one's preferences, sent to the address that is typed."""
    template = "newsletters/subscribing/request_link.html"
    if request.method != "POST":
        return page(request, forms.AddressForm(), template=template)
    form = forms.AddressForm(request.POST)
    form.is_valid()
    if refusal := refused(request, form):
        return page(request, form, refusal, template)
    if form.errors:
        return page(request, form, 422, template)
    if not form.is_trapped:
        asking.ask_link(form.cleaned_data["email"], forms.current_language())
    return HttpResponseRedirect(reverse("newsletters:link_sent"))


@public
@require_http_methods(["GET", "HEAD"])
def sent(request: HttpRequest, about: str) -> HttpResponse:
    """After a request: the same words whoever asked for whichever address."""
    return render(request, "newsletters/subscribing/sent.html", {"about": about})


def refused(request: HttpRequest, form, name: str = "subscribe") -> int:
    """The status of a refusal that the form says, 0 for none: sent from elsewhere, or too often."""
    if not anonymous.is_from_here(request):
        form.add_error(
            None, _("Ce formulaire ne s’envoie que depuis sa page : vérifiez, puis recommencez ici.")
        )
        return 403
    if not form.errors and anonymous.is_too_often(request, name, LIMIT, SECONDS):
        form.add_error(None, _("Trop de demandes en peu de temps : réessayez dans dix minutes."))
        return 429
    return 0


def page(request: HttpRequest, form, status: int = 200, template: str = FORM) -> HttpResponse:
    context = {"form": form, "promise": wording.promise(), "purpose": wording.purpose()}
    response = render(request, template, context, status=status)
    if request.method == "POST":
        response["Cache-Control"] = "no-store"
    return response
