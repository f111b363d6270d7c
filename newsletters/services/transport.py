"""Sending one message and knowing what became of it: refused, accepted, not begun, or unknown."""

import email
import email.policy
import smtplib
from email.headerregistry import HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage

from django.core.mail import EmailMultiAlternatives, mailers
from django.core.mail.backends.smtp import EmailBackend as SmtpBackend

from portal.smtp_errors import Obstacle, at_the_door, by_code, words

# What is shown where a server's answer is a bare number.
WITHOUT_WORDS = "sans explication"


class Whole(UnstructuredHeader):
    """A header of one long word: folding would turn it into an encoded word that no mailer reads."""

    max_count = 1

    def fold(self, *, policy):
        return f"{self.name}: {self}{policy.linesep}"


HEADERS = HeaderRegistry()
HEADERS.map_to_type("List-Id", Whole)  # ty: ignore[invalid-argument-type]
HEADERS.map_to_type("List-Unsubscribe", Whole)  # ty: ignore[invalid-argument-type]
# The wire format of every message: long lines are folded, line ends are CRLF, lines of content are at most 76 long.
POLICY = email.policy.SMTP.clone(header_factory=HEADERS, max_line_length=76)


class Refusal(Exception):
    """The server answered no; 4xx codes are temporary."""

    def __init__(self, code: int, answer: bytes | str):
        self.code = code
        self.answer = words(answer) or WITHOUT_WORDS
        super().__init__(f"{code} {self.answer}")

    @property
    def is_temporary(self) -> bool:
        return 400 <= self.code < 500


class SenderRefused(Exception):
    """The server takes nothing from this sender: no recipient is to blame, a person must look."""


class ServerRefused(Exception):
    """The server lets nobody of us in: trying again changes nothing, and some lock the account for it."""


class ConnectionLost(Exception):
    """The server could not be reached, or left before the message itself: nothing was sent."""


class ServerBusy(ConnectionLost):
    """The server said « later » of us all, before any message."""


class Unknown(Exception):
    """The connection broke while the message was being handed over: it may have arrived."""


class Ready(EmailMultiAlternatives):
    """A message that is complete already, as Django's backends take it."""

    def __init__(self, complete: EmailMessage, sender: str, recipient: str):
        text, html = (part.get_content() for part in complete.iter_parts())
        super().__init__(str(complete["Subject"]), text, sender, [recipient])
        self.attach_alternative(html, "text/html")
        self.complete = complete

    def message(self, *, policy=POLICY):
        return self.complete


class BackendTransport:
    """Any of Django's backends that either stores a message or raises: files, memory, console."""

    is_single = True

    def __init__(self, backend):
        self.backend = backend

    is_open = True

    def open(self) -> None:
        self.backend.open()

    def close(self) -> None:
        self.backend.close()

    def send(self, outgoing) -> None:
        try:
            message = email.message_from_bytes(outgoing.wire, _class=EmailMessage, policy=POLICY)
            self.backend.send_messages([Ready(message, outgoing.sender, outgoing.recipient)])
        except OSError as error:
            raise ConnectionLost(str(error) or type(error).__name__) from error


class SmtpTransport:
    """One SMTP connection, kept for many messages; Django's backend opens it, the phases are ours."""

    is_single = False

    def __init__(self, backend):
        self.backend = backend

    @property
    def is_open(self) -> bool:
        return self.backend.connection is not None

    def open(self) -> None:
        """Connect where that is not done. Raises `ConnectionLost`, `ServerBusy` or, for a definite no, `ServerRefused`."""
        try:
            self.backend.open()
            self.backend.connection.ehlo_or_helo_if_needed()
        except (OSError, UnicodeError) as error:
            self.close()
            raise _at_the_door(error) from error

    def close(self) -> None:
        try:
            self.backend.close()
        except (OSError, smtplib.SMTPException):
            self.backend.connection = None

    def send(self, outgoing) -> None:
        """Hand one message over. Raises `Refusal`, `Unknown`, `SenderRefused`, or what `open` raises."""
        self.open()
        try:
            self._envelope(outgoing.sender, outgoing.recipient)
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise ConnectionLost(str(error) or type(error).__name__) from error
        try:
            code, answer = self.backend.connection.data(outgoing.wire)
        except smtplib.SMTPDataError as error:
            # The server declined the DATA command itself.
            self._reset()
            raise Refusal(error.smtp_code, error.smtp_error) from error
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise Unknown(f"connexion perdue pendant l’envoi ({error or type(error).__name__})") from error
        if code != 250:
            self._reset()
            raise Refusal(code, answer)

    def _envelope(self, sender: str, recipient: str) -> None:
        connection = self.backend.connection
        code, answer = connection.mail(sender)
        if code != 250:
            self.close() if code == 421 else self._reset()
            raise _answer(code, answer, SenderRefused)
        code, answer = connection.rcpt(recipient)
        if code not in (250, 251):
            self._reset()
            raise Refusal(code, answer)

    def _reset(self) -> None:
        """Ready for the next message, or closed so that the next one opens a new connection."""
        try:
            self.backend.connection.rset()
        except (OSError, smtplib.SMTPException):
            self.close()


def _at_the_door(error: Exception) -> Exception:
    """What an error before any message means."""
    if isinstance(error, smtplib.SMTPResponseException):
        return _answer(error.smtp_code, error.smtp_error, ServerRefused)
    return _as(at_the_door(error), ServerRefused)(str(error) or type(error).__name__)


def _answer(code: int, answer: bytes | str, definite: type[Exception]) -> Exception:
    """What a « no » means that is about no reader: `definite` for a 5xx."""
    return _as(by_code(code), definite)(f"{code} {words(answer) or WITHOUT_WORDS}")


def _as(obstacle: Obstacle, definite: type[Exception]) -> type[Exception]:
    return {Obstacle.REFUSED: definite, Obstacle.BUSY: ServerBusy, Obstacle.LOST: ConnectionLost}[obstacle]


def connect() -> SmtpTransport | BackendTransport:
    """A connection to the newsletter's mailer, not yet open; with the phases of SMTP told apart where it is SMTP."""
    backend = mailers["newsletter"]
    return SmtpTransport(backend) if isinstance(backend, SmtpBackend) else BackendTransport(backend)
