"""Messages of the admin leave with the worker: reviews, comments, passwords. Letters have a way of their own."""

from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.tasks import task

from . import outbox


@outbox.owes_mail(
    addressee=lambda arguments: ", ".join(arguments[0]["to"]),
    subject=lambda arguments: arguments[0]["subject"],
)
@task(queue_name="default")
def send_message(data: dict, **tried) -> str:
    """Send one message (`portal.mail`) through the `outgoing` mailer; tried again later when the server refuses."""
    message = EmailMultiAlternatives(
        **{name: value for name, value in data.items() if name != "alternatives"}
    )
    for content, mimetype in data["alternatives"]:
        message.attach_alternative(content, mimetype)
    return outbox.deliver(message, send_message, data, **tried)


def as_data(message: EmailMessage) -> dict:
    """What it takes to build the message again, as JSON can hold it."""
    return {
        "subject": str(message.subject),
        "body": str(message.body),
        "from_email": message.from_email,
        "to": list(message.to),
        "cc": list(message.cc),
        "bcc": list(message.bcc),
        "reply_to": list(message.reply_to),
        "headers": dict(message.extra_headers),
        "alternatives": [[str(part.content), part.mimetype] for part in getattr(message, "alternatives", [])],
    }


class QueuedBackend(BaseEmailBackend):
    """Writes a task for each message; part of the transaction, so that what is rolled back tells nobody.

    Attachments are not carried: raises `ValueError`.
    """

    def send_messages(self, email_messages):
        for message in email_messages:
            if message.attachments:
                raise ValueError("queued messages carry no attachments")
            send_message.enqueue(as_data(message))
        return len(email_messages)
