"""The table of periodic jobs: each application registers its own in a `jobs` module."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone
from django.utils.module_loading import autodiscover_modules

from .models import FormAnswer, PeriodicJob
from .tasks import GIVE_UP, mail_answer

logger = logging.getLogger("portal.jobs")
HEARTBEAT = "battement"


@dataclass(frozen=True)
class Job:
    """A function without arguments, safe to run again at any time, and how often it is due."""

    name: str
    period: timedelta
    function: Callable[[], object]


REGISTRY: dict[str, Job] = {}


def periodic(name: str, **period: float):
    """Register a function under a name, due every `timedelta(**period)`."""

    def register(function):
        REGISTRY[name] = Job(name, timedelta(**period), function)
        return function

    return register


@periodic(HEARTBEAT, seconds=15)
def heartbeat() -> None:
    """Being due and done is all there is to it."""


def table() -> list[Job]:
    """Every registered job."""
    autodiscover_modules("jobs")
    return list(REGISTRY.values())


def run_due() -> int:
    """Run every job that is due, one after the other; a failing job is recorded and does not stop the others.

    Returns how many ran. `last_start` decides what is due, so that a job that keeps failing waits for its turn.
    """
    ran = 0
    for job in table():
        now = timezone.now()
        row, _ = PeriodicJob.objects.get_or_create(name=job.name)
        if row.last_start and now - row.last_start < job.period:
            continue
        ran += 1
        PeriodicJob.objects.filter(pk=row.pk).update(last_start=now)
        try:
            job.function()
        except Exception as error:
            logger.exception("Periodic job %s failed", job.name)
            PeriodicJob.objects.filter(pk=row.pk).update(last_error=f"{type(error).__name__}: {error}"[:1000])
        else:
            PeriodicJob.objects.filter(pk=row.pk).update(last_success=timezone.now(), last_error="")
    return ran


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
