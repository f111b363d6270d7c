"""The sending desk of an issue: propose, check, preview, test, send, follow, cancel.

Nothing here calls a mailing service: buttons write rows or enqueue, the worker does the rest.
"""

from contextlib import suppress

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.validators import validate_email
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.tasks import task_backends
from django.tasks.exceptions import TaskResultDoesNotExist
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from portal import addresses
from portal.health import worker_lag

from .. import campaigns, recipients, services, tasks
from ..check import check, errors
from ..compose import NotEmpty, fill
from ..models import Campaign, NewsletterPage
from ..models.campaign import Service, State
from ..rendering.letter import build_letter
from ..rendering.mail import RenderingError, render_message
from ..services import pacing

SEND_PERMISSION = "newsletters.send_newsletter"
TEST_KEY, REQUEST_KEY = "newsletter-test", "newsletter-request"
WORKER_LATE_SECONDS = 60


def editable_issue(request: HttpRequest, pk: int) -> NewsletterPage:
    """The issue, for somebody who may edit it; else 404 or 403."""
    page = get_object_or_404(NewsletterPage, pk=pk)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page


class DeskView(WagtailAdminTemplateMixin, TemplateView):
    """GET shows where the issue stands; POST with `action` does one thing and comes back."""

    template_name = "newsletters/admin/desk.html"
    header_icon = "mail"

    def dispatch(self, request, *args, **kwargs):
        self.page = editable_issue(request, kwargs["pk"])
        self.may_send = request.user.has_perm(SEND_PERMISSION)
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self):
        return _("Envoi")

    def get_page_subtitle(self):
        return campaigns.latest(self.page).title

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse("numeros:index"), "label": _("Lettres")},
            {
                "url": reverse("wagtailadmin_pages:edit", args=[self.page.pk]),
                "label": self.get_page_subtitle(),
            },
            {"url": "", "label": _("Envoi : %(title)s") % {"title": self.get_page_subtitle()}},
        ]

    def get_context_data(self, **kwargs):
        draft = campaigns.latest(self.page)
        findings = check(draft, settings.MAILING_SERVICE)
        letter = build_letter(draft)
        campaign = Campaign.objects.filter(newsletter=self.page).select_related("created_by").first()
        return super().get_context_data(**kwargs) | {
            "issue": self.page,
            "draft": draft,
            "findings": findings,
            "blocked": bool(errors(findings)),
            "is_empty": not len(draft.sections),
            "letter": letter,
            "counts": self._counts(draft, letter, bool(errors(findings))),
            "campaign": campaign,
            "status": campaigns.status(self.page),
            "held": pacing.held(campaign, campaigns.status(self.page)["pending"]) if campaign else "",
            "may_send": self.may_send,
            "can_prepare": campaign is None or campaign.state == State.CANCELLED,
            "previews": [(mode, label) for mode, label in NewsletterPage.preview_modes],
            "grace_minutes": int(campaigns.GRACE.total_seconds() // 60),
            "worker_is_late": worker_is_late(),
            "test_address": self.request.user.email,
            "service_name": Service(settings.MAILING_SERVICE).label,
            "is_remote": services.get(settings.MAILING_SERVICE).IS_REMOTE,
            "request_progress": request_progress(self.request, self.page),
            "progress_url": reverse("newsletter_progress", args=[self.page.pk]),
        }

    def _counts(self, draft, letter, blocked) -> dict:
        items = sum(len(section.items) for section in letter.sections)
        counts = {"sections": len(letter.sections), "items": items, "size": 0}
        # A failed rendering is one of the findings already.
        with suppress(RenderingError):
            counts["size"] = render_message(letter, settings.MAILING_SERVICE).size // 1000
        return counts | {"recipients": recipients.count(draft, letter)}

    def post(self, request, *args, **kwargs):
        action = getattr(self, f"do_{request.POST.get('action', '')}", None)
        if action is None:
            messages.error(request, _("Cette action n’existe pas."))
            return self._back()
        return action() or self._back()

    def _back(self):
        return redirect("newsletter_desk", self.page.pk)

    def _allow_sending(self):
        if not self.may_send:
            raise PermissionDenied

    def do_propose(self):
        """Fill the draft where it is empty; what an editor wrote is never replaced."""
        draft = campaigns.latest(self.page)
        try:
            proposal = fill(draft)
        except NotEmpty:
            messages.warning(self.request, _("La lettre a déjà des rubriques : rien n’a été remplacé."))
            return None
        if not proposal.item_count:
            messages.warning(
                self.request, _("Rien de nouveau depuis le dernier numéro : la lettre reste vide.")
            )
            return None
        draft.save_revision(user=self.request.user, log_action=True, clean=False)
        done = _("Contenu proposé : à relire et à compléter.")
        messages.success(self.request, f"{done} {proposal.left_out_text}".strip())
        return redirect("wagtailadmin_pages:edit", self.page.pk)

    def do_test(self):
        address = self.request.POST.get("address", "").strip()
        try:
            address = addresses.one(address)
            validate_email(address)
        except ValidationError:
            messages.error(
                self.request, _("« %(address)s » n’est pas une adresse électronique.") % {"address": address}
            )
            return
        blocking = errors(check(campaigns.latest(self.page), settings.MAILING_SERVICE))
        if blocking:
            messages.error(
                self.request, _("Corrigez d’abord les erreurs du contrôle : l’essai leur ressemblerait.")
            )
            return
        result = tasks.send_test.enqueue(self.page.pk, address)
        self.request.session[TEST_KEY] = {"task": str(result.id), "page": self.page.pk, "address": address}

    def do_send(self):
        self._allow_sending()
        if services.get(settings.MAILING_SERVICE).IS_REMOTE:
            self._ask_to_send()
            return
        try:
            campaign = campaigns.prepare(self.page, timezone.now() + campaigns.GRACE, self.request.user)
        except campaigns.CannotSend as error:
            for finding in error.findings:
                messages.error(self.request, str(finding))
            return
        if campaign.state == State.SCHEDULED:
            when = timezone.localtime(campaign.scheduled_at)
            messages.success(
                self.request,
                _("La lettre est publiée et partira à %(hour)s. Vous pouvez encore annuler.")
                % {"hour": f"{when:%H h %M}"},
            )

    def _ask_to_send(self):
        """The worker asks the service about its audience, and schedules the letter where nothing is wrong."""
        blocking = errors(check(campaigns.latest(self.page), settings.MAILING_SERVICE))
        for finding in blocking:
            messages.error(self.request, str(finding))
        if not blocking:
            asked_at = timezone.now().isoformat()
            result = tasks.schedule_remote.enqueue(self.page.pk, self.request.user.pk, asked_at)
            self.request.session[REQUEST_KEY] = {"task": str(result.id), "page": self.page.pk}

    def do_cancel(self):
        self._allow_sending()
        campaign = Campaign.objects.filter(newsletter=self.page).first()
        if campaign and campaigns.cancel(campaign):
            log(instance=self.page, action="newsletters.cancel", user=self.request.user)
            messages.success(
                self.request, _("Envoi annulé : rien n’est parti. La lettre reste publiée sur le site.")
            )
        else:
            messages.error(self.request, _("Trop tard pour annuler : l’envoi a commencé."))

    def do_pause(self):
        self._act(campaigns.pause, _("L’envoi est en pause : il reprend quand vous le demandez."))

    def do_stop(self):
        """For good: who was not written to yet will not be."""
        self._act(campaigns.stop, _("Envoi arrêté : les personnes en attente ne recevront pas cette lettre."))

    def _act(self, action, done: str):
        self._allow_sending()
        if action(get_object_or_404(Campaign, newsletter=self.page)):
            log(instance=self.page, action=f"newsletters.{action.__name__}", user=self.request.user)
            messages.success(self.request, done)
        else:
            messages.error(self.request, _("L’envoi n’est plus dans cet état : rien n’a changé."))

    def do_send_now(self):
        """Skip the grace period, or go on after a pause once the cause is repaired."""
        self._allow_sending()
        campaign = get_object_or_404(Campaign, newsletter=self.page)
        if campaigns.send_now(campaign):
            log(instance=self.page, action="newsletters.send_now", user=self.request.user)


@never_cache
def preview(request: HttpRequest, pk: int, mode: str) -> HttpResponse:
    """The issue as last saved, in one of its three versions: `web`, `email`, `text`."""
    page = editable_issue(request, pk)
    modes = {name or "web": name for name, _label in NewsletterPage.preview_modes}
    if mode not in modes:
        raise Http404
    return campaigns.latest(page).make_preview_request(request, modes[mode])


def worker_is_late() -> bool:
    """True when nobody is there to send: the worker has not been seen for a minute."""
    lag = worker_lag()
    return lag is None or lag > WORKER_LATE_SECONDS


@never_cache
def progress(request: HttpRequest, pk: int) -> JsonResponse:
    """Where the sending and the last test stand, for the desk's script."""
    page = editable_issue(request, pk)
    campaign = Campaign.objects.filter(newsletter=page).first()
    status = campaigns.status(page)
    answer: dict = {
        **status,
        "uncertain": len(status["uncertain"]),
        "label": campaign.get_state_display() if campaign else "",
        "held": pacing.held(campaign, status["pending"]) if campaign else "",
        "error": campaign.error if campaign else "",
        "over": campaign is None or campaign.is_over,
        "seconds_left": 0,
        "worker_is_late": worker_is_late(),
        "test": test_progress(request, page),
        "request": request_progress(request, page),
    }
    if campaign and campaign.state == State.SCHEDULED:
        answer["seconds_left"] = max(0, int((campaign.scheduled_at - timezone.now()).total_seconds()))
    if answer["held"]:  # not a fault: said quietly
        answer["error"] = ""
    return JsonResponse(answer)


def test_progress(request: HttpRequest, page: NewsletterPage) -> dict | None:
    """The last test that this person sent of this issue: waiting, sent, or what went wrong."""
    return _progress_of(
        request.session.get(TEST_KEY),
        page,
        waiting=_("L’essai part vers %(address)s…"),
        done=_("L’essai est parti vers %(address)s."),
        failed=_("L’essai n’est pas parti : %(error)s"),
    )


def request_progress(request: HttpRequest, page: NewsletterPage) -> dict | None:
    """This person's request to send the issue through a remote service: waiting, scheduled, or why it was refused."""
    told = _progress_of(
        request.session.get(REQUEST_KEY),
        page,
        waiting=_("Le portail vérifie que l’audience du service d’envoi est bien celle de cette lettre…"),
        done=_("La lettre est publiée et programmée."),
        failed=_("La lettre n’est pas partie. %(error)s"),
    )
    if told and told["state"] == "sent":  # told once: the campaign says the rest
        del request.session[REQUEST_KEY]
    return told


def _progress_of(
    asked: dict | None, page: NewsletterPage, waiting: str, done: str, failed: str
) -> dict | None:
    """Where a task stands that somebody asked for (`task`, `page` and what the sentences name); None without one."""
    if not asked or asked["page"] != page.pk:
        return None
    try:
        result = task_backends["default"].get_result(asked["task"])
    except TaskResultDoesNotExist:
        return None
    if not result.is_finished:
        return {"state": "waiting", "message": waiting % asked}
    error = (
        result.return_value if result.status == "SUCCESSFUL" else _("une erreur inattendue s’est produite")
    )
    if error:
        return {"state": "error", "message": failed % {"error": error}}
    return {"state": "sent", "message": done % asked}
