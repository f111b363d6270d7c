"""Pages kept for readers without an account, and what makes them new again (docs/speed.md)."""

from .pages import public
from .version import current, remember, renew

__all__ = ["current", "public", "remember", "renew"]
