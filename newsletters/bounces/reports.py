"""Reading what comes back: delivery status notifications (RFC 3464, RFC 6533), complaints (ARF, RFC 5965), and the
plain texts of qmail, Exim and others that write no notification.
"""

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage, Message
from email.utils import parseaddr

from .. import marks, refusals

STATUS = re.compile(r"\b([245])\.\d{1,3}\.\d{1,3}\b")
NOTIFICATIONS = {"message/delivery-status", "message/global-delivery-status"}
COMPLAINT = "message/feedback-report"
HEADERS = {"text/rfc822-headers", "message/global-headers"}
# What servers write about a refusal, the most exact first.
DIAGNOSES = ("Diagnostic-Code", "X-Supplementary-Info", "Status")
# Where a report may name the message that it is about, outside of the message that it brings back.
NAMES = ("To", "Delivered-To", "X-Original-To", "In-Reply-To", "References", "X-Failed-Recipients")
# Who writes texts about mails that did not arrive.
DAEMONS = {"mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon"}
# How such a text begins: qmail, Exim, Postfix, Exchange.
OPENINGS = re.compile(
    r"qmail-send program|created automatically by mail delivery software|could not be delivered to|"
    r"wasn.t able to deliver|Delivery to the following recipients? failed|undeliverable|n.a pas pu être remis",
    re.IGNORECASE,
)
# From here on such a text repeats our own message.
COPY = re.compile(
    r"^-+ ?(?:Below this line is a copy|This is a copy of the message|Original message|The original message|"
    r"Message d.origine|Included is a copy).*",
    re.IGNORECASE | re.MULTILINE,
)
# A refusal in running text: a reply (« host said: 550 … », « 550-5.1.1 … ») or an enhanced code (« (#5.1.1) »).
REFUSED = re.compile(r"(?:(?<=[:\s\"'>])|^)([45]\d\d)[ \-](?=\S)|#([45]\.\d{1,3}\.\d{1,3})")
BEFORE = 160  # characters of a text that explain a code which ends it


@dataclass(frozen=True)
class Report:
    """One message that came back: which delivery, and what for (`code` is empty for a complaint)."""

    delivery: int
    code: str
    words: str
    is_complaint: bool = False


@dataclass(frozen=True)
class Unreadable:
    """A message that came back and does not say what for, or about which of ours (`delivery` is None)."""

    delivery: int | None
    subject: str
    text: str


def read(raw: bytes) -> Report | Unreadable | None:
    """What a message reports about one of ours; None for any other mail, whoever made it up. Raises `ValueError`."""
    try:
        message = email.message_from_bytes(raw, _class=EmailMessage, policy=email.policy.default)
        parts = list(message.walk())
    except RecursionError as error:
        raise ValueError("parts within parts within parts") from error
    kinds = {part.get_content_type() for part in parts}
    is_text = not kinds & NOTIFICATIONS and COMPLAINT not in kinds
    if is_text and not _is_about_failure(message, parts):
        return None
    delivery = marks.find("\n".join(_traces(message, parts)))
    if delivery is not None and COMPLAINT in kinds:
        return Report(delivery, "", "", is_complaint=True)
    found = None
    if delivery is not None:
        found = _from_text(delivery, parts) if is_text else _from_notification(delivery, parts)
    if found is None and not _is_arrived(parts):
        return Unreadable(delivery, refusals.words(str(message["Subject"] or "")), _text(parts))
    return found


def _is_about_failure(message: EmailMessage, parts: list[EmailMessage]) -> bool:
    """Whether a mail without notification is a server's: an absence that quotes our letter is not."""
    if "X-Failed-Recipients" in message:
        return True
    _name, address = parseaddr("\n".join(_values(message, "From")))
    return address.partition("@")[0].lower() in DAEMONS and bool(OPENINGS.search(_text(parts)))


def _from_notification(delivery: int, parts: list[EmailMessage]) -> Report | None:
    """The first recipient of the notification with a final or temporary failure: each of our messages has one."""
    for part in parts:
        if part.get_content_type() not in NOTIFICATIONS:
            continue
        for fields in _blocks(part):
            action = fields.get("Action", "").strip().lower()
            found = STATUS.search(fields.get("Status", ""))
            said = [refusals.words(fields.get(name, "")) for name in DIAGNOSES]
            if not action.startswith(("failed", "delayed")) or not found or found[1] == "2":
                continue
            answer = next(filter(None, said[:2]), "") or refusals.words(_text(parts))[:1000]
            status = found[0]
            if action.startswith("failed") and refusals.is_permanent(answer):
                # Some give up on their own terms what the other server refused for good.
                status = f"5{status[1:]}"
            # « failed » with a 4.x.x is a server that gave up waiting: the address may well be right.
            words = said[0] or said[1] or said[2]
            return Report(delivery, refusals.judged(status, answer), words[:200])
    return None


def _is_arrived(parts: list[EmailMessage]) -> bool:
    """Whether a notification tells that all went well, as « delivered » or « relayed » do."""
    actions = [
        fields.get("Action", "").strip().lower()
        for part in parts
        if part.get_content_type() in NOTIFICATIONS
        for fields in _blocks(part)
    ]
    told = [action for action in actions if action]
    return bool(told) and all(action.startswith(("delivered", "relayed", "expanded")) for action in told)


def _blocks(part: EmailMessage) -> Iterator[Message]:
    """The groups of fields of a notification, whichever way its type and encoding had it parsed."""
    source = part.as_bytes(policy=email.policy.compat32).replace(b"\r\n", b"\n")
    _head, _blank, body = source.partition(b"\n\n")
    encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    if encoding in {"base64", "quoted-printable"}:
        whole = email.message_from_bytes(b"Content-Transfer-Encoding: %s\n\n%s" % (encoding.encode(), body))
        content = whole.get_payload(decode=True)
        body = content.replace(b"\r\n", b"\n") if isinstance(content, bytes) else b""
    for block in re.split(rb"\n\s*\n", body.strip(b"\n")):
        yield email.message_from_string(block.decode(errors="replace"))


def _from_text(delivery: int, parts: list[EmailMessage]) -> Report | None:
    """What a text says before it repeats our message; None where no code stands in it."""
    text = refusals.words(COPY.split(_text(parts), maxsplit=1)[0])
    found = REFUSED.search(text)
    if not found:
        return None
    said = text[found.start() :] if found[1] else text[max(0, found.start() - BEFORE) :]
    code = refusals.judged(found[1] or found[2], said[: 3 * BEFORE])
    return Report(delivery, code, said[:200])


def _text(parts: list[EmailMessage]) -> str:
    """The first text of a message, as far as it can be read."""
    for part in parts:
        if part.get_content_type() == "text/plain":
            content = part.get_payload(decode=True)
            return content.decode(errors="replace") if isinstance(content, bytes) else ""
    return ""


def _traces(message: EmailMessage, parts: list[EmailMessage]) -> list[str]:
    """Where our name for the message may stand: return path, threads, the message that was brought back."""
    traces = [value for name in NAMES for value in _values(message, name)]
    for part in parts:
        kind = part.get_content_type()
        if part is not message:
            traces += _values(part, "Message-ID")
        if kind in HEADERS:
            traces.append(str(part.get_payload(decode=False)))
        if kind == COMPLAINT:
            traces += [str(value) for inner in part.walk() for value in _values(inner, "Original-Mail-From")]
    if COPY.search(text := _text(parts)):
        traces.append(text)
    return traces


def _values(part: EmailMessage, name: str) -> list[str]:
    """A header as it came, also where it breaks the rules."""
    return [str(value) for key, value in part.raw_items() if key.lower() == name.lower()]
