"""Periodic jobs of the letters."""

from datetime import timedelta

from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from portal.jobs import periodic

from . import push, tasks


@periodic("envois dus", seconds=5)
def wake_due_campaigns() -> int:
    """Enqueue a slice for every campaign that is due and has no waiting one. Returns how many were woken."""
    waiting = set()
    ready = DBTaskResult.objects.filter(task_path=tasks.push_campaign.module_path, status="READY")
    for result in ready:
        waiting.update(result.args_kwargs.get("args", []))
    woken = [pk for pk in push.due() if pk not in waiting]
    for pk in woken:
        tasks.push_campaign.enqueue(pk)
    return len(woken)


@periodic("ménage des tâches", hours=24)
def prune_task_results() -> None:
    """Forget finished tasks after a week."""
    limit = timezone.now() - timedelta(days=7)
    DBTaskResult.objects.filter(status__in=["SUCCESSFUL", "FAILED"], finished_at__lt=limit).delete()
