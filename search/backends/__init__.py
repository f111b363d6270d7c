"""What each database adds to the index, in two modules with the same functions.

`install(connection)`: what is not a Django table, created where it is missing.
`expression(query)`: a `search.queries.Query` in the database's own language.
`found(expression)`: the ids of matching entries, for `pk__in`.
`ranked(entries, expression)`: the same entries, the best first: all words in the title, then by weight.
"""

from django.db import connection, connections

from ..models import SearchEntry

# How much a word counts in each column.
WEIGHTS = {"title_terms": 10.0, "summary_terms": 4.0, "body_terms": 1.0}
# How much an entry's kind counts: members are a line each, and so short that they would come before every page.
KIND_WEIGHT = "CASE WHEN search_searchentry.kind = 'membres' THEN 0.4 WHEN search_searchentry.kind = 'reseaux' THEN 2 ELSE 1 END"


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
