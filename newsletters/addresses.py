"""Electronic addresses: one writing for each, and a clear refusal of what cannot be written to."""

import unicodedata

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.utils.translation import gettext_lazy as _

from portal.addresses import INVALID, one

LONGEST = 254
FOREIGN = _("Cette adresse contient des lettres que les serveurs de courrier refusent : vérifiez-la.")
LONGEST_LOCAL = 64  # RFC 5321: servers refuse more
# Neither this machine nor a bare host name: a stranger would make the portal write to its own mailboxes.
_validate = EmailValidator(INVALID, allowlist=[])


def normal(address: str) -> str:
    """The one writing of an address: without spaces around, composed letters, lower case, its domain in ASCII."""
    address = unicodedata.normalize("NFC", address).strip().lower()
    local, at, domain = address.rpartition("@")
    try:
        return f"{local}{at}{domain.encode('idna').decode('ascii')}" if not domain.isascii() else address
    except UnicodeError:
        return address


def clean(text: str) -> str:
    """The address of a text as it is stored: forms, imports and the admin all read it here.

    What was pasted around it is taken away (`portal.addresses`). Raises `ValidationError`, in plain words, for what
    cannot be written to. A domain may have the accents of Latin letters; other alphabets, which imitate them, are refused.
    """
    address = one(str(text))
    if len(address) > LONGEST or any(unicodedata.category(sign)[0] == "C" for sign in address):
        raise ValidationError(INVALID)
    local, _at, domain = address.rpartition("@")
    latin = all(
        sign.isascii() or unicodedata.name(sign, "").startswith("LATIN SMALL") for sign in domain.lower()
    )
    if not local.isascii() or not latin:
        raise ValidationError(FOREIGN)
    address, typed = normal(address), domain.lower()
    _validate(address)
    local, _at, domain = address.rpartition("@")
    # Quoted names, encoded words and addresses of machines are legal on paper, and no reader has one.
    if len(local) > LONGEST_LOCAL or local.startswith(('"', "=?")) or domain.startswith("["):
        raise ValidationError(INVALID)
    if typed != domain and domain.encode("ascii").decode("idna") != typed:
        raise ValidationError(FOREIGN)  # « ß » would become « ss »: the domain of somebody else
    return address
