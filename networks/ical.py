"""Dated sessions as iCalendar (RFC 5545): times in UTC, lines of 75 octets at most, ended by CRLF."""

import re
from datetime import UTC, datetime, time, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import timezone

OCTETS = 75
# Control characters may not stand in a text; a line break has its own escape.
CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


def calendar(sessions, url: str) -> bytes:
    """A calendar of sessions whose day is known; `url` is the full address of their action's page."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Profession Banlieue//Portail des réseaux//FR"]
    for session in sessions:
        lines += event(session, url)
    return "".join(fold(line) for line in [*lines, "END:VCALENDAR"]).encode()


def event(session, url: str) -> list[str]:
    """The unfolded lines of one session; its UID stays whatever else changes."""
    action, host = session.action, urlsplit(settings.SITE_URL).hostname
    texts = {
        "SUMMARY": " : ".join(part for part in (action.title, session.own_title) if part),
        "DESCRIPTION": action.summary,
        "LOCATION": session.where,
    }
    status = "CANCELLED" if session.status == "annulee" else "CONFIRMED"
    return [
        "BEGIN:VEVENT",
        f"UID:seance-{session.pk}@{host}",
        f"DTSTAMP:{timezone.now().astimezone(UTC):%Y%m%dT%H%M%SZ}",
        *moments(session),
        *(f"{name}:{escape(text)}" for name, text in texts.items() if text),
        f"URL:{url}",
        f"STATUS:{status}",
        "END:VEVENT",
    ]


def moments(session) -> list[str]:
    """When it starts and ends; without hours the whole day."""
    if session.start is None:
        return [
            f"DTSTART;VALUE=DATE:{session.date:%Y%m%d}",
            f"DTEND;VALUE=DATE:{session.date + timedelta(1):%Y%m%d}",
        ]
    return [f"DTSTART:{utc(session.date, session.start)}"] + (
        [f"DTEND:{utc(session.date, session.end)}"] if session.end else []
    )


def utc(day, moment: time) -> str:
    return f"{timezone.make_aware(datetime.combine(day, moment)).astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escape(text: str) -> str:
    text = CONTROLS.sub("", text.replace("\r\n", "\n")).replace("\\", "\\\\").replace("\n", "\\n")
    return text.replace(";", "\\;").replace(",", "\\,")


def fold(line: str) -> str:
    """The line cut between characters, never inside one; what follows a cut begins with a space."""
    pieces, piece = [], ""
    for letter in line:
        if len((piece + letter).encode()) > OCTETS:
            pieces, piece = [*pieces, piece], " "
        piece += letter
    return "\r\n".join([*pieces, piece]) + "\r\n"
