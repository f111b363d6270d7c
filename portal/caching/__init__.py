"""Pages kept for readers without an account, and what makes them new again (docs/speed.md)."""

from .backend import answers
from .pages import public, understood
from .version import catch_up, current, remember, renew

__all__ = ["answers", "catch_up", "current", "public", "remember", "renew", "understood"]
