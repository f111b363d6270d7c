"""What holds anonymous posts back: where they come from, and how often."""

import pytest
import time_machine
from django.core.cache import caches
from django.core.cache.backends.filebased import FileBasedCache

from portal import anonymous
from portal.middleware import behind_proxies

HOUR = 3600


@pytest.fixture(params=["memory", "files"])
def cache(request, monkeypatch, tmp_path):
    """Where counts are kept: Redis behaves like memory, files forget how long a number lasts when it is counted up."""
    if request.param == "files":
        monkeypatch.setattr(anonymous, "cache", FileBasedCache(str(tmp_path), {}))
    return caches["default"]


def test_a_limit_lasts_as_long_as_it_says(cache):
    with time_machine.travel("2026-11-23 08:00Z", tick=False) as clock:
        for _time in range(4):
            assert not anonymous.is_too_much("mail", 4, HOUR)
            clock.shift(310)
        assert anonymous.is_too_much("mail", 4, HOUR)
        clock.shift(HOUR - 5 * 310)
        assert anonymous.is_too_much("mail", 4, HOUR)
        clock.shift(400)
        assert not anonymous.is_too_much("mail", 4, HOUR), (
            "whoever went on asking is heard again after that time"
        )


def test_what_was_counted_is_looked_at_and_forgotten(cache):
    with time_machine.travel("2026-11-23 08:00Z", tick=False) as clock:
        assert anonymous.how_often("door") == 0
        assert [anonymous.count("door", HOUR) for _time in range(3)] == [1, 2, 3]
        assert anonymous.how_often("door") == anonymous.how_often("door") == 3
        anonymous.forget("door")
        assert anonymous.how_often("door") == 0
        assert anonymous.count("door", HOUR) == 1
        clock.shift(HOUR + 1)
        assert anonymous.how_often("door") == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("192.0.2.1", "192.0.2.2", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("", "unix:", False),
    ],
)
def test_one_machine(one, other, same):
    assert (anonymous.machine(one) == anonymous.machine(other)) is same


@pytest.mark.parametrize(
    "origin", ["http://[::1", "http://[x]", "https://ailleurs.example", "null", "http://a\u2100b"]
)
def test_an_origin_that_no_browser_writes_is_elsewhere(rf, origin):
    assert not anonymous.is_from_here(rf.post("/", headers={"Origin": origin}))


@pytest.mark.parametrize(
    ("proxies", "forwarded", "client"),
    [
        (0, "192.0.2.7", "127.0.0.1"),
        (1, "192.0.2.7", "192.0.2.7"),
        (1, "6.6.6.6, 192.0.2.7", "192.0.2.7"),
        (2, "6.6.6.6, 192.0.2.7, 10.0.0.1", "192.0.2.7"),
        (2, "192.0.2.7", "127.0.0.1"),
        (1, "", "127.0.0.1"),
        (1, None, "127.0.0.1"),
    ],
)
def test_behind_proxies_each_reader_counts_alone(rf, settings, proxies, forwarded, client):
    settings.PROXIES = proxies
    request = rf.post("/", headers={} if forwarded is None else {"X-Forwarded-For": forwarded})
    assert behind_proxies(lambda asked: asked.META["REMOTE_ADDR"])(request) == client
