"""The editors' screen of « faire relire »: make a link, copy it, see whether it was opened, close it."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.utils import get_user_display_name
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from ..models import ProofLink
from . import proofreading


class ProofForm(forms.Form):
    days = forms.IntegerField(
        label=gettext_lazy("Valable pendant (jours)"),
        min_value=1,
        max_value=proofreading.MAX_DAYS,
        initial=proofreading.DEFAULT_DAYS,
        help_text=gettext_lazy("De 1 à 30. Une semaine suffit le plus souvent."),
    )
    note = forms.CharField(
        label=gettext_lazy("Mot pour la personne qui relit"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy(
            "Facultatif, affiché en haut de la page. Par exemple : Les chiffres du deuxième paragraphe sont-ils bons ?"
        ),
    )


def editable_page(request: HttpRequest, pk: int) -> Page:
    """The page's latest draft, for somebody who may edit it; else 404 or 403."""
    page = get_object_or_404(Page, pk=pk)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page.get_latest_revision_as_object()


class ProofView(WagtailAdminTemplateMixin, FormView):
    """GET lists the page's links; POST makes one and comes back to it."""

    template_name = "networks/admin/proofreading.html"
    form_class = ProofForm
    page_title = gettext_lazy("Faire relire")
    header_icon = "link"

    def dispatch(self, request, *args, **kwargs):
        self.page = editable_page(request, kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return self.page.get_admin_display_title()

    def get_breadcrumbs_items(self):
        edit = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        return [
            *self.breadcrumbs_items,
            {"url": edit, "label": self.get_page_subtitle()},
            {"url": "", "label": _("Faire relire")},
        ]

    def get_context_data(self, **kwargs):
        links = ProofLink.objects.filter(page_id=self.page.pk).select_related("created_by")
        return super().get_context_data(**kwargs) | {
            "page": self.page,
            "links": [
                {
                    "link": link,
                    "who": link.created_by and get_user_display_name(link.created_by),
                    "address": proofreading.address(link),
                    "mailto": proofreading.mailto(link, self.page),
                }
                for link in links.open()
            ],
            "closed": links.closed()[:10],
        }

    def form_valid(self, form):
        proofreading.create(
            self.page, self.request.user, form.cleaned_data["days"], form.cleaned_data["note"]
        )
        messages.success(self.request, _("Le lien est prêt : copiez-le ou envoyez-le par courriel."))
        return redirect("proof_desk", self.page.pk)


@require_http_methods(["POST"])
def revoke(request: HttpRequest, pk: int, link_pk: int) -> HttpResponse:
    """Close a link at once."""
    page = editable_page(request, pk)
    proofreading.revoke(get_object_or_404(ProofLink, pk=link_pk, page_id=page.pk))
    messages.success(request, _("Le lien est fermé : il ne montre plus rien à personne."))
    return redirect("proof_desk", page.pk)
