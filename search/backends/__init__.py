"""What each database adds to the index, in two modules with the same functions.

`install(connection)`: what is not a Django table, created where it is missing.
`found(*ways)`: the ids of the entries that hold every group of one of these lists of groups, for `pk__in`.
`scored(entries, groups, any_of=False)`: entries that were found so, with `score`, their weight; the lower the better.

A `Group` is one thing to find, said in several ways: each `Choice` of it is a number of `Sequence`, all of which are there.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import connection, connections

from ..models import SearchEntry

# How much a word counts in each column.
WEIGHTS = {"title_terms": 10.0, "summary_terms": 4.0, "body_terms": 1.0}


@dataclass(frozen=True)
class Sequence:
    """Terms that stand side by side; the last one may be a beginning."""

    terms: tuple[str, ...]
    is_prefix: bool = False


Choice = tuple[Sequence, ...]
Group = tuple[Choice, ...]


def written(
    groups: Iterable[Group], write: Callable[[Sequence], str], every: str, either: str, any_of: bool
) -> str:
    """Return groups with the words and signs of a database."""
    alternatives = [[f"({every.join(map(write, choice))})" for choice in group] for group in groups]
    return (either if any_of else every).join(f"({either.join(choices)})" for choices in alternatives)


def current():
    """The module of the database in use."""
    if connection.vendor == "postgresql":
        from . import postgresql as backend
    else:
        from . import sqlite as backend
    return backend


def after_migrations(using: str = "default", **kwargs) -> None:
    """Install what is missing; a `post_migrate` receiver."""
    if SearchEntry._meta.db_table in connections[using].introspection.table_names():
        current().install(connections[using])
