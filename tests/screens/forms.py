"""Opens a screen, then sends what its form holds when nobody filled it in."""

import html
import json
import re
from collections.abc import Iterator

from django.db import transaction
from django.test import Client

FORM = re.compile(r"<form\b([^>]*)>(.*?)</form>", re.S | re.I)
TEMPLATE = re.compile(r"<template\b.*?</template>", re.S)
ACTION = re.compile(r"\baction=\"([^\"]*)\"")
FIELD = re.compile(r"<(?:input|textarea|select)\b[^>]*>")
NAME, VALUE = re.compile(r"\bname=\"([^\"]*)\""), re.compile(r"\bvalue=\"([^\"]*)\"")
STREAM = re.compile(r"<div id=\"([\w-]+)\" data-block ")
LEAST = 200  # characters: less is no screen


def answers(client: Client, url: str, *, send: bool) -> Iterator[tuple[str, str]]:
    """Yield what a screen says ("opened"), then what it says to an empty form ("sent"). Nothing is kept of it."""
    body = ask(client.get, url)
    if len(body) > LEAST:
        yield body, "opened"
        blank = empty_form(body, url) if send else None
        if blank is not None and (said := ask(client.post, url, blank, follow=True)):
            yield said, "sent"


def ask(method, *asked, **options) -> str:
    """Return the text of an answer of HTML, alone or inside JSON; what the request changed is undone."""
    with transaction.atomic():
        answer = method(*asked, **options)
        transaction.set_rollback(True)
    kind = answer.headers.get("Content-Type", "")
    if answer.status_code >= 300 and answer.status_code not in {404, 422}:
        return ""
    if kind.startswith("application/json"):
        data = json.loads(answer.content)
        return str(data.get("html", "")) if isinstance(data, dict) else ""
    return answer.content.decode() if kind.startswith("text/html") else ""


def is_sent_here(attributes: str, url: str) -> bool:
    action = ACTION.search(attributes)
    here = not action or html.unescape(action[1]) in {"", url, url.partition("?")[0]}
    return here and re.search(r"method=\"post\"", attributes, re.I) is not None


def empty_form(body: str, url: str) -> dict[str, str] | None:
    """Return the fields of the form that a screen sends to itself: hidden ones as they are, all others empty."""
    forms = FORM.findall(TEMPLATE.sub("", body))
    inside = next((inside for attributes, inside in forms if is_sent_here(attributes, url)), None)
    if inside is None:
        return None
    found = {}
    for field in FIELD.findall(inside):
        name, value = NAME.search(field), VALUE.search(field)
        if name and not re.search(r"type=\"(?:submit|file|checkbox|radio)\"", field):
            hidden = 'type="hidden"' in field and value
            found[html.unescape(name[1])] = html.unescape(value[1]) if hidden else ""
    found |= {f"{name}-count": "0" for name in STREAM.findall(body)}
    found.pop("csrfmiddlewaretoken", None)
    return found
