"""Wagtail's search in the database, for the admin: a name is found whatever its accents, ligatures and apostrophes."""

import sys

from wagtail.search.backends import database
from wagtail.search.query import And, Not, Or, Phrase, PlainText

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
    backend._search = lambda compiler, query, rows, **more: search(compiler, folded(query), rows, **more)
    return backend


def searched(text: str) -> str:
    """Return a text as it is indexed and looked for; « l’Île » is two words."""
    return fold(text).replace("'", " ")


def folded(query):
    """Return the same query with its words folded."""
    if isinstance(query, str):
        return searched(query)
    if isinstance(query, PlainText):
        return PlainText(searched(query.query_string), operator=query.operator)
    if isinstance(query, Phrase):
        return Phrase(searched(query.query_string))
    if isinstance(query, And | Or):
        return type(query)([folded(one) for one in query.subqueries])
    if isinstance(query, Not):
        return Not(folded(query.subquery))
    return query
