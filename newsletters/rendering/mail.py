"""The e-mail version: MJML from a template, turned into HTML by `mrml`."""

import re
from dataclasses import dataclass, fields, is_dataclass, replace

import mrml
from django.template.loader import render_to_string
from django.utils.translation import override

from portal.invisible import without_forbidden

from .. import tokens
from .letter import Letter, absolute
from .text import render_text

# Stands where each reader's own token goes; letters only, so that no encoding can touch it.
READER_TOKEN = "JETONDELECTEUR"
MAILCHIMP_UNSUBSCRIBE = "*|UNSUB|*"
# The group of interests that Mailchimp's audience keeps its networks in.
MAILCHIMP_GROUP = "Réseaux"

# Without it, mrml asks a font server for the fonts it knows.
OPTIONS = mrml.RenderOptions(disable_comments=True, fonts={})

MAX_BYTES = 102_000  # Gmail clips above this
GOOD_BYTES = 80_000


class RenderingError(Exception):
    """The template did not become a complete message."""


@dataclass
class Message:
    """Both versions of one rendering."""

    html: str
    text: str

    @property
    def size(self) -> int:
        """Bytes of the HTML in UTF-8."""
        return len(self.html.encode())


def unsubscribe_url(service: str) -> str:
    """The link that every message ends with: a placeholder that the service replaces for each reader."""
    return MAILCHIMP_UNSUBSCRIBE if service == "mailchimp" else absolute(tokens.path(READER_TOKEN))


def render_message(letter: Letter, service: str = "local") -> Message:
    """HTML and text of a letter for a service, without what only some may read. Raises `RenderingError` when MJML left something out."""
    group = MAILCHIMP_GROUP if service == "mailchimp" else ""
    letter = letter.without_private()
    if service == "mailchimp":
        letter = inert(letter)
    unsubscribe = unsubscribe_url(service)
    with override(letter.language):
        source = render_to_string(
            "newsletters/email/letter.mjml", {"letter": letter, "unsubscribe": unsubscribe, "group": group}
        )
        text = without_forbidden(render_text(letter, unsubscribe, group))
    return Message(to_html(source), text)


def to_html(source: str) -> str:
    """The HTML of a message in MJML. Raises `RenderingError` where something was left out of it.

    Unknown MJML tags vanish without a word: what must be there is looked for.
    """
    try:
        html = mrml.to_html(without_forbidden(source), render_options=OPTIONS).content
    except OSError as error:  # what mrml raises for a template that it cannot read
        raise RenderingError(str(error)) from error
    missing = [mark for mark in ("<title>", 'lang="', 'class="end') if mark not in html]
    if missing or re.search(r"<mj-|<mjml|fonts\.googleapis", html):
        raise RenderingError(", ".join(missing) or "mj-*")
    return html


def inert(value):
    """A letter or a text in which `*|…|*` is no merge tag: only ours may speak to Mailchimp.

    In addresses the bar, which has no place there, is encoded; elsewhere a space parts it from the star.
    """
    if isinstance(value, str):
        value = re.sub(r'(?<=href=")[^"]*|^https?://\S+$', lambda match: match[0].replace("|", "%7C"), value)
        return re.sub(r"\*((?:<[^>]*>)*)\|", r"*\1 |", value)
    if isinstance(value, list):
        return [inert(part) for part in value]
    if is_dataclass(value):
        return replace(value, **{field.name: inert(getattr(value, field.name)) for field in fields(value)})
    return value
