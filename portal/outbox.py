"""Mails that the portal owes somebody and that wait in the queue: tried for three days, and seen meanwhile.

A task that writes such a mail is declared with `owes_mail`, and sends it with `send`. Its keyword arguments `attempt`,
`since`, `reason` and `on_wire` belong to this module.

A worker that is killed leaves its task "running". If the mail was not on its way yet, it is taken up again at once; if it
was, nobody knows whether it arrived: it is not sent twice, and whom it was for is named.
"""

import logging
import smtplib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.mail import EmailMessage, mailers
from django.db.models import QuerySet
from django.tasks import Task
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from .processes import is_dead, own_name

logger = logging.getLogger("portal.mail")
# Minutes before each new try; the last one again and again.
RETRY_MINUTES = (1, 2, 5, 10, 30, 60)
GIVE_UP = timedelta(days=3)
# A task of a worker on another machine, of which nobody here can say whether it lives, is lost after so long.
LONGEST = timedelta(hours=1)
# For each task, by its path: whom a mail is for, from the arguments of the task.
_addressees: dict[str, Callable[[list], str]] = {}


@dataclass(frozen=True)
class Standing:
    """How many mails wait after a failure, since when the first of them, why; how many were given up; whom those were
    for that may have arrived or not. What ended is told as long as its task is kept (`portal.housekeeping`)."""

    waiting: int
    failed: int
    since: datetime | None
    reason: str
    uncertain: list[str]

    @property
    def oldest_seconds(self) -> int:
        return int((timezone.now() - self.since).total_seconds()) if self.since else 0


def owes_mail(addressee: Callable[[list], str]) -> Callable[[Task], Task]:
    """Count a task among those that write a mail; `addressee` tells from its arguments whom it is for."""

    def declare(task: Task) -> Task:
        _addressees[task.module_path] = addressee
        return task

    return declare


def send(message: EmailMessage, task: Task) -> None:
    """Send a mail for a task. Raises what the mailer raises: `OSError`, of which smtplib's errors are a part."""
    mailer = mailers["outgoing"]
    mailer.open()
    try:
        _note_on_wire(task)
        mailer.send_messages([message])
    finally:
        mailer.close()


def _note_on_wire(task: Task) -> None:
    """Write on the task that this process is doing that its mail is about to leave."""
    for row in owed().filter(status="RUNNING", task_path=task.module_path):
        if row.worker_ids[-1:] == [own_name()]:
            row.args_kwargs["kwargs"]["on_wire"] = True
            row.save(update_fields=["args_kwargs"])


def owed() -> QuerySet[DBTaskResult]:
    """Return the tasks that write a mail to somebody, whatever became of them."""
    return DBTaskResult.objects.filter(task_path__in=_addressees)


def take_up_lost() -> int:
    """Queue again the mails of workers that were killed before sending them, give up the others; return how many."""
    number, now = 0, timezone.now()
    for row in owed().filter(status="RUNNING"):
        worker = row.worker_ids[-1] if row.worker_ids else ""
        if not is_dead(worker) and row.started_at > now - LONGEST:
            continue
        same = owed().filter(pk=row.pk, status="RUNNING", started_at=row.started_at)
        if not row.args_kwargs["kwargs"].get("on_wire"):
            number += same.update(status="READY")
        elif same.update(status="FAILED", finished_at=now):
            number += 1
            logger.warning(
                "A mail was leaving when its worker was killed, and may not have arrived: %s", row.pk
            )
    return number


def is_refused(error: OSError) -> bool:
    """Whether a server wants nothing for these addresses, now or ever; « later » (4xx) is no refusal."""
    if not isinstance(error, smtplib.SMTPRecipientsRefused):
        return False
    return all(code >= 500 for code, _answer in error.recipients.values())


def try_again(task: Task, *arguments, attempt: int, since: str, error: Exception) -> None:
    """Put a mail that could not leave back into the queue. Raises the error once it has been tried for three days."""
    first = datetime.fromisoformat(since) if since else timezone.now()
    reason = f"{type(error).__name__} {error}"[:200]
    logger.warning(
        "A mail could not leave (attempt %s, first %s): %s", attempt + 1, first.isoformat(), reason
    )
    if timezone.now() - first >= GIVE_UP:
        raise error
    minutes = RETRY_MINUTES[min(attempt, len(RETRY_MINUTES) - 1)]
    later = task.using(run_after=timezone.now() + timedelta(minutes=minutes))
    later.enqueue(*arguments, attempt=attempt + 1, since=first.isoformat(), reason=reason)


def standing() -> Standing:
    """Return how the owed mails stand. One short query where all is well: only what waits or failed is read."""
    rows = owed().exclude(status="SUCCESSFUL")
    waiting, since, reason, failed = 0, None, "", 0
    uncertain: list[str] = []
    for path, status, data in rows.values_list("task_path", "status", "args_kwargs"):
        told = data.get("kwargs", {})
        if status == "FAILED" and told.get("on_wire"):
            uncertain.append(_addressees[path](data["args"]))
        elif status == "FAILED":
            failed += 1
        elif told.get("attempt"):
            waiting += 1
            first = datetime.fromisoformat(told["since"])
            if since is None or first < since:
                since, reason = first, told.get("reason", "")
    return Standing(
        waiting, failed, since, reason, sorted(filter(None, uncertain)) + [""] * uncertain.count("")
    )


def as_measure() -> dict[str, int]:
    """Return what `/sante/` says under `mail`."""
    found = standing()
    return {
        "waiting": found.waiting,
        "failed": found.failed,
        "uncertain": len(found.uncertain),
        "oldest_seconds": found.oldest_seconds,
    }
