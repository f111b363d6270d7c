"""How the Mailchimp client asks: bodies, connections, addresses, secrets.

Tests named `naive` show the trap with the bare library: they say why the client is not a plain call.
"""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests
from mailchimp_marketing.api_client import ApiClientError

from newsletters.services.mailchimp_client import MailchimpClient, Refused, Unanswered
from tests.fakes import mailchimp as fakes
from tests.fakes.mailchimp import FakeMailchimp
from tests.fakes.mailchimp_letters import connect, mailchimp_client, naive, ready

fake = fakes.fake_mailchimp
client = mailchimp_client


# Calls without body


@pytest.mark.parametrize(
    ("action", "prepare"), [("send", "save"), ("unschedule", "schedule"), ("cancel", "sending")]
)
def test_calls_without_body_send_none_naive_sends_null(
    fake: FakeMailchimp, client: MailchimpClient, action: str, prepare: str
) -> None:
    key = ready(client)
    fake.campaigns[key].status = prepare
    if prepare == "sending":
        fake.account._start(fake.campaigns[key])
    with pytest.raises(ApiClientError) as caught:
        getattr(naive(fake).campaigns, {"cancel": "cancel_send"}.get(action, action))(key)
    assert caught.value.status_code == 415
    assert fake.campaigns[key].status == prepare
    getattr(client, action)(key)
    assert fake.campaigns[key].status != prepare


# Connections


def test_calls_share_a_connection_naive_opens_one_each(fake: FakeMailchimp, client: MailchimpClient) -> None:
    for _ in range(5):
        client.audience()
    assert fake.connections == 1
    for _ in range(5):
        naive(fake).ping.get()
    assert fake.connections == 6


def test_never_more_than_eight_connections(fake: FakeMailchimp, client: MailchimpClient) -> None:
    fake.slow_seconds = 0.005
    fake.script("GET", "/lists/*", "slow", times=40)
    with ThreadPoolExecutor(20) as threads:
        assert len(list(threads.map(lambda _: client.audience(), range(40)))) == 40
    assert 1 < fake.peak_connections <= 8


# Settings, addresses, secrets


@pytest.mark.parametrize(("key", "host"), [("abc-us6", "us6"), (" abc-us21\n", "us21")])
def test_the_host_comes_from_the_key(key: str, host: str) -> None:
    assert f"https://{host}.api.mailchimp.com/3.0" in repr(MailchimpClient(key, "liste1"))


@pytest.mark.parametrize("key", ["sanscentre", "abc-", "abc-us6-extra", "", "  ", "abc\u2026-us6", "a b-us6"])
def test_a_key_that_cannot_work_is_named_not_shown(key: str) -> None:
    with pytest.raises(ValueError, match="MAILCHIMP_API_KEY") as caught:
        MailchimpClient(key, "liste1")
    assert not key.strip() or key not in str(caught.value)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"list_id": " "}, "MAILCHIMP_LIST_ID"),
        ({"api_root": "127.0.0.1:9000/3.0"}, "MAILCHIMP_API_ROOT"),
        ({"api_root": "https://"}, "MAILCHIMP_API_ROOT"),
    ],
)
def test_a_wrong_setting_is_named(settings: dict[str, Any], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        MailchimpClient(**dict[str, Any](api_key="k-us1", list_id="liste1") | settings)


def test_a_key_without_centre_works_with_an_address(fake: FakeMailchimp) -> None:
    fake.api_key = "sanscentre"
    client = connect(fake, api_root=fake.root + "/")
    assert client.audience()["name"] == "Abonnés"
    client.close()


def test_an_address_with_the_word_server_is_kept(
    fake: FakeMailchimp, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refuse(_session: requests.Session, request: requests.PreparedRequest, **_how: Any) -> None:
        asked.append(str(request.url))
        raise requests.ConnectionError

    monkeypatch.setattr(requests.Session, "send", refuse)
    with pytest.raises(Unanswered):
        connect(fake, api_root="http://mailserver.test/3.0").audience()
    unchanged = naive(fake)
    unchanged.api_client.host = "http://mailserver.test/3.0"
    with pytest.raises(ApiClientError):
        unchanged.ping.get()
    assert asked[0].startswith("http://mailserver.test/3.0/lists/liste1?")
    assert asked[1] == "http://mailus6.test/3.0/ping"


def test_a_wrong_key_is_refused_and_shown_nowhere(fake: FakeMailchimp, client: MailchimpClient) -> None:
    stranger = connect(fake, api_key="mauvaise-cle-us6")
    with pytest.raises(Refused) as caught:
        stranger.audience()
    assert caught.value.status == 401
    for shown in (str(caught.value), repr(caught.value), repr(stranger), repr(vars(stranger))):
        assert "mauvaise" not in shown
    stranger.close()


def test_the_key_is_cut_out_of_what_mailchimp_says(
    fake: FakeMailchimp, client: MailchimpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leak(_headers: Any) -> None:
        raise fakes.Problem(403, f"The key {fake.api_key} may not do this.")

    monkeypatch.setattr(fake, "_check_key", leak)
    with pytest.raises(Refused) as caught:  # a 403 with a body is a real refusal
        client.audience()
    assert caught.value.detail == "Bad Request — The key … may not do this. (HTTP 403)"


def test_a_network_error_chains_nothing_that_holds_the_key(
    fake: FakeMailchimp, client: MailchimpClient
) -> None:
    fake.script("GET", "/lists/*", "lost_request")
    with pytest.raises(Unanswered) as caught:
        client.audience()
    assert caught.value.__cause__ is caught.value.__context__ is None
