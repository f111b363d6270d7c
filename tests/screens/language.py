"""What people would read in an answer, and what in it is not French.

English words are those of the texts that our libraries translate, less those that French uses too.
"""

import gettext
import html
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from django.apps import apps
from django.db import models
from django.utils.translation import trans_real
from wagtail.fields import StreamField
from wagtail.models import Page

SILENT = re.compile(
    r"<(script|style|svg|template|code|pre)\b(?P<attributes>[^>]*)>(?P<inside>.*?)</\1>|<!--.*?-->", re.S
)
TEXT = re.compile(r">([^<>]*[^<>\s][^<>]*)(?=<)")
SAID = re.compile(
    r"\s(?:title|placeholder|alt|label|aria-(?:label|description|roledescription))=\"([^\"]*)\""
)
BUTTON = re.compile(r"<input\b[^>]*>")
VALUE = re.compile(r"\svalue=\"([^\"]*)\"")
DATA = re.compile(r"\sdata-[\w-]+=\"((?:\{|\[)[^\"]*)\"")
PHRASE = re.compile(r"\sdata-[\w-]+=\"(?!w-|[^\"]*-(?:>|&gt;))([^\"{\[<]*\w \w[^\"{\[<]*)\"")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
NOT_WORDS = re.compile(
    r"\b\w+(?:/\w+)+\b|https?://\S+|\S+@\S+|\S+\.(?:com|org|html?|ics|pdf|xlsx|csv)\b|%\(\w+\)[sd]|\{\w*\}|__\w+__"
)
OURS = {"portal", "networks", "newsletters", "home", "search"}
# Said by nobody in French, whatever the catalogues of our libraries do.
ALWAYS = frozenset(
    [
        "workflow",
        "workflows",
        "slug",
        "slugs",
        "hook",
        "hooks",
        "any",
        "embed",
        "timeline",
        "lookup",
        "webmaster",
        "landing",
    ]
)
# Common words that no catalogue may have, being written in templates and scripts.
COMMON = frozenset(
    [
        "about",
        "ago",
        "all",
        "and",
        "any",
        "are",
        "because",
        "been",
        "before",
        "between",
        "but",
        "by",
        "can",
        "could",
        "day",
        "days",
        "did",
        "do",
        "does",
        "done",
        "each",
        "every",
        "few",
        "first",
        "found",
        "from",
        "get",
        "go",
        "had",
        "has",
        "have",
        "hers",
        "his",
        "hour",
        "hours",
        "how",
        "if",
        "into",
        "is",
        "it",
        "its",
        "just",
        "know",
        "last",
        "later",
        "less",
        "like",
        "made",
        "make",
        "many",
        "may",
        "might",
        "month",
        "months",
        "most",
        "much",
        "must",
        "my",
        "next",
        "no",
        "not",
        "now",
        "of",
        "off",
        "old",
        "only",
        "other",
        "our",
        "out",
        "over",
        "please",
        "same",
        "seconds",
        "see",
        "shall",
        "she",
        "should",
        "since",
        "so",
        "some",
        "such",
        "than",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "through",
        "to",
        "today",
        "too",
        "under",
        "until",
        "up",
        "upon",
        "us",
        "use",
        "used",
        "very",
        "was",
        "way",
        "we",
        "week",
        "weeks",
        "were",
        "what",
        "when",
        "where",
        "which",
        "while",
        "who",
        "why",
        "will",
        "with",
        "within",
        "without",
        "would",
        "year",
        "years",
        "yes",
        "yesterday",
        "you",
        "your",
    ]
)
# Words that stand on a French screen all the same. At most twenty, each with its reason.
EXCEPTIONS = {
    "search": "the value of a button that Wagtail hides in its choosers: its template asks no catalogue",
    "admin": "Wagtail's name of a role, and of an account of the demo: the same word in French",
    "pagination": "the same word in French",
    "region": "a proper name of the demo: Institut Paris Region",
}
UNREAD = {"slug", "url_path", "content_hash"}
FILLED_IN = re.compile(r"%\(\w+\)s")
RAW = {
    "None": re.compile(r"\bNone\b"),
    "a Python object": re.compile(r"<\w+ object|object at 0x|\[\]|\{['\"]|&lt;[A-Z]\w+|<Q[us]"),
    "a variable": re.compile(r"\{\{|\{%|%\(\w+\)[sd]|\bundefined\b|\bNaN\b"),
    "e.g": re.compile(r"\be\.g\b", re.I),
}


def texts(page: str) -> set[str]:
    """Every text of an answer: between tags, in attributes that are read or shown, in the data of scripts."""
    found = set()
    for silent in SILENT.finditer(page):
        if silent["attributes"] and "json" in silent["attributes"]:
            found |= strings(silent["inside"])
    if re.search(r"<html[^>]* lang=\"en\"", page):
        return set()
    page = SILENT.sub(" ", page)
    found.update(TEXT.findall(page), SAID.findall(page), PHRASE.findall(page))
    for data in DATA.findall(page):
        found |= strings(html.unescape(data))
    for button in BUTTON.findall(page):
        if "submit" in button:
            found.update(VALUE.findall(button))
    return {" ".join(html.unescape(text).split()) for text in found} - {""}


def strings(data: str) -> set[str]:
    """The sentences in a JSON document; words alone are names of fields and icons. Scripts fill in its variables."""
    try:
        todo, found = [json.loads(data)], set()
    except ValueError:
        return set()
    while todo:
        one = todo.pop()
        if isinstance(one, dict):
            todo += one.values()
        elif isinstance(one, list):
            todo += one
        elif isinstance(one, str) and " " in one and not one.startswith("w-"):
            found |= (
                texts(one)
                if "<" in one
                else strings(one)
                if one.startswith("{")
                else {FILLED_IN.sub("3", one)}
            )
    return found


@cache
def sources() -> dict[str, str]:
    """English texts of the installed libraries, with what is shown instead in French."""
    french = trans_real.translation("fr")
    found = {}
    for config in apps.get_app_configs():
        if config.name in OURS:
            continue
        for file in Path(config.path).glob(
            "locale/[def][ers]/LC_MESSAGES/django*.mo"
        ):  # German, Spanish, French
            with file.open("rb") as opened:
                catalogue = gettext.GNUTranslations(opened)._catalog
            for key in catalogue:
                text = key[0] if isinstance(key, tuple) else key
                text = text.rpartition("\x04")[2]
                if text:
                    found[text] = french.gettext(text)
    return found


class Reader:
    """Knows French well enough to see what is not: made when the database holds what the screens will show."""

    def __init__(self):
        self.english = english() - french()
        found = Page.objects.exclude(locale__language_code="fr").values_list("title", "draft_title")
        # Titles of translations, which lists show beside the others; the longest first.
        self.foreign = sorted({title for both in found for title in both}, key=len, reverse=True)
        self.codes = codes()
        self.read: dict[str, list[str]] = {}

    def faults(self, text: str) -> list[str]:
        """Return what is wrong with a text, in a word each."""
        if text not in self.read:
            self.read[text] = self._faults(text)
        return self.read[text]

    def _faults(self, text: str) -> list[str]:
        for title in self.foreign:
            text = text.replace(title, "")
        text = text.replace("%(objects)s", "3")  # filled in by a script
        found = [name for name, expression in RAW.items() if expression.search(text)]
        plain = NOT_WORDS.sub(" ", text)
        if code := self.codes.search(plain):
            found.append(code[0])
        if sources().get(text, text) != text and text.lower() not in EXCEPTIONS:
            found.append("untranslated")
        return found + sorted(words_of(plain) & self.english - EXCEPTIONS.keys())


def english() -> set[str]:
    """Words of the texts that our libraries translate, and those that none of them needs to say."""
    return set().union(ALWAYS, COMMON, *map(words_of, sources()))


def french() -> set[str]:
    """Words of the French catalogues and of what is written in the database, less those that are never French."""
    with (Path(apps.get_app_config("portal").path) / "locale/en/LC_MESSAGES/django.mo").open("rb") as opened:
        ours = gettext.GNUTranslations(opened)._catalog
    said = [shown for source, shown in sources().items() if shown != source]
    said += [key[0] if isinstance(key, tuple) else key for key in ours]
    return set().union(*(words_of(text) for text in (*said, *written()) if text not in sources())) - ALWAYS


def written() -> Iterator[str]:
    """What the French pages of the database say, field by field."""
    for page in Page.objects.filter(locale__language_code="fr").specific():
        for field in page._meta.get_fields():
            if isinstance(field, StreamField):
                yield from strings(json.dumps(list(field.value_from_object(page).raw_data)))
            elif isinstance(field, (models.CharField, models.TextField)) and field.name not in UNREAD:
                yield str(field.value_from_object(page) or "")


def words_of(text: str) -> set[str]:
    text = html.unescape(re.sub(r"<[^>]*>", " ", NOT_WORDS.sub(" ", text)))
    return {word.lower() for word in WORD.findall(text) if len(word) > 1}


def codes() -> re.Pattern:
    """Names of models as programmers write them."""
    found = apps.get_models()
    camel = {model.__name__ for model in found if re.search(r"[a-z][A-Z]", model.__name__)}
    dotted = {model._meta.app_label for model in found}
    return re.compile(rf"\b(?:{'|'.join(sorted(dotted))})\.\w+|\b(?:{'|'.join(sorted(camel))})\b")
