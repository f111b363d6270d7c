"""What comes back, by mailbox or by endpoint: refusals of later, delays, complaints; and what anybody may send."""

import pytest
from django.test import Client

from newsletters import campaigns, suppression
from newsletters.bounces import filing, mailbox
from newsletters.models import ConsentRecord, Delivery, Subscriber, Suppression
from newsletters.push import push
from newsletters.subscriptions import changing, confirming, erasing, links
from newsletters.subscriptions.wish import Wish
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]

NOTIFICATION = """From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
To: lettre@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="limite"

--limite
Content-Type: text/plain; charset=utf-8

Votre message n'a pas pu être remis.

--limite
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
Arrival-Date: Mon, 23 Nov 2026 09:12:00 +0100

Final-Recipient: rfc822; a@example.org
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 {status} <a@example.org>: Recipient address
    rejected

--limite
Content-Type: {kind}

From: lettre@example.org
Subject: =?utf-8?q?L=E2=80=99=C3=A9t=C3=A9?=
Message-ID: {name}

--limite--
"""
COMPLAINT = """From: complaints@mail.example.org
To: lettre@example.org
Subject: FW: la lettre
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="limite"

--limite
Content-Type: text/plain

This is an email abuse report.

--limite
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: SomeGenerator/1.0
Version: 1

--limite
Content-Type: message/rfc822

From: lettre@example.org
Message-ID: {name}

Bonjour

--limite--
"""


def bounce(name: str, status: str = "5.1.1", action: str = "failed", kind: str = "message/rfc822") -> bytes:
    return (
        NOTIFICATION.format(name=name, status=status, action=action, kind=kind).replace("\n", "\r\n").encode()
    )


@pytest.mark.parametrize("kind", ["message/rfc822", "text/rfc822-headers"])
def test_no_such_user_ends_the_subscription_with_its_proof(sent, kind):
    delivery, name = sent
    assert filing.file(bounce(name, kind=kind))
    assert filing.file(bounce(name, kind=kind))  # twice: nothing more
    delivery.refresh_from_db()
    assert (delivery.state, delivery.code) == ("failed", "5.1.1")
    assert "Recipient address rejected" in delivery.error
    assert suppression.is_suppressed("a@example.org")
    assert Suppression.objects.get().reason == "bounced"
    assert Subscriber.objects.get().unsubscribed_at
    record = ConsentRecord.objects.get()
    assert record.kind == "withdrawn" and "5.1.1" in record.source and "@" not in record.source


def test_a_full_mailbox_fails_and_condemns_nobody(sent):
    delivery, name = sent
    assert filing.file(bounce(name, status="5.2.2"))
    delivery.refresh_from_db()
    assert (delivery.state, delivery.code) == ("failed", "5.2.2")
    assert not Suppression.objects.exists() and not Subscriber.objects.get().unsubscribed_at


def test_a_delay_is_noted(sent):
    delivery, name = sent
    assert filing.file(bounce(name, status="4.4.1", action="delayed"))
    delivery.refresh_from_db()
    assert delivery.state == "sent" and "4.4.1" in delivery.error


def test_the_policy_may_wait_for_a_second_letter(sent, settings):
    settings.BOUNCES_BEFORE_SUPPRESSION = 2
    assert filing.file(bounce(sent[1]))
    assert not Suppression.objects.exists()


def test_a_complaint_ends_the_subscription(sent):
    assert filing.file(COMPLAINT.format(name=sent[1]).encode())
    assert Suppression.objects.get().reason == "complained"
    assert Subscriber.objects.get().unsubscribed_at


def test_nobody_can_make_one_up(sent):
    _, name = sent
    mark, pk, seal = name.strip("<>").partition("@")[0].split(".")
    forged = f"<{mark}.{int(pk) + 1}.{seal}@testserver>"
    for raw in (
        bounce(forged),
        bounce(f"<{mark}.{pk}.{'0' * 16}@testserver>"),
        b"",
        b"\xff\xfe: ?\r\n\r\n",
        b"Bonjour",
    ):
        assert not filing.file(raw)
    # Somebody's answer to the letter is no bounce.
    answer = f"From: a@example.org\r\nIn-Reply-To: {name}\r\nSubject: Merci\r\n\r\nMerci !"
    assert not filing.file(answer.encode())
    assert Delivery.objects.get().state == "sent"


def test_who_came_back_stays_whatever_comes_late(sent):
    delivery, name = sent
    assert filing.file(bounce(name))
    confirming.confirm(Wish("a@example.org", ("reaap",)), key="un clic", wording="oui")
    for raw in (bounce(name), COMPLAINT.format(name=name).encode()):
        assert filing.file(raw)
    assert Subscriber.objects.active().count() == 1 and not Suppression.objects.exists()


def test_an_address_that_was_left_may_die_without_its_reader(sent):
    delivery, name = sent
    person = Subscriber.objects.get()
    assert changing.move(str(person.uuid), links.seal(person.email), "nouvelle@example.org", key="un clic")
    assert filing.file(bounce(name))
    assert Subscriber.objects.active().get().email == "nouvelle@example.org"
    assert not suppression.is_suppressed("nouvelle@example.org")


def test_what_comes_back_after_an_erasure_names_nobody(sent):
    delivery, name = sent
    erasing.erase(Subscriber.objects.get().pk)
    assert filing.file(bounce(name))
    delivery.refresh_from_db()
    assert not delivery.error and "a@example.org" not in delivery.address
    assert Suppression.objects.get().reason == "erased"


def test_a_mail_that_breaks_every_rule_stops_nothing(sent, settings, monkeypatch):
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    odd = bounce(sent[1]).replace(b"smtp; 550", b"smtp; \x00\xe9\xff 550")
    settings.BOUNCES_IMAP_URL = "imaps://retours:secret@imap.example.org"
    box = Box(deep, odd)
    monkeypatch.setattr(mailbox, "connect", lambda url: box)
    assert mailbox.read_mailbox() == 1 and box.seen == [b"1", b"2"]
    settings.BOUNCES_SECRET = "s3cret"
    answer = Client().post("/lettres/webhooks/retours/s3cret/", deep, content_type="message/rfc822")
    assert answer.status_code == 400
    assert "\x00" not in Delivery.objects.get().error


def test_a_return_path_of_its_own_names_the_delivery(settings, smtp):
    settings.BOUNCES_ADDRESS = "retours+*@example.org"
    make.subscriber("a@example.org")
    campaign = campaigns.prepare(make.issue())
    campaigns.send_now(campaign)
    push(campaign.pk)
    [mail] = smtp.mails
    assert mail.sender.startswith("retours+") and mail.message["From"].addresses[0].addr_spec != mail.sender
    raw = bounce("<changed@by.a.relay>").replace(b"To: lettre@example.org", f"To: {mail.sender}".encode())
    assert filing.file(raw)
    assert Delivery.objects.get().state == "failed"


def test_the_endpoint_wants_its_secret(sent, settings):
    delivery, name = sent
    client = Client(enforce_csrf_checks=True)

    def post(secret: str):
        path = f"/lettres/webhooks/retours/{secret}/"
        return client.post(path, bounce(name), content_type="message/rfc822").status_code

    assert post("x") == 404
    settings.BOUNCES_SECRET = "s3cret"
    assert post("autre") == 404
    assert Delivery.objects.get().state == "sent"
    assert post("s3cret") == 204
    assert Delivery.objects.get().state == "failed"
    # The type that curl gives to a body, and more « & » than a form may have fields.
    form, long = "application/x-www-form-urlencoded", bounce(name) + b"\r\n" + b"&x=1" * 11_000
    assert client.post("/lettres/webhooks/retours/s3cret/", long, content_type=form).status_code == 204
    assert client.get("/lettres/webhooks/retours/s3cret/").status_code == 405
    assert (
        client.post(
            "/lettres/webhooks/retours/s3cret/", b"x" * 1_000_001, content_type="message/rfc822"
        ).status_code
        == 413
    )


class Box:
    """An IMAP connection with these messages, as imaplib answers."""

    def __init__(self, *messages: bytes):
        self.messages = {str(number).encode(): raw for number, raw in enumerate(messages, 1)}
        self.seen: list[bytes] = []
        self.is_open = True

    def uid(self, command, *args):
        if command == "SEARCH":
            return "OK", [b" ".join(key for key in self.messages if key not in self.seen)]
        if command == "FETCH":
            assert args[1].startswith("(BODY.PEEK[]<0.")
            return "OK", [(b"1 (BODY[] {9}", self.messages[args[0].encode()]), b")"]
        assert args[1:] == ("+FLAGS", r"(\Seen)")
        self.seen.append(args[0].encode())
        return "OK", [None]

    def logout(self):
        self.is_open = False


def test_the_mailbox_is_read_once(sent, settings, monkeypatch):
    assert mailbox.read_mailbox() == 0  # there is none
    settings.BOUNCES_IMAP_URL = "imaps://retours:secret@imap.example.org"
    box = Box(bounce(sent[1]), b"Subject: Bonjour\r\n\r\nUn mot.")
    monkeypatch.setattr(mailbox, "connect", lambda url: box)
    assert mailbox.read_mailbox() == 1
    assert box.seen == [b"1", b"2"] and not box.is_open
    assert Delivery.objects.get().state == "failed"
    assert mailbox.read_mailbox() == 0
