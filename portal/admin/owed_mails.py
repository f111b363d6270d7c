"""Rapports > Courriels en souffrance: mails that could not leave or may not have arrived, and what a person decides."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from .. import outbox

PERMISSION = "newsletters.view_subscriber"


def may_read_owed_mails(user) -> bool:
    """Whether the person may read whom the portal writes to: those who may read its subscribers."""
    return user.has_perm(PERMISSION)


class OwedMailsView(WagtailAdminTemplateMixin, TemplateView):
    """GET lists them; POST with `mail` (the key of its task) and `action` (`send` or `forget`) decides about one."""

    template_name = "portal/admin/owed_mails.html"
    header_icon = "mail"

    def dispatch(self, request, *args, **kwargs):
        if not may_read_owed_mails(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self):
        return _("Courriels en souffrance")

    def get_breadcrumbs_items(self):
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs):
        found = outbox.troubled()
        groups = [
            (trouble, [mail for mail in found if mail.trouble == trouble]) for trouble in outbox.Trouble
        ]
        return super().get_context_data(**kwargs) | {"groups": [group for group in groups if group[1]]}

    def post(self, request, *args, **kwargs):
        try:
            key = UUID(request.POST.get("mail", ""))
        except ValueError:
            key = UUID(int=0)
        match request.POST.get("action"):
            case "send":
                self._tell(outbox.send_again(key), _("Ce courriel repart."))
            case "forget":
                self._tell(outbox.put_away(key), _("C’est noté, il ne paraît plus ici."))
        return redirect("owed_mails")

    def _tell(self, is_done: bool, words: str) -> None:
        if is_done:
            messages.success(self.request, words)
        else:
            messages.warning(
                self.request, _("Ce courriel n’attend plus : il est parti, ou quelqu’un s’en est occupé.")
            )
