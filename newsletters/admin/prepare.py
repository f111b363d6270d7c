"""« Préparer la lettre », « Reprendre ce numéro »: the next draft of a title, at once, then its desk."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from .. import issues, renewal
from ..compose import create_draft
from ..models import NewsletterPage
from .dashboard import titles_for


class PrepareView(WagtailAdminTemplateMixin, TemplateView):
    """GET, or POST without `title` where there are several: which one? POST: its draft, created where there is none."""

    template_name = "newsletters/admin/prepare.html"
    header_icon = "mail"
    page_title = gettext_lazy("Préparer la lettre")

    def dispatch(self, request, *args, **kwargs):
        self.titles = titles_for(request.user)
        if not self.titles.exists():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse("numeros:index"), "label": _("Lettres")},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"standings": issues.standings(self.titles)}

    def post(self, request, *args, **kwargs):
        asked = request.POST.get("title", "")
        if asked.isdecimal():
            title = self.titles.filter(pk=asked).first()
        else:
            title = self.titles.first() if self.titles.count() == 1 else None
        if title is None:
            return self.get(request, *args, **kwargs)
        [standing] = issues.standings(self.titles.filter(pk=title.pk))
        if standing.issue:
            messages.success(request, _("Ce numéro est déjà en préparation : le voici."))
            return redirect("newsletter_desk", standing.issue.pk)
        page, proposal = create_draft(title, list(title.networks.all()), user=request.user)
        if proposal.item_count:
            done = _("« %(title)s » est créé, avec un contenu proposé : à relire et à compléter.")
            messages.success(request, f"{done % {'title': page.title}} {proposal.left_out_text}".strip())
        else:
            messages.warning(
                request,
                _("« %(title)s » est créé, vide : rien de nouveau depuis le dernier numéro.")
                % {"title": page.title},
            )
        return redirect("newsletter_desk", page.pk)


class RenewIssueView(WagtailAdminTemplateMixin, TemplateView):
    """GET says what is copied; POST creates the draft and opens it."""

    template_name = "newsletters/admin/renew_issue.html"
    header_icon = "repeat"
    page_title = gettext_lazy("Reprendre ce numéro")

    @cached_property
    def issue(self) -> NewsletterPage:
        return get_object_or_404(NewsletterPage, pk=self.kwargs["pk"])

    def dispatch(self, request, *args, **kwargs):
        if not titles_for(request.user).filter(pk=self.issue.get_parent().pk).exists():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return self.issue.get_admin_display_title()

    def get_breadcrumbs_items(self):
        edit = reverse("wagtailadmin_pages:edit", args=[self.issue.pk])
        return [
            *self.breadcrumbs_items,
            {"url": reverse("numeros:index"), "label": _("Lettres")},
            {"url": edit, "label": self.get_page_subtitle()},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"issue": self.issue}

    def post(self, request, *args, **kwargs):
        page, left_out = renewal.renew(self.issue, request.user)
        done = _("« %(title)s » est créé, avec les rubriques de « %(source)s ».")
        messages.success(request, done % {"title": page.title, "source": self.get_page_subtitle()})
        if left_out:
            text = ngettext(
                "%(count)s annonce déjà parue n’a pas été reprise.",
                "%(count)s annonces déjà parues n’ont pas été reprises.",
                left_out,
            )
            messages.success(request, text % {"count": left_out})
        return redirect("wagtailadmin_pages:edit", page.pk)


class RenewIssueButton(PageMenuItem):
    label = gettext_lazy("Reprendre ce numéro")
    icon_name = "repeat"

    def is_shown(self, user):
        return self.page.get_parent().permissions_for_user(user).can_add_subpage()


def buttons(page, **kwargs):
    """In the menus of an issue."""
    if page.specific_class is NewsletterPage:
        yield RenewIssueButton(page=page, url=reverse("renew_issue", args=[page.pk]), priority=25)
