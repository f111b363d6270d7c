"""Receiving the answers to a form of a page. Without cookie nor script; the page comes back with what was typed."""

from datetime import date, timedelta

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from wagtail.fields import StreamField
from wagtail.models import Page

from . import anonymous, questions
from .blocks.form import prefix
from .models import FormAnswer
from .tasks import mail_answer

LIMIT, SECONDS = 10, 600  # answers of one machine, within so many seconds


@csrf_exempt  # No cookie, no session: `anonymous` looks at where the request comes from.
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def answers(request: HttpRequest, page_id: int, key) -> HttpResponse:
    """Keep an answer and thank, or show the page again with its errors (422) and all that was typed."""
    page, value = _form_of(request, page_id, str(key))
    if request.method != "POST":
        return HttpResponseRedirect(f"{page.get_url(request)}#formulaire-{key}")
    if not anonymous.is_from_here(request):
        raise PermissionDenied(_("Ce formulaire ne s’envoie que depuis sa page."))
    form = questions.form(value, request.POST, prefix(str(key)))
    if form.is_valid() and not form.is_trapped:
        if anonymous.is_too_often(request, "answers", LIMIT, SECONDS):
            form.add_error(None, _("Trop d’envois en peu de temps : réessayez dans dix minutes."))
        else:
            keep(page, value, form)
    if form.errors:
        return _again(request, page, str(key), form)
    # A program that filled the trap is thanked like everybody: it learns nothing.
    return HttpResponseRedirect(reverse("answers_thanks", args=[page_id, key]))


@require_http_methods(["GET", "HEAD"])
def thanks(request: HttpRequest, page_id: int, key) -> HttpResponse:
    """The words of the form after an answer, and the way back."""
    page, value = _form_of(request, page_id, str(key))
    response = render(request, "portal/thanks.html", {"source": page, "form": value})
    response["X-Robots-Tag"] = "noindex"
    return response


def keep(page: Page, value, form: questions.QuestionsForm) -> FormAnswer:
    """Store a valid answer; the address that the form names is written to in the background."""
    answer = FormAnswer.objects.create(
        page=page,
        form_title=value["title"],
        recipient=value["recipient"],
        answers=form.answers(),
        delete_on=months_later(timezone.localdate(), int(value["retention"])),
    )
    transaction.on_commit(lambda: mail_answer.enqueue(answer.pk))
    return answer


def months_later(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), following - timedelta(days=1))


def _form_of(request: HttpRequest, page_id: int, key: str) -> tuple[Page, dict]:
    """The published page, as its own type, and the form block of that key. 404 for whatever else."""
    page = Page.objects.live().filter(pk=page_id).specific().first()
    if page is None or any(not rule.accept_request(request) for rule in page.get_view_restrictions()):
        raise Http404
    for field in page._meta.fields:
        if isinstance(field, StreamField):
            for child in getattr(page, field.name):
                if child.block_type == "form" and child.id == key:
                    return page, child.value
    raise Http404


def _again(request: HttpRequest, page: Page, key: str, form: questions.QuestionsForm) -> HttpResponse:
    request._answered = (key, form)
    response = page.serve(request)
    response.status_code = 422
    return response
