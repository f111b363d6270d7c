"""Decisions of a review: about the page of the address only, once, and about what the person has read."""

from django.contrib.messages import get_messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page, TaskState, WorkflowState

from . import notices, review
from .versions import has_seen_latest

FORM, DECISION = "wagtailadmin_pages:edit", "wagtailadmin_pages:workflow_action"
DECISIONS = {DECISION, "wagtailadmin_pages:collect_workflow_action_data"}
# In what the edit form sends: that one of the buttons of the review was pressed, and which.
PRESSED, ACTION, APPROVE = "action-workflow-action", "workflow-action-name", "approve"


def decide_with_open_eyes(get_response):
    """Middleware: 404 for the review of another page than that of the address; nothing is decided twice, nor unseen."""

    def middleware(request):
        response = get_response(request)
        match = request.resolver_match
        if request.method == "POST" and match and match.view_name == DECISION:
            _say_what_follows(request, **match.kwargs)
        return response

    def process_view(request, view, args, kwargs):
        name = request.resolver_match.view_name
        if name not in {FORM, *DECISIONS} or not request.user.is_authenticated:
            return None
        if name in DECISIONS:
            return _about_this_page(request, decides=name == DECISION and request.method == "POST", **kwargs)
        if name == FORM and PRESSED in request.POST:
            if not request.accepts("text/html"):
                request.POST = _without_decision(request)
                return None
            return _pressed_again(request, kwargs["page_id"])
        return None

    middleware.process_view = process_view
    return middleware


def _about_this_page(
    request: HttpRequest, page_id: int, action_name: str, task_state_id: int, *, decides: bool
) -> HttpResponse | None:
    states = TaskState.objects.select_related("workflow_state", "revision")
    state = states.filter(pk=task_state_id).first()
    page = Page.objects.filter(pk=page_id).first()
    if state is None or page is None or not _is_of(state.workflow_state, page):
        raise Http404
    if state.status != TaskState.STATUS_IN_PROGRESS:
        return _over(request, state)
    return not_now(request, page, state) if decides and action_name == APPROVE else None


def _is_of(asked: WorkflowState, page: Page) -> bool:
    return asked.object_id == str(page.pk) and asked.base_content_type == page.get_base_content_type()


def _pressed_again(request: HttpRequest, page_id: int) -> HttpResponse | None:
    """Say so to whoever has decided: Wagtail would save what is there, or deny an animator the published page."""
    page = Page.objects.filter(pk=page_id).first()
    if page is None or page.workflow_in_progress:
        return None
    last = TaskState.objects.for_instance(page).order_by("-pk").first()
    return _over(request, last) if last and last.finished_by == request.user else None


def _without_decision(request: HttpRequest):
    """Wagtail's automatic saving may leave while the button's form does, and says what was pressed too."""
    data = request.POST.copy()
    del data[PRESSED]
    return data


def _over(request: HttpRequest, state: TaskState) -> HttpResponse:
    # Not a word about the page: whoever asks may have nothing to do with it.
    if state.finished_by == request.user:
        messages.info(request, _("Vous avez déjà décidé : il n’y a rien de plus à faire."))
    else:
        messages.info(request, _("Cette relecture est terminée : il n’y a plus rien à décider."))
    return _go(request, reverse("wagtailadmin_home"))


def _say_what_follows(request: HttpRequest, page_id: int, action_name: str, task_state_id: int) -> None:
    """Outside the edit form Wagtail says nothing."""
    page = Page.objects.filter(pk=page_id).first()
    if page and action_name == APPROVE and review.may_review(request.user, page):
        say_who_approves(request, page)


def not_now(request: HttpRequest, page: Page, state: TaskState | None) -> HttpResponse | None:
    """Why what was pressed is not done, with the page shown again; None when nothing is in the way."""
    if state is None:
        said = _("La relecture de cette page est terminée : rien n’a été enregistré cette fois-ci.")
    elif review.may_approve(request.user, page) and not has_seen_latest(request, page, state):
        said = _(
            "La page a changé depuis que vous l’avez ouverte ou qu’elle vous a été envoyée : la voici, relisez-la "
            "avant de l’approuver. Rien n’a été publié ni enregistré."
        )
    else:
        return None
    messages.warning(request, said)
    return _go(request, reverse(FORM, args=[page.pk]))


def _go(request: HttpRequest, address: str) -> HttpResponse:
    """Lead there, out of a dialog too."""
    if request.headers.get("X-Requested-With") == "XMLHttpRequest":
        return JsonResponse({"step": "success", "redirect": address})
    return redirect(address)


def say_who_approves(request: HttpRequest, page: Page) -> None:
    """Somebody who corrected a contribution and pressed « Approuver »: it is kept, and another person is asked."""
    state = page.current_workflow_task_state
    if state is None or review.may_approve(request.user, page):
        return
    names = [notices.name_of(person) for person in review.reviewers(state)]
    if names:
        said = _(
            "Vos corrections sont enregistrées. Comme vous les avez faites, une autre personne doit approuver la page : "
            "%(names)s, à qui le portail l’a demandé."
        ) % {"names": get_text_list(names, _("ou"))}
    else:
        said = _(
            "Vos corrections sont enregistrées. Une autre personne doit approuver la page, et personne d’autre ne le "
            "peut pour l’instant : parlez-en à l’équipe."
        )
    # Wagtail has just said that the page was updated: one message is read sooner than two.
    list(get_messages(request))
    messages.warning(request, said)
