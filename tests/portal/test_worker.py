"""`run_worker` alone, as a process: what is promised at an hour happens."""

import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from newsletters.addressbook import steps
from newsletters.models import AddressBook
from newsletters.tasks import work_on_address_book
from portal.models import PeriodicJob
from tests import factories as make
from tests import people

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("home")]


def database_url() -> str:
    """The address of the test's own database."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return os.environ["DATABASE_URL"].rpartition("/")[0] + f"/{name}"


def run_worker(log: Path) -> subprocess.Popen:
    """The command, on the test's own database."""
    environment = {"DATABASE_URL": database_url(), "DJANGO_SETTINGS_MODULE": "portal.settings.test"}
    with log.open("w") as file:
        return subprocess.Popen(
            [sys.executable, "manage.py", "run_worker"],
            cwd=settings.BASE_DIR,
            env=os.environ | environment,
            stdout=file,
            stderr=file,
        )


@pytest.fixture
def worker(tmp_path):
    """A function that starts the worker; it is stopped as by `systemctl stop`, or with Ctrl+C, once it has started."""
    started = []

    def log_of(process: subprocess.Popen) -> Path:
        return tmp_path / f"worker-{started.index(process)}.log"

    def start() -> Path:
        started.append(run_worker(tmp_path / f"worker-{len(started)}.log"))
        return log_of(started[-1])

    yield start
    for process in started:
        log = log_of(process)
        wait_until(lambda log=log: "The worker starts" in log.read_text())
        process.send_signal(signal.SIGTERM)
    for process in started:
        assert process.wait(40) == 0, log_of(process).read_text()


def wait_until(condition, seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.2)


def test_two_workers_publish_what_is_due_and_take_away_what_has_expired(client, worker):
    soon = timezone.now() + timedelta(seconds=3)
    coming = make.article("reaap", title="Coquelicot", live=False, go_live_at=soon)
    coming.save_revision().publish()
    coming.refresh_from_db()
    assert not coming.live
    going = make.article("reaap", title="Bleuet", expire_at=soon)
    going.save_revision().publish()
    worker()
    worker()

    def is_done() -> bool:
        coming.refresh_from_db()
        going.refresh_from_db()
        return coming.live and not going.live

    wait_until(is_done)
    for place in ("/articles/", "/recherche/?q=coquelicot", "/sitemap.xml"):
        html = client.get(place).content.decode()
        assert coming.url in html and going.url not in html, place
    assert going.url not in client.get("/recherche/?q=bleuet").content.decode()
    assert set(PeriodicJob.objects.values_list("last_error", flat=True)) == {""}


def test_a_file_that_somebody_brings_is_read_by_a_process_of_its_own(worker):
    book = steps.upload(b"email;nom\na@example.org;Ana\n", "carnet.csv", people.editor())
    work_on_address_book.enqueue(book.pk)
    log = worker()
    wait_until(lambda: AddressBook.objects.get().state == steps.State.READ)
    result = DBTaskResult.objects.get(task_path=work_on_address_book.module_path)
    assert result.queue_name == "files"
    assert "Queue files" not in log.read_text(), "it ends when nothing waits there"


def children(process: subprocess.Popen) -> list[Path]:
    pids = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return [Path("/proc") / pid for pid in pids]


def has_ended(process: Path) -> bool:
    """Gone, or a zombie that nobody has waited for yet."""
    try:
        return (process / "stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def test_no_queue_outlives_a_supervisor_that_is_killed_before_they_have_started(tmp_path):
    supervisor = run_worker(tmp_path / "worker.log")
    wait_until(lambda: len(children(supervisor)) >= 2)
    queues = children(supervisor)
    supervisor.kill()
    supervisor.wait(10)
    try:
        wait_until(lambda: all(map(has_ended, queues)), seconds=30)
    finally:
        for queue in queues:
            if not has_ended(queue):
                os.kill(int(queue.name), signal.SIGKILL)
