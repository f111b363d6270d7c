"""Reading what comes back: delivery status notifications (RFC 3464, RFC 6533), complaints (ARF, RFC 5965), and the
plain texts of qmail, Exim and others that write no notification.
"""

import email
import email.policy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage, Message
from email.utils import parseaddr
from html import unescape

from django.utils.html import strip_tags

from portal.smtp_errors import words

from .. import marks, refusals

STATUS = re.compile(r"\b([245])\.\d{1,3}\.\d{1,3}\b")
NOTIFICATIONS = {"message/delivery-status", "message/global-delivery-status"}
COMPLAINT = "message/feedback-report"
HEADERS = {"text/rfc822-headers", "message/global-headers"}
# What servers write about a refusal, the most exact first.
DIAGNOSES = ("Diagnostic-Code", "X-Supplementary-Info", "Status")
# Where a report may name the message that it is about, outside of the message that it brings back.
ENVELOPE = ("To", "Delivered-To", "X-Original-To")
NAMES = (*ENVELOPE, "In-Reply-To", "References", "X-Failed-Recipients")
# Whom a group of a notification is about.
RECIPIENTS = ("Original-Recipient", "Final-Recipient")
UNSAID = "5.0.0"  # the status of a refusal without a code
LONG = 60_000  # characters of a text that are looked at
# Who writes texts about mails that did not arrive.
DAEMONS = re.compile(r"mailer-?daemon|mail-daemon|postmaster|.*bounces?", re.IGNORECASE)
# How such a text begins: qmail, Exim, Postfix, Sendmail, Exchange.
OPENINGS = re.compile(
    r"qmail-send program|created automatically by mail delivery software|could ?n.t be delivered|could not be delivered|"
    r"(?:wasn.t|were|was|are|is) (?:not )?(?:un)?able to deliver|delivery to the following recipients? failed|undeliverable|delivery (?:has )?failed|"
    r"permanent fatal errors|did not reach|n.est pas parvenu|n.a pas (?:pu )?(?:être|été) (?:remis|distribu|délivr)|"
    r"(?:konnte|wurde) nicht zugestellt|unzustellbar|stato (?:possibile )?(?:consegn|recapit)at|mancata consegna|no se (?:ha podido|pudo) entregar",
    re.IGNORECASE,
)
# A server that still tries: nothing is lost, and nothing to read.
DELAYED = re.compile(
    r"not yet been delivered|delivery attempts will continue|will be retried|message delayed|delay(?:ed)? \d|"
    r"n.a pas encore (?:pu )?été|retardé",
    re.IGNORECASE,
)
# Answers that a machine gives for a person: absences, receipts, doormen that want to know who writes.
AUTOMATIC_HEADERS = ("X-Autoreply", "X-Autorespond", "X-Mail-Autoreply", "X-Autoreply-From")
AUTOMATIC_SUBJECT = re.compile(
    r"\babsen[ct]\w*|\bout of (?:the )?office|\bréponse automatique|\bauto(?:matic)?[ -:]?(?:reply|response)|\bautomatische antwort|\babwesen|"
    r"\bcongés?\b|\bvacances\b|\brespuesta automática|\brisposta automatica|^(?:lu|read|gelesen) ?:|accusé de (?:lecture|réception)|"
    r"\bauthentif|\bvérification\b|\bconfirmez\b|\bmailinblack\b|\bverify\b",
    re.IGNORECASE,
)
# From here on such a text repeats our own message.
COPY = re.compile(
    r"^[ \t]*-+ ?(?:Below this line is a copy|This is a copy of (?:the|your) message|(?:The )?original message|Message (?:d.origine|original)|"
    r"Included is a copy|Ursprüngliche Nachricht|Messaggio originale|Mensaje original).*",
    re.IGNORECASE | re.MULTILINE,
)
# A refusal in running text: a reply (« host said: 550 … », « 550-5.1.1 … ») or an enhanced code (« (#5.1.1) »).
REFUSED = re.compile(r"(?:(?<=[:\s\"'>])|^)([45]\d\d)[ \-](?=\S)|#([45]\.\d{1,3}\.\d{1,3})")
BEFORE, AFTER = (
    240,
    480,
)  # characters of a text that explain a code: what was said to the other server, what it answered


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


def read(raw: bytes, address_of: Callable[[int], str] = lambda delivery: "") -> Report | Unreadable | None:
    """What a message reports about one of ours; None for any other mail, whoever made it up. Raises `ValueError`.

    `address_of` tells whom a delivery is for: a report may be about several people.
    """
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
    blocks = [] if is_text else _about(address_of(delivery) if delivery else "", parts)
    found = None
    if delivery is not None:
        found = _from_text(delivery, message, parts) if is_text else _from_blocks(delivery, blocks, parts)
    if found is None and not _is_arrived(blocks):
        return Unreadable(delivery, words(str(message["Subject"] or "")), _text(parts))
    return found


def _is_about_failure(message: EmailMessage, parts: list[EmailMessage]) -> bool:
    """Whether a mail without notification tells a person that something went wrong.

    A server's text does; so does whatever came to the address that only refusals go to, for that message, unless a
    machine answered in somebody's place: an absence that quotes our letter is none.
    """
    text = _text(parts)
    is_delayed = DELAYED.search(text[:LONG]) or DELAYED.search(str(message["Subject"] or ""))
    if is_delayed and not _reply(words(text[:LONG])):
        return False
    if "X-Failed-Recipients" in message:
        return True
    if _is_daemon(message) and OPENINGS.search(text[:LONG]):
        return True
    came_back = (
        marks.find("\n".join(value for name in ENVELOPE for value in _values(message, name))) is not None
    )
    return came_back and (_is_daemon(message) or not _is_automatic(message, parts))


def _is_daemon(message: EmailMessage) -> bool:
    _name, address = parseaddr("\n".join(_values(message, "From")))
    return bool(DAEMONS.fullmatch(address.partition("@")[0]))


def _is_automatic(message: EmailMessage, parts: list[EmailMessage]) -> bool:
    answered = "".join(_values(message, "Auto-Submitted")).strip().lower().startswith("auto-replied")
    subject = str(message["Subject"] or "")
    receipt = any(part.get_content_type() == "message/disposition-notification" for part in parts)
    named = any(name in message for name in AUTOMATIC_HEADERS)
    return answered or receipt or named or bool(AUTOMATIC_SUBJECT.search(subject))


def _about(address: str, parts: list[EmailMessage]) -> list[Message]:
    """The groups of a notification that are about this address; all of them where none names it."""
    kept = [
        fields
        for part in parts
        if part.get_content_type() in NOTIFICATIONS
        for fields in _blocks(part)
        if "Action" in fields or "Status" in fields
    ]
    ours = [
        fields
        for fields in kept
        if address and any(_named(fields, name) == address.lower() for name in RECIPIENTS)
    ]
    return ours or kept


def _named(fields: Message, name: str) -> str:
    """The address of a field as « rfc822; <a@example.org> »."""
    return str(fields.get(name, "")).rpartition(";")[2].strip(" <>\t").lower()


def _from_blocks(delivery: int, blocks: list[Message], parts: list[EmailMessage]) -> Report | None:
    """The final or temporary failure that a notification tells; of several, the one that leaves most hope."""
    found = list(filter(None, (_from_block(delivery, fields, parts) for fields in blocks)))
    return min(found, key=lambda report: refusals.is_unknown(report.code), default=None)


def _from_block(delivery: int, fields: Message, parts: list[EmailMessage]) -> Report | None:
    action = fields.get("Action", "").strip().lower()
    found = STATUS.search(fields.get("Status", ""))
    said = [words(fields.get(name, "")) for name in DIAGNOSES]
    if not action.startswith(("failed", "delayed")) or not found or found[1] == "2":
        return None
    status = found[0]
    answer = next(filter(None, said[:2]), "")
    if not answer:
        # Prose counts around a reply; without one it only explains a status that says nothing.
        prose = words(_text(parts)[:LONG])
        answer = _reply(prose) if status == UNSAID or REFUSED.search(prose) else ""
    if action.startswith("failed") and refusals.is_permanent(answer):
        # Some give up on their own terms what the other server refused for good.
        status = f"5{status[1:]}"
    # « failed » with a 4.x.x is a server that gave up waiting: the address may well be right.
    told = said[0] or said[1] or said[2]
    return Report(delivery, refusals.judged(status, answer), told[:200])


def _reply(text: str) -> str:
    """What stands around the first reply in a text; empty where none does."""
    found = REFUSED.search(text)
    if found:
        return text[max(0, found.start() - BEFORE) : found.start() + AFTER]
    return text if refusals.judged(UNSAID, text) != UNSAID else ""


def _is_arrived(blocks: list[Message]) -> bool:
    """Whether a notification tells that all went well, as « delivered » or « relayed » do."""
    told = [action for fields in blocks if (action := fields.get("Action", "").strip().lower())]
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


def _from_text(delivery: int, message: EmailMessage, parts: list[EmailMessage]) -> Report | None:
    """What a server's text says before it repeats our message; None where no code and no certain words stand in it."""
    text = words(COPY.split(_text(parts)[:LONG], maxsplit=1)[0])
    if not (_is_daemon(message) or "X-Failed-Recipients" in message):
        return None  # a person's, perhaps
    found = REFUSED.search(text)
    around = _reply(text)
    if not around:
        return None
    code = refusals.judged((found[1] or found[2]) if found else UNSAID, around)
    said = text[found.start() :] if found and found[1] else around
    return Report(delivery, code, said[:200])


def _text(parts: list[EmailMessage]) -> str:
    """The first text of a message, as far as it can be read; HTML without its tags where there is no other."""
    for kind in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == kind:
                content = part.get_payload(decode=True)
                text = content.decode(errors="replace") if isinstance(content, bytes) else ""
                return text if kind == "text/plain" else unescape(strip_tags(text[:LONG]))
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
