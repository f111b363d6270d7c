"""Service mails: what the portal writes to one person because of something they did. Never a letter.

`MAILS` names them all; `preview(name, language)` shows one with invented facts, `send` writes one to somebody.
"""

from .catalogue import MAILS, ServiceMail
from .sending import build, preview, send

__all__ = ["MAILS", "ServiceMail", "build", "preview", "send"]
