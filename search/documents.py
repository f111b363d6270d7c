"""From an object in memory to the columns of its entry."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from django.db.models import Q
from django.utils import translation

from . import texts
from .kinds import Kind
from .models import SearchEntry
from .words import index_terms

# Longer texts are found by their beginning only, about sixteen thousand words.
BODY_CHARS = 100_000
COLUMNS = (
    "page_id",
    "suffix",
    "translation_key",
    "language",
    "title",
    "summary",
    "body",
    "networks",
    "themes",
    "date",
    "title_terms",
    "summary_terms",
    "body_terms",
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ufffe\uffff]+")


def document(kind: Kind, found, host) -> dict:
    """The columns of an object's entry, by name. Nothing is read from the database that is in memory.

    `host`: the page that shows it, asked for what is not a page itself.
    """
    page = found if kind.is_page else host
    # Labels of choices are told in the language of the page, whoever saves it.
    with translation.override(page.locale.language_code):
        return _columns(kind, found, page)


def _columns(kind: Kind, found, page) -> dict:
    language = page.locale.language_code
    networks, themes = list(kind.networks(found)), _themes(found)
    body = [*texts.flat(texts.of_fields(found) if kind.is_page else ()), *texts.flat(kind.also(found))]
    title, summary = _plain(kind.title(found)), _plain(kind.summary(found))
    text = "\n".join(_lines(body))[:BODY_CHARS]
    # Not the networks' full names: every page of Réaap would answer to « parents ». Synonyms lead to the short ones.
    labels = [*(network.short_name for network in networks), *(theme.name for theme in themes)]
    headline = " ".join([title, *texts.flat(kind.codes(found))])
    return {
        "page_id": page.pk,
        "suffix": kind.suffix(found)[:200],
        "translation_key": page.translation_key if kind.is_page else None,
        "language": language,
        "title": title[:255],
        "summary": summary,
        "body": text,
        "networks": _slugs(networks),
        "themes": _slugs(themes),
        "date": kind.date(found),
        "title_terms": " ".join(index_terms(headline, language)),
        "summary_terms": " ".join(index_terms(summary, language)),
        "body_terms": " ".join(index_terms("\n".join([text, *labels]), language)),
    }


def differs(entry: SearchEntry, columns: dict) -> bool:
    return any(getattr(entry, name) != value for name, value in columns.items())


def in_facet(column: str, slug: str) -> Q:
    """Entries that have this slug among those of a facet."""
    return Q(**{f"{column}__contains": f" {slug} "})


def _themes(found) -> list:
    return list(found.themes.all()) if hasattr(found, "themes") else []


def _slugs(rows) -> str:
    slugs = sorted(row.slug for row in rows)
    return f" {' '.join(slugs)} " if slugs else ""


def _lines(values: Iterable[str]) -> Iterator[str]:
    """Yield the lines of texts, none of them empty: what stands apart on a page stays apart in the index."""
    for text in values:
        yield from filter(None, map(_plain, text.splitlines()))


def _plain(text: str) -> str:
    """Plain text on one line, composed (NFC), without control signs."""
    return " ".join(_CONTROL.sub(" ", unicodedata.normalize("NFC", text)).split())
