"""Structured data of a page in schema.org's terms, for search engines (https://schema.org/docs/gs.html)."""

import json

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

PUBLISHER = {
    "@type": "Organization",
    "name": "Profession Banlieue",
    "url": "https://www.professionbanlieue.org",
}
# A text must not be able to end the element that carries it.
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def breadcrumb(page, request) -> dict | None:
    """The way from the home page to this one; None on the home page itself."""
    steps = [*page.trail, page]
    if len(steps) < 2:
        return None
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": step.title, "item": step.get_full_url(request)}
            for place, step in enumerate(steps, start=1)
        ],
    }


def about(page, request, kind: str, **facts) -> dict:
    """What every kind of page says of itself; empty facts are left out."""
    said = {
        "@type": kind,
        "name": page.title,
        "url": page.get_full_url(request),
        "description": page.meta_description,
        "inLanguage": get_language(),
        **facts,
    }
    return {name: value for name, value in said.items() if value}


def element(things: list[dict]) -> SafeString:
    """The element that carries the data; nothing when there is none. Browsers do not run it, so the policy stays strict."""
    if not things:
        return mark_safe("")
    data = things[0] if len(things) == 1 else {"@graph": things}
    text = json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(f'<script type="application/ld+json">{text.translate(ESCAPES)}</script>')
