"""A server that refuses: what each refusal is about, waves, the policy, pace and hours, and what a person decides."""

from datetime import UTC, datetime

import pytest
from django.urls import reverse
from wagtail.models import PageLogEntry

from newsletters import campaigns, deliveries, refusals
from newsletters.models import Delivery, Subscriber, Suppression
from newsletters.push import push as push_campaign
from newsletters.services import pacing
from tests import factories as make
from tests.newsletters.driving import push, send, status

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.mark.parametrize(
    ("answer", "code", "unknown", "about_reader"),
    [
        ("550 5.1.1 Unknown", "5.1.1", True, True),
        ("550 No such user here", "5.1.1", True, True),
        ("550 Adresse inconnue", "5.1.1", True, True),
        ("552 5.2.2 Full", "5.2.2", False, True),
        ("550 5.7.1 Blocked", "5.7.1", False, False),
        ("550 5.1.8 Bad sender", "5.1.8", False, False),
        ("554 Spam", "554", False, False),
        ("450 4.7.1 Later", "4.7.1", False, False),
        ("550 5.5.0 Adresse du destinataire invalide. LPN007", "5.1.1", True, True),
        ("550 5.7.1 <a@b.fr>: Recipient address rejected: User unknown", "5.1.1", True, True),
        ("550 5.0.0 <a@b.fr>... user not found", "5.1.1", True, True),
        ("554 This user doesn't have an example.fr account", "5.1.1", True, True),
        ("550 Cette boîte aux lettres n’existe plus", "5.1.1", True, True),
        ("550 a@b.fr: unknown", "5.1.1", True, True),
        ("550 5.4.4 Domain name not found", "5.1.2", True, True),
        ("550 5.4.1 Recipient address rejected: Access denied", "5.4.1", False, True),
        ("550 5.2.0 Mail rejeté. ofr_506", "5.2.0", False, True),
        ("550 5.1.1 <lettre@b.fr>: Sender address rejected: User unknown", "5.7.1", False, False),
        ("550 Sender verify failed: no such user", "550", False, False),
        ("554 5.7.1 Client host rejected: cannot find your hostname", "5.7.1", False, False),
        ("450 4.1.1 User unknown", "4.1.1", False, False),
        ("550 Unknown error", "550", False, False),
        ("550 Cette adresse n’est plus valide", "5.1.1", True, True),
        ("553 sorry, this recipient is not in my validrcptto list (#5.7.1)", "5.1.1", True, True),
        ("550 5.1.1 Votre adresse IP est inconnue", "5.7.1", False, False),
        ("550 5.7.1 Your account is not valid to send", "5.7.1", False, False),
        ("550 Rejected by user preferences: unknown correspondents are not accepted", "550", False, False),
        ("554 Transaction failed: invalid recipient count", "554", False, False),
        ("550 Message refused: lien vers un domaine inconnu", "550", False, False),
        ("550 5.1.1 user unknown; too many unknown recipients will be blocked", "5.1.1", True, True),
        ("550 5.1.1 <a@b.fr>: mailbox full, over quota", "5.2.2", False, True),
        ("550 5.1.1 <a@b.fr>: account temporarily suspended", "5.2.1", False, True),
        ("550 5.1.1 recipient temporarily unavailable, try again later", "5.2.0", False, True),
        ("550 Account disabled", "5.2.1", False, True),
        ("550 5.5.0 Requested action not taken: mailbox unavailable", "5.1.1", True, True),
        ("550 5.2.0 Requested action not taken: mailbox unavailable", "5.2.0", False, True),
        ("550 Benutzer unbekannt", "5.1.1", True, True),
        ("550 Archived recipient LPN007_417", "5.1.1", True, True),
        ("554 30 This mailbox is disabled (554.30)", "5.1.1", True, True),
        ("550 User claire not listed in Domino Directory", "5.1.1", True, True),
        ("550 Ce destinataire n’est pas connu de nos services", "5.1.1", True, True),
        ("550 La boîte de ce destinataire a été supprimée", "5.1.1", True, True),
        ("550 5.4.310 DNS domain asso.example does not exist", "5.1.2", True, True),
        ("550 5.4.4 Host or domain name not found. Malformed name server reply", "5.4.4", False, False),
        ("550 5.0.0 451 user lookup failed", "5.0.0", False, False),
        ("550 Unknown; the account may not exist", "550", False, False),
        ("550 Delivery failed, reason: unknown", "550", False, False),
    ],
)
def test_what_a_refusal_is_about(answer, code, unknown, about_reader):
    found = refusals.code_of(int(answer[:3]), answer[4:])
    assert (found, refusals.is_unknown(found), refusals.is_about_reader(found)) == (
        code,
        unknown,
        about_reader,
    )


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("user " + ":" * 100_000, "5.0.0"),
        ("a" * 200_000, "5.0.0"),
        ("a@" * 50_000, "5.0.0"),
        ("address " * 30_000, "5.0.0"),
        ("unknown user " * 30_000, "5.1.1"),
    ],
    ids=lambda value: value[:9],
)
def test_an_answer_as_long_as_a_book_does_not_hold_up_the_letter(answer, code):
    """Such a text was once judged for ever, and nothing else in the process went on."""
    assert refusals.judged("5.0.0", answer) == code


def test_a_wave_pauses_the_letter_and_loses_nobody(smtp):
    addresses = make.subscribers(45)
    page = make.issue()
    for address in addresses:
        smtp.answer(address, "554 5.7.1 Trop de plaintes")
    outcome = send(page)
    assert outcome.code == 1 and "sans que les adresses soient en cause" in outcome.error
    told = status(page)
    assert (told["state"], told["sent"], told["failed"], told["pending"]) == ("paused", 0, 0, 45)
    assert smtp.mails == [] and not Suppression.objects.exists()
    smtp.rules.clear()
    assert send(page).code == 0
    assert sorted(smtp.recipients) == sorted(addresses)


def test_unknown_users_are_struck_once_the_letter_is_over(smtp):
    a, b, c = make.subscribers(3)
    smtp.answer(a, "550 5.1.1 Unknown")
    smtp.answer(b, "552 5.2.2 Full")
    page = make.issue()
    send(page)
    assert [row.email for row in Subscriber.objects.active().order_by("pk")] == [b, c]
    assert Suppression.objects.get().reason == "bounced"


def test_a_server_that_knows_nobody_pauses_the_letter_and_condemns_nobody(smtp):
    addresses = make.subscribers(25)
    for address in addresses:
        smtp.answer(address, "550 5.1.1 Unknown")
    page = make.issue()
    outcome = send(page)
    assert outcome.code == 1 and "refuse 20 adresses de suite" in outcome.error
    assert (status(page)["state"], status(page)["pending"]) == ("paused", 25)
    assert not Suppression.objects.exists()
    smtp.rules.clear()
    assert send(page).code == 0
    assert sorted(smtp.recipients) == sorted(addresses)


def test_a_server_that_says_so_again_is_believed_and_condemns_nobody_when_it_is_half_of_the_letter(smtp):
    for address in make.subscribers(25):
        smtp.answer(address, "550 5.1.1 Unknown")
    page = make.issue()
    assert [send(page).code, send(page).code] == [1, 1]
    assert (status(page)["failed"], status(page)["state"]) == (25, "failed")
    assert not Suppression.objects.exists()


def test_a_row_of_refusals_counts_from_one_slice_to_the_next(smtp):
    people = make.subscribers(30)
    page = make.issue()
    campaign = campaigns.prepare(page)
    rows = list(Delivery.objects.order_by("pk"))
    for row in rows[:5]:
        deliveries.sent([row.pk])
    for row in rows[5:15]:
        deliveries.refused(
            deliveries.Reader(row.pk, row.address, row.subscriber, row.rendering_id), "", "5.1.1"
        )
    assert sorted(deliveries.disowned(campaign, 20)) == [row.pk for row in rows[5:15]]
    deliveries.sent([rows[15].pk])
    assert deliveries.disowned(campaign, 20) == [] and len(people) == 30


def test_a_server_that_always_breaks_off_leaves_few_uncertain(smtp):
    addresses = make.subscribers(40)
    for address in addresses:
        smtp.hang_up(address)
    page = make.issue()
    outcome = send(page)
    assert outcome.code == 1 and "10 messages de suite" in outcome.error
    told = status(page)
    assert told["state"] == "paused" and 10 <= len(told["uncertain"]) <= 10 + 3
    smtp.rules.clear()
    assert send(page).code == 0
    assert sorted(smtp.recipients) == sorted(set(addresses) - set(told["uncertain"]))


def test_who_left_since_is_not_written_to(smtp):
    a, b = make.subscribers(2)
    page = make.issue()
    campaign = campaigns.prepare(page)
    Subscriber.objects.filter(email=a).update(unsubscribed_at=datetime(2026, 1, 1, tzinfo=UTC))
    campaigns.send_now(campaign)
    push_campaign(campaign.pk)
    assert smtp.recipients == [b]
    assert (status(page)["sent"], status(page)["failed"]) == (1, 1)


# Pace and hours


@pytest.mark.parametrize(
    ("hours", "at", "opens"),
    [
        (None, "03:00", None),
        ((8, 19), "08:00", None),
        ((8, 19), "18:59", None),
        ((8, 19), "19:00", "24 08"),
        ((8, 19), "07:30", "23 08"),
        ((20, 6), "23:00", None),
        ((20, 6), "05:59", None),
        ((20, 6), "06:00", "23 20"),
    ],
)
def test_hours_are_those_of_paris(settings, hours, at, opens):
    settings.NEWSLETTER_HOURS = hours
    hour, minute = map(int, at.split(":"))
    found = pacing.opening(
        datetime(2026, 11, 23, (hour - 1) % 24, minute, tzinfo=UTC).replace(day=23 if hour else 22)
    )
    assert (f"{found:%d %H}" if found else None) == opens


def test_outside_the_hours_a_letter_waits_and_its_desk_says_so(smtp, settings, admin_client, monkeypatch):
    make.subscriber()
    page = make.issue()
    settings.NEWSLETTER_HOURS = (8, 19)
    monkeypatch.setattr(pacing, "opening", lambda now: datetime(2030, 1, 2, 7, tzinfo=UTC))
    outcome = send(page)
    assert outcome.code == 1 and "celle-ci attend le 02/01 à 8 h" in outcome.error
    told = admin_client.get(reverse("newsletter_progress", args=[page.pk])).json()
    assert "celle-ci attend le 02/01" in told["held"] and told["error"] == ""
    assert smtp.mails == []
    monkeypatch.undo()
    settings.NEWSLETTER_HOURS = None


def test_a_rate_counts_what_left_before(settings, monkeypatch):
    settings.NEWSLETTER_RATE = 30
    clock = [1000.0]
    monkeypatch.setattr(pacing.clock, "monotonic", lambda: clock[0])
    make.subscriber()
    pace = pacing.Pace(campaigns.prepare(make.issue()))
    assert [pace.allow(4), pace.allow(4)] == [1, 0]
    clock[0] += 2.01
    assert [pace.allow(4), pace.allow(4)] == [1, 0]
    clock[0] += 600
    assert pace.allow(4) <= 4


# What a person decides


@pytest.fixture
def desk(admin_client):
    def press(page, name: str, **data) -> None:
        assert admin_client.post(reverse(name, args=[page.pk]), data).status_code == 302

    return press


def test_a_doubt_is_resolved_once(smtp, desk, admin_client):
    a, b, c = make.subscribers(3)
    for address in (a, b):
        smtp.hang_up(address, at="DATA", times=1)
    page = make.issue()
    send(page)
    assert status(page)["uncertain"] == sorted([a, b])
    html = admin_client.get(reverse("newsletter_deliveries", args=[page.pk])).content.decode()
    assert a in html and b in html and "Elle l’a reçue" in html
    first, second = (Delivery.objects.get(address=address) for address in (a, b))
    for action in ("", "bogus"):  # decides nothing
        desk(page, "newsletter_deliveries", action=action, delivery=first.pk)
    desk(page, "newsletter_deliveries", action="arrived", delivery=first.pk)
    desk(page, "newsletter_deliveries", action="resend", delivery=second.pk)
    desk(page, "newsletter_deliveries", action="resend", delivery=first.pk)  # too late: it is known
    assert status(page)["state"] == "sending"
    push_campaign(page.campaign.pk)
    assert sorted(smtp.recipients) == sorted([b, c])
    assert (status(page)["sent"], status(page)["uncertain"]) == (3, [])
    acts = set(PageLogEntry.objects.filter(page=page.pk).values_list("action", flat=True))
    assert {"newsletters.arrived", "newsletters.resend"} <= acts


def test_refused_ones_are_told_in_words_and_tried_again_but_not_who_left(smtp, desk, admin_client):
    a, b = make.subscribers(2)
    smtp.answer(a, "552 5.2.2 Full", times=1)
    smtp.answer(b, "550 5.1.1 Unknown", times=1)
    page = make.issue()
    send(page)
    html = admin_client.get(reverse("newsletter_deliveries", args=[page.pk])).content.decode()
    for said in (
        "2 lettres refusées",
        "Cette boîte est pleine.",
        "Cette adresse n’existe pas",
        "552 5.2.2 Full",
    ):
        assert said in html.replace("\u00a0", " ")
    desk(page, "newsletter_deliveries", action="retry")
    push_campaign(page.campaign.pk)
    assert smtp.recipients == [a]
    assert (status(page)["state"], status(page)["sent"], status(page)["failed"]) == ("sent", 1, 1)


def test_paused_resumed_stopped(smtp, desk):
    make.subscribers(3)
    page = make.issue()
    campaigns.send_now(campaigns.prepare(page))
    desk(page, "newsletter_desk", action="pause")
    assert status(page)["state"] == "paused"
    push_campaign(page.campaign.pk)
    assert smtp.mails == []
    desk(page, "newsletter_desk", action="send_now")
    assert status(page)["state"] == "sending"
    desk(page, "newsletter_desk", action="pause")
    desk(page, "newsletter_desk", action="stop")
    assert (status(page)["state"], status(page)["pending"]) == ("failed", 3)
    assert "arrêté avant la fin" in push(page, "--send").error
    assert smtp.mails == []
    acts = PageLogEntry.objects.filter(page=page.pk, action__startswith="newsletters.").order_by("pk")
    assert [act.action.removeprefix("newsletters.") for act in acts] == ["pause", "send_now", "pause", "stop"]
