"""Messages of the admin wait for the worker; a mail server that is away loses none."""

import pytest
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django_tasks_db.models import DBTaskResult

from portal.mail import RETRY_MINUTES, send_message

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


def test_a_server_that_is_away_is_tried_again(queued, settings):
    smtp = {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "OPTIONS": {"host": "127.0.0.1", "port": 1},
    }
    settings.MAILERS = settings.MAILERS | {"outgoing": smtp}
    send()
    for attempt, minutes in enumerate(RETRY_MINUTES):
        row = DBTaskResult.objects.filter(task_path=send_message.module_path).latest("enqueued_at")
        assert send_message.call(*row.args_kwargs["args"]) == "later"
        later = DBTaskResult.objects.filter(task_path=send_message.module_path).latest("enqueued_at")
        assert later.args_kwargs["args"][1] == attempt + 1
        assert 0 < (later.run_after - row.enqueued_at).total_seconds() <= minutes * 60 + 60
    with pytest.raises(OSError):
        send_message.call(*later.args_kwargs["args"])
