"""A message built once per rendering; what is each reader's own is put into its bytes, in microseconds."""

import re
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import urlsplit

from django.conf import settings

from .. import marks, tokens
from ..addresses import normal
from ..deliveries import Reader
from ..models import Campaign, Rendering
from ..rendering.letter import absolute
from ..rendering.mail import READER_TOKEN
from .transport import POLICY, Refusal

# Quoted-printable may cut a line anywhere, with `=` at its end: also inside our placeholder.
SLOT = re.compile("(?:=\r\n)?".join(READER_TOKEN).encode())
# Longest line of quoted-printable (RFC 2045), less the sign that continues it.
LINE = 72
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
RUN = re.compile(r" {2,}")
PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+")


@dataclass(frozen=True)
class Outgoing:
    """Envelope and content of one message."""

    sender: str
    recipient: str
    wire: bytes


class Stencil:
    """One rendering of a campaign, as bytes with a slot where each reader's token goes."""

    def __init__(self, campaign: Campaign, rendering: Rendering):
        self.mark = campaign.mark.hex
        self.sender = normal(campaign.from_email)
        self.host = host()
        self.unsubscribe = absolute(tokens.path(READER_TOKEN))
        message = build(
            campaign.subject,
            campaign.from_name,
            self.sender,
            campaign.reply_to,
            rendering.text,
            rendering.html,
        )
        message["List-Id"] = f"<{campaign.newsletter.title_page.slug}.{self.host}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        self.head, _, body = message.as_bytes().partition(b"\r\n\r\n")
        self.parts = SLOT.split(body)

    def fill(self, reader: Reader, now: datetime) -> Outgoing:
        """The reader's message. Raises `Refusal` for an address that no mail server reads."""
        recipient = written(reader.address)
        token = tokens.make(reader.subscriber)
        own = (
            f"To: {recipient}",
            f"Date: {format_datetime(now)}",
            f"Message-ID: <{marks.of_delivery(self.mark, reader.pk)}@{self.host}>",
            f"List-Unsubscribe: <{self.unsubscribe.replace(READER_TOKEN, token)}>",
        )
        head = b"\r\n".join((self.head, *(line.encode("ascii") for line in own)))
        return Outgoing(
            marks.return_path(reader.pk) or self.sender,
            recipient,
            b"\r\n\r\n".join((head, cut(token).join(self.parts))),
        )


def host() -> str:
    """The portal's name, for what must be unique in the world."""
    return urlsplit(settings.SITE_URL).hostname or "localhost"


def build(subject: str, from_name: str, from_email: str, reply_to: str, text: str, html: str) -> EmailMessage:
    """Both versions with the headers that all readers share; a line break in a field is a space on the wire."""
    message = EmailMessage(policy=POLICY)
    message["Subject"] = one_line(subject)
    message["From"] = Address(one_line(from_name), addr_spec=normal(from_email))
    message["Reply-To"] = Address(addr_spec=normal(reply_to))
    message.set_content(text, cte="quoted-printable")
    message.add_alternative(html, subtype="html", cte="quoted-printable")
    return message


def one_line(text: str) -> str:
    """One space for each run: where a header is folded between encoded words, the standard library loses two."""
    return RUN.sub(" ", CONTROL.sub(" ", text)).strip()


def cut(token: str) -> bytes:
    """A token on lines of its own, which quoted-printable joins again: none gets too long, whatever stands around."""
    lines = [token[start : start + LINE] for start in range(0, len(token), LINE)]
    return f"=\r\n{'=\r\n'.join(lines)}=\r\n".encode("ascii")


def written(address: str) -> str:
    """An address as headers and envelope carry it: in ASCII. Raises `Refusal` (553) where it has no such writing."""
    ascii_address = normal(address)
    if PLAIN_ADDRESS.fullmatch(ascii_address):
        return ascii_address
    try:
        if not ascii_address.isascii() or CONTROL.search(ascii_address):
            raise ValueError(address)
        return Address(addr_spec=ascii_address).addr_spec
    except (ValueError, IndexError, HeaderParseError) as error:
        raise Refusal(553, "5.1.3 adresse illisible pour les serveurs de courrier") from error
