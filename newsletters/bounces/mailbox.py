"""The mailbox that refusals come back to (`BOUNCES_IMAP_URL`): unread messages are filed, then marked as read."""

import imaplib
import logging
from contextlib import suppress
from urllib.parse import unquote, urlsplit

from django.conf import settings

from .filing import file

logger = logging.getLogger("newsletters.bounces")
# The head of a message says everything; a whole letter may hang on it.
BYTES = 256_000
# In one go; the rest waits for the next.
MESSAGES = 500
TIMEOUT = 30


def read_mailbox() -> int:
    """File what is unread; returns how many messages were about our letters. Raises `OSError` when it cannot be read."""
    if not settings.BOUNCES_IMAP_URL:
        return 0
    try:
        box = connect(settings.BOUNCES_IMAP_URL)
    except imaplib.IMAP4.error as error:
        raise OSError(f"boîte des retours : {error}") from error
    try:
        return _file_unread(box)
    except imaplib.IMAP4.error as error:
        raise OSError(f"boîte des retours : {error}") from error
    finally:
        with suppress(OSError, imaplib.IMAP4.error):
            box.logout()


def connect(url: str) -> imaplib.IMAP4:
    """`imaps://user:password@host/FOLDER`, or `imap://` without encryption; the folder is INBOX unless said."""
    parts = urlsplit(url)
    kind = imaplib.IMAP4 if parts.scheme == "imap" else imaplib.IMAP4_SSL
    port = parts.port or (143 if parts.scheme == "imap" else 993)
    box = kind(parts.hostname or "", port, timeout=TIMEOUT)
    box.login(unquote(parts.username or ""), unquote(parts.password or ""))
    folder = unquote(parts.path.strip("/")) or "INBOX"
    answer, _ = box.select(f'"{folder}"')
    if answer != "OK":
        raise imaplib.IMAP4.error(f"le dossier {folder} n’existe pas")
    return box


def _file_unread(box: imaplib.IMAP4) -> int:
    filed = 0
    _, found = box.uid("SEARCH", "UNSEEN")
    for uid in (found[0] or b"").split()[:MESSAGES]:
        _, answer = box.uid("FETCH", uid.decode(), f"(BODY.PEEK[]<0.{BYTES}>)")
        raw = next((part[1] for part in answer if isinstance(part, tuple)), b"")
        try:
            filed += file(raw)
        except ValueError:  # a message that breaks every rule is nobody's bounce
            logger.warning("Message %s of the mailbox of bounces cannot be read", uid.decode())
        # Only now: what a crash leaves unread is filed again, which changes nothing twice.
        box.uid("STORE", uid.decode(), "+FLAGS", r"(\Seen)")
    return filed
