"""What the search offers to the applications below it. Imports run one way: it hands itself in when it is ready."""

from collections.abc import Callable

from django.core.exceptions import ImproperlyConfigured
from django.db.models import QuerySet

_finder: Callable[[str, str], QuerySet] | None = None


def register(finder: Callable[[str, str], QuerySet]) -> None:
    """`finder(query, kind)` gives the ids of the published pages of a kind that match, one column, for `pk__in`."""
    global _finder
    _finder = finder


def page_ids(query: str, kind: str) -> QuerySet:
    """The ids of the published pages of a kind (`search.kinds`) that match a query, for `pk__in`."""
    if _finder is None:
        raise ImproperlyConfigured("No search application is installed.")
    return _finder(query, kind)
