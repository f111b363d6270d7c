"""Mails that the portal owes somebody and that wait in the queue: tried for three days, and seen meanwhile.

A task that writes such a mail is declared with `owes_mail`, and hands it to `deliver` with its own keyword arguments,
which belong to this module: `attempt`, `since`, `reason`, `on_wire`, `door`.

A server that lets nobody in hears of it once and not from every mail, since some lock an account for it: one mail knocks
again and again, the probe, and the others are held until it is no more. Rows say which is which: workers are many.

A worker that is killed leaves its task "running". If the mail was not on its way yet, it is taken up again at once; if it
was, nobody knows whether it arrived: it is not sent twice, and whom it was for is named.
"""

import logging
import smtplib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from django.core.mail import EmailMessage, mailers
from django.db.models import QuerySet
from django.tasks import Task
from django.utils import timezone
from django_tasks_db.models import DBTaskResult, get_date_max

from .processes import is_dead, own_name
from .smtp_errors import for_log, in_words, words

logger = logging.getLogger("portal.mail")
# Minutes before each new try; the last one again and again.
RETRY_MINUTES = (1, 2, 5, 10, 30, 60)
GIVE_UP = timedelta(days=3)
# A task of a worker on another machine, of which nobody here can say whether it lives, is lost after so long.
LONGEST = timedelta(hours=1)
# « Authentication required », to the sender of a mail.
NO_LOGIN = 530
Words = Callable[[list], str]
# For each task, by its path: whom a mail is for and what it is about, from the arguments of the task.
_described: dict[str, tuple[Words, Words]] = {}
# Whether the answer of a server (its code, its words) says that an address does not exist.
_judges: list[Callable[[int, str], bool]] = []


class Door(StrEnum):
    """What a mail is while the server lets nobody in."""

    PROBE = "probe"
    HELD = "held"


class Trouble(StrEnum):
    """What keeps a mail from its reader: the server's answer, three days of them, or nobody knows whether anything does."""

    WAITING = "waiting"
    FAILED = "failed"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True)
class Troubled:
    """A mail in trouble: its task, whom it is for, what it says in a few words, since when and why."""

    key: UUID
    trouble: Trouble
    addressee: str
    subject: str
    since: datetime
    reason: str


@dataclass(frozen=True)
class Standing:
    """How many mails wait after a failure, since when the first of them, why; how many were given up; whom those were
    for that may have arrived or not. What ended is told until somebody settles it, at most as long as its task is kept
    (`portal.housekeeping`)."""

    waiting: int
    failed: int
    since: datetime | None
    reason: str
    uncertain: list[str]

    @property
    def oldest_seconds(self) -> int:
        return int((timezone.now() - self.since).total_seconds()) if self.since else 0


def owes_mail(addressee: Words, subject: Words) -> Callable[[Task], Task]:
    """Count a task among those that write a mail; from its arguments both tell whom it is for and what it is about."""

    def declare(task: Task) -> Task:
        _described[task.module_path] = (addressee, subject)
        return task

    return declare


def judges_addresses(function: Callable[[int, str], bool]) -> Callable[[int, str], bool]:
    """Let a part above this one say what the refusal of an address means; without any, each is tried again."""
    _judges.append(function)
    return function


def deliver(message: EmailMessage, task: Task, *arguments, **tried) -> str:
    """Send a mail for a task: « sent », « later » where it waits in the queue again, « refused » for a dead address.

    Raises what keeps it (smtplib's errors are among `OSError`) once it has been tried for three days.
    """
    if probe := _probe_ahead(**tried):
        _hold(task, *arguments, **tried | {"reason": probe["reason"]})
        return "later"
    mailer, is_let_in = mailers["outgoing"], False
    try:
        mailer.open()
        is_let_in = True
        _note_on_wire(task)
        mailer.send_messages([message])
    except (OSError, UnicodeError) as error:
        if not _is_dead_address(error):
            is_let_in = is_let_in and not _shows_the_door(error)
            _try_again(task, *arguments, error=error, is_probe=not is_let_in, **tried)
            return "later"
        logger.warning("A mail was dropped, its address does not exist: %s", for_log(error))
        return "refused"
    finally:
        mailer.close()
        # One that a person had tried got in: the true probe need not wait for its hour.
        if is_let_in and tried.get("door") == Door.PROBE:
            _probes().filter(status="READY").update(run_after=get_date_max())
    return "sent"


def _probes() -> QuerySet[DBTaskResult]:
    return owed().filter(status__in=("READY", "RUNNING"), args_kwargs__kwargs__door=Door.PROBE)


def _probe_ahead(door: str = "", since: str = "", **_told) -> dict | None:
    """What is noted on the probe that this mail has to wait for; of two probes, the one that waits for longer goes on."""
    is_probe = door == Door.PROBE
    if is_probe and not since:  # a person wants it tried
        return None
    found = [row["kwargs"] for row in _probes().values_list("args_kwargs", flat=True)]
    ahead = [told for told in found if told.get("since") and not (is_probe and told["since"] >= since)]
    return ahead[0] if ahead else None


def _shows_the_door(error: Exception) -> bool:
    """Whether a server that let us in wants none of us after all, whatever the mail."""
    return isinstance(error, smtplib.SMTPHeloError) or (
        isinstance(error, smtplib.SMTPSenderRefused) and error.smtp_code == NO_LOGIN
    )


def _note_on_wire(task: Task) -> None:
    """Write on the task that this process is doing that its mail is about to leave."""
    for row in owed().filter(status="RUNNING", task_path=task.module_path):
        if row.worker_ids[-1:] == [own_name()]:
            row.args_kwargs["kwargs"]["on_wire"] = True
            row.save(update_fields=["args_kwargs"])


def owed() -> QuerySet[DBTaskResult]:
    """Return the tasks that write a mail to somebody, whatever became of them."""
    return DBTaskResult.objects.filter(task_path__in=_described)


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


def _is_dead_address(error: Exception) -> bool:
    """Whether a server knows none of these addresses. Any other « no » may be its own fault, and passes."""
    if not isinstance(error, smtplib.SMTPRecipientsRefused):
        return False
    return all(
        any(judge(code, words(answer)) for judge in _judges) for code, answer in error.recipients.values()
    )


def _try_again(
    task: Task, *arguments, error: Exception, is_probe: bool, attempt: int = 0, since: str = "", **_told
) -> None:
    """Put a mail that could not leave back into the queue. Raises the error once it has been tried for three days."""
    first = datetime.fromisoformat(since) if since else timezone.now()
    logger.warning(
        "A mail could not leave (attempt %s, first %s): %s", attempt + 1, first.isoformat(), for_log(error)
    )
    if timezone.now() - first >= GIVE_UP:
        raise error
    minutes = RETRY_MINUTES[min(attempt, len(RETRY_MINUTES) - 1)]
    later = task.using(run_after=timezone.now() + timedelta(minutes=minutes))
    told = {"since": first.isoformat(), "reason": in_words(error)[:200]}
    told |= {"door": Door.PROBE} if is_probe else {}
    later.enqueue(*arguments, attempt=attempt + 1, **told)


def _hold(task: Task, *arguments, reason: str, attempt: int = 0, since: str = "", **_told) -> None:
    """Let a mail wait until `let_go`. Raises the reason once it has waited for three days."""
    first = datetime.fromisoformat(since) if since else timezone.now()
    if timezone.now() - first >= GIVE_UP:
        raise ConnectionError(reason)
    logger.warning("A mail waits until the mail server lets us in (first %s)", first.isoformat())
    told = {"since": first.isoformat(), "reason": reason, "door": Door.HELD}
    task.using(run_after=first + GIVE_UP).enqueue(*arguments, attempt=max(attempt, 1), **told)


def let_go() -> int:
    """Let the held mails leave once there is no probe: it got in, or was given up; return how many."""
    if _probes().exists():
        return 0
    held = owed().filter(status="READY", args_kwargs__kwargs__door=Door.HELD)
    return held.filter(run_after__lt=get_date_max()).update(run_after=get_date_max())


def troubled() -> list[Troubled]:
    """Return the mails that could not leave yet, were given up, or may not have arrived; the oldest first."""
    return sorted(
        filter(None, map(_trouble_of, owed().exclude(status="SUCCESSFUL"))), key=lambda mail: mail.since
    )


def _trouble_of(row: DBTaskResult) -> Troubled | None:
    told = row.args_kwargs.get("kwargs", {})
    since = row.finished_at or row.enqueued_at
    if row.status == "FAILED":
        trouble = Trouble.UNCERTAIN if told.get("on_wire") else Trouble.FAILED
    elif told.get("attempt"):
        trouble, since = Trouble.WAITING, datetime.fromisoformat(told["since"])
    else:
        return None
    addressee, subject = (tell(row.args_kwargs["args"]) for tell in _described[row.task_path])
    return Troubled(row.pk, trouble, addressee, subject, since, told.get("reason", ""))


def standing() -> Standing:
    """Return how the owed mails stand. One short query where all is well: only what waits or failed is read."""
    found = troubled()
    waiting = [mail for mail in found if mail.trouble == Trouble.WAITING]
    return Standing(
        waiting=len(waiting),
        failed=sum(mail.trouble == Trouble.FAILED for mail in found),
        since=waiting[0].since if waiting else None,
        reason=waiting[0].reason if waiting else "",
        uncertain=[mail.addressee for mail in found if mail.trouble == Trouble.UNCERTAIN],
    )


def send_again(key: UUID) -> bool:
    """Let a mail try now, as if it never had and whatever the others wait for; return whether it was still in trouble."""
    row = owed().filter(pk=key, status__in=("READY", "FAILED")).first()
    if row is None or _trouble_of(row) is None:
        return False
    unchanged = owed().filter(pk=key, status=row.status)
    fresh = {"args": row.args_kwargs["args"], "kwargs": {"door": Door.PROBE}}
    return bool(
        unchanged.update(status="READY", run_after=get_date_max(), finished_at=None, args_kwargs=fresh)
    )


def put_away(key: UUID) -> bool:
    """Forget a mail that was given up or may have arrived; return whether it was there."""
    return bool(owed().filter(pk=key, status="FAILED").delete()[0])


def as_measure() -> dict[str, int]:
    """Return what `/sante/` says under `mail`."""
    found = standing()
    return {
        "waiting": found.waiting,
        "failed": found.failed,
        "uncertain": len(found.uncertain),
        "oldest_seconds": found.oldest_seconds,
    }
