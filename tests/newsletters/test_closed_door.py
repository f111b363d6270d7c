"""A mail server that lets nobody in: for good, asked once, then a person is told; for now, called less and less often."""

import socket

import pytest
from django.utils import timezone

from newsletters import campaigns
from newsletters.models import Campaign, Delivery
from newsletters.push import push as push_campaign
from portal.settings.mail import mailer
from tests import factories as make
from tests.fakes.door import Door
from tests.newsletters.driving import push

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.fixture
def door(request, settings):
    with Door(**request.param) as server:
        settings.MAILERS = settings.MAILERS | {"newsletter": mailer(server.url, "NEWSLETTER_EMAIL_URL")}
        yield server


@pytest.mark.parametrize(
    ("door", "said"),
    [
        ({}, "535 5.7.8 Authentication failed"),
        ({"answer": "534 5.7.9 Application password required"}, "534 5.7.9"),
        ({"greeting": "554 5.7.1 Votre adresse est bloquée"}, "554 5.7.1"),
        ({"offers": "250-mx\r\n250 AUTH XOAUTH2"}, "No suitable authentication method"),
        ({"offers": "250 mx"}, "AUTH extension not supported"),
        ({"offers": "550 5.7.1 Invalid HELO name"}, "550 5.7.1"),
        ({"offers": "550 5.7.1 Invalid HELO name", "login": "smtp://"}, "550 5.7.1"),
        ({"login": "smtps://moi:mauvais@"}, "WRONG_VERSION_NUMBER"),
        ({"login": "smtp+tls://moi:mauvais@"}, "STARTTLS extension not supported"),
        ({"login": "smtp://moi:caf%C3%A9@"}, "can't encode"),
    ],
    indirect=["door"],
)
def test_a_definite_no_at_the_door_pauses_the_letter_at_once(door, said):
    make.subscribers(12)
    issue = make.issue()
    outcome = push(issue, "--send")
    campaign = Campaign.objects.get()
    assert (outcome.code, campaign.state) == (1, "paused"), outcome.error
    assert said in campaign.error and "mot de passe" in campaign.error
    assert door.connections == 1 and door.attempts <= 2, "each way to say the password, once"
    assert set(Delivery.objects.values_list("state", "attempts")) == {("pending", 0)}


def seconds_until_next_try(campaign: Campaign) -> int:
    """One slice of the worker; how long the letter waits then."""
    campaign = push_campaign(campaign.pk)
    assert campaign.state == "sending"
    return round((campaign.next_try_at - timezone.now()).total_seconds())


@pytest.mark.parametrize(
    ("door", "said"),
    [
        ({"greeting": "421 4.7.0 Try again later"}, "fait attendre : 421 4.7.0 Try again later"),
        ({"answer": "454 4.7.0 Temporary"}, "fait attendre : 454 4.7.0 Temporary"),
        ({"greeting": ""}, "ne répond pas : Connection unexpectedly closed"),
        ({"greeting": "HTTP/1.1 400 Bad Request"}, "ne répond pas : -1 "),
    ],
    indirect=["door"],
)
def test_a_server_that_has_no_time_is_called_less_and_less_often(door, said):
    make.subscribers(12)
    campaign = campaigns.prepare(make.issue())
    delays = [seconds_until_next_try(campaign) for _ in range(9)]
    assert delays == [5, 10, 20, 40, 80, 160, 300, 300, 300]
    assert door.connections == 9
    campaign.refresh_from_db()
    assert said in campaign.error


def test_a_server_without_a_name_is_called_less_and_less_often(settings, monkeypatch):
    def unknown(*args, **kwargs):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    url = "smtp://nulle-part.example.org"
    settings.MAILERS = settings.MAILERS | {"newsletter": mailer(url, "NEWSLETTER_EMAIL_URL")}
    make.subscribers(2)
    campaign = campaigns.prepare(make.issue())
    assert [seconds_until_next_try(campaign) for _ in range(3)] == [5, 10, 20]


def test_a_message_that_is_taken_or_a_person_who_resumes_makes_the_delays_start_anew(smtp):
    *_others, last = make.subscribers(12)
    campaign = campaigns.prepare(make.issue())
    smtp.answer("lettre@example.org", "451 4.3.0 queue full", at="MAIL")
    assert [seconds_until_next_try(campaign) for _ in range(3)] == [5, 10, 20]
    assert smtp.connections <= 3 * 4, "no connection is opened twice for it"
    campaign.refresh_from_db()
    assert "fait attendre : 451 4.3.0 queue full" in campaign.error
    smtp.rules.clear()
    smtp.answer(last, "450 Plus tard")
    assert seconds_until_next_try(campaign) == 60 and len(smtp.mails) == 11
    Delivery.objects.update(not_before=None)
    smtp.answer("lettre@example.org", "451 4.3.0 queue full", at="MAIL")
    assert [seconds_until_next_try(campaign) for _ in range(2)] == [5, 10]
    assert campaigns.pause(campaign) and campaigns.send_now(campaign)
    assert seconds_until_next_try(campaign) == 5


@pytest.mark.parametrize("answer", ["451 4.3.0 Queue full", "421 4.7.0 Too many messages"])
def test_a_server_that_hiccups_makes_no_letter_wait(issue, smtp, answer):
    smtp.answer("lettre@example.org", answer, at="MAIL", times=2)
    assert push(issue, "--send").code == 0
    assert len(smtp.mails) == 5
