"""Periodic jobs: each once a period whatever the number of workers, none stopped by another one, none blocked for ever."""

import os
import socket
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from django.conf import settings
from django.db import connection
from django.utils import timezone

from portal import jobs
from portal.models import PeriodicJob
from portal.processes import own_name

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)


@pytest.fixture
def registry(monkeypatch):
    """An empty table of jobs."""
    jobs.table()
    monkeypatch.setattr(jobs, "REGISTRY", {})


@pytest.fixture
def clock():
    with time_machine.travel(timezone.now(), tick=False) as traveller:
        yield traveller


def counting(name: str, **period: float) -> list[int]:
    """Register a job that counts its runs in the list that is returned."""
    runs: list[int] = []
    jobs.periodic(name, **(period or {"minutes": 1}))(lambda: runs.append(1))
    return runs


def in_thread(function) -> threading.Thread:
    """Run a function in a thread of its own, which closes its connection."""

    def run():
        try:
            function()
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def test_a_job_runs_once_a_period(registry, clock):
    runs = counting("minute")
    assert [jobs.run_due(), jobs.run_due()] == [1, 0]
    clock.shift(timedelta(seconds=59))
    assert jobs.run_due() == 0
    clock.shift(timedelta(seconds=1))
    assert (jobs.run_due(), len(runs)) == (1, 2)
    row = PeriodicJob.objects.get()
    assert (row.last_success, row.last_error, row.lease_owner, row.lease_until) == (
        timezone.now(),
        "",
        "",
        None,
    )


def test_a_job_that_raises_is_written_down_and_stops_no_other(registry, clock, caplog):
    def fail():
        raise ValueError("rien ne va")

    jobs.periodic("échec", minutes=1)(fail)
    runs = counting("autre")
    assert jobs.run_due() == 2
    assert len(runs) == 1
    assert PeriodicJob.objects.get(name="échec").last_error == "ValueError: rien ne va"
    assert "Periodic job échec failed" in caplog.text and "rien ne va" in caplog.text
    assert jobs.run_due() == 0  # it waits for its turn
    clock.shift(MINUTE)
    jobs.periodic("échec", minutes=1)(lambda: None)
    assert jobs.run_due() == 2
    assert PeriodicJob.objects.get(name="échec").last_error == ""


def test_what_is_promised_by_the_minute_runs_apart_from_the_rest(registry):
    often, nightly = counting("souvent", seconds=30), counting("la nuit", hours=24)
    assert (jobs.run_due(frequent=True), len(often), len(nightly)) == (1, 1, 0)
    assert (jobs.run_due(frequent=False), len(often), len(nightly)) == (1, 1, 1)


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_the_same_moment_run_each_job_once(registry):
    runs = [counting(f"travail {number}") for number in range(40)]
    start = threading.Barrier(2)

    def work():
        start.wait(20)
        jobs.run_due()

    for thread in [in_thread(work), in_thread(work)]:
        thread.join(60)
    assert [len(each) for each in runs] == [1] * 40


@pytest.mark.django_db(transaction=True)
def test_a_worker_that_looked_before_the_other_one_finds_the_work_done(registry):
    """The first one is held in a job while the second does the rest: what the first had read is not true any more."""
    held, released = threading.Event(), threading.Event()

    def wait():
        held.set()
        assert released.wait(20)

    jobs.periodic("long", minutes=1)(wait)
    runs = counting("court")
    thread = in_thread(jobs.run_due)
    assert held.wait(20)
    assert jobs.run_due() == 1
    released.set()
    thread.join(20)
    assert len(runs) == 1


@pytest.mark.django_db(transaction=True)
def test_a_job_that_takes_longer_than_its_period_is_not_started_beside_itself(registry):
    held, released = threading.Event(), threading.Event()
    runs = []

    def wait():
        runs.append(1)
        held.set()
        assert released.wait(20)

    jobs.periodic("long", seconds=0)(wait)
    thread = in_thread(jobs.run_due)
    assert held.wait(20)
    assert jobs.run_due() == 0
    released.set()
    thread.join(20)
    assert (len(runs), jobs.run_due(), len(runs)) == (1, 1, 2)


def test_a_worker_of_another_machine_blocks_a_job_for_a_quarter_of_an_hour_at_most(registry, clock):
    runs = counting("minute")
    jobs.run_due()
    clock.shift(MINUTE)
    PeriodicJob.objects.update(lease_owner="ailleurs/1/abc", lease_until=timezone.now() + jobs.LEASE)
    assert jobs.run_due() == 0
    clock.shift(jobs.LEASE)
    assert (jobs.run_due(), len(runs)) == (1, 2)


@pytest.mark.parametrize("holder", ["dead", "earlier"])
def test_a_killed_worker_of_this_machine_blocks_nothing(registry, clock, holder):
    """Also one that had the number of this process: in a container the worker has the same after each start."""
    runs = counting("minute")
    jobs.run_due()
    clock.shift(MINUTE)
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    name = f"{socket.gethostname()}/{dead.pid if holder == 'dead' else os.getpid()}/abc"
    PeriodicJob.objects.update(lease_owner=name, lease_until=timezone.now() + jobs.LEASE)
    assert (jobs.run_due(), len(runs)) == (1, 2)
    assert own_name().startswith(f"{socket.gethostname()[:40]}/{os.getpid()}/")


WORKER = """
import os, sys, time
from pathlib import Path
import django
from django.conf import settings

settings.DATABASES["default"]["NAME"] = sys.argv[1]
django.setup()
from portal import jobs

folder, name = Path(sys.argv[2]), sys.argv[3]
jobs.table()
jobs.REGISTRY.clear()

def note(job):
    with (folder / job).open("a") as file:
        file.write(name + "\\n")

for number in range(30):
    jobs.periodic(f"travail {number}", hours=1)(lambda job=f"travail {number}": note(job))
if name == "victim":
    jobs.REGISTRY.clear()
    jobs.periodic("travail 0", hours=1)(lambda: os.kill(os.getpid(), 9))
(folder / f"ready {name}").touch()
while not (folder / "go").exists():
    time.sleep(0.01)
jobs.run_due()
"""


@pytest.mark.django_db(transaction=True)
def test_two_processes_run_each_job_once_and_a_killed_one_hands_its_job_over(tmp_path):
    def start(name: str) -> subprocess.Popen:
        command = [sys.executable, "-c", WORKER, str(connection.settings_dict["NAME"]), str(tmp_path), name]
        return subprocess.Popen(
            command,
            cwd=settings.BASE_DIR,
            env=os.environ | {"DJANGO_SETTINGS_MODULE": "portal.settings.test"},
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_for(*names: str) -> None:
        for name in names:
            while not (tmp_path / f"ready {name}").exists():
                threading.Event().wait(0.02)

    victim = start("victim")
    wait_for("victim")
    (tmp_path / "go").touch()
    victim.communicate(timeout=60)
    assert victim.returncode == -9
    row = PeriodicJob.objects.get(name="travail 0")
    assert row.lease_owner and row.last_start and row.last_success is None
    PeriodicJob.objects.filter(pk=row.pk).update(last_start=row.last_start - timedelta(hours=1))
    (tmp_path / "go").unlink()

    workers = [start("one"), start("two")]
    wait_for("one", "two")
    (tmp_path / "go").touch()
    for worker in workers:
        _, errors = worker.communicate(timeout=120)
        assert worker.returncode == 0, errors
    runs = {path.name: path.read_text().split() for path in tmp_path.glob("travail *")}
    assert len(runs) == 30
    assert [len(names) for names in runs.values()] == [1] * 30
    assert set(PeriodicJob.objects.values_list("lease_owner", flat=True)) == {""}


# Who must know


def test_monitors_ask_by_address_and_without_encryption(client, settings):
    settings.ALLOWED_HOSTS, settings.SECURE_SSL_REDIRECT = ["portail.example.org"], True
    assert client.get("/", headers={"host": "10.0.0.7"}).status_code in {301, 400}
    answer = client.get("/sante/", headers={"host": "10.0.0.7"})
    assert answer.status_code in {200, 503} and answer.json()["database"] is True
    assert "no-store" in answer["Cache-Control"]
    assert client.post("/sante/", headers={"host": "10.0.0.7"}).status_code == 405


def test_the_health_check_names_the_jobs_that_do_not_go_well(registry, client, clock):
    counting(jobs.HEARTBEAT)
    counting("minute")
    assert jobs.late() == []
    jobs.run_due()
    assert client.get("/sante/").json()["jobs"] == {"late": []}

    def fail():
        raise ValueError

    jobs.periodic("minute", minutes=1)(fail)
    jobs.periodic("neuf", hours=24)(fail)
    clock.shift(timedelta(minutes=6))
    jobs.run_due()
    answer = client.get("/sante/")
    assert (answer.status_code, answer.json()["ok"]) == (200, True)
    assert answer.json()["jobs"] == {"late": ["minute", "neuf"]}


def test_the_dashboard_names_the_jobs_that_do_not_go_well(registry, client, admin_user):
    counting(jobs.HEARTBEAT)
    jobs.run_due()
    client.force_login(admin_user)
    said = "Une tâche de fond n’aboutit pas"
    assert said not in client.get("/admin/").content.decode()

    def fail():
        raise ValueError

    jobs.periodic("retours de courrier", minutes=5)(fail)
    jobs.run_due()
    html = client.get("/admin/").content.decode()
    assert said in html and "retours de courrier" in html


def test_every_job_is_in_the_documentation_with_its_period():
    """The table of docs/jobs.md, whose first two columns are the name and the period."""
    lines = Path(settings.BASE_DIR, "docs", "jobs.md").read_text().splitlines()
    told = {cells[1].strip(): cells[2].strip() for line in lines if len(cells := line.split("|")) > 4}
    for job in jobs.table():
        assert told.get(job.name) == in_words(job.period), job.name


def in_words(period: timedelta) -> str:
    seconds = int(period.total_seconds())
    for unit, size in (("days", 86_400), ("h", 3600), ("min", 60), ("s", 1)):
        if seconds % size == 0 and (unit != "days" or seconds > size):
            return f"{seconds // size} {unit}"
    raise ValueError(period)
