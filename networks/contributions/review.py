"""Who reviews what: those who animate one of the page's networks, else the editors.

The draft decides, not what is online: its networks are read from the latest revision.
"""

from django.contrib.auth.models import Group, User
from django.db.models import QuerySet
from wagtail.models import GroupApprovalTask, Page, TaskState, Workflow, WorkflowPage, WorkflowTask

from .roles import EDITORS
from .versions import last_hand

WORKFLOW = "Relecture"
TASK = "Relecture par le réseau"


def named_networks(content: dict) -> set[int]:
    """Primary keys of the networks in a revision's content: a page's `networks`, or the `network` it presents."""
    return {pk for pk in (*content.get("networks", []), content.get("network")) if pk}


def networks_of(page: Page) -> set[int]:
    """Primary keys of the networks that the page's draft names."""
    revision = page.get_latest_revision()
    return named_networks(revision.content) if revision else set()


def authors_of(state: TaskState | None) -> set[int]:
    """Primary keys of those who asked for the review and who wrote what was submitted."""
    if state is None:
        return set()
    return {state.workflow_state.requested_by_id, state.revision.user_id} - {None}


def decides_everywhere(user) -> bool:
    """Editors and administrators may review anything, their own pages too."""
    return user.is_active and (user.is_superuser or user.groups.filter(name=EDITORS).exists())


def may_review(user, page: Page) -> bool:
    """Whether this person may read the page in review, correct it, approve it or ask for changes."""
    if decides_everywhere(user):
        return True
    if not user.is_active or user.pk in authors_of(page.current_workflow_task_state):
        return False
    return user.groups.filter(animation_team__network__in=networks_of(page)).exists()


def may_approve(user, page: Page) -> bool:
    """Whether approving puts nothing online that this person alone has seen: the last hand on a draft is never the only one."""
    if decides_everywhere(user):
        return True
    return may_review(user, page) and user.pk != last_hand(page)


def reviewable(states: QuerySet, user) -> QuerySet:
    """Those of these reviews in progress that this person may decide."""
    if decides_everywhere(user):
        return states
    own = set(
        user.groups.filter(animation_team__isnull=False).values_list("animation_team__network", flat=True)
    )
    if not own or not user.is_active:
        return states.none()
    rows = list(states.select_related("workflow_state", "revision"))
    pages = Page.objects.select_related("latest_revision").in_bulk(
        [int(state.workflow_state.object_id) for state in rows]
    )
    mine = [state.pk for state in rows if user.pk not in authors_of(state) and own & drafted(pages, state)]
    return states.filter(pk__in=mine)


def pages_to_review(user) -> set[int]:
    """Primary keys of the pages in review that this person may decide; editors see every page anyway."""
    if decides_everywhere(user):
        return set()
    states = TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS)
    ids = reviewable(states, user).values_list("workflow_state__object_id", flat=True)
    return {int(pk) for pk in ids}


def reviewers(state: TaskState) -> list[User]:
    """Who is asked to review: animators of the page's networks, else editors, else administrators.

    Never its authors, nor whoever changed the draft last.
    """
    page = state.workflow_state.content_object
    seen = authors_of(state) | {last_hand(page)} - {None}
    people = User.objects.filter(is_active=True).exclude(pk__in=seen).order_by("pk").distinct()
    networks = networks_of(page)
    for candidates in (
        people.filter(groups__animation_team__network__in=networks),
        people.filter(groups__name=EDITORS),
        people.filter(is_superuser=True),
    ):
        if candidates:
            return list(candidates)
    return []


def drafted(pages: dict[int, Page], state: TaskState) -> set[int]:
    """Networks of the latest draft of the page in review."""
    page = pages.get(int(state.workflow_state.object_id))
    return named_networks(page.latest_revision.content) if page and page.latest_revision else set()


def unlock_for_reviewers(page: Page) -> None:
    """A page that its author locked before asking for a review opens again."""
    if page.locked and page.locked_by and not may_review(page.locked_by, page):
        page.locked, page.locked_by, page.locked_at = False, None, None
        page.save(update_fields=["locked", "locked_by", "locked_at"])


def ensure() -> None:
    """One workflow of one step for every page. Idempotent; what is there is left as an administrator wants it."""
    from ..models import NetworkReviewTask

    if NetworkReviewTask.objects.exists():
        return
    retire_wagtails_own()
    task = NetworkReviewTask.objects.create(name=TASK)
    workflow = Workflow.objects.create(name=WORKFLOW)
    WorkflowTask.objects.create(workflow=workflow, task=task)
    root = Page.get_first_root_node()
    WorkflowPage.objects.update_or_create(page=root, defaults={"workflow": workflow})


def retire_wagtails_own() -> None:
    """Wagtail comes with a workflow, its step and two groups, in English and for nobody: gone while nobody uses them."""
    Workflow.objects.filter(name="Moderators approval", workflow_states=None).delete()
    GroupApprovalTask.objects.filter(name="Moderators approval", task_states=None).delete()
    Group.objects.filter(name__in=["Moderators", "Editors"], user=None).delete()
