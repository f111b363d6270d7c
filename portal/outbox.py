"""Mails that the portal owes somebody and that wait in the queue: tried for three days, and seen meanwhile.

A task that writes such a mail is declared with `owes_mail`. Its keyword arguments `attempt`, `since` and `reason` belong
to this module.
"""

import logging
import smtplib
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.tasks import Task
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

logger = logging.getLogger("portal.mail")
# Minutes before each new try; the last one again and again.
RETRY_MINUTES = (1, 2, 5, 10, 30, 60)
GIVE_UP = timedelta(days=3)
# How long what could not leave at all is told.
TOLD = timedelta(days=30)
_paths: set[str] = set()


@dataclass(frozen=True)
class Standing:
    """How many mails wait after a failure, since when the first of them, why; how many were given up."""

    waiting: int
    failed: int
    since: datetime | None
    reason: str

    @property
    def oldest_seconds(self) -> int:
        return int((timezone.now() - self.since).total_seconds()) if self.since else 0


def owes_mail(task: Task) -> Task:
    """Count a task among those that write a mail to somebody."""
    _paths.add(task.module_path)
    return task


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
    rows = DBTaskResult.objects.filter(task_path__in=_paths).exclude(status="SUCCESSFUL")
    waiting, since, reason, failed = 0, None, "", 0
    for status, data, finished in rows.values_list("status", "args_kwargs", "finished_at"):
        told = data.get("kwargs", {})
        if status == "FAILED":
            failed += finished is None or finished > timezone.now() - TOLD
        elif told.get("attempt"):
            waiting += 1
            first = datetime.fromisoformat(told["since"])
            if since is None or first < since:
                since, reason = first, told.get("reason", "")
    return Standing(waiting, failed, since, reason)


def as_measure() -> dict[str, int]:
    """Return what `/sante/` says under `mail`."""
    found = standing()
    return {"waiting": found.waiting, "failed": found.failed, "oldest_seconds": found.oldest_seconds}
