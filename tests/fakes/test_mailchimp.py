"""The fake Mailchimp keeps the rules, and breaks them on demand."""

from datetime import timedelta
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
    next_quarter,
    ready,
)

fake = fakes.fake_mailchimp
client = mailchimp_client


# The fake itself


def test_the_fake_keeps_mailchimp_s_rules(fake: FakeMailchimp, client: MailchimpClient) -> None:
    key = ready(client)
    with pytest.raises(Refused, match="quarter-hour"):
        client.schedule(key, next_quarter(fake) + timedelta(minutes=1))
    with pytest.raises(Refused, match="future"):
        client.schedule(key, next_quarter(fake) - timedelta(days=1))
    with pytest.raises(Refused, match="not scheduled"):
        client.unschedule(key)
    with pytest.raises(Refused, match="not being sent"):
        client.cancel(key)
    client.send(key)
    for again in (
        lambda: client.send(key),
        lambda: client.set_content(key, HTML, TEXT),
        lambda: client.update_settings(key, **SETTINGS),
        lambda: client.schedule(key, next_quarter(fake)),
    ):
        with pytest.raises(Refused) as caught:
            again()
        assert caught.value.status == 400
    assert len(fake.sent) == 1


def test_the_fake_makes_plain_text_when_none_is_given(fake: FakeMailchimp, client: MailchimpClient) -> None:
    key = ready(client)
    naive(fake).campaigns.set_content(key, {"html": "<p>Été <b>2026</b></p>"})
    assert client.content(key) == ("<p>Été <b>2026</b></p>", "Été 2026")


def test_the_fake_notes_breaches_of_the_contract() -> None:
    with FakeMailchimp() as fake:
        if not fake.contract_available:
            pytest.skip("no contract beside the repository")
        library = naive(fake)
        with pytest.raises(ApiClientError) as caught:
            library.campaigns.create({"type": "regular", "settings": {"subject": "x"}})
        assert caught.value.status_code == 400
        with pytest.raises(ApiClientError):
            library.automations.list()
        requests.get(f"{fake.root}/campaigns?colour=red&sort_dir=UP", auth=("x", fake.api_key), timeout=1)
        breaches = "\n".join(fake.violations)
    assert "'subject' was unexpected" in breaches
    assert "/automations: not in the contract" in breaches
    assert "query colour: unknown" in breaches
    assert "query sort_dir $: 'UP' is not one of" in breaches


def test_the_fake_works_without_the_contract(tmp_path: Any) -> None:
    with FakeMailchimp(contract=fakes.Contract(tmp_path / "absent.json")) as fake:
        client = connect(fake)
        client.send(ready(client))
        assert not fake.contract_available
        assert len(fake.sent) == 1
        client.close()


def test_the_fake_s_accidents_depend_on_the_seed_only() -> None:
    def outcomes(seed: int) -> list[str]:
        with FakeMailchimp(seed=seed, lose=0.3, throttle=0.2, fail=0.2, empty=0.1) as fake:
            client = connect(fake)
            for _ in range(30):
                try:
                    client.audience()
                except MailchimpError:
                    continue
            client.close()
            return [request.fault for request in fake.requests]

    assert outcomes(1) == outcomes(1) != outcomes(2)
    assert len(set(outcomes(1))) >= 6


def test_a_stubborn_caller_gets_one_letter_out_of_a_bad_day() -> None:
    """The shape of a push: ask first, act, believe only what is read back."""
    for seed in range(8):
        with FakeMailchimp(
            seed=seed, lose=0.2, throttle=0.1, fail=0.1, empty=0.05, fail_save=0.4, lookalikes=True
        ) as fake:
            client = connect(fake)
            for _ in range(200):
                try:
                    push_a_step(client)
                except (Throttled, Unanswered):
                    continue
                if fake.sent:
                    break
            ours = [c for c in fake.campaigns.values() if c.settings["title"] == SETTINGS["mark"]]
            assert (len(ours), [(s.html, s.text) for s in fake.sent]) == (1, [(HTML, TEXT)])
            assert fake.violations == []
            client.close()


def push_a_step(client: MailchimpClient) -> None:
    found = client.find_campaigns(SETTINGS["mark"], LONG_AGO)
    campaign = found[0] if found else client.create_campaign(**SETTINGS)
    if campaign.status != "save":
        return
    if client.content(campaign.id) != (HTML, TEXT):
        client.set_content(campaign.id, HTML, TEXT)
    elif client.campaign(campaign.id).status == "save":
        client.send(campaign.id)
