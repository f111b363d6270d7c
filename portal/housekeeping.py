"""What libraries store and leave to a command that somebody must run: sessions, logins, drafts, uploads, tasks."""

import logging
from datetime import timedelta
from importlib import import_module
from itertools import batched

from axes.handlers.proxy import AxesProxyHandler
from django.conf import settings
from django.core.management import call_command
from django.db.models import Exists, Field, ManyToOneRel, OuterRef, QuerySet
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.models import BaseLogEntry, Revision, UploadedFile

from . import outbox

logger = logging.getLogger("portal.housekeeping")
# The French data protection authority recommends six months to a year for records of access.
LOGINS_KEPT = timedelta(days=183)
DRAFTS_KEPT = timedelta(days=365)
UPLOADS_KEPT = timedelta(days=1)
TASKS_KEPT = timedelta(days=7)
# No task of ours takes so long; one that is still "running" then lost its worker, and the library never looks again.
LONGEST_TASK = timedelta(hours=1)
TRIES = 3
CHUNK = 200


def clear_sessions() -> None:
    """Delete the sessions that are over: each holds the identity of somebody who was signed in."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()


def forget_logins() -> int:
    """Delete the records of signing in (names, addresses of machines) older than six months; return how many."""
    days = LOGINS_KEPT.days
    return AxesProxyHandler.reset_logs(age_days=days) + AxesProxyHandler.reset_failure_logs(age_days=days)


def purge_revisions() -> int:
    """Delete the drafts older than a year that nothing needs; return how many.

    Wagtail's `purge_revisions` would also delete the version that readers see and those that were published. Kept: the
    latest of each object, whatever is live, scheduled, reviewed or commented (any row of any table that points to it),
    and whatever a log entry other than a plain save names: published, scheduled, restored.
    """
    old = Revision.objects.filter(created_at__lt=timezone.now() - DRAFTS_KEPT, approved_go_live_at=None)
    same = {"base_content_type": OuterRef("base_content_type"), "object_id": OuterRef("object_id")}
    newer = Revision.objects.filter(**same, created_at__gt=OuterRef("created_at"))
    unneeded = old.filter(Exists(newer))
    for field in _references():
        unneeded = unneeded.exclude(Exists(_naming(field).filter(**{field.attname: OuterRef("pk")})))
    return sum(
        Revision.objects.filter(pk__in=keys).delete()[1].get("wagtailcore.Revision", 0)
        for keys in batched(list(unneeded.values_list("pk", flat=True)), CHUNK)
    )


def _references() -> list[Field]:
    """Return every foreign key to revisions, those without a name for the way back included."""
    relations = Revision._meta.get_fields(include_hidden=True)
    return [relation.field for relation in relations if isinstance(relation, ManyToOneRel)]


def _naming(field: Field) -> QuerySet:
    rows = field.model._base_manager.all()
    # Every save writes a log entry: those of plain saves would keep everything for ever.
    return rows.exclude(action="wagtail.edit") if issubclass(field.model, BaseLogEntry) else rows


def forget_uploads() -> int:
    """Delete the files that wait for a title since yesterday, from the page that takes several at once; return how many.

    Their rows have no date: the file's own counts. A row whose file is gone goes too.
    """
    limit, forgotten = timezone.now() - UPLOADS_KEPT, 0
    for upload in UploadedFile.objects.iterator():
        storage, name = upload.file.storage, str(upload.file.name)
        if storage.exists(name):
            if storage.get_modified_time(name) > limit:
                continue
            storage.delete(name)
        upload.delete()
        forgotten += 1
    return forgotten


def prune_task_results() -> int:
    """Delete the tasks that ended more than a week ago, well or not; return how many."""
    return DBTaskResult.objects.finished().filter(finished_at__lt=timezone.now() - TASKS_KEPT).delete()[0]


def restart_lost_tasks() -> int:
    """Let the tasks that are "running" for an hour run again, three times at most; return how many there were.

    Their worker was killed. Every task may be run twice, as `django-tasks-db` itself says nothing of them.
    """
    lost = DBTaskResult.objects.running().filter(started_at__lt=timezone.now() - LONGEST_TASK)
    lost = lost.exclude(pk__in=outbox.owed().values("pk"))  # a mail may have left
    number = 0
    for task in lost:
        row = lost.filter(pk=task.pk, started_at=task.started_at)
        if len(task.worker_ids) < TRIES:
            number += row.update(status="READY")
        else:
            number += row.update(
                status="FAILED",
                finished_at=timezone.now(),
                traceback=f"Its worker was lost {TRIES} times, this task may be why.",
            )
            logger.error(
                "Task %s (%s) was given up: it lost its worker %s times", task.pk, task.task_path, TRIES
            )
    return number


def update_admin_search() -> None:
    """Write Wagtail's index again, as its documentation asks for once a week; the portal's own heals itself."""
    call_command("update_index", verbosity=0)
