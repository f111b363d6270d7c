"""Periodic jobs of the letters."""

from collections.abc import Iterable

from django_tasks_db.models import DBTaskResult

from portal.jobs import periodic

from . import push, tasks
from .addressbook import invitations, steps
from .bounces.filing import forget_unreadable
from .bounces.mailbox import read_mailbox
from .subscriptions import replies, retention


@periodic("envois dus", seconds=5)
def wake_due_campaigns() -> int:
    """Enqueue a slice for every campaign that is due and has no waiting one. Returns how many were woken."""
    return wake(tasks.push_campaign, push.due())


def wake(task, keys: Iterable[int]) -> int:
    """Enqueue a task for each of these rows that has no waiting one; returns how many."""
    waiting = set()
    ready = DBTaskResult.objects.filter(task_path=task.module_path, status="READY")
    for result in ready:
        waiting.update(result.args_kwargs.get("args", []))
    woken = [pk for pk in keys if pk not in waiting]
    for pk in woken:
        task.enqueue(pk)
    return len(woken)


@periodic("retours de courrier", minutes=5)
def read_bounces() -> int:
    """File what came back to the mailbox of bounces, where there is one; returns how many."""
    return read_mailbox()


@periodic("oubli des retours illisibles", hours=24)
def forget_unreadable_bounces() -> int:
    """Forget the mails that came back and that nobody read for three months; returns how many."""
    return forget_unreadable()


@periodic("demandes oubliées", minutes=1)
def prune_requests() -> int:
    """Forget requests of subscribers as soon as they were answered: they hold addresses. Returns how many."""
    done = DBTaskResult.objects.filter(task_path=replies.reply.module_path, status="SUCCESSFUL")
    return done.delete()[0]


@periodic("trois ans de silence", hours=24)
def remind_the_silent() -> int:
    """Ask who gave no sign of life for three years; returns how many were asked today."""
    return retention.remind()


@periodic("carnets d’adresses", seconds=30)
def wake_address_books() -> int:
    """Enqueue the next step of the uploaded files whose task was lost; returns how many."""
    return wake(tasks.work_on_address_book, steps.pending())


@periodic("invitations à envoyer", minutes=1)
def send_invitations() -> int:
    """Queue the mails of those whom an address book invites; returns how many."""
    return invitations.send_due()


@periodic("oubli des carnets et des invitations", hours=6)
def forget_address_books() -> int:
    """Forget files that nobody imported, old reports, and who did not answer an invitation; returns how many."""
    return steps.forget_old() + invitations.forget_old()
