"""What the public may find: published pages below published pages, none of them private."""

from functools import reduce
from operator import or_

from django.db.models import Q
from wagtail.models import Page

from portal.visibility import private_paths

from .models import SearchEntry


def hidden_paths() -> list[str]:
    """Tree paths below which nothing is found: private branches, unpublished pages that have children.

    Only the highest of each branch. Translations may stand below an alias that holds the place of a page which is not
    translated."""
    unpublished = Page.objects.filter(live=False, numchild__gt=0, alias_of=None)
    tops: list[str] = []
    for path in sorted({*private_paths(), *unpublished.values_list("path", flat=True)}):
        if not tops or not path.startswith(tops[-1]):
            tops.append(path)
    return tops


def is_hidden(page: Page, paths: list[str]) -> bool:
    return not page.live or page.path.startswith(tuple(paths))


def refresh(below: Page | None = None) -> int:
    """Say again which entries are found, of a page and all below it, or everywhere. Returns how many changed."""
    entries = SearchEntry.objects.all()
    paths = hidden_paths()
    if below is not None:
        entries = entries.filter(page__path__startswith=below.path)
        paths = [path for path in paths if path.startswith(below.path) or below.path.startswith(path)]
    hidden = reduce(or_, (Q(page__path__startswith=path) for path in paths), Q(page__live=False))
    return entries.filter(hidden, live=True).update(live=False) + entries.exclude(hidden).filter(
        live=False
    ).update(live=True)
