"""PostgreSQL: a generated `tsvector` with weights and its GIN index, ranked by `ts_rank`."""

from collections.abc import Iterable

from django.db.models import FloatField, QuerySet
from django.db.models.expressions import RawSQL

from . import WEIGHTS, Group, Sequence, written

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


def _expression(groups: Iterable[Group], any_of: bool = False) -> str:
    return written(groups, _words, every=" & ", either=" | ", any_of=any_of)


def _words(sequence: Sequence) -> str:
    """Terms hold letters and digits only: between quotes nothing of them is an operator."""
    words = " <-> ".join(f"'{term}'" for term in sequence.terms)
    return f"({words}:*)" if sequence.is_prefix else f"({words})"


def found(*ways: Iterable[Group]) -> RawSQL:
    expression = " | ".join(f"({_expression(groups)})" for groups in ways)
    return RawSQL(f"SELECT id FROM {TABLE} WHERE {COLUMN} @@ to_tsquery('simple', %s)", [expression])


def scored(entries: QuerySet, groups: Iterable[Group], any_of: bool = False) -> QuerySet:
    # « 1 »: in a short text a word weighs more, as for SQLite's bm25.
    rank = RawSQL(
        f"-ts_rank(%s::real[], {TABLE}.{COLUMN}, to_tsquery('simple', %s), 1)",
        [SCALE, _expression(groups, any_of)],
        output_field=FloatField(),
    )
    return entries.annotate(score=rank)
