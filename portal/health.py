"""`/sante/`: whether the portal and its worker are alive, for a monitor."""

from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from .jobs import HEARTBEAT
from .models import PeriodicJob

LATE_SECONDS = 180


@never_cache  # ty: ignore[invalid-argument-type]
@require_safe  # ty: ignore[invalid-argument-type]
def health(request: HttpRequest) -> HttpResponse:
    """JSON `{ok, database, worker_lag_seconds, search_lag}`: 200, or 503 when the database or the worker is missing.

    `worker_lag_seconds` counts from the worker's last heartbeat, null if it never ran; `search_lag` is null until
    the search index exists.
    """
    answer = {"ok": False, "database": True, "worker_lag_seconds": None, "search_lag": None}
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        job = PeriodicJob.objects.filter(name=HEARTBEAT).first()
    except DatabaseError:
        return JsonResponse(answer | {"database": False}, status=503)
    if job and job.last_success:
        answer["worker_lag_seconds"] = int((timezone.now() - job.last_success).total_seconds())
    lag = answer["worker_lag_seconds"]
    answer["ok"] = lag is not None and lag <= LATE_SECONDS
    return JsonResponse(answer, status=200 if answer["ok"] else 503)
