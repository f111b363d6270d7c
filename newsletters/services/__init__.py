"""Mailing services: each advances a campaign step by step, and can be interrupted anywhere.

A service module has `advance(campaign, keep_going) -> bool` (True when nothing is left to do), raising `Later` for
what should be tried again and `Blocked` for what a person must repair; `send_test(page, address)`; and `IS_REMOTE`: a
remote one writes to an audience of its own, which `check_audience(page)` compares with the letter's readers.
"""

from importlib import import_module


class Later(Exception):
    """Not finished, nothing is lost: try again after `delay` seconds."""

    def __init__(self, message: str, delay: float = 1.0):
        super().__init__(message)
        self.delay = delay


class Blocked(Exception):
    """Nobody but a person can help: wrong key, refused content."""


class WrongAudience(Blocked):
    """The service would write to nobody, or to other people than the letter's readers; `lines` names them."""

    def __init__(self, message: str, lines: list[str]):
        super().__init__(message)
        self.lines = lines


def get(name: str):
    """The module of a service, `local` or `mailchimp`."""
    return import_module(f"{__name__}.{name}")
