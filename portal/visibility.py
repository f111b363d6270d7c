"""What an anonymous reader may meet: the one rule that every list, count, feed, index and letter asks.

A page is private when a restriction is set on it or above it, on one of its translations, or on the original of an
alias; so is all below such a page, and all translations and aliases of what stands there. A page below one that is
not published keeps its address, and nothing leads there. The paths of those branches are read once and remembered
until something changes, so the rule costs no query to a list.
"""

from collections.abc import Iterable
from functools import reduce
from operator import or_

from django.conf import settings
from django.db.models import Q, QuerySet
from django.db.models.functions import Substr
from django.db.models.lookups import In
from django.utils.translation import get_language
from wagtail.coreutils import get_supported_content_language_variant
from wagtail.models import Page, PageManager, PageViewRestriction
from wagtail.query import PageQuerySet

from .caching import remember

# Restrictions by the path of the page that begins a private branch.
Branches = dict[str, frozenset[int]]
# A shorter title is a word of everyday language: no text can be said to cite it.
CITED_LENGTH = 10


def visible[Pages: QuerySet](pages: Pages, every_language: bool = False) -> Pages:
    """Keep the pages that anybody may meet: published below published ones, not private, no alias, in the active language.

    `every_language`: where the place in the tree decides already, or where languages stand side by side.
    """
    return pages.filter(is_visible_q(every_language=every_language))


def is_visible_q(prefix: str = "", every_language: bool = True) -> Q:
    """Return the condition of `visible` for rows that lead to a page; `prefix` is the way there, as « action__ »."""
    condition = Q(**{f"{prefix}live": True, f"{prefix}alias_of": None})
    code = None if every_language else active_language()
    if code:
        condition &= Q(**{f"{prefix}locale__language_code": code})
    hidden = is_hidden_q(prefix)
    return condition & ~hidden if hidden else condition


def is_hidden_q(prefix: str = "") -> Q:
    """Return the condition for pages that are private or below an unpublished one; an empty one where none is."""
    return _begins(hidden_paths(), prefix)


def _begins(paths: Iterable[str], prefix: str = "") -> Q:
    """Return the condition for pages at or below any of these paths.

    One list for each depth: hundreds of restrictions would make a chain of conditions that SQLite refuses.
    """
    by_length: dict[int, list[str]] = {}
    for path in paths:
        by_length.setdefault(len(path), []).append(path)
    begins = (Q(In(Substr(f"{prefix}path", 1, size), found)) for size, found in by_length.items())
    return reduce(or_, begins, Q())


def is_kept_from_q(user) -> Q:
    """Return the condition for pages that restrictions keep to groups, none of them the person's; empty where none is."""
    found = branches()
    if not found or user.is_superuser:
        return Q()
    by_group = PageViewRestriction.objects.filter(restriction_type=PageViewRestriction.GROUPS)
    closed = set(by_group.exclude(groups__in=user.groups.all()).values_list("pk", flat=True))
    return _begins(_highest(path for path, keys in found.items() if keys & closed))


def active_language() -> str | None:
    """Return the content language of the request, None while translations are switched off."""
    language = get_language()
    if not language:
        return None
    try:
        return get_supported_content_language_variant(language)
    except LookupError:
        return settings.LANGUAGE_CODE


def is_visible(page: Page | None) -> bool:
    """Return whether anybody may read a page at its address. An alias is as visible as its original."""
    if page is None or not page.live or not page.path or page.path.startswith(tuple(hidden_paths())):
        return False
    return page.alias_of_id is None or is_visible(original(page))


def is_private(page: Page) -> bool:
    return bool(page.path) and page.path.startswith(tuple(private_paths()))


def original(page: Page) -> Page:
    """Return the page whose texts an alias shows, itself for any other page."""
    seen = {page.pk}
    while page.alias_of_id and page.alias_of_id not in seen:
        page = page.alias_of
        seen.add(page.pk)
    return page


def originals(pages: Iterable[Page]) -> dict[int, int]:
    """Return the primary key of the original of each alias among these pages, in one query a step of their chain."""
    found = {page.pk: page.alias_of_id for page in pages if page.alias_of_id}
    asked: set[int] = set()
    while waiting := set(found.values()) - asked - set(found):
        asked |= waiting
        rows = Page.objects.filter(pk__in=waiting, alias_of__isnull=False)
        found |= dict(rows.values_list("pk", "alias_of_id"))

    def last(pk: int, seen: frozenset[int] = frozenset()) -> int:
        return last(found[pk], seen | {pk}) if pk in found and pk not in seen else pk

    return {page.pk: last(page.pk) for page in pages if page.alias_of_id}


def restrictions_of(page: Page) -> QuerySet:
    """Return the restrictions that a reader of the page has to satisfy; no query for a page that is not private."""
    found = branches()
    keys = {key for path, keys in found.items() if page.path.startswith(path) for key in keys}
    return PageViewRestriction.objects.filter(pk__in=keys) if keys else PageViewRestriction.objects.none()


def private_paths() -> list[str]:
    """Return where private branches begin, only the highest of each."""
    return _highest(branches())


def hidden_paths() -> list[str]:
    """Return where branches begin that are private, or whose first page is not published; only the highest of each."""
    return remember(None, ("hidden branches",), lambda: _highest({*branches(), *_unpublished()}))


def _unpublished() -> QuerySet:
    """Return the paths of unpublished pages that have others below them.

    Translations may stand below an alias that holds the place of a page which is not translated.
    """
    pages = Page.objects.filter(live=False, numchild__gt=0, depth__gt=1, alias_of=None)
    return pages.order_by().values_list("path", flat=True)


def _highest(paths: Iterable[str]) -> list[str]:
    tops: list[str] = []
    for path in sorted(paths):
        if not tops or not path.startswith(tops[-1]):
            tops.append(path)
    return tops


def branches() -> Branches:
    """Return the private branches of the tree, from memory until something changes."""
    return remember(None, ("private branches",), _read_branches)


def _read_branches() -> Branches:
    """One query where nothing is restricted; else three for each step from a branch to its translations and aliases."""
    found: dict[str, frozenset[int]] = {}
    for path, key in PageViewRestriction.objects.values_list("page__path", "pk"):
        found[path] = found.get(path, frozenset()) | {key}
    while found and (more := _kin(found)):
        found |= more
    return found


def _kin(found: Branches) -> Branches:
    """Return what must become private besides: translations and aliases, elsewhere, of pages of these branches."""
    within = _begins(_highest(found))
    inside = Page.objects.filter(within).order_by()
    kin = list(
        Page.objects.exclude(within)
        .filter(Q(translation_key__in=inside.values("translation_key")) | Q(alias_of__in=inside.values("pk")))
        .order_by("path")
        .values_list("path", "translation_key", "alias_of_id")
    )
    sources = inside.filter(
        Q(translation_key__in={key for _, key, _ in kin}) | Q(pk__in={pk for _, _, pk in kin if pk})
    )
    reasons: dict[object, frozenset[int]] = {}
    for pk, key, path in sources.values_list("pk", "translation_key", "path") if kin else ():
        asked = frozenset(one for top, keys in found.items() if path.startswith(top) for one in keys)
        for name in (pk, key):
            reasons[name] = reasons.get(name, frozenset()) | asked
    more: dict[str, frozenset[int]] = {}
    for path, key, pk in kin:
        asked = reasons.get(key, frozenset()) | reasons.get(pk, frozenset())
        above = frozenset(one for top, keys in more.items() if path.startswith(top) for one in keys)
        if not asked <= above:
            more[path] = asked
    return more


def cited_private_titles(text: str) -> list[str]:
    """Return the titles of private pages that a text repeats; of more than a word or two."""
    folded = text.casefold()
    return [
        title for title in remember(None, ("private titles",), _read_titles) if title.casefold() in folded
    ]


def _read_titles() -> list[str]:
    private = private_paths()
    if not private:
        return []
    titles = Page.objects.filter(_begins(private)).order_by().values_list("title", flat=True).distinct()
    return [title for title in titles if len(title) >= CITED_LENGTH]


class VisibleQuerySet(PageQuerySet):
    """The queryset of every page type of the portal."""

    def visible(self, every_language: bool = False) -> "VisibleQuerySet":
        """Keep the pages that anybody may meet (see `portal.visibility.visible`)."""
        return visible(self, every_language)


# `objects` of every page type of the portal.
VisibleManager = PageManager.from_queryset(VisibleQuerySet, class_name="VisibleManager")
