"""`/sante/`: whether the portal and its worker are alive, for a monitor."""

from collections.abc import Callable

from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from . import caching, jobs, outbox
from .models import PeriodicJob

PATH = "/sante/"
LATE_SECONDS = 180
_measures: dict[str, Callable[[], int]] = {}


def measure(name: str, function: Callable[[], int]) -> None:
    """Add what a part of the portal measures of itself; parts above this one register when they are ready."""
    _measures[name] = function


def worker_lag() -> int | None:
    """Seconds since the worker's last heartbeat; None if it never ran."""
    job = PeriodicJob.objects.filter(name=jobs.HEARTBEAT).first()
    if job is None or job.last_success is None:
        return None
    return int((timezone.now() - job.last_success).total_seconds())


@never_cache  # ty: ignore[invalid-argument-type]
@require_safe  # ty: ignore[invalid-argument-type]
def health(request: HttpRequest) -> HttpResponse:
    """JSON `{ok, database, cache, worker_lag_seconds, search_lag, mail, jobs}`: 200, or 503 without the database or the worker.

    Without its `cache` the portal is slower, and works.
    `worker_lag_seconds` counts from the worker's last heartbeat, null if it never ran; `search_lag` is the age in
    seconds of the oldest publication that cannot be found yet, 0 when there is none; `mail` counts the mails that wait after a failure and
    those that were given up; `jobs.late` names the periodic
    jobs that have not gone well for too long (docs/jobs.md): something to look at, not an outage.
    """
    answer: dict[str, object] = {
        "ok": False,
        "database": True,
        "cache": caching.answers(),
        "worker_lag_seconds": None,
        "search_lag": None,
        "mail": None,
        "jobs": {"late": []},
    }
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        lag = answer["worker_lag_seconds"] = worker_lag()
        answer |= {name: function() for name, function in _measures.items()}
        answer["mail"] = outbox.as_measure()
        answer["jobs"] = {"late": jobs.late()}
    except DatabaseError:
        return JsonResponse(answer | {"database": False}, status=503)
    answer["ok"] = lag is not None and lag <= LATE_SECONDS
    return JsonResponse(answer, status=200 if answer["ok"] else 503)


def before_hosts(get_response):
    """Middleware: answer monitors before anything looks at the host, which they give as an IP address."""

    def middleware(request):
        return health(request) if request.path == PATH else get_response(request)

    return middleware
