"""What a mail server's errors mean for all mails, whoever they are for: letters and what the portal owes somebody."""

import re
import smtplib
import ssl
from enum import StrEnum

from django.utils.translation import gettext as _

CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
# Nobody's address is in the log, nor where more people read than may know whom the portal writes to.
ADDRESS = re.compile(r"[^\s<>(){}\[\]\"':;,]+@[^\s<>(){}\[\]\"':;,]+")


class Obstacle(StrEnum):
    """What keeps us out: a definite no, « later », or nobody there."""

    REFUSED = "refused"
    BUSY = "busy"
    LOST = "lost"


def at_the_door(error: Exception) -> Obstacle:
    """Return what an error before any message means."""
    match error:
        case smtplib.SMTPResponseException():
            return by_code(error.smtp_code)
        case smtplib.SMTPServerDisconnected() | ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            return Obstacle.LOST
        case smtplib.SMTPException() | ssl.SSLError() | UnicodeError():
            # No encryption or none in common, a wrong certificate, no way to say the password.
            return Obstacle.REFUSED
    return Obstacle.LOST


def by_code(code: int) -> Obstacle:
    """Return what a reply that is no consent means."""
    if code >= 500:
        return Obstacle.REFUSED
    return Obstacle.BUSY if code >= 400 else Obstacle.LOST


def words(answer: bytes | str) -> str:
    """What a server says, on one line and as every database stores it: some send zeros, or letters of no code."""
    text = answer.decode(errors="replace") if isinstance(answer, bytes) else answer
    return " ".join(CONTROLS.sub(" ", text.encode(errors="replace").decode()).split())


def for_log(error: Exception) -> str:
    """Return the kind and the words of an error, without addresses."""
    return _without_addresses(f"{type(error).__name__}: {error}")


def in_words(error: Exception) -> str:
    """What kept a mail from leaving, for who is not technical, with the words of the server or of the system."""
    said, answer = _said(error), str(error) or type(error).__name__
    match error:
        case smtplib.SMTPRecipientsRefused():
            code, reply = next(iter(error.recipients.values()))
            answer = f"{code} {words(reply)}"
        case smtplib.SMTPResponseException():
            answer = f"{error.smtp_code} {words(error.smtp_error)}"
    return f"{said} ({_without_addresses(answer)})"


def _said(error: Exception) -> str:
    match error, at_the_door(error):
        case smtplib.SMTPRecipientsRefused(), _obstacle:
            return _("l’adresse n’est pas prise pour l’instant")
        case smtplib.SMTPAuthenticationError(), Obstacle.REFUSED:
            return _("le serveur de courrier refuse notre identifiant ou notre mot de passe")
        case smtplib.SMTPSenderRefused() | smtplib.SMTPDataError(), _obstacle:
            return _("le serveur de courrier ne prend pas le message")
        case _error, Obstacle.REFUSED:
            return _("le serveur de courrier ne nous laisse pas entrer")
        case _error, Obstacle.BUSY:
            return _("le serveur de courrier fait attendre")
    return _("le serveur de courrier ne répond pas")


def _without_addresses(text: str) -> str:
    return ADDRESS.sub("…", text)
