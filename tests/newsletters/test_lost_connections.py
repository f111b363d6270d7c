"""Connections that break while others are idle, busy or over: who was given back is written to in the same pass.

The mail server holds an answer back until the sender has come to a known point, so that each order of events is forced.
"""

import threading

import pytest

from newsletters import campaigns, deliveries
from newsletters.models import Campaign, Delivery
from newsletters.models.delivery import DeliveryState
from newsletters.services import local
from tests import factories as make
from tests.newsletters.driving import counts, everyone, send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


def sent_so_far() -> int:
    return Delivery.objects.filter(state=DeliveryState.SENT).count()


@pytest.fixture
def others_are_sent(after_each):
    """An event that is set once four messages have been written down as sent."""
    event = threading.Event()
    after_each(lambda: event.set() if sent_so_far() == 4 else None)
    return event


@pytest.fixture
def given_back(monkeypatch):
    """An event that is set once a message has been given back."""
    event = threading.Event()
    give_back = deliveries.give_back

    def and_tell(keys):
        give_back(keys)
        event.set()

    monkeypatch.setattr(deliveries, "give_back", and_tell)
    return event


def assert_everybody_got_it(issue, smtp):
    assert sorted(smtp.recipients) == everyone()
    assert counts(issue) == (5, 0, 0, [])


@pytest.mark.parametrize("reader", ["a", "c", "e"])
def test_who_is_given_back_while_every_other_connection_is_idle_is_taken_up_again(
    issue, smtp, others_are_sent, reader
):
    smtp.hang_up(f"{reader}@example.org", at="RCPT", times=1, until=others_are_sent)
    outcome = send(issue)
    assert (outcome.code, outcome.error) == (0, "")
    assert_everybody_got_it(issue, smtp)


def test_an_idle_connection_takes_who_was_given_back_by_one_that_opens_no_more(issue, smtp, after_each):
    others_are_sent = threading.Event()

    def close_the_door():
        if sent_so_far() == 4:
            smtp.hang_up("", at="EHLO")
            others_are_sent.set()

    after_each(close_the_door)
    smtp.hang_up("c@example.org", at="RCPT", times=1, until=others_are_sent)
    assert send(issue).code == 0
    assert_everybody_got_it(issue, smtp)
    assert smtp.connections <= 4  # one that was slow to open found the door closed


@pytest.mark.parametrize("reader", ["a", "b"])
def test_who_is_given_back_while_all_are_busy_comes_after_them(issue, smtp, settings, given_back, reader):
    settings.NEWSLETTER_CONNECTIONS = 2
    smtp.hang_up(f"{reader}@example.org", at="RCPT", times=1)
    smtp.answer(f"{'b' if reader == 'a' else 'a'}@example.org", "250 OK", at="RCPT", until=given_back)
    assert send(issue).code == 0
    assert_everybody_got_it(issue, smtp)


@pytest.mark.parametrize("reader", ["a", "e"])
def test_the_only_connection_takes_up_again_whom_it_lost(issue, smtp, settings, reader):
    settings.NEWSLETTER_CONNECTIONS = 1
    smtp.hang_up(f"{reader}@example.org", at="RCPT", times=1)
    assert send(issue).code == 0
    assert_everybody_got_it(issue, smtp)


def test_several_are_given_back_at_the_same_moment(issue, smtp, others_are_sent, after_each):
    after_each(lambda: others_are_sent.set() if sent_so_far() == 2 else None)
    for reader in "bcd":
        smtp.hang_up(f"{reader}@example.org", at="RCPT", times=1, until=others_are_sent)
    assert send(issue).code == 0
    assert_everybody_got_it(issue, smtp)


def test_a_server_that_leaves_after_each_message_gets_them_all(smtp, settings):
    settings.NEWSLETTER_CONNECTIONS = 2
    readers = [make.subscriber(f"r{number:02}@example.org").email for number in range(30)]
    page = make.issue()
    for reader in readers[1::2]:
        smtp.hang_up(reader, at="RCPT", times=1)
    assert send(page).code == 0
    assert sorted(smtp.recipients) == readers


def test_the_last_one_who_is_lost_with_every_connection_waits_with_a_reason(issue, smtp, others_are_sent):
    smtp.hang_up("c@example.org", at="RCPT", until=others_are_sent)
    outcome = send(issue)
    assert outcome.code == 1
    assert "Le serveur de courrier ne répond pas : Connection unexpectedly closed" in outcome.error
    assert counts(issue) == (4, 0, 1, [])
    smtp.rules.clear()
    assert send(issue).code == 0
    assert_everybody_got_it(issue, smtp)


# Who is waiting once the queue has passed them


def test_who_is_written_to_again_while_the_letter_leaves_is_not_left_waiting(issue, smtp, monkeypatch):
    """An editor presses the button as soon as the refusal is known: the sender has passed that reader by then."""
    smtp.answer("a@example.org", "550 5.2.2 Full", times=1)
    again = []
    refused = deliveries.refused

    def and_again(*args):
        refused(*args)
        again.append(campaigns.retry_refused(Campaign.objects.get()))

    monkeypatch.setattr(deliveries, "refused", and_again)
    outcome = send(issue)
    assert (again, outcome.code, outcome.error) == ([1], 0, "")
    assert_everybody_got_it(issue, smtp)


def test_who_was_put_off_and_whose_hour_has_come_is_written_to_in_the_same_pass(issue, smtp, monkeypatch):
    monkeypatch.setattr(local, "RETRY_DELAYS", (0, 0))
    smtp.answer("b@example.org", "450 Plus tard", times=2)
    assert send(issue).code == 0
    assert_everybody_got_it(issue, smtp)


# A reason is always given


@pytest.mark.parametrize(
    ("address", "at", "said"),
    [
        ("b@example.org", "RCPT", "fait attendre : 450 sans explication"),
        ("lettre@example.org", "MAIL", "fait attendre : 450 sans explication"),
    ],
)
def test_a_server_that_gives_no_reason_is_said_to_give_none(issue, smtp, address, at, said):
    smtp.answer(address, "450 ", at=at)
    outcome = send(issue)
    assert (outcome.code, said in outcome.error) == (1, True), outcome.error


def test_who_loses_the_sending_to_another_process_says_so(issue, smtp, settings, monkeypatch, after_each):
    settings.NEWSLETTER_CONNECTIONS = 1
    monkeypatch.setattr(local, "CHECK_SECONDS", 0)
    after_each(lambda: Campaign.objects.update(lease_owner="ailleurs/1/1"))
    outcome = send(issue)
    assert outcome.code == 1
    assert " en attente) : un autre processus s’occupe maintenant de cet envoi. " in outcome.error
