"""Who is told what during a review: plain messages that leave with the worker (portal.mail)."""

from django.conf import settings
from django.contrib.auth.models import User
from django.core.mail import EmailMessage
from django.dispatch import receiver
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.admin.utils import get_user_display_name
from wagtail.models import Page, TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected, workflow_submitted
from wagtail.users.models import UserProfile

from ..models import NetworkReviewTask
from ..models.review_task import handed_on
from . import review


@receiver(task_submitted, sender=TaskState)
def ask_reviewers(sender, instance, user=None, **kwargs):
    if not isinstance(instance.task.specific, NetworkReviewTask):
        return
    for person in review.reviewers(instance):
        tell(person, "submitted", instance)


@receiver(handed_on, sender=TaskState)
def ask_another(sender, instance, user=None, **kwargs):
    ask_reviewers(sender, instance, user)


# Wagtail's own messages name workflows and leave out the comment. Ours take their identifiers: this application is ready
# before the admin, and whoever connects first under an identifier stays.
@receiver(workflow_approved, sender=WorkflowState, dispatch_uid="workflow_state_approved_email_notification")
def tell_approved(sender, instance, user=None, **kwargs):
    tell_author("approved", instance, user)


@receiver(workflow_rejected, sender=WorkflowState, dispatch_uid="workflow_state_rejected_email_notification")
def tell_rejected(sender, instance, user=None, **kwargs):
    tell_author("rejected", instance, user)


# Administrators are asked only where nobody else can answer (`review.reviewers`).
@receiver(
    workflow_submitted, sender=WorkflowState, dispatch_uid="workflow_state_submitted_email_notification"
)
def tell_nobody_else(sender, instance, user=None, **kwargs):
    pass


def tell_author(event: str, review_state: WorkflowState, by: User | None) -> None:
    author = review_state.requested_by
    if author and author != by:
        tell(author, event, review_state.current_task_state)


def subject(event: str, title: str) -> str:
    return {
        "submitted": _("À relire : %(title)s"),
        "approved": _("Approuvé : %(title)s"),
        "rejected": _("Des changements sont demandés : %(title)s"),
    }[event] % {"title": title}


def name_of(person: User | None) -> str:
    """A name as sentences begin with it, else that of the account; empty for nobody."""
    return capfirst(person.get_full_name()) or get_user_display_name(person) if person else ""


def tell(person: User, event: str, state: TaskState) -> None:
    """One message in the person's language, unless they switched that kind off in their account."""
    profile = UserProfile.get_for_user(person)
    if not (person.is_active and person.email and getattr(profile, f"{event}_notifications")):
        return
    page = state.workflow_state.content_object.get_latest_revision_as_object()
    author = state.workflow_state.requested_by
    context = {
        "page": page,
        "author": name_of(author),
        "reviewer": name_of(state.finished_by),
        "comment": state.comment,
        "edit": settings.SITE_URL + reverse("wagtailadmin_pages:edit", args=[page.pk]),
        "public": page.full_url if Page.objects.filter(pk=page.pk, live=True).exists() else "",
        "site_name": settings.WAGTAIL_SITE_NAME,
    }
    with override(profile.get_preferred_language()):
        EmailMessage(
            subject(event, " ".join(page.title.split())),
            render_to_string(f"networks/mail/review_{event}.txt", context),
            to=[person.email],
            headers={"Auto-Submitted": "auto-generated"},
        ).send()
