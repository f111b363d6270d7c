"""The table of periodic jobs: each application registers its own in a `jobs` module. Listed in docs/jobs.md."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from django.db.models import Q
from django.utils import timezone
from django.utils.module_loading import autodiscover_modules

from . import housekeeping, outbox, scheduling
from .models import FormAnswer, PageSaving, PeriodicJob
from .processes import is_dead, own_name
from .tasks import GIVE_UP, mail_answer

logger = logging.getLogger("portal.jobs")
HEARTBEAT = "battement"
# How long a job is believed to be running. Another worker may start it then, or as soon as its process is known to be dead.
LEASE = timedelta(minutes=15)
# Jobs that come round more often than this are promises by the minute: the others never keep them waiting.
OFTEN = timedelta(minutes=5)
# A job is called late when it has not gone well for twice its period and so long.
MARGIN = timedelta(minutes=3)
# How long somebody may leave the form of a new page open.
FORM_IS_OPEN = timedelta(days=2)


@dataclass(frozen=True)
class Job:
    """A function without arguments, safe to run again at any time, and how often it is due."""

    name: str
    period: timedelta
    function: Callable[[], object]

    @property
    def is_frequent(self) -> bool:
        return self.period < OFTEN


REGISTRY: dict[str, Job] = {}


def periodic(name: str, **period: float):
    """Register a function under a name, due every `timedelta(**period)`."""

    def register(function):
        REGISTRY[name] = Job(name, timedelta(**period), function)
        return function

    return register


@periodic(HEARTBEAT, seconds=15)
def heartbeat() -> None:
    """Do nothing: the job exists so that its last run can be read as the worker's sign of life."""


def table() -> list[Job]:
    """Return every registered job."""
    _discover()
    return list(REGISTRY.values())


@cache
def _discover() -> None:
    autodiscover_modules("jobs")


def run_due(frequent: bool | None = None) -> int:
    """Run every job that is due, one after the other, or only the frequent ones or the others; return how many ran.

    Any number of workers may do so at once: each job is claimed by one of them. A failing job is recorded and does not
    stop the others; `last_start` decides what is due, so that it waits for its turn.
    """
    jobs = [job for job in table() if frequent is None or job.is_frequent == frequent]
    rows = PeriodicJob.objects.in_bulk([job.name for job in jobs], field_name="name")
    if len(rows) < len(jobs):
        missing = [PeriodicJob(name=job.name) for job in jobs if job.name not in rows]
        PeriodicJob.objects.bulk_create(missing, ignore_conflicts=True)
        rows = PeriodicJob.objects.in_bulk([job.name for job in jobs], field_name="name")
    ran = 0
    for job in jobs:
        row, now = rows[job.name], timezone.now()
        if (row.last_start is None or row.last_start <= now - job.period) and _claim(
            job, row.lease_owner, now
        ):
            ran += 1
            _run(job, now)
    return ran


def _claim(job: Job, holder: str, now: datetime) -> bool:
    """Take the job for this process, in one conditional update; False when it is not due or another one is at it."""
    free = Q(lease_until=None) | Q(lease_until__lte=now)
    if holder and is_dead(holder):
        free |= Q(lease_owner=holder)
    due = Q(last_start=None) | Q(last_start__lte=now - job.period)
    claimed = PeriodicJob.objects.filter(due, free, name=job.name).update(
        last_start=now, lease_owner=own_name(), lease_until=now + LEASE
    )
    return bool(claimed)


def _run(job: Job, start: datetime) -> None:
    """Run a claimed job, write down how it ended, and let it go."""
    ended: dict[str, object]
    try:
        job.function()
    except Exception as error:
        logger.exception("Periodic job %s failed", job.name)
        ended = {"last_error": f"{type(error).__name__}: {error}"[:1000]}
    else:
        ended = {"last_success": timezone.now(), "last_error": ""}
    # Whoever took it over after the lease has a start of their own.
    PeriodicJob.objects.filter(name=job.name, last_start=start).update(
        lease_owner="", lease_until=None, **ended
    )


def late() -> list[str]:
    """Return the names of the jobs that have not gone well for too long, or never did."""
    now = timezone.now()
    rows = PeriodicJob.objects.in_bulk([job.name for job in table()], field_name="name")
    return [job.name for job in table() if (row := rows.get(job.name)) and _is_late(job, row, now)]


def _is_late(job: Job, row: PeriodicJob, now: datetime) -> bool:
    if row.last_success is None:
        return bool(row.last_error)
    return row.last_success < now - 2 * job.period - MARGIN


@periodic("parutions et retraits programmés", seconds=30)
def publish_scheduled() -> int:
    """Publish the pages whose hour has come, and take those off the site whose time is over; returns how many."""
    return scheduling.publish_scheduled()


@periodic("sessions expirées", hours=24)
def clear_sessions() -> None:
    """Forget the sessions of the admin that are over."""
    housekeeping.clear_sessions()


@periodic("journal des connexions", hours=24)
def forget_logins() -> int:
    """Forget who signed in, or tried to, and from where, after six months; returns how many."""
    return housekeeping.forget_logins()


@periodic("anciennes versions", hours=24)
def purge_revisions() -> int:
    """Delete the drafts of long ago that nothing refers to any more; returns how many."""
    return housekeeping.purge_revisions()


@periodic("fichiers déposés sans suite", hours=24)
def forget_uploads() -> int:
    """Delete the files that somebody uploaded several at once and never described; returns how many."""
    return housekeeping.forget_uploads()


@periodic("ménage des tâches", hours=24)
def prune_task_results() -> int:
    """Forget finished tasks after a week; returns how many."""
    return housekeeping.prune_task_results()


@periodic("courriels interrompus", seconds=20)
def take_up_lost_mails() -> int:
    """Take up again the mails of workers that were killed, or name whom they were for, and those that were held."""
    return outbox.take_up_lost() + outbox.let_go()


@periodic("tâches interrompues", minutes=10)
def restart_lost_tasks() -> int:
    """Run again the tasks whose worker died; returns how many."""
    return housekeeping.restart_lost_tasks()


@periodic("recherche de l’administration", days=7)
def update_admin_search() -> None:
    """Mend the search of the admin where a task was lost."""
    housekeeping.update_admin_search()


@periodic("réponses à transmettre", minutes=5)
def mail_answers() -> int:
    """Try again what could not be sent; returns how many answers were woken."""
    left = FormAnswer.objects.filter(mailed_at=None, created_at__gt=timezone.now() - GIVE_UP)
    left = left.filter(created_at__lt=timezone.now() - timedelta(minutes=1))
    return len([mail_answer.enqueue(pk) for pk in left.values_list("pk", flat=True)])


@periodic("effacement des réponses", hours=12)
def erase_answers() -> int:
    """Erase the answers whose time is over; returns how many."""
    return FormAnswer.objects.filter(delete_on__lte=timezone.localdate()).delete()[0]


@periodic("ménage des formulaires de pages", hours=24)
def forget_form_keys() -> int:
    """Forget the keys of forms that nobody can have open any more; returns how many."""
    return PageSaving.objects.filter(created_at__lt=timezone.now() - FORM_IS_OPEN).delete()[0]
