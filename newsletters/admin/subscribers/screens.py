"""How subscriptions grow, who took lists away; and the list of opposition, which can be asked and not read."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Max
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.viewsets.base import ViewSet

from portal.models import Network

from ... import addresses, suppression
from ...models import Export, Reason, Suppression
from ...readers import acts, growth, states
from .permissions import CHANGE, Allowed, DeskMenuItem

EXPORTS = 20


class Screen(Allowed, WagtailAdminTemplateMixin, TemplateView):
    """A screen of the desk, below « Abonnées et abonnés »."""

    header_icon = "user"

    def get_breadcrumbs_items(self):
        listing = {
            "url": reverse("wagtailsnippets_newsletters_subscriber:list"),
            "label": _("Abonnées et abonnés"),
        }
        return [*self.breadcrumbs_items, listing, {"url": "", "label": self.get_page_title()}]


class GrowthView(Screen):
    """Twenty-four months of arrivals and departures, in all or of a network; then the latest exports."""

    template_name = "newsletters/admin/growth.html"
    page_title = gettext_lazy("Évolution des abonnements")

    def get_context_data(self, **kwargs):
        networks = list(Network.objects.all())
        network = next((one for one in networks if one.slug == self.request.GET.get("reseau")), None)
        months = growth.growth(network)
        series = (_("Arrivées"), _("Départs"))
        listing = reverse("wagtailsnippets_newsletters_subscriber:list")
        return super().get_context_data(**kwargs) | {
            "networks": networks,
            "network": network,
            "months": list(reversed(months)),
            "chart": growth.chart(months, series),
            "totals": list(
                zip(
                    series,
                    (sum(month.arrivals for month in months), sum(month.departures for month in months)),
                    strict=True,
                )
            ),
            "is_quiet": not any(month.arrivals or month.departures for month in months),
            "standing": [
                (states.counted(state, number), number, f"{listing}?etat={state}", False)
                for state, number in states.counts().items()
            ],
            "exports": Export.objects.all()[:EXPORTS],
        }


class AddressForm(forms.Form):
    address = forms.CharField(
        label=gettext_lazy("Adresse électronique"),
        max_length=320,
        help_text=gettext_lazy("Par exemple : prenom.nom@example.org"),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )

    def clean_address(self) -> str:
        return addresses.clean(self.cleaned_data["address"])


class OppositionView(Screen):
    """Counts by reason. POST asks about one address; with `action=add` it adds it."""

    template_name = "newsletters/admin/opposition.html"
    page_title = gettext_lazy("Liste d’opposition")

    def get_context_data(self, **kwargs):
        rows = Suppression.objects.values("reason").annotate(number=Count("pk"), latest=Max("at"))
        found = {row["reason"]: row for row in rows}
        return {
            "form": AddressForm(),
            "reasons": [
                (reason.label, found[reason]["number"], found[reason]["latest"])
                for reason in Reason
                if reason in found
            ],
            "may_add": self.request.user.has_perm(CHANGE),
        } | super().get_context_data(**kwargs)

    def post(self, request, *args, **kwargs):
        form = AddressForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form), status=422)
        address = form.cleaned_data["address"]
        if request.POST.get("action") == "add":
            return self.add(address)
        row = Suppression.objects.filter(mark=suppression.mark(address)).first()
        return self.render_to_response(self.get_context_data(form=form, asked=address, found=row))

    def add(self, address: str):
        if not self.request.user.has_perm(CHANGE):
            raise PermissionDenied
        acts.oppose(address, self.request.user)
        messages.success(
            self.request, _("L’adresse est sur la liste d’opposition : plus rien ne lui sera envoyé.")
        )
        return redirect("opposition:index")


class DeskViewSet(ViewSet):
    """One screen with its entry in the menu."""

    view = Screen
    menu_item_class = DeskMenuItem

    def get_urlpatterns(self):
        return [path("", self.view.as_view(), name="index")]


class GrowthViewSet(DeskViewSet):
    view = GrowthView
    icon = "history"
    menu_label = gettext_lazy("Évolution")
    url_prefix = "lettres/evolution"


class OppositionViewSet(DeskViewSet):
    view = OppositionView
    icon = "no-view"
    menu_label = gettext_lazy("Liste d’opposition")
    url_prefix = "lettres/opposition"
