"""What the Mailchimp client says when Mailchimp misbehaves as it really does.

Tests named `naive` show the trap with the bare library: they say why the client is not a plain call.
"""

import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests
from mailchimp_marketing.api_client import ApiClientError

from newsletters.services.mailchimp_client import (
    MailchimpClient,
    MailchimpError,
    Refused,
    Throttled,
    Unanswered,
)
from tests.fakes import mailchimp as fakes
from tests.fakes.mailchimp import FakeMailchimp
from tests.fakes.mailchimp_letters import (
    HTML,
    LONG_AGO,
    SETTINGS,
    TEXT,
    connect,
    mailchimp_client,
    naive,
    ready,
)

fake = fakes.fake_mailchimp
client = mailchimp_client


# What an error says


def every_call(client: MailchimpClient, key: str) -> dict[str, tuple[str, str, Callable[[], Any]]]:
    """Return method, path and call by name; all can succeed on a campaign that is ready."""
    path = f"/campaigns/{key}"
    when = datetime.now(UTC).replace(minute=30, second=0, microsecond=0) + timedelta(hours=2)
    return {
        "audience": ("GET", "/lists/*", client.audience),
        "find": ("GET", "/campaigns", lambda: client.find_campaigns("portail-3f2a", LONG_AGO)),
        "create": ("POST", "/campaigns", lambda: client.create_campaign(**SETTINGS)),
        "update": ("PATCH", path, lambda: client.update_settings(key, **SETTINGS)),
        "campaign": ("GET", path, lambda: client.campaign(key)),
        "set_content": ("PUT", f"{path}/content", lambda: client.set_content(key, HTML, TEXT)),
        "content": ("GET", f"{path}/content", lambda: client.content(key)),
        "send": ("POST", f"{path}/actions/send", lambda: client.send(key)),
        "test": ("POST", f"{path}/actions/test", lambda: client.send_test(key, ["moi@example.org"])),
        "schedule": ("POST", f"{path}/actions/schedule", lambda: client.schedule(key, when)),
        "unschedule": ("POST", f"{path}/actions/unschedule", lambda: client.unschedule(key)),
        "cancel": ("POST", f"{path}/actions/cancel-send", lambda: client.cancel(key)),
        "report": ("GET", "/reports/*", lambda: client.report(key)),
    }


NAMES = sorted(every_call(MailchimpClient("k-us1", "l"), "key"))
READS_OF_AN_OBJECT = ["audience", "campaign", "content", "create", "find", "report"]
OUTCOMES = [
    ("empty_429", Throttled, 429),
    ("empty_403", Throttled, 403),
    ("html_403", Throttled, 403),
    ("lost_request", Unanswered, None),
    ("lost_answer", Unanswered, None),
    ("cut_answer", Unanswered, None),
    ("error_500", Unanswered, 500),
    ("error_500_done", Unanswered, 500),
    ("html_200", Unanswered, 200),
    ("redirect", Unanswered, 302),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("fault", "error", "status"), OUTCOMES)
def test_every_call_tells_refused_throttled_and_unanswered_apart(
    fake: FakeMailchimp,
    client: MailchimpClient,
    name: str,
    fault: str,
    error: type[MailchimpError],
    status: int | None,
) -> None:
    method, path, call = every_call(client, ready(client))[name]
    fake.script(method, path, fault)
    before = len(fake.requests)
    with pytest.raises(MailchimpError) as caught:
        call()
    assert (type(caught.value), caught.value.status) == (error, status)
    assert caught.value.detail
    assert len(fake.requests) == before + 1  # never repeated behind the caller's back


@pytest.mark.parametrize("name", READS_OF_AN_OBJECT)
def test_an_empty_object_where_something_is_needed_is_no_answer(
    fake: FakeMailchimp, client: MailchimpClient, name: str
) -> None:
    key = ready(client)
    client.send(key)
    method, path, call = every_call(client, key)[name]
    fake.script(method, path, "empty_object")
    with pytest.raises(Unanswered):
        call()


@pytest.mark.parametrize("name", ["send", "schedule", "test", "set_content", "update"])
def test_an_empty_object_where_nothing_is_needed_is_a_success(
    fake: FakeMailchimp, client: MailchimpClient, name: str
) -> None:
    method, path, call = every_call(client, ready(client))[name]
    fake.script(method, path, "empty_object")
    assert call() is None


@pytest.mark.parametrize("fault", ["empty_429", "empty_403", "empty_object"])
def test_naive_call_takes_an_empty_refusal_for_a_success(
    fake: FakeMailchimp, client: MailchimpClient, fault: str
) -> None:
    key = ready(client)
    fake.script("GET", f"/campaigns/{key}", fault)
    assert isinstance(naive(fake).campaigns.get(key), requests.Response)


def test_naive_network_failure_has_no_status_and_hides_its_kind(fake: FakeMailchimp) -> None:
    fake.script("GET", "/ping", "lost_request")
    with pytest.raises(ApiClientError) as caught:
        naive(fake).ping.get()
    assert caught.value.status_code is None


def test_naive_redirect_makes_a_creation_a_reading(fake: FakeMailchimp) -> None:
    fake.script("POST", "/campaigns", "redirect")
    answer = naive(fake).campaigns.create({"type": "regular"})
    assert "total_items" in answer
    assert fake.campaigns == {}


def test_a_refusal_keeps_mailchimp_s_words(client: MailchimpClient) -> None:
    key = client.create_campaign(**SETTINGS).id
    with pytest.raises(Refused, match="not ready to send") as caught:
        client.send(key)
    assert caught.value.detail == "Bad Request — Your Campaign is not ready to send. (HTTP 400)"
    with pytest.raises(Refused, match=r"settings\.reply_to : This value should be an email"):
        client.update_settings(key, **SETTINGS | {"reply_to": "personne"})


def test_a_time_out_is_unanswered(fake: FakeMailchimp) -> None:
    fake.slow_seconds = 5
    fake.script("GET", "/lists/*", "slow")
    hurried = connect(fake, timeout=0.02)
    with pytest.raises(Unanswered, match=r"0\.02 s"):
        hurried.audience()
    hurried.close()


def test_the_time_out_is_thirty_seconds_naive_has_two_minutes(
    fake: FakeMailchimp, client: MailchimpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[float] = []
    ask = requests.Session.send
    monkeypatch.setattr(
        requests.Session, "send", lambda *a, **k: given.append(k["timeout"]) or ask(*a, **k), raising=True
    )
    client.audience()
    naive(fake).ping.get()
    assert given == [30, 120]


def test_a_closed_port_is_unanswered() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Unanswered) as caught:
        MailchimpClient("k-us1", "l", f"http://127.0.0.1:{port}/3.0").audience()
    assert caught.value.status is None
    assert "ConnectionError" in caught.value.detail


@pytest.mark.parametrize("lost", ["lost_request", "lost_answer"])
def test_an_unanswered_send_can_be_cleared_up(
    fake: FakeMailchimp, client: MailchimpClient, lost: str
) -> None:
    key = ready(client)
    fake.script("POST", "*/send", lost)
    with pytest.raises(Unanswered):
        client.send(key)
    if client.campaign(key).status == "save":
        client.send(key)
    assert len(fake.sent) == 1


def test_a_save_that_was_not_kept_shows_when_read_back(fake: FakeMailchimp, client: MailchimpClient) -> None:
    key = ready(client)
    fake.script("PUT", "*/content", "kept_content")
    client.set_content(key, "<p>Nouveau</p>", "Nouveau")
    assert client.content(key) == (HTML, TEXT)
