"""Messages of the admin wait for the worker; a mail server that is away loses none."""

import os
import re
import smtplib
import subprocess
import sys
from datetime import timedelta

import pytest
import time_machine
from django.conf import settings
from django.contrib.auth.models import User
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from portal import jobs, outbox, smtp_errors
from portal.mail import send_message
from portal.processes import own_name
from portal.settings.mail import mailer
from tests import factories as make
from tests import people
from tests.fakes.door import Door

pytestmark = pytest.mark.django_db


@pytest.fixture
def queued(settings):
    settings.MAILERS = settings.MAILERS | {"default": {"BACKEND": "portal.mail.QueuedBackend"}}


def send() -> None:
    message = EmailMultiAlternatives(
        "À relire", "Bonjour,", to=["lectrice@example.org"], headers={"Auto-Submitted": "auto-generated"}
    )
    message.attach_alternative("<p>Bonjour,</p>", "text/html")
    message.send()


def test_a_message_leaves_when_the_worker_comes(queued):
    send()
    assert not mail.outbox
    waiting = DBTaskResult.objects.get(task_path=send_message.module_path)
    assert send_message.call(*waiting.args_kwargs["args"]) == "sent"
    (message,) = mail.outbox
    assert (message.subject, message.to) == ("À relire", ["lectrice@example.org"])
    assert message.extra_headers == {"Auto-Submitted": "auto-generated"}
    assert [(part.content, part.mimetype) for part in message.alternatives] == [
        ("<p>Bonjour,</p>", "text/html")
    ]


def test_what_is_rolled_back_tells_nobody(queued):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        send()
        raise ZeroDivisionError
    assert not DBTaskResult.objects.filter(task_path=send_message.module_path).exists()


@pytest.fixture
def away(queued, settings):
    """Nothing listens where the mail server should."""
    smtp = {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "OPTIONS": {"host": "127.0.0.1", "port": 1},
    }
    settings.MAILERS = settings.MAILERS | {"outgoing": smtp}


def turn(moment) -> None:
    """The worker's turn at a moment: its job, then what is due is tried once, and ends as the worker notes it."""
    jobs.take_up_lost_mails()
    rows = DBTaskResult.objects.filter(task_path=send_message.module_path, status="READY")
    for row in [row for row in rows if row.run_after <= moment or row.run_after.year == 9999]:
        try:
            send_message.call(*row.args_kwargs["args"], **row.args_kwargs["kwargs"])
            row.status = "SUCCESSFUL"
        except OSError:
            row.status, row.finished_at = "FAILED", moment
        row.save()


def test_a_server_that_is_down_for_a_day_loses_nothing_and_everybody_sees_it(
    away, settings, monkeypatch, client, caplog
):
    begin = timezone.now()
    for _ in range(3):
        send()
    for minutes in range(0, 24 * 60, 5):
        moment = begin + timedelta(minutes=minutes)
        monkeypatch.setattr(timezone, "now", lambda moment=moment: moment)
        turn(moment)
    assert 20 < caplog.text.count("A mail could not leave") < 40, "one of them tries for all"
    told = client.get("/sante/").json()["mail"]
    assert told["waiting"] == 3 and told["failed"] == 0 and told["oldest_seconds"] > 23 * 3600
    html = people.client_of(people.editor()).get("/admin/").content.decode()
    assert "Des courriels ne partent pas" in html and "3 courriels attendent" in html
    assert "23 heures" in html and "le serveur de courrier ne répond pas" in html
    del settings.MAILERS["outgoing"]
    settings.MAILERS = settings.MAILERS | {"outgoing": settings.MAILERS["newsletter"]}
    moment = begin + timedelta(hours=26)
    monkeypatch.setattr(timezone, "now", lambda: moment)
    turn(moment)
    turn(moment)
    assert len(mail.outbox) == 3
    assert client.get("/sante/").json()["mail"] == {
        "waiting": 0,
        "failed": 0,
        "uncertain": 0,
        "oldest_seconds": 0,
    }
    assert "ne partent pas" not in people.client_of(people.editor()).get("/admin/").content.decode()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TimeoutError(), "ne répond pas (TimeoutError)"),
        (smtplib.SMTPAuthenticationError(535, b"5.7.8 no"), "notre mot de passe (535 5.7.8 no)"),
        (smtplib.SMTPAuthenticationError(454, b"4.7.0 later"), "fait attendre (454 4.7.0 later)"),
        (smtplib.SMTPConnectError(421, b"busy"), "fait attendre (421 busy)"),
        (smtplib.SMTPConnectError(554, b"blocked"), "ne nous laisse pas entrer (554 blocked)"),
        (smtplib.SMTPException("No suitable method"), "ne nous laisse pas entrer (No suitable method)"),
        (smtplib.SMTPRecipientsRefused({"a@b.fr": (450, b"later")}), "pas prise pour l’instant (450 later)"),
        (
            smtplib.SMTPRecipientsRefused({"a@b.fr": (554, b"<a@b.fr>: Relay denied")}),
            "(554 <…>: Relay denied)",
        ),
        (smtplib.SMTPDataError(451, "caf\xe9".encode("latin-1")), "ne prend pas le message (451 caf\ufffd)"),
        (smtplib.SMTPServerDisconnected("closed"), "ne répond pas (closed)"),
    ],
)
def test_why_a_mail_waits_is_said_in_french(error, words):
    assert words in smtp_errors.in_words(error)


# A server that lets nobody in


@pytest.fixture
def door(request, queued, settings):
    """The mails of the portal knock there in vain."""
    with Door(**getattr(request, "param", {})) as server:
        settings.MAILERS = settings.MAILERS | {"outgoing": mailer(server.url, "EMAIL_URL")}
        yield server


def mend(settings) -> None:
    settings.MAILERS = settings.MAILERS | {"outgoing": settings.MAILERS["newsletter"]}


def waiting() -> list[outbox.Troubled]:
    return [found for found in outbox.troubled() if found.trouble == outbox.Trouble.WAITING]


@pytest.mark.parametrize(
    ("door", "said"),
    [
        ({}, "notre mot de passe (535 5.7.8 Authentication failed)"),
        ({"greeting": "554 5.7.1 Bloqué"}, "ne nous laisse pas entrer (554 5.7.1 Bloqué)"),
        ({"greeting": "421 Plus tard"}, "fait attendre (421 Plus tard)"),
        ({"greeting": ""}, "ne répond pas (Connection unexpectedly closed)"),
        ({"offers": "550 Invalid HELO", "login": "smtp://"}, "ne nous laisse pas entrer (550 Invalid HELO)"),
        (
            {"offers": "250 mx", "login": "smtp://"},
            "ne prend pas le message (530 5.7.0 Authentication required)",
        ),
        ({"offers": "250 mx\r\n250 AUTH XOAUTH2"}, "ne nous laisse pas entrer (SMTP AUTH extension"),
        ({"login": "smtps://moi:mauvais@"}, "ne nous laisse pas entrer ([SSL: WRONG_VERSION_NUMBER]"),
        ({"login": "smtp://moi:caf%C3%A9@"}, "ne nous laisse pas entrer ('ascii' codec"),
    ],
    indirect=["door"],
)
def test_a_server_that_lets_nobody_in_hears_of_one_mail_at_a_time(door, said, settings, client, caplog):
    begin = timezone.now()
    knocks = []
    for minute in range(60):
        moment = begin + timedelta(minutes=minute)
        with time_machine.travel(moment, tick=False):
            send()
            turn(moment)
            knocks.append(door.connections)
            if not minute % 20:
                assert [mail.trouble for mail in outbox.troubled()] == ["waiting"] * (minute + 1)
                assert all(said in mail.reason for mail in waiting())
    assert [knocks.index(number) for number in range(1, 6)] == [0, 1, 3, 8, 18] and knocks[-1] == 6
    assert "caf" not in caplog.text
    mend(settings)
    moment = begin + timedelta(hours=2)
    with time_machine.travel(moment, tick=False):
        told = client.get("/sante/").json()["mail"]
        assert (told["waiting"], told["failed"], told["oldest_seconds"]) == (60, 0, 7200)
        turn(moment)
        assert len(mail.outbox) == 1, "it got in"
        turn(moment)
    assert len(mail.outbox) == 60 and not outbox.troubled()


def test_a_held_mail_that_a_person_wants_tried_knocks_at_once_and_takes_the_others_along(door, settings):
    moment = timezone.now()
    with time_machine.travel(moment, tick=False):
        for _ in range(5):
            send()
        turn(moment)
        held = waiting()[-1]
        assert outbox.send_again(held.key) and not outbox.send_again(held.key)
    moment += timedelta(seconds=1)
    with time_machine.travel(moment, tick=False):
        turn(moment)
        assert door.connections == 2 and len(waiting()) == 5
    moment += timedelta(minutes=1)
    with time_machine.travel(moment, tick=False):
        turn(moment)
        assert door.connections == 3, "the older of two probes goes on, the other one is held"
        mend(settings)
        assert outbox.send_again(waiting()[-1].key)
        turn(moment)
        assert len(mail.outbox) == 1
        turn(moment)  # the probe, before its hour
        turn(moment)
    assert len(mail.outbox) == 5 and not outbox.troubled()


def test_no_held_mail_is_given_up_before_its_own_three_days(door):
    begin = timezone.now()
    for hours in range(80):
        moment = begin + timedelta(hours=hours)
        with time_machine.travel(moment, tick=False):
            if hours in (0, 2, 4):
                send()
            turn(moment)
            given_up = [mail for mail in outbox.troubled() if mail.trouble == outbox.Trouble.FAILED]
        assert len(given_up) == sum(hours >= 72 + begun for begun in (0, 2, 4)), hours
        assert all("535" in mail.reason for mail in given_up)
    assert door.connections < 90


def test_what_could_not_leave_in_three_days_is_told(away, monkeypatch, client):
    begin = timezone.now()
    send()
    for hours in range(80):
        moment = begin + timedelta(hours=hours)
        monkeypatch.setattr(timezone, "now", lambda moment=moment: moment)
        turn(moment)
        given_up = DBTaskResult.objects.filter(task_path=send_message.module_path, status="FAILED").exists()
        assert given_up == (hours >= 72), hours
    assert client.get("/sante/").json()["mail"]["failed"] == 1
    html = people.client_of(people.editor()).get("/admin/").content.decode()
    assert "1 courriel n’a pas pu partir en trois jours" in html.replace("\xa0", " ")
    DBTaskResult.objects.filter(status="FAILED").delete()
    assert client.get("/sante/").json()["mail"]["failed"] == 0


def test_a_new_password_whose_mail_left_after_three_days_can_still_be_set(queued, client):
    user = User.objects.create_superuser("ana", "ana@example.org", "un-bon-secret")
    client.post("/admin/password_reset/", {"email": user.email})
    moment = timezone.now() + outbox.GIVE_UP
    with time_machine.travel(moment):
        turn(moment)
    link = re.search(r"/admin/password_reset/confirm/\S+", mail.outbox[0].body)[0]
    for days, is_good in ((2, True), (4, False)):
        with time_machine.travel(moment + timedelta(days=days)):
            html = client.get(link, follow=True).content.decode()
        assert ("new_password1" in html) == is_good, days


@pytest.mark.parametrize("on_wire", [False, True])
def test_a_mail_whose_worker_was_killed_leaves_once_or_is_named(queued, client, on_wire):
    send()
    row = DBTaskResult.objects.get(task_path=send_message.module_path)
    row.claim(own_name().rpartition("/")[0] + "/autrefois")
    row.args_kwargs["kwargs"] |= {"on_wire": True} if on_wire else {}
    row.save()
    assert outbox.take_up_lost() == 1 and outbox.take_up_lost() == 0
    row.refresh_from_db()
    if not on_wire:
        assert row.status == "READY"
        return
    told = client.get("/sante/").json()["mail"]
    assert (told["uncertain"], told["failed"], told["waiting"]) == (1, 0, 0)
    editor = people.client_of(people.editor())
    html = editor.get("/admin/").content.decode()
    assert "1 courriel partait" in html.replace("\xa0", " ") and "/admin/reports/mails/" in html
    contributor = people.client_of(people.contributor(make.centre()))
    assert "/admin/reports/mails/" not in contributor.get("/admin/").content.decode()
    assert contributor.get("/admin/reports/mails/").status_code == 302
    assert contributor.post("/admin/reports/mails/", {"mail": row.pk, "action": "send"}).status_code == 302
    assert client.get("/sante/").json()["mail"]["uncertain"] == 1
    assert "lectrice@example.org" in editor.get("/admin/reports/mails/").content.decode()


@pytest.mark.parametrize(("action", "number"), [("send", 1), ("forget", 0)])
def test_a_person_decides_about_a_mail_that_may_have_arrived(queued, client, action, number):
    send()
    row = DBTaskResult.objects.get(task_path=send_message.module_path)
    row.args_kwargs["kwargs"] |= {"on_wire": True, "attempt": 2, "since": timezone.now().isoformat()}
    row.status, row.finished_at = "FAILED", timezone.now()
    row.save()
    editor = people.client_of(people.editor())
    for _ in range(2):  # pressed twice
        for key in (row.pk, "", "abc"):
            assert editor.post("/admin/reports/mails/", {"mail": key, "action": action}).status_code == 302
    turn(timezone.now())
    assert len(mail.outbox) == number
    assert client.get("/sante/").json()["mail"]["uncertain"] == 0
    assert "Tous les courriels sont partis" in editor.get("/admin/reports/mails/").content.decode()


def test_a_mail_that_waits_leaves_when_a_person_says_so(away, settings):
    send()
    turn(timezone.now())
    editor = people.client_of(people.editor())
    html = editor.get("/admin/reports/mails/").content.decode()
    assert "lectrice@example.org" in html and "À relire" in html and "Réessayer maintenant" in html
    settings.MAILERS = settings.MAILERS | {"outgoing": settings.MAILERS["newsletter"]}
    waiting = DBTaskResult.objects.get(task_path=send_message.module_path, status="READY")
    editor.post("/admin/reports/mails/", {"mail": waiting.pk, "action": "send"})
    turn(timezone.now())
    assert len(mail.outbox) == 1


def test_a_mail_of_a_worker_that_lives_is_left_to_it(queued):
    send()
    row = DBTaskResult.objects.get(task_path=send_message.module_path)
    row.claim(own_name())
    assert outbox.take_up_lost() == 0
    row.refresh_from_db()
    assert send_message.call(*row.args_kwargs["args"]) == "sent"
    row.refresh_from_db()
    assert row.args_kwargs["kwargs"]["on_wire"], "noted before it leaves"
    DBTaskResult.objects.update(started_at=timezone.now() - timedelta(hours=2), worker_ids=["ailleurs/1/x"])
    assert outbox.take_up_lost() == 1


def test_every_process_knows_the_mails_that_are_owed():
    """Whatever it imported before: the web server that answers /sante/, and the worker."""
    ask = "import django; django.setup(); from portal import outbox; print(*sorted(outbox._described))"
    done = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=settings.BASE_DIR,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "portal.settings.test"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["newsletters.subscriptions.replies.reply", "portal.mail.send_message"]
