"""Service mails: every one in two languages, HTML and text, as mail servers and people expect them."""

import re

import pytest
from django.core import mail as outbox
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from newsletters import mails
from newsletters.subscriptions import asking, replies
from newsletters.subscriptions.wish import Wish
from portal.mail import send_message
from portal.settings.mail import mailer
from tests import factories as make
from tests import people
from tests.newsletters.posting import links, work

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
EVERY = [(name, language) for name in mails.MAILS for language in ("fr", "en")]


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_mail_can_be_previewed(name, language):
    subject, message = mails.preview(name, language)
    assert subject and "\n" not in subject and len(subject) <= 70
    assert f'lang="{language}"' in message.html and "prefers-color-scheme:dark" in message.html
    assert "<mj-" not in message.html and message.size < 20_000
    assert not re.search(r'src="|@import|fonts\.', message.html)
    assert all(len(line) <= 72 or line.startswith("http") for line in message.text.splitlines())
    french = {"vous", "votre", "cette"} & set(re.findall(r"\w+", message.text.lower()))
    assert bool(french) == (language == "fr")
    # Both versions lead to the same places.
    in_text = set(re.findall(r"^http\S+", message.text, re.M))
    assert in_text == set(re.findall(r'href="([^"]+)"', message.html))


def test_every_mail_on_the_wire(smtp, settings):
    settings.MAILERS = settings.MAILERS | {"outgoing": mailer(smtp.url, "EMAIL_URL")}
    for name, language in EVERY:
        mails.send("claire@example.org", name, mails.MAILS[name].sample(), language)
    assert len(smtp.mails) == len(EVERY)
    ids = set()
    for mail in smtp.mails:
        assert b"\n" not in mail.wire.replace(b"\r\n", b"") and max(mail.wire) < 128
        assert max(map(len, mail.wire.split(b"\r\n"))) <= 998
        message = mail.message
        assert message["To"] == "claire@example.org" and message["Auto-Submitted"] == "auto-generated"
        assert message["From"].addresses[0].display_name == settings.WAGTAIL_SITE_NAME
        assert message["Date"] and message["Message-ID"].endswith("@testserver>")
        assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
        ids.add(message["Message-ID"])
    assert len(ids) == len(EVERY)


@pytest.fixture
def claire(smtp, settings):
    """What somebody asked for, and a server that it leaves through."""
    settings.MAILERS = settings.MAILERS | {"outgoing": mailer(smtp.url, "EMAIL_URL")}
    return {"address": "claire@example.org", "networks": ["reaap"], "language": "fr"}


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("550 5.1.1 <claire@example.org>: User unknown", "refused"),
        ("550 No such user here", "refused"),
        ("554 5.7.1 <claire@example.org>: Relay access denied", "later"),
        ("550 5.7.1 Client host blocked using zen.example.net", "later"),
        ("552 5.2.2 Mailbox full", "later"),
        ("550 Refus", "later"),
        ("450 Revenez plus tard", "later"),
        ("450 4.1.1 User unknown", "later"),
    ],
)
def test_only_an_address_that_does_not_exist_is_given_up_at_once(
    smtp, claire, answer, outcome, caplog, client
):
    password = {"subject": "Mot de passe", "body": "Lien", "to": ["claire@example.org"], "alternatives": []}
    smtp.answer("claire@example.org", answer)
    assert replies.reply.call("asked", claire) == outcome
    assert send_message.call(password) == outcome
    assert len(caplog.messages) == 2 and answer[:3] in caplog.text and "claire" not in caplog.text
    assert client.get("/sante/").json()["mail"]["waiting"] == (2 if outcome == "later" else 0)


def test_a_server_that_is_away_is_tried_again(smtp, claire):
    smtp.stop()
    assert replies.reply.call("asked", claire) == "later"
    row = DBTaskResult.objects.get(task_path=replies.reply.module_path)
    assert row.args_kwargs["args"] == ["asked", claire] and row.args_kwargs["kwargs"]["attempt"] == 1
    assert row.run_after
    smtp.start()
    assert replies.reply.call(*row.args_kwargs["args"], **row.args_kwargs["kwargs"]) == "sent"


def test_a_person_reads_what_each_mail_in_trouble_is_and_whom_it_is_for():
    reader = make.subscriber("lectrice@example.org")
    data = {
        "address": {"uuid": str(reader.uuid), "old": reader.email, "new": "nouvelle@example.org"},
        "moved": {"old": "ancienne@example.org", "new": "neuve@example.org", "language": "fr"},
        "reminder": {"uuid": str(reader.uuid)},
    }
    for kind in replies.Kind:
        replies.reply.enqueue(kind, data.get(kind, {"address": f"{kind}@example.org"}))
    DBTaskResult.objects.update(status="FAILED", finished_at=timezone.now())
    html = people.client_of(people.editor()).get("/admin/reports/mails/").content.decode()
    for kind in replies.Kind:
        assert str(kind.label).replace(" »", "\xa0»").replace("« ", "«\xa0") in html, kind
    asked = [f"{kind}@example.org" for kind in replies.Kind if kind not in data]
    for address in (*asked, "nouvelle@example.org", "ancienne@example.org", "lectrice@example.org"):
        assert f"<b>{address}</b>" in html


def test_an_invitation_goes_to_who_is_neither_subscribed_nor_opposed(client):
    make.subscriber("connue@example.org")
    make.subscriber("partie@example.org", unsubscribed=True)
    for address in ("connue@example.org", "partie@example.org", "nouvelle@example.org"):
        asking.invite(Wish(address, source="carnet 2026", name="Claire"))
    [message] = work()
    assert message.to == ["nouvelle@example.org"]
    link = links(message)[0]
    # It names no network: they are asked for, and none is ticked.
    assert "checked" not in client.get(link).content.decode().split('name="language"')[0]
    assert client.post(link).status_code == 422
    assert client.post(link, {"networks": ["clas"]}).status_code == 200
    from newsletters.models import Subscriber

    person = Subscriber.objects.get(email="nouvelle@example.org")
    assert (person.name, person.basis_source) == ("Claire", "carnet 2026")
    assert len(outbox.outbox) == 1
