"""Reports of every make: read by words and codes together, or shown to a person."""

from base64 import encodebytes
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from newsletters import marks
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
    (
        "5.0.350",
        "Diagnostic-Code: smtp; 550 5.0.350 Remote server returned an error -> 550 #5.1.1 User Unknown",
    ),
    (
        "5.5.0",
        "Diagnostic-Code: smtp; 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)",
    ),
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
    ("5.4.4", "Diagnostic-Code: X-Postfix; Host or domain name not found. Malformed name server reply"),
    ("5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 account temporarily suspended"),
    ("5.3.2", ""),
]


@pytest.mark.parametrize(("status", "said"), LIVING)
def test_an_address_that_may_live_is_kept(sent, status, said):
    code, struck = filed(report(sent[1], status, said))
    assert code.startswith("5.") and not struck
    assert not Subscriber.objects.get().unsubscribed_at


@pytest.mark.parametrize("number", range(2))
def test_a_domain_that_is_gone_is_struck(sent, number):
    said = [
        "X-Postfix; Host or domain name not found. Name service error for name=b.fr: Host not found",
        "smtp; NXDOMAIN",
    ]
    assert filed(report(sent[1], "5.4.4", f"Diagnostic-Code: {said[number]}")) == ("5.1.2", True)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("5.0.0", "smtp; 451 4.3.0 user lookup failed: unknown user temporarily"),
        ("5.1.1", "smtp; 450 4.1.1 unverified address: verification in progress"),
        ("5.4.300", "smtp; 550 5.4.300 Message expired -> 421 4.4.1 Connection timed out; host not found"),
    ],
)
def test_the_temporary_answer_of_the_last_server_is_believed(sent, status, said):
    assert filed(report(sent[1], status, f"Diagnostic-Code: {said}")) == ("", False)
    assert Delivery.objects.get().state == "sent"


def test_a_report_about_several_people_is_read_for_ours(sent):
    other = "Final-Recipient: rfc822; b@example.org\nAction: failed\nStatus: 5.1.1\n\n"
    raw = report(sent[1], "5.2.2").decode().replace("Final-Recipient", f"{other}Final-Recipient", 1)
    assert filed(raw.encode()) == ("5.2.2", False)


def test_a_report_about_several_others_leaves_hope_where_one_of_them_does(sent):
    """A list at the other end: one person of several is gone."""
    other = "Final-Recipient: rfc822; b@example.org\nAction: failed\nStatus: 5.1.1\n\n"
    raw = (
        report(sent[1], "5.2.2")
        .decode()
        .replace("rfc822; a@", "rfc822; c@")
        .replace("Final-Recipient", f"{other}Final-Recipient", 1)
    )
    assert filed(raw.encode()) == ("5.2.2", False)


def test_prose_that_only_supposes_condemns_nobody(sent):
    text = "Peut-être le destinataire est-il inconnu, ou l’adresse n’existe plus."
    assert filed(report(sent[1], "5.0.0", text=text)) == ("5.0.0", False)


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
    ("Unrouteable address", ("5.1.1", True)),
    (
        "Connected to 192.0.2.5 but sender was rejected.\nRemote host said: 550 5.1.1 Address unknown",
        ("5.7.1", False),
    ),
    ("SMTP error after MAIL FROM:<x@y.fr> SIZE=2048:\n    550 5.1.1 unknown user", ("5.7.1", False)),
]
# What stands before the copy of our message, as servers write it; our own words end with « user unknown ».
COPIES = [
    "------ This is a copy of your message, including all the headers. ------",
    "   ----- Original message follows -----",
    "--- Message original ---",
]


@pytest.mark.parametrize("text", [QMAIL, EXIM], ids=["qmail", "exim"])
@pytest.mark.parametrize(("said", "expected"), TEXTS)
def test_a_text_without_notification_is_read_up_to_our_own_words(sent, text, said, expected):
    assert filed(text.format(name=sent[1], said=said).encode()) == expected


@pytest.mark.parametrize("copy", COPIES)
def test_our_own_words_are_not_the_servers(sent, copy):
    raw = QMAIL.format(name=sent[1], said="552 5.2.2 Mailbox full")
    raw = raw.replace("--- Below this line is a copy of the message.", copy)
    assert filed(raw.encode()) == ("5.2.2", False)


SENDMAIL = """The original message was received at Mon, 23 Nov 2026

   ----- The following addresses had permanent fatal errors -----
<a@example.org>
    (reason: 550 5.1.1 User unknown)
"""
EXCHANGE = """Votre message n’est pas parvenu à certains des destinataires.

      a@example.org le 23/11/2026 14:02
            Le compte de messagerie n’existe pas dans l’organisation destinataire. <mx.example.org #5.1.1>
"""
YAHOO = """Sorry, we were unable to deliver your message to the following address.

<a@example.org>:
554: delivery error: dd This user doesn't have a example.org account (a@example.org) [0]
"""
FAILED = [
    "Votre courrier n’a pas été distribué : la remise a échoué.",
    "Grund: unbekannt",
    "<p>Non <b>remis</b></p>",
]


def came_back(
    delivery: Delivery, text: str, sender: str = "postmaster@mx.example.org", more: str = ""
) -> bytes:
    """A text at the address that refusals of this delivery come back to."""
    kind = "text/html" if text.startswith("<p>") else "text/plain"
    head = f"From: {sender}\nTo: {marks.return_path(delivery.pk)}\nSubject: Retour\n{more}"
    return f"{head}Content-Type: {kind}; charset=utf-8\n\n{text}\n".encode()


@pytest.fixture
def returning(sent, settings) -> Delivery:
    settings.BOUNCES_ADDRESS = "retours+*@example.org"
    return sent[0]


@pytest.mark.parametrize("text", [SENDMAIL, EXCHANGE, YAHOO], ids=["sendmail", "exchange", "yahoo"])
def test_a_text_that_came_back_is_read_whoever_wrote_it(returning, text):
    assert filed(came_back(returning, text)) == ("5.1.1", True)


@pytest.mark.parametrize("text", FAILED)
@pytest.mark.parametrize(
    "sender", ["postmaster@mx.example.org", "noreply-bounce@mx.example.org", "a@example.org"]
)
def test_what_came_back_and_says_nothing_certain_is_shown_to_a_person(returning, text, sender):
    assert filing.file(came_back(returning, text, sender))
    assert UnreadableBounce.objects.get().delivery == returning
    assert Delivery.objects.get().state == "sent"


@pytest.mark.parametrize(
    "more", ["Auto-Submitted: auto-replied\n", "X-Autoreply: yes\n", "Subject: Absence du bureau\n"]
)
def test_an_automatic_reply_is_no_return(returning, more):
    raw = came_back(
        returning, "Absente. Mon ancienne adresse n’existe plus : 550 5.1.1", "a@example.org", more
    )
    raw = raw.replace(b"Subject: Retour\n", b"") if more.startswith("Subject") else raw
    assert not filing.file(raw)
    assert Delivery.objects.get().state == "sent" and not UnreadableBounce.objects.exists()


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
    assert "failure notice" in listing and "Message non remis" in listing and "a@example.org" in listing
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
