"""« Reprendre dans le programme de… »: the form, and the buttons that lead to it."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from portal.admin.dashboard import pages_for

from .. import renewal
from ..models import ActionPage, ProgrammePage


def programmes_for(user, action: ActionPage):
    """Programmes of the action's language that the person may add to, the latest first; not its own."""
    return (
        ProgrammePage.objects.filter(pk__in=pages_for(user, "add").values("pk"), locale=action.locale_id)
        .exclude(pk=action.get_parent().pk)
        .order_by("-year")
    )


class RenewalForm(forms.Form):
    programme = forms.ModelChoiceField(
        label=_("Programme"),
        queryset=ProgrammePage.objects.none(),
        empty_label=None,
        help_text=_("Celui de l’année où l’action recommence, par exemple : Programme 2027."),
    )
    with_sessions = forms.BooleanField(
        label=_("Reprendre aussi les séances, sans leurs dates"),
        required=False,
        help_text=_(
            "Leurs titres et leurs lieux sont repris, « date à préciser ». Par exemple pour un cycle de trois demi-journées."
        ),
    )

    def __init__(self, *args, programmes, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["programme"].queryset = programmes
        this_year = programmes.filter(year=timezone.localdate().year).first()
        self.fields["programme"].initial = this_year or programmes.first()


class RenewalView(WagtailAdminTemplateMixin, FormView):
    """GET asks for the programme; POST makes the draft and opens it."""

    template_name = "networks/admin/renewal.html"
    form_class = RenewalForm
    page_title = _("Reprendre dans un autre programme")
    header_icon = "repeat"

    @cached_property
    def action(self) -> ActionPage:
        return get_object_or_404(ActionPage, pk=self.kwargs["pk"])

    @cached_property
    def programmes(self):
        return programmes_for(self.request.user, self.action)

    def dispatch(self, request, *args, **kwargs):
        if not self.action.permissions_for_user(request.user).can_copy():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return self.action.get_admin_display_title()

    def get_breadcrumbs_items(self):
        edit = reverse("wagtailadmin_pages:edit", args=[self.action.pk])
        return [
            *self.breadcrumbs_items,
            {"url": reverse("actions:index"), "label": _("Actions du programme")},
            {"url": edit, "label": self.get_page_subtitle()},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"programmes": self.programmes}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"action": self.action, "programmes": self.programmes}

    def form_valid(self, form):
        programme = form.cleaned_data["programme"]
        copy = renewal.renew(
            self.action, programme, self.request.user, with_sessions=form.cleaned_data["with_sessions"]
        )
        messages.success(self.request, renewal.said(copy, programme))
        return redirect("wagtailadmin_pages:edit", copy.pk)


class RenewButton(PageMenuItem):
    label = _("Reprendre dans un autre programme")
    icon_name = "repeat"

    def is_shown(self, user):
        return self.page.permissions_for_user(user).can_copy()


def buttons(page, **kwargs):
    """In the menus of an action."""
    if page.specific_class is ActionPage:
        yield RenewButton(page=page, url=reverse("renew_action", args=[page.pk]), priority=25)
