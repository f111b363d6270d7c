"""Reports of every make: read by words and codes together, or shown to a person."""

from base64 import encodebytes
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from newsletters.bounces import filing
from newsletters.models import Delivery, Subscriber, Suppression, UnreadableBounce
from newsletters.subscriptions import erasing
from tests import factories as make
from tests import people

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
REPORT = """From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
To: lettre@example.org
Subject: Message non remis
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="limite"

--limite
Content-Type: text/plain

{text}

--limite
Content-Type: {kind}
{encoding}
{fields}

--limite
Content-Type: {original}

From: lettre@example.org
Message-ID: {name}

--limite--
"""
FIELDS = """Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; a@example.org
Action: {action}
Status: {status}
{said}"""


def report(
    name: str,
    status: str = "5.1.1",
    said: str = "",
    *,
    action: str = "failed",
    text: str = "Votre message n’a pas été remis.",
    kind: str = "message/delivery-status",
    original: str = "message/rfc822",
    is_encoded: bool = False,
) -> bytes:
    fields = FIELDS.format(action=action, status=status, said=said)
    encoding = "Content-Transfer-Encoding: base64\n" if is_encoded else ""
    if is_encoded:
        fields = encodebytes(fields.encode()).decode()
    return REPORT.format(
        name=name, fields=fields, text=text, kind=kind, original=original, encoding=encoding
    ).encode()


def filed(raw: bytes) -> tuple[str, bool]:
    """The code that the delivery has after a report, and whether its address was struck."""
    assert filing.file(raw)
    return Delivery.objects.get().code, Suppression.objects.exists()


DEAD = [
    ("5.0.0", "Diagnostic-Code: smtp; 550 5.1.1 <a@example.org>: Recipient unknown in local table"),
    ("5.0.0", 'X-Supplementary-Info: <192.0.2.4 #5.0.0 smtp; 550 "No such user">'),
    ("5.1.0", "Diagnostic-Code: smtp; 5.1.0 - Unknown address 550-'5.1.1 <a@example.org>... unknown user'"),
    ("5.4.1", "Diagnostic-Code: smtp; 550 5.4.1 a@example.org user unknown"),
    ("5.7.1", "Diagnostic-Code: smtp; 550 5.7.1 Adresse du destinataire inconnue"),
    ("5.1.1 (bad mailbox)", ""),
    ("4.4.7", "Diagnostic-Code: smtp; 550 5.1.1 The account does not exist"),
]


@pytest.mark.parametrize(("status", "said"), DEAD)
def test_an_address_that_is_dead_is_struck_whatever_code_says_it(sent, status, said):
    code, struck = filed(report(sent[1], status, said))
    assert code in {"5.1.1", "5.1.10"} and struck
    assert Subscriber.objects.get().unsubscribed_at


LIVING = [
    ("5.7.1", "Diagnostic-Code: smtp; 550 5.7.1 Blocked by our list, see https://example.org/unknown-user"),
    ("5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 <lettre@example.org>: Sender address rejected: user unknown"),
    ("5.2.2", "Diagnostic-Code: smtp; 552 5.2.2 The mailbox that you tried to reach is over quota"),
    ("5.2.1", "Diagnostic-Code: smtp; 550 5.2.1 Mailbox disabled"),
    ("5.4.1", "Diagnostic-Code: smtp; 550 5.4.1 Recipient address rejected: Access denied"),
    ("5.1.8", "Diagnostic-Code: smtp; 550 5.1.8 Sender domain does not exist"),
]


@pytest.mark.parametrize(("status", "said"), LIVING)
def test_an_address_that_may_live_is_kept(sent, status, said):
    code, struck = filed(report(sent[1], status, said))
    assert code.startswith("5.") and not struck
    assert not Subscriber.objects.get().unsubscribed_at


def test_a_server_that_gave_up_waiting_condemns_nobody(sent):
    said = "Diagnostic-Code: smtp; 550 4.4.7 The message expired; user unknown to the route"
    assert filed(report(sent[1], "4.4.7", said)) == ("", False)
    assert Delivery.objects.get().state == "sent"


@pytest.mark.parametrize("original", ["message/global", "message/global-headers", "text/rfc822-headers"])
def test_a_notification_for_addresses_with_accents_is_read(sent, original):
    raw = report(sent[1], kind="message/global-delivery-status", original=original)
    assert filed(raw) == ("5.1.1", True)


def test_an_encoded_notification_is_read(sent):
    assert filed(report(sent[1], is_encoded=True)) == ("5.1.1", True)


def test_the_words_of_the_text_count_where_the_notification_has_none(sent):
    text = "a@example.org : 550 this recipient does not exist"
    assert filed(report(sent[1], "5.0.0", text=text)) == ("5.1.1", True)


QMAIL = """From: MAILER-DAEMON@mx.example.org
To: lettre@example.org
Subject: failure notice

Hi. This is the qmail-send program at mx.example.org.
I wasn't able to deliver your message to the following addresses.

<a@example.org>:
{said}

--- Below this line is a copy of the message.

From: lettre@example.org
Message-ID: {name}

550 5.1.1 user unknown, says our own letter
"""
EXIM = """From: Mail Delivery System <Mailer-Daemon@mx.example.org>
To: lettre@example.org
X-Failed-Recipients: a@example.org
Auto-Submitted: auto-replied
Subject: Mail delivery failed

This message was created automatically by mail delivery software.

  a@example.org
    host mx.example.net [192.0.2.8]: {said}

------ This is a copy of the message, including all the headers. ------

Message-ID: {name}

Bonjour
"""
TEXTS = [
    ("Remote host said: 550 5.1.1 no mailbox by that name", ("5.1.1", True)),
    ("Sorry, no mailbox here by that name. (#5.1.1)", ("5.1.1", True)),
    ("550 User unknown", ("5.1.1", True)),
    ("552 Mailbox full", ("552", False)),
    ("554 Message refused as spam, sender unknown", ("554", False)),
]


@pytest.mark.parametrize("text", [QMAIL, EXIM], ids=["qmail", "exim"])
@pytest.mark.parametrize(("said", "expected"), TEXTS)
def test_a_text_without_notification_is_read_up_to_our_own_words(sent, text, said, expected):
    assert filed(text.format(name=sent[1], said=said).encode()) == expected


ABSENCE = """From: a@example.org
To: lettre@example.org
Auto-Submitted: auto-replied
Subject: Absence
In-Reply-To: {name}

Absente jusqu'au 3. Adresse inconnue 550 5.1.1

-----Original message-----
Message-ID: {name}
"""


def test_an_absence_is_no_bounce_though_it_speaks_like_one(sent):
    assert not filing.file(ABSENCE.format(name=sent[1]).encode())
    assert Delivery.objects.get().state == "sent" and not UnreadableBounce.objects.exists()


def test_good_news_are_no_bounce(sent):
    assert not filing.file(report(sent[1], "2.0.0", action="relayed"))
    assert Delivery.objects.get().state == "sent" and not UnreadableBounce.objects.exists()


def test_what_cannot_be_read_is_counted_and_shown_to_a_person(sent):
    unknown = report("<x@ailleurs.example>", text="Un message qui n’est pas de nous : b@example.org")
    silent = QMAIL.format(name=sent[1], said="Quelque chose n'a pas marché.")
    for raw in (unknown, silent.encode(), silent.encode()):
        filing.file(raw)
    assert UnreadableBounce.objects.count() == 2
    assert Delivery.objects.get().state == "sent" and not Suppression.objects.exists()
    editor = people.client_of(people.editor())
    assert "retours de courrier illisibles" in editor.get(reverse("wagtailadmin_home")).content.decode()
    listing = editor.get(reverse("wagtailsnippets_newsletters_unreadablebounce:list")).content.decode()
    assert "failure notice" in listing and "Message non remis" in listing
    row = UnreadableBounce.objects.get(subject="failure notice")
    html = editor.get(
        reverse("wagtailsnippets_newsletters_unreadablebounce:inspect", args=[row.pk])
    ).content.decode()
    assert "pas marché" in html and "Lettre" in html and "Letter" not in html
    assert f"{timezone.localtime(row.received_at):%H:%M}" in html, "the hour of Paris, as in the list"
    delete = reverse("wagtailsnippets_newsletters_unreadablebounce:delete", args=[row.pk])
    assert editor.post(delete).status_code == 302
    assert UnreadableBounce.objects.count() == 1


def test_they_are_forgotten_with_the_person_and_after_a_while(sent):
    filing.file(QMAIL.format(name=sent[1], said="Rien.").encode())
    filing.file(report("<x@ailleurs.example>", text="Non remis à A@example.org"))
    filing.file(report("<y@ailleurs.example>", text="Non remis"))
    erasing.erase(Subscriber.objects.get().pk)
    [row] = UnreadableBounce.objects.all()
    assert row.text.strip() == "Non remis"
    filing.file(QMAIL.format(name=sent[1], said="Rien.").encode())
    assert UnreadableBounce.objects.count() == 1, "who was erased is named no more"
    UnreadableBounce.objects.update(received_at=timezone.now() - timedelta(days=91))
    assert filing.forget_unreadable() == 1


def test_the_unread_ones_are_bounded(monkeypatch):
    monkeypatch.setattr(filing, "MOST", 3)
    for number in range(5):
        filing.file(report(f"<{number}@ailleurs.example>", text=f"Non remis {number}"))
    assert UnreadableBounce.objects.count() == 3


def test_a_contributor_reads_none_of_them(sent):
    filing.file(QMAIL.format(name=sent[1], said="Rien.").encode())
    client = people.client_of(people.contributor(make.centre()))
    response = client.get(reverse("wagtailsnippets_newsletters_unreadablebounce:list"))
    assert response.status_code in {302, 403} and b"failure notice" not in response.content
