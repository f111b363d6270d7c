"""The local service: one message per recipient through the portal's own mail server."""

import smtplib
from datetime import timedelta
from email.utils import formataddr
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import mailers
from django.core.mail.backends.smtp import EmailBackend as SmtpBackend
from django.db.models import Q
from django.utils import timezone

from .. import tokens
from ..models import Campaign, Delivery
from ..models.delivery import DeliveryState
from ..push import finish
from ..rendering.letter import absolute, build_letter
from ..rendering.mail import READER_TOKEN, render_message
from . import Blocked, Later
from .transport import BackendTransport, ConnectionLost, Mail, Refusal, SenderRefused, SmtpTransport, Unknown

# Seconds before each new try of a message that the server put off; after the last it is given up.
RETRY_DELAYS = (5, 30, 120, 600, 3600)
BATCH = 200


def advance(campaign: Campaign, keep_going) -> bool:
    """Send what is pending. True when every delivery has an end; raises `Later` while some must wait."""
    resolve_interrupted(campaign)
    try:
        with transport() as wire:
            while batch := next_batch(campaign):
                for delivery in batch:
                    if not keep_going():
                        return False
                    send_one(delivery, campaign, wire)
    except ConnectionLost as error:
        raise Later(f"Le serveur de courrier ne répond pas : {error}", delay=5) from error
    except SenderRefused as error:
        raise Blocked(
            f"Le serveur de courrier refuse l’expéditeur {campaign.from_email} : {error}"
        ) from error
    waiting = campaign.deliveries.filter(state=DeliveryState.PENDING).order_by("not_before").first()
    if waiting:
        seconds = (waiting.not_before - timezone.now()).total_seconds() if waiting.not_before else 0
        raise Later(f"Le serveur de courrier fait attendre : {waiting.error}", delay=max(0.05, seconds))
    finish(campaign)
    return True


def resolve_interrupted(campaign: Campaign) -> None:
    """We hold the lease: a message still « on its way » belongs to a process that died. Whether it left is unknown."""
    campaign.deliveries.filter(state=DeliveryState.SENDING).update(
        state=DeliveryState.UNCERTAIN, error="Envoi interrompu : la remise n’est pas connue."
    )


def next_batch(campaign: Campaign) -> list[Delivery]:
    now = timezone.now()
    ready = campaign.deliveries.filter(
        Q(not_before=None) | Q(not_before__lte=now), state=DeliveryState.PENDING
    )
    return list(ready.select_related("rendering").order_by("pk")[:BATCH])


def send_one(delivery: Delivery, campaign: Campaign, wire) -> None:
    """Claim, send, record. The claim is what nobody else can have: an address is never written to twice."""
    mine = Delivery.objects.filter(pk=delivery.pk)
    if not mine.filter(state=DeliveryState.PENDING).update(state=DeliveryState.SENDING):
        return
    try:
        wire.send(build_message(delivery, campaign))
    except (ConnectionLost, SenderRefused):
        mine.update(state=DeliveryState.PENDING)
        raise
    except Unknown as error:
        mine.update(state=DeliveryState.UNCERTAIN, error=str(error)[:300], attempts=delivery.attempts + 1)
    except Refusal as error:
        mine.update(**refused(delivery, error))
    else:
        mine.update(
            state=DeliveryState.SENT, sent_at=timezone.now(), error="", attempts=delivery.attempts + 1
        )


def refused(delivery: Delivery, error: Refusal) -> dict:
    """4xx: again later, with growing delays; 5xx or too often: given up."""
    attempts = delivery.attempts + 1
    if error.is_temporary and attempts <= len(RETRY_DELAYS):
        wait = timedelta(seconds=RETRY_DELAYS[attempts - 1])
        state = {"state": DeliveryState.PENDING, "not_before": timezone.now() + wait}
    else:
        state = {"state": DeliveryState.FAILED}
    return {**state, "attempts": attempts, "error": str(error)[:300]}


def build_message(delivery: Delivery, campaign: Campaign) -> Mail:
    """The reader's message: the frozen rendering with their own unsubscribe link."""
    token = tokens.make(delivery.subscriber)
    unsubscribe = absolute(tokens.path(token))
    host = urlsplit(settings.SITE_URL).hostname or "localhost"
    message = Mail(
        subject=campaign.subject,
        body=delivery.rendering.text.replace(READER_TOKEN, token),
        from_email=formataddr((campaign.from_name, campaign.from_email)),
        to=[delivery.address],
        reply_to=[campaign.reply_to],
        headers={
            "Message-ID": f"<{campaign.mark.hex}.{delivery.pk}@{host}>",
            "List-Id": f"<{campaign.newsletter.title_page.slug}.{host}>",
            "List-Unsubscribe": f"<{unsubscribe}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
    )
    message.attach_alternative(delivery.rendering.html.replace(READER_TOKEN, token), "text/html")
    return message


def transport():
    """A connection to the newsletter's mailer, with the phases of SMTP told apart where it is SMTP."""
    backend = mailers["newsletter"]
    return SmtpTransport(backend) if isinstance(backend, SmtpBackend) else BackendTransport(backend)


def send_test(page, address: str) -> None:
    """Send the issue as it stands to one address, marked as a test. Raises `Blocked` with the server's words."""
    letter = build_letter(page)
    message = render_message(letter)
    title = page.title_page
    mail = Mail(
        subject=f"[Test] {letter.subject}",
        body=message.text.replace(READER_TOKEN, "essai"),
        from_email=formataddr(
            (
                title.sender_name or settings.WAGTAIL_SITE_NAME,
                title.sender_email or settings.DEFAULT_FROM_EMAIL,
            )
        ),
        to=[address],
    )
    mail.attach_alternative(message.html.replace(READER_TOKEN, "essai"), "text/html")
    try:
        mail.send(using="newsletter")
    except (OSError, smtplib.SMTPException) as error:
        raise Blocked(f"Le test n’est pas parti : {error}") from error
