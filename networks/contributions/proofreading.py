"""« Faire relire »: signed, expiring links to the latest draft, for readers without account."""

import uuid
from datetime import timedelta
from urllib.parse import quote

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Page

from portal import keys

from ..models import ProofLink

DEFAULT_DAYS, MAX_DAYS = 7, 30
# Closed links are kept so long, for their count of openings.
KEPT_DAYS = 90
SALT = "networks.proofreading"


class NotOurs(Exception):
    """The address was never made here, or was cut or changed on its way."""


def create(page: Page, user, days: int = DEFAULT_DAYS, note: str = "") -> ProofLink:
    """A link to the page's latest draft, open for so many days."""
    expires = timezone.now() + timedelta(days=days)
    return ProofLink.objects.create(page_id=page.pk, created_by=user, expires_at=expires, note=note)


def revoke(link: ProofLink) -> None:
    ProofLink.objects.filter(pk=link.pk, revoked_at=None).update(revoked_at=timezone.now())


def signer() -> signing.Signer:
    return keys.signer(SALT, sep=".")


def token(link: ProofLink) -> str:
    return signer().sign(link.key.hex)


def address(link: ProofLink) -> str:
    """Complete, to be copied."""
    return settings.SITE_URL + reverse("proof", args=[token(link)])


def find(text: str) -> ProofLink | None:
    """The open link of a token; None when it is closed or its page is gone. Raises `NotOurs`."""
    try:
        key = uuid.UUID(signer().unsign(text))
    except (signing.BadSignature, ValueError) as error:
        raise NotOurs from error
    return ProofLink.objects.open().filter(key=key).select_related("page", "created_by").first()


def mailto(link: ProofLink, page: Page) -> str:
    """A message ready to be addressed and sent from the editor's own mailbox."""
    lines = [
        _("Bonjour,"),
        _("Pouvez-vous relire « %(title)s » avant sa parution ?") % {"title": page.title},
        link.note,
        address(link),
        _("Ce lien s’ouvre sans compte ni mot de passe, jusqu’au %(date)s. Merci de ne pas le diffuser.")
        % {"date": date_format(timezone.localtime(link.expires_at), "j F Y")},
        _("Merci !"),
    ]
    subject = _("À relire : %(title)s") % {"title": page.title}
    body = "\r\n\r\n".join(line.replace("\r\n", "\n").replace("\n", "\r\n") for line in lines if line)
    return f"mailto:?subject={quote(subject)}&body={quote(body)}"


def prune() -> int:
    """Forget links closed long ago. Returns how many."""
    limit = timezone.now() - timedelta(days=KEPT_DAYS)
    return ProofLink.objects.filter(expires_at__lt=limit).delete()[0]
