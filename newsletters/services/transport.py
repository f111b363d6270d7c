"""Sending one message and knowing what became of it: refused, accepted, not begun, or unknown."""

import email.policy
import smtplib
from email.headerregistry import HeaderRegistry, UnstructuredHeader

from django.core.mail import EmailMultiAlternatives


class Whole(UnstructuredHeader):
    """A header of one long word: folding would turn the address in it into an encoded word that no mailer reads."""

    max_count = 1

    def fold(self, *, policy):
        return f"{self.name}: {self}{policy.linesep}"


HEADERS = HeaderRegistry()
HEADERS.map_to_type("List-Unsubscribe", Whole)  # ty: ignore[invalid-argument-type]
# The wire format of every message: long lines are folded, line ends are CRLF.
POLICY = email.policy.SMTP.clone(header_factory=HEADERS)


class Mail(EmailMultiAlternatives):
    """A message in our wire format, whichever backend it leaves through."""

    def message(self, *, policy=POLICY):
        return super().message(policy=POLICY)


class Refusal(Exception):
    """The server answered no; 4xx codes are temporary."""

    def __init__(self, code: int, answer: bytes | str):
        text = answer.decode(errors="replace") if isinstance(answer, bytes) else answer
        super().__init__(f"{code} {' '.join(text.split())}")
        self.code = code

    @property
    def is_temporary(self) -> bool:
        return 400 <= self.code < 500


class SenderRefused(Exception):
    """The server takes nothing from this sender: no recipient is to blame, a person must look."""


class ConnectionLost(Exception):
    """The server could not be reached, or left before the message itself: nothing was sent."""


class Unknown(Exception):
    """The connection broke while the message was being handed over: it may have arrived."""


class BackendTransport:
    """Any of Django's backends that either stores a message or raises: files, memory, console."""

    def __init__(self, backend):
        self.backend = backend

    def __enter__(self):
        self.backend.open()
        return self

    def __exit__(self, *exc):
        self.backend.close()

    def send(self, message) -> None:
        try:
            self.backend.send_messages([message])
        except OSError as error:
            raise ConnectionLost(str(error)) from error


class SmtpTransport:
    """One SMTP connection, kept for many messages; Django's backend opens it, the phases are ours."""

    def __init__(self, backend):
        self.backend = backend

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, *exc):
        self._close()

    def _open(self) -> None:
        try:
            self.backend.open()
        except smtplib.SMTPAuthenticationError as error:
            raise ConnectionLost(f"identification refusée ({error.smtp_code})") from error
        except (OSError, smtplib.SMTPException) as error:
            raise ConnectionLost(str(error) or type(error).__name__) from error

    def _close(self) -> None:
        try:
            self.backend.close()
        except (OSError, smtplib.SMTPException):
            self.backend.connection = None

    def send(self, message) -> None:
        """Hand one message over. Raises `Refusal`, `SenderRefused`, `ConnectionLost` or `Unknown`."""
        if self.backend.connection is None:
            self._open()
        sender = self.backend.prep_address(message.from_email)
        try:
            recipient = self.backend.prep_address(message.to[0])
        except ValueError as error:
            raise Refusal(553, str(error)) from error
        data = message.message().as_bytes()
        try:
            self._envelope(sender, recipient)
        except (OSError, smtplib.SMTPException) as error:
            self._close()
            raise ConnectionLost(str(error) or type(error).__name__) from error
        try:
            code, answer = self.backend.connection.data(data)
        except smtplib.SMTPDataError as error:
            # The server declined the DATA command itself.
            self._reset()
            raise Refusal(error.smtp_code, error.smtp_error) from error
        except (OSError, smtplib.SMTPException) as error:
            self._close()
            raise Unknown(f"connexion perdue pendant l’envoi ({error or type(error).__name__})") from error
        if code != 250:
            self._reset()
            raise Refusal(code, answer)

    def _envelope(self, sender: str, recipient: str) -> None:
        connection = self.backend.connection
        connection.ehlo_or_helo_if_needed()
        code, answer = connection.mail(sender)
        if code != 250:
            self._reset()
            text = f"{code} {answer.decode(errors='replace')}"
            if code >= 500:
                raise SenderRefused(text)
            raise smtplib.SMTPServerDisconnected(text)
        code, answer = connection.rcpt(recipient)
        if code not in (250, 251):
            self._reset()
            raise Refusal(code, answer)

    def _reset(self) -> None:
        """Ready for the next message, or closed so that the next one opens a new connection."""
        try:
            self.backend.connection.rset()
        except (OSError, smtplib.SMTPException):
            self._close()
