"""Building a service mail in the wire format of the letters, and handing it to the portal's outgoing mailer."""

from email.utils import formataddr, make_msgid

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.utils.translation import override

from ..rendering.mail import Message
from ..services.stencil import host
from ..services.transport import POLICY
from .catalogue import MAILS
from .content import render, set_text

# Robots do not answer robots; no holiday notice comes back.
HEADERS = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}


# Pure ASCII on the wire: some servers of today still refuse anything else.
WIRE = POLICY.clone(cte_type="7bit")


class Mail(EmailMultiAlternatives):
    """A message in the wire format of the letters, whichever backend it leaves through."""

    def message(self, *, policy=WIRE):
        return super().message(policy=WIRE)


def build(address: str, name: str, facts: dict, language: str) -> Mail:
    """One message to one person."""
    subject, message = compose(name, facts, language)
    mail = Mail(
        subject=subject,
        body=message.text,
        from_email=formataddr((settings.WAGTAIL_SITE_NAME, settings.DEFAULT_FROM_EMAIL)),
        to=[address],
        headers={**HEADERS, "Message-ID": make_msgid(domain=host())},
    )
    mail.attach_alternative(message.html, "text/html")
    return mail


def compose(name: str, facts: dict, language: str) -> tuple[str, Message]:
    """Subject and both versions."""
    with override(language):
        content = MAILS[name].write(**facts)
        return set_text(content.subject), render(content, language)


def preview(name: str, language: str) -> tuple[str, Message]:
    """Subject and both versions with invented facts; `KeyError` for a name that is none of ours."""
    return compose(name, MAILS[name].sample(), language)


def send(address: str, name: str, facts: dict, language: str) -> None:
    """Raises what the mailer raises (`OSError` and smtplib's errors, which are among these)."""
    build(address, name, facts, language).send(using="outgoing")
