"""Reading what comes back: delivery status notifications (RFC 3464) and complaints (ARF, RFC 5965)."""

import email
import email.policy
import re
from dataclasses import dataclass
from email.message import EmailMessage

from .. import marks, refusals

STATUS = re.compile(r"\b([245])\.\d{1,3}\.\d{1,3}\b")
# Where a report may name the message that it is about, outside of the message that it brings back.
NAMES = ("To", "Delivered-To", "X-Original-To", "In-Reply-To", "References", "X-Failed-Recipients")


@dataclass(frozen=True)
class Report:
    """One message that came back: which delivery, and what for (`code` is empty for a complaint)."""

    delivery: int
    code: str
    words: str
    is_complaint: bool = False


def read(raw: bytes) -> Report | None:
    """What a message reports about one of ours; None for any other mail, whoever made it up. Raises `ValueError`."""
    try:
        message = email.message_from_bytes(raw, _class=EmailMessage, policy=email.policy.default)
        parts = list(message.walk())
    except RecursionError as error:
        raise ValueError("parts within parts within parts") from error
    kinds = {part.get_content_type() for part in parts}
    delivery = marks.find("\n".join(_traces(message, parts)))
    if delivery is None:
        return None
    if "message/feedback-report" in kinds:
        return Report(delivery, "", "", is_complaint=True)
    if "message/delivery-status" not in kinds:
        return None
    return _notification(delivery, parts)


def _notification(delivery: int, parts: list[EmailMessage]) -> Report | None:
    """The first recipient of the notification with a final or temporary failure: each of our messages has one."""
    for part in parts:
        if part.get_content_type() != "message/delivery-status":
            continue
        for fields in list(part.walk())[1:]:
            action = str(fields.get("Action", "")).strip().lower()
            found = STATUS.search(str(fields.get("Status", "")))
            if action in {"failed", "delayed"} and found and found[1] != "2":
                words = refusals.words(str(fields.get("Diagnostic-Code", "")))
                # « failed » with a 4.x.x is a server that gave up waiting: the address may well be right.
                return Report(delivery, found[0], words[:200])
    return None


def _traces(message: EmailMessage, parts: list[EmailMessage]) -> list[str]:
    """Where our name for the message may stand: return path, threads, the message that was brought back."""
    traces = [value for name in NAMES for value in _values(message, name)]
    for part in parts:
        kind = part.get_content_type()
        if part is not message:
            traces += _values(part, "Message-ID")
        if kind == "text/rfc822-headers":
            traces.append(str(part.get_payload(decode=False)))
        if kind == "message/feedback-report":
            traces += [str(value) for inner in part.walk() for value in _values(inner, "Original-Mail-From")]
    return traces


def _values(part: EmailMessage, name: str) -> list[str]:
    """A header as it came, also where it breaks the rules."""
    return [str(value) for key, value in part.raw_items() if key.lower() == name.lower()]
