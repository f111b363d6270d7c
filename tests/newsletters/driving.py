"""Driving the letters as people do: through commands."""

import json
from dataclasses import dataclass
from io import StringIO

from django.core.management import CommandError, call_command


@dataclass
class Outcome:
    """What a command printed and how it ended; `error` is what it says on exit 1."""

    code: int
    out: str
    error: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


def run(command: str, *args: str) -> Outcome:
    """One command, as `python manage.py` runs it."""
    out = StringIO()
    try:
        call_command(command, *args, stdout=out)
    except CommandError as error:
        return Outcome(error.returncode, out.getvalue(), str(error))
    return Outcome(0, out.getvalue(), "")


def push(page, *args: str) -> Outcome:
    return run("push_newsletter", page.slug, *args)


def send(page) -> Outcome:
    return push(page, "--send")


def status(page) -> dict:
    """What `--status` prints; its arithmetic holds at any moment."""
    outcome = push(page, "--status")
    assert outcome.code == 0
    told = json.loads(outcome.out)
    assert list(told) == [
        "state",
        "service",
        "campaign",
        "recipients",
        "sent",
        "failed",
        "pending",
        "uncertain",
    ]
    assert told["recipients"] == told["sent"] + told["failed"] + told["pending"] + len(told["uncertain"])
    return told


def counts(page) -> tuple[int, int, int, list[str]]:
    """Sent, failed, pending, uncertain."""
    told = status(page)
    return told["sent"], told["failed"], told["pending"], told["uncertain"]


def everyone(but: str = "") -> list[str]:
    """The five readers of the fixture `issue`."""
    return [f"{letter}@example.org" for letter in "abcde" if letter not in but]
