"""A cache that fails costs speed: people read, search, subscribe and sign in as before, and `/sante/` says it."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.cache import caches
from django.core.cache.backends import filebased

from portal import caching, jobs
from portal.caching import backend, version
from portal.management.commands import run_worker
from tests import factories
from tests.fakes.redis import Redis

pytestmark = pytest.mark.django_db
HERE = {"origin": "http://testserver"}
PASSWORD = "un-mot-de-passe-de-demonstration"


class Clock:
    """Seconds that pass when they are told to."""

    seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture(autouse=True)
def clock(monkeypatch) -> Clock:
    """Time stands still; and no test knows what another one learnt of a cache."""
    clock = Clock()
    monkeypatch.setattr(backend, "monotonic", clock)
    monkeypatch.setattr(backend, "_states", {})
    monkeypatch.setattr(backend, "_logged_at", None)
    monkeypatch.setattr(version, "_owed", False)
    return clock


def use(settings, name: str, default: str, pages: str) -> None:
    """Caches as the settings make them."""
    common = {"BACKEND": "portal.caching.backend.ResilientCache"}
    common["OPTIONS"] = {"BACKEND": f"django.core.cache.backends.{name}"}
    settings.CACHES = {
        "default": common | {"LOCATION": default},
        "pages": common | {"LOCATION": pages, "KEY_PREFIX": "pages"},
    }


@pytest.fixture
def redis(settings) -> Iterator[Redis]:
    with Redis() as server:
        use(settings, "redis.RedisCache", server.url, server.url)
        yield server
        caches.close_all()


@pytest.fixture
def folder(settings, tmp_path) -> Path:
    use(settings, "filebased.FileBasedCache", f"{tmp_path}/cache", f"{tmp_path}/cache/pages")
    return tmp_path / "cache"


def full_disk(folder: Path, patch) -> None:
    def temporary(dir):
        path = os.path.join(dir, "temporary")
        Path(path).touch()
        return os.open("/dev/full", os.O_WRONLY), path

    patch.setattr(filebased.tempfile, "mkstemp", temporary)


def folder_gone(folder: Path, patch) -> None:
    shutil.rmtree(folder)
    folder.write_text("")  # no folder can be made below a file, not even by root


def read_only(folder: Path, patch) -> None:
    def refuse(*args, **kwargs):
        raise PermissionError(13, "Permission denied")

    for module, name in ((filebased.tempfile, "mkstemp"), (filebased.os, "remove"), (filebased, "open")):
        patch.setattr(module, name, refuse, raising=False)


def spoilt(folder: Path, patch) -> None:
    for number, file in enumerate(sorted(folder.rglob("*.djcache"))):
        file.write_bytes([b"", b"\x80", b"abc", file.read_bytes()[:-5], b"\x00" * 50][number % 5])


BROKEN_FILES = [full_disk, folder_gone, read_only, spoilt]
BROKEN_REDIS = ["stop", "freeze", "fill", "lock"]


@pytest.fixture(params=[*BROKEN_FILES, *BROKEN_REDIS], ids=lambda one: getattr(one, "__name__", one))
def broken(request, monkeypatch, client):
    """A function that breaks a cache which has pages, counts and words."""
    if request.param in BROKEN_REDIS:
        redis = request.getfixturevalue("redis")
        breaking = getattr(redis, request.param)
    else:
        folder = request.getfixturevalue("folder")
        breaking = lambda: request.param(folder, monkeypatch)  # noqa: E731
    return breaking


def subscribe(client):
    data = {"email": "claire@example.org", "networks": ["reaap"]}
    return client.post("/lettres/inscription/", data, headers=HERE)


def test_people_read_search_subscribe_and_sign_in(broken, client, caplog):
    page = factories.article(title="Le café des parents", summary="Avant")
    User.objects.create_superuser("camille", password=PASSWORD)
    asked = ["/", page.url, "/articles/", "/recherche/?q=parenst", "/lettres/inscription/", "/rien-ici/"]
    before = [client.get(path).status_code for path in asked * 2]
    jobs.run_due()
    assert client.get("/sante/").json()["cache"] is True

    broken()
    assert [client.get(path).status_code for path in asked * 2] == before
    assert "Avant" in client.get(page.url).content.decode()
    type(page).objects.filter(pk=page.pk).update(summary="Après")
    assert "Après" in client.get(page.url).content.decode()
    assert subscribe(client).status_code == 302
    signed = client.post("/admin/login/", {"username": "camille", "password": PASSWORD})
    assert signed.status_code == 302 and client.get("/admin/").status_code == 200
    health = client.get("/sante/")
    assert health.status_code == 200
    told = [
        record for record in caplog.records if record.name == "portal.caching" and record.levelname == "ERROR"
    ]
    # What was spoilt is written anew; the rest is told once.
    assert len(told) == (0 if health.json()["cache"] else 1)


@pytest.mark.parametrize("broken", [*BROKEN_FILES[:3], *BROKEN_REDIS], indirect=True)
def test_requests_are_still_limited(broken, client):
    for _time in range(5):
        subscribe(client)
    broken()
    answers = [subscribe(client).status_code for _time in range(21)]
    assert answers[:15] == [302] * 15 and answers[-1] == 429


def test_it_is_logged_once_a_minute(folder, client, monkeypatch, caplog, clock):
    client.get("/")
    folder_gone(folder, monkeypatch)
    for _time in range(13):
        client.get("/")
        clock.seconds += 10
    told = [record for record in caplog.records if record.name == "portal.caching"]
    assert len(told) == 3, "at once, after a minute, after two"


def test_a_cache_that_answers_again_shows_what_changed_meanwhile(
    redis, client, clock, django_assert_num_queries
):
    """It comes back with what it kept; another process changed the page while neither reached it."""
    page = factories.article(summary="Avant")
    for _time in range(2):
        client.get(page.url)
    redis.freeze()
    client.get(page.url)
    type(page).objects.filter(pk=page.pk).update(summary="Après")
    version._owed = False  # as if it was not this process that wrote
    client.get(page.url)
    redis.thaw()
    clock.seconds += backend.PAUSE + 1
    assert client.get("/sante/").json()["cache"] is True
    for _time in range(2):
        assert "Après" in client.get(page.url).content.decode()
    with django_assert_num_queries(0):
        assert "Après" in client.get(page.url).content.decode()


def test_the_worker_tells_its_changes_as_soon_as_the_cache_answers(redis, monkeypatch):
    """It reads no page, no job is due, and the web processes may never have seen the cache fail."""
    monkeypatch.setattr(jobs, "run_due", lambda frequent: 0)
    caching.renew()
    before = caches["pages"].get(version.KEY)
    version._owed = True  # as after a change while the cache was down
    run_worker.Command()._run_jobs(frequent=True)
    assert caches["pages"].get(version.KEY) not in {None, before}


def test_a_restarted_redis_is_used_at_once(redis, client, django_assert_num_queries):
    """Connections that were open are lost, which is no failure."""
    page = factories.article()
    client.get(page.url)
    redis.stop()
    redis.start()
    client.get(page.url)
    with django_assert_num_queries(0):
        client.get(page.url)


def test_a_redis_that_hangs_holds_up_one_request_and_not_all(redis, client, monkeypatch):
    client.get("/")
    redis.freeze()
    asked = []
    attempt = backend.ResilientCache.attempt

    def counted(self, method, *args, **kwargs):
        asked.append(method)
        return attempt(self, method, *args, **kwargs)

    monkeypatch.setattr(backend.ResilientCache, "attempt", counted)
    for path in ("/", "/articles/", "/recherche/?q=rien", "/fiches/"):
        assert client.get(path).status_code == 200
    assert len(asked) == 1


def test_what_cannot_be_read_is_forgotten(folder):
    """A count that was cut short when the disk was full must not stay for ever."""
    cache = caches["default"]
    cache.set("nombre", 1)
    spoilt(folder, None)
    assert cache.get("nombre", "rien") == "rien"
    cache.set("nombre", 1)
    next(folder.glob("*.djcache")).write_bytes(b"abc")
    with pytest.raises(ValueError, match="nombre"):
        cache.incr("nombre")
    assert cache.add("nombre", 5) and cache.incr("nombre") == 6


def test_both_caches_of_a_real_installation_are_harmless():
    from portal.settings.base import CACHES

    assert {one["BACKEND"] for one in CACHES.values()} == {"portal.caching.backend.ResilientCache"}


def test_the_whole_site_is_read_while_redis_is_stopped(demo, redis, client):
    client.get("/")
    redis.stop()
    paths = re.findall(r"<loc>https?://[^/<]+([^<]*)</loc>", client.get("/sitemap.xml").content.decode())
    assert len(paths) > 100
    assert {path: status for path in paths if (status := client.get(path).status_code) != 200} == {}
