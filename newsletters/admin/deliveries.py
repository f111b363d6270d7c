"""Refused and uncertain deliveries of an issue, and what a person decides about them."""

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import Count
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from .. import campaigns
from ..deliveries import LEFT
from ..models import Campaign, Delivery
from ..models.delivery import DeliveryState
from ..refusals import in_words
from .desk import SEND_PERMISSION, editable_issue

PAGE = 50
TOLD = (DeliveryState.UNCERTAIN, DeliveryState.FAILED)


def reason(row: Delivery) -> str:
    """Why, for who is not technical; who left is told by the row itself."""
    return "" if row.state != DeliveryState.FAILED or row.code == LEFT else in_words(row.code)


class DeliveriesView(WagtailAdminTemplateMixin, TemplateView):
    """GET lists them, the uncertain ones first; POST with `action` decides about one, or tries the refused ones again."""

    template_name = "newsletters/admin/deliveries.html"
    header_icon = "mail"

    def dispatch(self, request, *args, **kwargs):
        self.issue = editable_issue(request, kwargs["pk"])
        self.campaign = get_object_or_404(Campaign, newsletter=self.issue, service="local")
        self.may_send = request.user.has_perm(SEND_PERMISSION)
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self):
        return _("Refus et incertains")

    def get_page_subtitle(self):
        return self.issue.title

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse("numeros:index"), "label": _("Lettres")},
            {"url": reverse("newsletter_desk", args=[self.issue.pk]), "label": _("Envoi")},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs):
        told = self.campaign.deliveries.filter(state__in=TOLD)
        rows = Paginator(told.order_by("-state", "address"), PAGE).get_page(self.request.GET.get("p"))
        for row in rows:
            row.said = reason(row)
        counts = dict(told.order_by().values_list("state").annotate(Count("pk")))
        shown = {state: [row for row in rows if row.state == state] for state in TOLD}
        return super().get_context_data(**kwargs) | {
            "issue": self.issue,
            "rows": rows,
            "shown_uncertain": shown[DeliveryState.UNCERTAIN],
            "shown_refused": shown[DeliveryState.FAILED],
            "uncertain": counts.get(DeliveryState.UNCERTAIN, 0),
            "refused": counts.get(DeliveryState.FAILED, 0),
            "may_send": self.may_send,
        }

    def post(self, request, *args, **kwargs):
        if not self.may_send:
            raise PermissionDenied
        match request.POST.get("action"):
            case "retry":
                self._retry()
            case "arrived" | "resend" as action:
                self._resolve(action == "arrived")
            # Anything else decides nothing: a letter that arrived must not leave again by mistake.
        return redirect("newsletter_deliveries", self.issue.pk)

    def _retry(self):
        number = campaigns.retry_refused(self.campaign)
        if not number:
            messages.warning(
                self.request, _("Personne à qui réécrire : ces adresses sont désabonnées ou écartées.")
            )
            return
        log(
            instance=self.issue,
            action="newsletters.retry",
            user=self.request.user,
            data={"deliveries": number},
        )
        messages.success(
            self.request,
            ngettext("%(number)s message repart.", "%(number)s messages repartent.", number)
            % {"number": number},
        )

    def _resolve(self, arrived: bool):
        key = self.request.POST.get("delivery", "")
        delivery = get_object_or_404(self.campaign.deliveries, pk=int(key) if key.isdecimal() else 0)
        if not campaigns.resolve(delivery, arrived):
            messages.warning(self.request, _("Ce doute est déjà levé."))
            return
        action = "newsletters.arrived" if arrived else "newsletters.resend"
        log(instance=self.issue, action=action, user=self.request.user, data={"delivery": delivery.pk})
        done = _("C’est noté : reçue.") if arrived else _("La lettre repart à cette adresse.")
        messages.success(self.request, done)
