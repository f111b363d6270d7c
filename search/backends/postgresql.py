"""PostgreSQL: a generated `tsvector` with weights and its GIN index, ranked by `ts_rank`."""

import re

from django.db.models import FloatField, QuerySet
from django.db.models.expressions import RawSQL

from . import KIND_WEIGHT, WEIGHTS

TABLE, COLUMN = "search_searchentry", "vector"
# Terms are stemmed already: `simple` only cuts at spaces.
VECTOR = " || ".join(
    f"setweight(to_tsvector('simple', {column}), '{letter}')"
    for column, letter in zip(WEIGHTS, "ABC", strict=True)
)
# The weights of D, C, B and A, between 0 and 1.
SCALE = [0.0, *(weight / max(WEIGHTS.values()) for weight in reversed(WEIGHTS.values()))]


def install(connection) -> None:
    """The column and its index; PostgreSQL keeps both."""
    with connection.cursor() as cursor:
        columns = {column.name for column in connection.introspection.get_table_description(cursor, TABLE)}
        # Altering locks the table, and fails in a transaction that has written to it: only where it is needed.
        if COLUMN in columns:
            return
        cursor.execute(
            f"ALTER TABLE {TABLE} ADD COLUMN {COLUMN} tsvector GENERATED ALWAYS AS ({VECTOR}) STORED"
        )
        cursor.execute(f"CREATE INDEX IF NOT EXISTS search_vector ON {TABLE} USING GIN ({COLUMN})")


def expression(query) -> str:
    return query.written(_words, every=" & ", either=" | ")


def _words(sequence) -> str:
    """Terms hold letters and digits only: between quotes nothing of them is an operator."""
    words = " <-> ".join(f"'{term}'" for term in sequence.terms)
    return f"({words}:*)" if sequence.is_prefix else f"({words})"


def found(expression: str) -> RawSQL:
    return RawSQL(f"SELECT id FROM {TABLE} WHERE {COLUMN} @@ to_tsquery('simple', %s)", [expression])


def ranked(entries: QuerySet, expression: str) -> QuerySet:
    # « 1 »: in a short text a word weighs more, as for SQLite's bm25.
    rank = RawSQL(
        f"-ts_rank(%s::real[], {TABLE}.{COLUMN}, to_tsquery('simple', %s), 1) * {KIND_WEIGHT}",
        [SCALE, expression],
        output_field=FloatField(),
    )
    in_title = re.sub(r"'(\w+)'(?::(\*))?", r"'\1':\2A", expression)
    titled = RawSQL(
        f"({TABLE}.{COLUMN} @@ to_tsquery('simple', %s))::int * {KIND_WEIGHT}",
        [in_title],
        output_field=FloatField(),
    )
    entries = entries.filter(pk__in=found(expression)).annotate(titled=titled, score=rank)
    return entries.order_by("-titled", "score", "-date", "pk")
