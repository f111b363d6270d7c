"""A service mail as plain data; HTML and text are both drawn from it, so that they cannot say different things."""

import textwrap
from dataclasses import dataclass, field

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override

from portal.invisible import without_forbidden
from portal.typography import NBSP, typeset

from ..rendering.letter import Line
from ..rendering.mail import Message, to_html

WIDTH = 72


@dataclass(frozen=True)
class Button:
    label: str
    url: str


@dataclass(frozen=True)
class Content:
    """One message: what it says, what to press, and what else there is to know."""

    subject: str
    heading: str
    paragraphs: list[str]
    button: Button | None = None
    # Smaller, below the button; a second link may stand there.
    notes: list[str] = field(default_factory=list)
    link: Button | None = None
    # The networks that it is about, drawn and named.
    lines: list[Line] = field(default_factory=list)


def render(content: Content, language: str) -> Message:
    """Both versions in a language. Raises `RenderingError` when MJML left something out."""
    with override(language):
        content = set_content(content)
        context = {
            "mail": content,
            "language": language,
            "site_name": set_text(settings.WAGTAIL_SITE_NAME),
            "site_url": settings.SITE_URL,
            "why": why(),
        }
        source = render_to_string("newsletters/mail/service.mjml", context)
        text = as_text(content)
    return Message(to_html(source), without_forbidden(text))


def why() -> str:
    """The last words of every service mail."""
    return set_text(
        _("Message automatique du portail, lié à votre abonnement ou à une demande faite avec cette adresse.")
    )


def as_text(content: Content) -> str:
    """At most 72 columns; addresses stay whole, each on a line of its own."""
    parts = [_wrap(content.heading.upper()), *map(_wrap, content.paragraphs)]
    if content.lines:
        parts.append("\n".join(f"- {line.name}" for line in content.lines))
    if content.button:
        parts.append(f"{_wrap(content.button.label)}\n{content.button.url}")
    parts += map(_wrap, content.notes)
    if content.link:
        parts.append(f"{_wrap(content.link.label)}\n{content.link.url}")
    name = set_text(settings.WAGTAIL_SITE_NAME)
    parts.append(f"-- \n{_wrap(name)}\n{settings.SITE_URL}\n{_wrap(why())}")
    return "\n\n".join(parts) + "\n"


def set_content(content: Content) -> Content:
    """The same with French spacing where the language of the mail is French."""

    def button(value: Button | None) -> Button | None:
        return Button(set_text(value.label), value.url) if value else None

    return Content(
        subject=set_text(content.subject),
        heading=set_text(content.heading),
        paragraphs=[set_text(text) for text in content.paragraphs],
        button=button(content.button),
        notes=[set_text(text) for text in content.notes],
        link=button(content.link),
        lines=content.lines,
    )


def set_text(text: str) -> str:
    """As the language of the mail sets it, in a font that nobody knows."""
    return typeset(str(text), thin=NBSP)


def _wrap(text: str) -> str:
    return "\n".join(textwrap.wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False))
