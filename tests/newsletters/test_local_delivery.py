"""The portal's own mail server: everybody once, nobody twice, what cannot be known is said."""

import re
from datetime import timedelta
from email.utils import parsedate_to_datetime

import pytest
import time_machine
from django.utils import timezone

from newsletters import tokens
from newsletters.models import Delivery, Subscriber
from newsletters.models.delivery import DeliveryState
from newsletters.services import local
from tests import factories as make
from tests.newsletters.driving import counts, everyone, push, send, status

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


def header(wire: bytes, name: str) -> str:
    """A header as it stands on the wire, unfolded and not decoded."""
    head = wire.partition(b"\r\n\r\n")[0].decode("ascii")
    (value,) = re.findall(rf"(?m)^{name}: (.*(?:\r\n[ \t].*)*)", head)
    return re.sub(r"\r\n[ \t]", " ", value).rstrip("\r")


def send_after(page, minutes: int):
    """The command again, so many minutes from now."""
    with time_machine.travel(timezone.now() + timedelta(minutes=minutes)):
        return send(page)


# Everybody once


def test_everybody_gets_it_once_and_repeating_sends_nothing(issue, smtp):
    assert counts(issue) == (0, 0, 0, [])
    assert status(issue)["state"] == "draft"
    outcome = send(issue)
    assert (outcome.code, outcome.out) == (0, "Envoyée : 5 remises, 0 refusées.\n")
    assert sorted(smtp.recipients) == everyone()
    assert status(issue) | {"campaign": ""} == {
        "state": "sent",
        "service": "local",
        "campaign": "",
        "recipients": 5,
        "sent": 5,
        "failed": 0,
        "pending": 0,
        "uncertain": [],
    }
    issue.refresh_from_db()
    assert issue.live
    again = send(issue)
    assert (again.code, again.out) == (0, "Déjà envoyée : 5 remises, 0 refusées.\n")
    make.subscriber("f@example.org")  # too late for this issue
    assert send(issue).code == 0
    assert len(smtp.mails) == 5
    assert 1 <= smtp.connections <= 4


def test_only_confirmed_readers_of_the_title_get_it(issue, smtp):
    make.subscriber("clas@example.org", "clas")
    make.subscriber("sante@example.org", "sante")
    make.subscriber("attend@example.org", confirmed=False)
    make.subscriber("partie@example.org", unsubscribed=True)
    send(issue)
    assert sorted(smtp.recipients) == sorted([*everyone(), "clas@example.org"])


def test_the_wire_is_what_mail_servers_expect(issue, smtp):
    send(issue)
    ids = set()
    for mail in smtp.mails:
        (address,) = mail.recipients
        assert mail.sender == "lettre@example.org"
        assert b"\n" not in mail.wire.replace(b"\r\n", b"")
        assert b"\r" not in mail.wire.replace(b"\r\n", b"")
        assert max(map(len, mail.wire.split(b"\r\n"))) <= 998
        assert max(mail.wire) < 128
        message = mail.message
        assert message["From"].addresses[0].display_name == "Les réseaux Réaap et Clas"
        assert message["From"].addresses[0].addr_spec == "lettre@example.org"
        assert message["Subject"] == "L’été des réseaux, à Épinay"
        assert message["To"] == address
        assert message["Reply-To"] == "equipe@example.org"
        assert abs(parsedate_to_datetime(message["Date"]) - timezone.now()) < timedelta(minutes=5)
        assert re.fullmatch(
            rf"<{re.escape(issue.title_page.slug)}\.testserver>", header(mail.wire, "List-Id")
        )
        assert header(mail.wire, "List-Unsubscribe-Post") == "List-Unsubscribe=One-Click"
        link = f"http://testserver/lettres/preferences/{tokens.make(Subscriber.objects.get(email=address).uuid)}/"
        assert header(mail.wire, "List-Unsubscribe") == f"<{link}>"
        ids.add(header(mail.wire, "Message-ID"))
        assert message.get_content_type() == "multipart/alternative"
        text, html = message.iter_parts()
        assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
        assert link in text.get_content()
        assert f'href="{link}"' in html.get_content()
        assert "JETON" not in text.get_content() + html.get_content()
    assert len(ids) == 5
    assert all(
        re.fullmatch(r"<[0-9a-f]{32}\.\d+\.[0-9a-f]{16}@testserver>", identifier) for identifier in ids
    )


def test_an_accented_domain_is_written_as_mail_servers_read_it(smtp):
    make.subscriber("a@réseau.example.org")
    make.subscriber("élodie@example.org")
    page = make.issue()
    assert send(page).code == 0
    assert smtp.recipients == ["a@xn--rseau-bsa.example.org"]
    assert counts(page) == (1, 1, 0, [])


def test_a_test_goes_to_its_address_and_changes_nothing(issue, smtp):
    outcome = push(issue, "--test", "moi@example.org")
    assert (outcome.code, outcome.out) == (0, "Un essai est parti vers moi@example.org.\n")
    (mail,) = smtp.mails
    assert mail.recipients == ["moi@example.org"]
    assert mail.message["Subject"] == "[Test] L'été des réseaux, à Épinay"
    assert status(issue)["state"] == "draft"
    issue.refresh_from_db()
    assert not issue.live
    smtp.stop()
    assert "Le test n’est pas parti" in push(issue, "--test", "moi@example.org").error
    for address in ("moi", ""):
        assert "n’est pas une adresse électronique" in push(issue, "--test", address).error


# Refusals


@pytest.mark.parametrize("at", ["RCPT", "DATA"])
def test_a_definite_refusal_fails_one_and_not_the_others(issue, smtp, at):
    smtp.answer("b@example.org", "550 5.1.1 Boîte inconnue".encode("ascii", "replace").decode(), at=at)
    outcome = send(issue)
    assert (outcome.code, outcome.out) == (0, "Envoyée : 4 remises, 1 refusées.\n")
    assert counts(issue) == (4, 1, 0, [])
    assert sorted(smtp.recipients) == everyone(but="b")
    failed = Delivery.objects.get(state=DeliveryState.FAILED)
    assert (failed.address, failed.error[:3]) == ("b@example.org", "550")
    send(issue)
    assert len(smtp.mails) == 4


@pytest.mark.parametrize("answer", ["450 Plus tard", "421 Trop de messages"])
@pytest.mark.parametrize("at", ["RCPT", "DATA"])
def test_a_temporary_refusal_is_tried_again(issue, smtp, at, answer):
    smtp.answer("b@example.org", answer, at=at, times=2)
    first = send(issue)
    assert (first.code, first.error[:44]) == (1, "Pas terminé (4 remises, 1 en attente) : Le s")
    assert answer in first.error
    assert counts(issue) == (4, 0, 1, [])
    assert send(issue).code == 1  # not before a minute
    assert counts(issue) == (4, 0, 1, [])
    assert [send_after(issue, minutes).code for minutes in (2, 4)] == [1, 0]
    assert sorted(smtp.recipients) == everyone()
    assert counts(issue) == (5, 0, 0, [])


def test_a_temporary_refusal_that_lasts_is_given_up(issue, smtp):
    smtp.answer("b@example.org", "450 Plus tard")
    codes = [send_after(issue, minutes).code for minutes in (0, 2, 4, 6)]
    assert codes == [1, 1, 1, 0]
    assert counts(issue) == (4, 1, 0, [])


def test_one_process_waits_for_what_asks_for_patience(issue, smtp, monkeypatch):
    monkeypatch.setattr("newsletters.management.commands.push_newsletter.PATIENCE", 5)
    monkeypatch.setattr(local, "RETRY_DELAYS", (0.01, 0.01))
    smtp.answer("b@example.org", "450 Plus tard", times=2)
    assert send(issue).code == 0
    assert sorted(smtp.recipients) == everyone()


@pytest.mark.parametrize(
    ("answer", "state", "times"), [("550 Expéditeur interdit", "paused", 4), ("451 Plus tard", "sending", 8)]
)
def test_a_refused_sender_is_nobody_else_s_fault(issue, smtp, answer, state, times):
    smtp.answer("lettre@example.org", answer.replace("é", "e"), at="MAIL", times=times)
    outcome = send(issue)
    assert outcome.code == 1
    assert answer[:3] in outcome.error
    assert (status(issue)["state"], *counts(issue)) == (state, 0, 0, 5, [])
    smtp.rules.clear()
    assert send(issue).code == 0
    assert sorted(smtp.recipients) == everyone()


# Connections


def test_a_server_that_is_away_loses_nothing(issue, smtp):
    smtp.stop()
    outcome = send(issue)
    assert outcome.code == 1
    assert "Le serveur de courrier ne répond pas" in outcome.error
    assert "Connection refused" in outcome.error
    assert counts(issue) == (0, 0, 5, [])
    smtp.start()
    assert send(issue).code == 0
    assert sorted(smtp.recipients) == everyone()


@pytest.mark.parametrize("at", ["MAIL", "RCPT"])
def test_a_connection_lost_before_the_message_is_opened_again(issue, smtp, at):
    smtp.hang_up("c@example.org" if at == "RCPT" else "lettre@example.org", at=at, times=1)
    assert send(issue).code == 0
    assert sorted(smtp.recipients) == everyone()
    assert counts(issue) == (5, 0, 0, [])


def test_a_server_that_takes_nothing_is_left_alone_and_loses_nothing(issue, smtp):
    smtp.hang_up("lettre@example.org", at="MAIL", times=8)  # twice on each connection
    outcome = send(issue)
    assert (outcome.code, "Le serveur de courrier ne répond pas" in outcome.error) == (1, True)
    assert counts(issue) == (0, 0, 5, [])
    assert send(issue).code == 0
    assert sorted(smtp.recipients) == everyone()


@pytest.mark.parametrize("kept", [True, False], ids=["accepted", "not accepted"])
def test_a_connection_lost_during_the_message_is_uncertain_and_not_repeated(issue, smtp, kept):
    smtp.hang_up("c@example.org", at="DATA", kept=kept, times=1)
    outcome = send(issue)
    assert (outcome.code, outcome.out) == (
        0,
        "Envoyée : 4 remises, 0 refusées, 1 incertains : c@example.org.\n",
    )
    assert sorted(smtp.recipients) == everyone(but="" if kept else "c")
    assert counts(issue) == (4, 0, 0, ["c@example.org"])
    send(issue)
    assert len(smtp.mails) == (5 if kept else 4)
