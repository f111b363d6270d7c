"""What the Mailchimp client does: a letter's life, and finding it again."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from newsletters.services.mailchimp_client import MailchimpClient, Refused, RemoteCampaign, Unanswered
from tests.fakes import mailchimp as fakes
from tests.fakes.mailchimp import FakeMailchimp
from tests.fakes.mailchimp_letters import (
    HTML,
    LONG_AGO,
    SETTINGS,
    TEXT,
    mailchimp_client,
    naive,
    next_quarter,
    ready,
)

fake = fakes.fake_mailchimp
client = mailchimp_client


# A letter's life


def test_a_letter_is_created_filled_and_sent_once(fake: FakeMailchimp, client: MailchimpClient) -> None:
    created = client.create_campaign(**SETTINGS)
    assert created == RemoteCampaign(created.id, "portail-3f2a", "save", 3, 0, created.created_at)
    client.set_content(created.id, HTML, TEXT)
    assert client.content(created.id) == (HTML, TEXT)
    client.send(created.id)
    assert [client.campaign(created.id).status for _ in range(2)] == ["sending", "sent"]
    assert client.campaign(created.id).emails_sent == 3
    (letter,) = fake.sent
    assert (letter.html, letter.text, letter.subject) == (HTML, TEXT, "Réaap & Clas : octobre")
    assert len(letter.recipients) == 3


def test_a_campaign_follows_nobody(fake: FakeMailchimp, client: MailchimpClient) -> None:
    client.create_campaign(**SETTINGS)
    (call,) = fake.calls("POST", "/campaigns")
    assert call.body["tracking"] == {"opens": False, "html_clicks": False, "text_clicks": False}
    assert call.body["settings"]["auto_footer"] is call.body["settings"]["inline_css"] is False
    assert call.body["recipients"] == {"list_id": "liste1"}


def test_audience(client: MailchimpClient) -> None:
    assert client.audience() == {"id": "liste1", "name": "Abonnés", "member_count": 3}


def test_settings_can_be_replaced(fake: FakeMailchimp, client: MailchimpClient) -> None:
    key = ready(client)
    client.update_settings(key, **SETTINGS | {"subject": "Novembre"})
    assert fake.campaigns[key].settings["subject_line"] == "Novembre"
    assert client.campaign(key).mark == "portail-3f2a"


def test_a_test_goes_to_its_addresses_only(fake: FakeMailchimp, client: MailchimpClient) -> None:
    client.send_test(ready(client), ["moi@example.org"])
    assert [sent.recipients for sent in fake.tests] == [["moi@example.org"]]
    assert fake.sent == []


def test_a_scheduled_letter_can_be_taken_back_or_left_to_go(
    fake: FakeMailchimp, client: MailchimpClient
) -> None:
    key, when = ready(client), next_quarter(fake)
    client.schedule(key, when)
    assert client.campaign(key).status == "schedule"
    client.unschedule(key)
    assert client.campaign(key).status == "save"
    client.schedule(key, when)
    fake.advance(timedelta(hours=4))
    assert client.campaign(key).status == "sending"
    assert len(fake.sent) == 1


def test_a_schedule_in_any_time_zone_is_sent_as_utc(fake: FakeMailchimp, client: MailchimpClient) -> None:
    when = next_quarter(fake)
    client.schedule(ready(client), when.astimezone(timezone(timedelta(hours=2))))
    assert fake.calls("POST", "*/schedule")[0].body == {"schedule_time": when.isoformat()}


def test_a_letter_being_sent_can_be_stopped(fake: FakeMailchimp, client: MailchimpClient) -> None:
    key = ready(client)
    client.send(key)
    client.cancel(key)
    assert [client.campaign(key).status for _ in range(2)] == ["canceling", "canceled"]
    assert client.campaign(key).emails_sent == len(fake.sent[0].recipients) == 1


def test_report(client: MailchimpClient) -> None:
    key = ready(client)
    with pytest.raises(Refused) as caught:
        client.report(key)
    assert caught.value.status == 404
    client.send(key)
    client.campaign(key)
    report = client.report(key)
    assert (report["emails_sent"], report["bounces"]["hard_bounces"], report["unsubscribed"]) == (3, 0, 0)


# Finding a campaign again


def test_campaigns_are_found_by_their_exact_mark_oldest_first(
    fake: FakeMailchimp, client: MailchimpClient
) -> None:
    now = fake.account.now()
    younger = fake.add_campaign("portail-3f2a", created=now)
    older = fake.add_campaign("portail-3f2a", created=now - timedelta(days=1))
    for title in ("portail-3f2a (copy 01)", "PORTAIL-3F2A", "portail-3f2", " portail-3f2a", ""):
        fake.add_campaign(title)
    fake.add_campaign("portail-3f2a", list_id="autre")
    fake.add_campaign("portail-3f2a", created=LONG_AGO)
    found = client.find_campaigns("portail-3f2a", now - timedelta(days=2))
    assert [campaign.id for campaign in found] == [older.id, younger.id]


def test_a_campaign_is_found_although_our_clock_is_ahead(
    fake: FakeMailchimp, client: MailchimpClient
) -> None:
    fake.account.offset = timedelta(minutes=-20)
    created = client.create_campaign(**SETTINGS)
    assert client.find_campaigns("portail-3f2a", datetime.now(UTC)) == [created]


def test_a_fresh_campaign_is_found_although_the_search_index_lags(
    fake: FakeMailchimp, client: MailchimpClient
) -> None:
    client.create_campaign(**SETTINGS)
    assert naive(fake).searchCampaigns.search("portail-3f2a")["results"] == []
    assert len(client.find_campaigns("portail-3f2a", LONG_AGO)) == 1


def test_the_eleventh_campaign_is_found_naive_list_stops_at_ten(
    fake: FakeMailchimp, client: MailchimpClient
) -> None:
    for number in range(24):
        fake.add_campaign(f"autre {number}")
    fake.add_campaign("portail-3f2a", created=fake.account.now() - timedelta(hours=1))
    assert len(naive(fake).campaigns.list()["campaigns"]) == 10
    assert len(client.find_campaigns("portail-3f2a", LONG_AGO)) == 1


def test_every_page_is_read(
    fake: FakeMailchimp, client: MailchimpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsletters.services.mailchimp_client.PAGE", 7)
    marks = [fake.add_campaign("portail-3f2a" if n % 5 == 0 else "autre").id for n in range(21)][::5]
    assert [found.id for found in client.find_campaigns("portail-3f2a", LONG_AGO)] == marks
    calls = fake.calls("GET", "/campaigns")
    assert [call.query["offset"] for call in calls] == ["0", "7", "14"]
    assert {call.query["sort_dir"] for call in calls} == {"ASC"}  # a new campaign must not shift pages


def test_a_list_that_shrinks_while_it_is_read_is_no_proof_of_absence(
    fake: FakeMailchimp, client: MailchimpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsletters.services.mailchimp_client.PAGE", 2)
    created = [fake.add_campaign(title).id for title in ("a", "b", "portail-3f2a", "c")]
    read_page = client._page

    def read_then_delete(since: str, offset: int) -> dict[str, Any]:
        page = read_page(since, offset)
        fake.campaigns.pop(created[0], None)
        return page

    monkeypatch.setattr(client, "_page", read_then_delete)
    with pytest.raises(Unanswered):
        client.find_campaigns("portail-3f2a", LONG_AGO)


def test_an_empty_object_is_no_proof_of_absence(fake: FakeMailchimp, client: MailchimpClient) -> None:
    fake.add_campaign("portail-3f2a")
    fake.script("GET", "/campaigns", "empty_object")
    with pytest.raises(Unanswered):
        client.find_campaigns("portail-3f2a", LONG_AGO)


def test_dates_without_time_zone_are_errors(client: MailchimpClient) -> None:
    with pytest.raises(ValueError, match="fuseau"):
        client.find_campaigns("portail-3f2a", datetime(2026, 1, 1))
    with pytest.raises(ValueError, match="fuseau"):
        client.schedule("x", datetime(2026, 1, 1))
