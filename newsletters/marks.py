"""The name that a message carries: it leads back to its delivery, and nobody can make up another one."""

import re

from django.conf import settings

from portal import keys

SALT = "newsletters.delivery"
# What follows the campaign's mark, or stands in the return path.
NAME = re.compile(r"(?<![\w.])(?:([0-9a-f]{32})\.)?(\d{1,18})\.([0-9a-f]{16})(?=@)")


def seal(pk: int) -> str:
    """Sixteen signs that only this portal can compute: bounces are mails from anybody."""
    return keys.keyed_hash(SALT, str(pk))[:16]


def of_delivery(mark: str, pk: int) -> str:
    """The left part of its `Message-ID`: the same at every try."""
    return f"{mark}.{pk}.{seal(pk)}"


def return_path(pk: int) -> str:
    """Where refusals of later come back to; empty where it is the sender's address. A star stands for the name."""
    return settings.BOUNCES_ADDRESS.replace("*", f"{pk}.{seal(pk)}")


def find(text: str) -> int | None:
    """The delivery that a `Message-ID` or a return path names; None where it was not this portal that wrote it."""
    for _mark, pk, given in NAME.findall(text.lower().replace("+", " ")):
        if given == seal(int(pk)):
            return int(pk)
    return None
