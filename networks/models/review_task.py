"""The step of the workflow where a network reads what is written for it."""

from django.core.exceptions import BadRequest, PermissionDenied
from django.db import transaction
from django.dispatch import Signal
from django.utils.translation import gettext_lazy as _
from wagtail.models import Task, TaskState

from ..contributions import review

# Somebody who changed a page in review asks for another pair of eyes; sent with the `TaskState` and the person.
handed_on = Signal()


class NetworkReviewTask(Task):
    """Approved by those who animate one of the page's networks, or by the editors; rules in `contributions.review`."""

    class Meta:
        verbose_name = _("relecture par le réseau")
        verbose_name_plural = _("relectures par le réseau")

    @classmethod
    def get_description(cls):
        return _(
            "Les animatrices et animateurs des réseaux de la page relisent ; sans réseau, l’équipe éditoriale."
        )

    def start(self, workflow_state, user=None):
        review.unlock_for_reviewers(workflow_state.content_object)
        return super().start(workflow_state, user=user)

    def user_can_access_editor(self, obj, user):
        return review.may_review(user, obj)

    def locked_for_user(self, obj, user):
        return not review.may_review(user, obj)

    def user_can_lock(self, obj, user):
        return review.may_review(user, obj)

    def get_actions(self, obj, user):
        if not review.may_review(user, obj):
            return []
        if not review.may_approve(user, obj):
            return [
                ("reject", _("Demander des changements"), True),
                ("approve", _("Faire approuver par une autre personne"), False),
            ]
        return [
            ("reject", _("Demander des changements"), True),
            ("approve", _("Approuver et publier"), False),
            ("approve", _("Commenter, approuver et publier"), True),
        ]

    @transaction.atomic
    def on_action(self, task_state, user, action_name, **kwargs):
        """Approve or reject, once; who changed the draft themselves hands it on to somebody else instead.

        Raises `PermissionDenied` for whoever may not review the page, and when it was decided meanwhile; `BadRequest` for
        more than a comment: Wagtail passes on whatever the request brought.
        """
        if set(kwargs) - {"comment"}:
            raise BadRequest("a decision with more than a comment")
        TaskState.objects.select_for_update().get(pk=task_state.pk)
        task_state.refresh_from_db()
        page = task_state.workflow_state.content_object
        if task_state.status != TaskState.STATUS_IN_PROGRESS or not review.may_review(user, page):
            raise PermissionDenied
        if action_name == "approve" and not review.may_approve(user, page):
            handed_on.send(sender=TaskState, instance=task_state, user=user)
            return
        super().on_action(task_state, user, action_name, comment=str(kwargs.get("comment") or ""))

    def get_task_states_user_can_moderate(self, user, **kwargs):
        states = TaskState.objects.filter(task=self.task_ptr, status=TaskState.STATUS_IN_PROGRESS)
        return review.reviewable(states, user)
