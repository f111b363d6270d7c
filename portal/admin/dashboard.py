"""The dashboard: what a person may start, then cards of what waits for them. Each application registers its own.

A function registered under the hook `ACTIONS` takes the request and returns a list of `Action`; cards come through
Wagtail's `construct_homepage_panels`.
"""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.models import Page
from wagtail.permissions import policy_registry

from .. import jobs, outbox
from ..health import LATE_SECONDS, worker_lag
from .owed_mails import may_read_owed_mails

ACTIONS = "portal_dashboard_actions"
SHOWN = 5
STUCK_SECONDS = 300


@dataclass(frozen=True)
class Action:
    """A large button; `is_post` for those that create something at once."""

    label: str
    url: str
    icon: str
    order: int
    is_post: bool = False


@dataclass(frozen=True)
class Row:
    """A line of a card: where it leads, what else is said, how many it stands for, what is wrong with it."""

    title: str
    url: str
    note: str = ""
    count: int | None = None
    warning: str = ""
    day: date | None = None


def pages_for(user, *actions: str) -> QuerySet:
    """Pages on which the person may do at least one of these: add (below), change, publish."""
    return policy_registry.get_by_type(Page).instances_user_has_any_permission_for(user, actions)


class Greeting(Component):
    """The person's name, the day, and what they may start."""

    name = "greeting"
    order = 0
    template_name = "portal/admin/greeting.html"

    def __init__(self, request):
        self.request = request

    def get_context_data(self, parent_context=None):
        user = self.request.user
        found = [action for register in hooks.get_hooks(ACTIONS) for action in register(self.request)]
        return {
            "person": user.first_name or user.get_username(),
            "today": timezone.localdate(),
            "actions": sorted(found, key=lambda action: action.order),
            "csrf_token": parent_context.get("csrf_token") if parent_context else None,
        }


class Card(Component):
    """A titled list; `empty` is said when there is nothing to do."""

    template_name = "portal/admin/card.html"
    name = ""
    order = 300
    title = ""
    icon = "list-ul"
    empty = ""
    more_label = ""

    def __init__(self, request):
        self.request = request

    def rows(self) -> list[Row]:
        raise NotImplementedError

    def more_url(self) -> str:
        """Where the whole list stands, or nothing."""
        return ""

    def get_context_data(self, parent_context=None):
        return {"card": self, "rows": self.rows(), "more_url": self.more_url()}


class DraftsCard(Card):
    """What the person began and did not publish."""

    name = "drafts"
    order = 330
    title = _("Vos brouillons")
    icon = "edit"
    empty = _("Rien en attente : tout ce que vous avez écrit est publié.")

    def rows(self):
        pages = pages_for(self.request.user, "change", "add").filter(latest_revision__user=self.request.user)
        pages = pages.exclude(live=True, has_unpublished_changes=False).order_by(
            "-latest_revision_created_at"
        )
        return [
            Row(
                title=page.get_admin_display_title(),
                url=edit_url(page),
                note=_("%(kind)s, à publier de nouveau") % {"kind": kind(page)} if page.live else kind(page),
                day=timezone.localdate(page.latest_revision_created_at),
            )
            for page in pages[:SHOWN]
        ]


class WorkerAlert(Component):
    """Say in plain words that the worker is away, that it cannot do one of its jobs, or that mails do not leave."""

    name = "worker"
    order = 10
    template_name = "portal/admin/worker_alert.html"

    def get_context_data(self, parent_context=None):
        lag = worker_lag()
        is_late = lag is None or lag > LATE_SECONDS
        mail = outbox.standing()
        # A server that put a mail off for a moment is no news.
        is_stuck = mail.failed or mail.uncertain or mail.oldest_seconds >= STUCK_SECONDS
        request = parent_context.get("request") if parent_context else None
        return {
            "is_late": is_late,
            "since": lag and waiting_time(lag),
            "jobs": [] if is_late else jobs.late(),
            "mail": mail if is_stuck else None,
            "may_read": request is not None and may_read_owed_mails(request.user),
            "mail_since": waiting_time(mail.oldest_seconds),
        }


def waiting_time(seconds: int) -> str:
    """« 12 minutes », « 3 heures », « 2 jours »: the largest whole unit."""
    if seconds >= 2 * 86_400:
        return ngettext("%(count)s jour", "%(count)s jours", seconds // 86_400) % {"count": seconds // 86_400}
    if seconds >= 2 * 3600:
        return ngettext("%(count)s heure", "%(count)s heures", seconds // 3600) % {"count": seconds // 3600}
    return ngettext("%(count)s minute", "%(count)s minutes", seconds // 60) % {"count": seconds // 60}


def edit_url(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def kind(page: Page) -> str:
    """« Article », « Action du programme »."""
    return str(capfirst(page.specific_class._meta.verbose_name))
