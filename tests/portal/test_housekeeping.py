"""What libraries leave behind is forgotten in time, and never what somebody still needs."""

import os
from datetime import timedelta

import pytest
from axes.models import AccessLog
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.images import get_image_model
from wagtail.models import Comment, Revision, UploadedFile

from networks.models import ArticlePage
from portal import housekeeping, jobs
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


def ago(**span: float):
    return timezone.now() - timedelta(**span)


def test_sessions_that_are_over_are_forgotten(client, admin_user):
    client.force_login(admin_user)
    Session.objects.create(
        session_key="a" * 32, session_data="", expire_date=timezone.now() - timedelta(hours=1)
    )
    jobs.clear_sessions()
    assert Session.objects.get().session_key == client.session.session_key


def test_the_journal_of_logins_is_kept_for_six_months():
    for days in (10, 180, 190):
        log = AccessLog.objects.create(username="amina", ip_address="192.0.2.1", session_hash="")
        AccessLog.objects.filter(pk=log.pk).update(attempt_time=ago(days=days))
    assert jobs.forget_logins() == 1
    assert AccessLog.objects.count() == 2


# Old versions


def save(page: ArticlePage, title: str, days: int, user=None) -> Revision:
    """A saved draft, so many days old, with its line in the page's history."""
    page.title = title
    revision = page.save_revision(user=user, log_action=True)
    Revision.objects.filter(pk=revision.pk).update(created_at=ago(days=days))
    return revision


def titles(page) -> list[str]:
    return [revision.content["title"] for revision in page.revisions.order_by("created_at")]


@pytest.fixture
def page():
    return make.article(title="Origine")


def test_drafts_of_more_than_a_year_ago_that_nothing_needs_are_deleted(page, client, admin_user):
    for number in range(5):
        save(page, f"Essai {number}", 900 - number)
    save(page, "Récent", 300)
    save(page, "Dernier", 200)
    assert jobs.purge_revisions() == 5
    assert titles(page) == ["Récent", "Dernier"]
    client.force_login(admin_user)
    for name in ("history", "edit"):
        assert client.get(reverse(f"wagtailadmin_pages:{name}", args=[page.pk])).status_code == 200


def test_the_latest_version_is_kept_however_old_it_is(page):
    save(page, "Avant", 900)
    save(page, "Dernier", 800)
    assert jobs.purge_revisions() == 1
    assert titles(page) == ["Dernier"]
    page.refresh_from_db()
    assert page.get_latest_revision_as_object().title == "Dernier"


def test_what_readers_see_and_what_they_saw_is_kept(page):
    for title, days in (("Parue", 900), ("Parue encore", 850)):
        save(page, title, days).publish()
        page.refresh_from_db()
    save(page, "Essai", 800)
    save(page, "Dernier", 700)
    assert jobs.purge_revisions() == 1
    assert titles(page) == ["Parue", "Parue encore", "Dernier"]
    page.refresh_from_db()
    assert page.live_revision.content["title"] == "Parue encore"


def test_a_version_that_is_to_appear_one_day_is_kept(page):
    page.go_live_at = timezone.now() + timedelta(days=30)
    save(page, "À paraître", 900).publish()
    page.refresh_from_db()
    save(page, "Dernier", 800)
    assert jobs.purge_revisions() == 0


def test_a_version_in_review_or_commented_is_kept(page, admin_user):
    from wagtail.models import Task, Workflow, WorkflowTask

    save(page, "En relecture", 900)
    page.refresh_from_db()
    task, workflow = Task.objects.create(name="Relire"), Workflow.objects.create(name="Relecture")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    workflow.start(page, admin_user)
    commented = save(page, "Commentée", 850)
    Comment.objects.create(
        page=page, user=admin_user, text="?", contentpath="title", revision_created=commented
    )
    save(page, "Essai", 800)
    save(page, "Dernier", 700)
    jobs.purge_revisions()
    assert titles(page) == ["En relecture", "Commentée", "Dernier"]


def test_the_versions_of_one_page_do_not_count_for_another(page):
    other = make.article(title="Autre")
    save(other, "Seule", 900)
    save(page, "Avant", 950)
    save(page, "Dernier", 100)
    assert jobs.purge_revisions() == 1
    assert titles(other) == ["Seule"]


# Uploads


def test_files_that_nobody_described_are_forgotten_after_a_day(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    old, new, gone = (
        UploadedFile.objects.create(
            for_content_type=ContentType.objects.get_for_model(get_image_model()),
            file=ContentFile(b"image", name=f"{name}.png"),
        )
        for name in ("old", "new", "gone")
    )
    yesterday = ago(hours=25).timestamp()
    os.utime(old.file.path, (yesterday, yesterday))
    os.remove(gone.file.path)
    assert jobs.forget_uploads() == 2
    assert UploadedFile.objects.get() == new
    assert [path.name for path in tmp_path.rglob("*.png")] == [os.path.basename(new.file.name)]


# Tasks


def task(status: str, workers: int = 1, **times) -> DBTaskResult:
    return DBTaskResult.objects.create(
        status=status,
        args_kwargs={"args": [], "kwargs": {}},
        task_path="search.tasks.follow_names",
        backend_name="default",
        worker_ids=[str(number) for number in range(workers)],
        run_after=timezone.now(),
        exception_class_path="",
        traceback="",
        **times,
    )


def test_finished_tasks_are_forgotten_after_a_week():
    DBTaskResult.objects.all().delete()  # of what the fixtures made
    for status in ("SUCCESSFUL", "FAILED"):
        task(status, finished_at=ago(days=8))
        task(status, finished_at=ago(days=6))
    task("READY")
    task("RUNNING", started_at=ago(days=8))
    assert jobs.prune_task_results() == 2
    assert DBTaskResult.objects.count() == 4


def test_a_task_whose_worker_died_runs_again_but_not_for_ever(caplog):
    lost = task("RUNNING", started_at=ago(hours=2))
    at_work = task("RUNNING", started_at=ago(minutes=30))
    hopeless = task("RUNNING", workers=housekeeping.TRIES, started_at=ago(hours=2))
    assert jobs.restart_lost_tasks() == 2
    for one, status in ((lost, "READY"), (at_work, "RUNNING"), (hopeless, "FAILED")):
        one.refresh_from_db()
        assert one.status == status
    assert "was given up" in caplog.text


@pytest.mark.django_db(transaction=True)
def test_the_search_of_the_admin_is_mended(client, admin_user):
    page = make.article(title="Coquelicot")
    from wagtail.search.models import IndexEntry

    IndexEntry.objects.all().delete()
    client.force_login(admin_user)
    address = reverse("wagtailadmin_explore_root") + "?q=coquelicot"
    link = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert link not in client.get(address).content.decode()
    jobs.update_admin_search()
    assert link in client.get(address).content.decode()
