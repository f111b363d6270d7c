"""Driving subscriptions as readers do: forms, the worker, the mails that arrive and their links."""

import re

from django.core import mail
from django.test import Client

from newsletters import tokens
from newsletters.subscriptions import replies

FORM, SENT, LINK = "/lettres/inscription/", "/lettres/inscription/merci/", "/lettres/inscription/lien/"
URL = re.compile(r"^http://testserver(/\S+)$", re.M)


def ask(address: str = "claire@example.org", *networks: str, client=None, **more):
    """The form, sent as its page sends it."""
    data = {"email": address, "networks": networks or ("reaap",), "language": "fr"} | more
    return (client or Client()).post(FORM, data, headers={"Sec-Fetch-Site": "same-origin"})


def queued() -> list[tuple]:
    """What waits for the worker: kind and data of each request."""
    from django_tasks_db.models import DBTaskResult

    rows = DBTaskResult.objects.filter(task_path=replies.reply.module_path).order_by("enqueued_at")
    return [tuple(row.args_kwargs["args"]) for row in rows]


def work() -> list:
    """One round of the worker on requests; returns the mails that left."""
    from django_tasks_db.models import DBTaskResult

    rows = DBTaskResult.objects.filter(task_path=replies.reply.module_path, status="READY")
    before = len(mail.outbox)
    for row in rows.order_by("enqueued_at"):
        replies.reply.call(*row.args_kwargs["args"], **row.args_kwargs["kwargs"])
        row.delete()
    return mail.outbox[before:]


def links(message) -> list[str]:
    """Paths of a mail's links, each alone on its line in the text version."""
    return URL.findall(message.body)


def subscribe(address: str = "claire@example.org", *networks: str) -> str:
    """The whole way; returns the link that confirmed."""
    ask(address, *networks)
    [message] = work()
    link = links(message)[0]
    assert Client().post(link).status_code == 200
    return link


def own(person) -> str:
    """A person's preferences page."""
    return tokens.path(tokens.make(person.uuid))
