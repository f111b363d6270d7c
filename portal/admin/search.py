"""Wagtail's search in the database, for the admin: a name is found whatever its accents, ligatures and apostrophes."""

import re
import sys
from functools import cache

from django.db import connection
from django.db.models import QuerySet
from wagtail.search.backends import database
from wagtail.search.query import MATCH_ALL, And, Not, Or, Phrase, PlainText

from ..folding import fold


def SearchBackend(params):
    """Return the backend of the database in use, whose index and queries are folded alike."""
    backend = database.SearchBackend(params)
    # The index calls this class of its module by name.
    indexer = sys.modules[type(backend).__module__].ObjectIndexer
    if not hasattr(indexer, "prepare_unfolded"):
        indexer.prepare_unfolded = indexer.prepare_value
        indexer.prepare_value = lambda self, value: searched(self.prepare_unfolded(value))
    search = backend._search

    def _search(compiler, query, rows, **more):
        wanted = folded(query)
        if wanted is None or (wanted == "" != query):
            # No row, rather than Wagtail's answer to an empty query: lists ask it of which model it is.
            rows, wanted = (rows if isinstance(rows, QuerySet) else rows.objects.all()).none(), MATCH_ALL
        return search(unchecked(compiler), wanted, rows, **more)

    backend._search = _search
    return backend


@cache
def unchecked(compiler: type) -> type:
    """Return the same compiler for rows that are filtered or sorted by any of their fields.

    Wagtail asks for an entry in the index for each such field, which serves other engines: here the database has them
    all, and a list that is searched and narrowed at once would fail.
    """
    return type(compiler.__name__, (compiler,), {"check": lambda self: None})


def searched(text: str) -> str:
    """Return a text as it is indexed and looked for; « l’Île » is two words."""
    return fold(text).replace("'", " ")


def asked(text: str) -> str:
    """Return what is looked for of a typed text: nothing where it holds no word.

    To SQLite the words alone: it would read a lone quotation mark, which people type first, or a bracket inside two of
    them, as its own language, and fail.
    """
    words = re.findall(r"\w+", searched(text))
    return " ".join(words) if not words or connection.vendor == "sqlite" else searched(text)


def folded(query):
    """Return the same query with its words folded; None, or an empty text, where nothing is left of it."""
    if isinstance(query, str):
        return asked(query)
    if isinstance(query, PlainText):
        return (
            PlainText(asked(query.query_string), operator=query.operator)
            if asked(query.query_string)
            else None
        )
    if isinstance(query, Phrase):
        return Phrase(asked(query.query_string)) if asked(query.query_string) else None
    if isinstance(query, And | Or):
        kept = [one for one in map(folded, query.subqueries) if one is not None]
        return type(query)(kept) if len(kept) > 1 else next(iter(kept), None)
    if isinstance(query, Not):
        left_out = folded(query.subquery)
        return Not(left_out) if left_out is not None else MATCH_ALL
    return query
