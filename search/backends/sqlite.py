"""SQLite: an FTS5 table over the entries' terms, kept right by triggers, ranked by bm25."""

from collections.abc import Iterable

from django.db.models import FloatField, QuerySet
from django.db.models.expressions import RawSQL

from . import WEIGHTS, Group, Sequence, written

TABLE, INDEX = "search_searchentry", "search_terms"
COLUMNS = ", ".join(WEIGHTS)
OLD, NEW = (", ".join(f"{row}.{column}" for column in WEIGHTS) for row in ("old", "new"))
ADD = f"INSERT INTO {INDEX}(rowid, {COLUMNS}) VALUES (new.id, {NEW});"
TAKE = f"INSERT INTO {INDEX}({INDEX}, rowid, {COLUMNS}) VALUES ('delete', old.id, {OLD});"
RANK = f"bm25({INDEX}, {', '.join(map(str, WEIGHTS.values()))})"
TRIGGERS = {
    "search_entry_added": f"AFTER INSERT ON {TABLE} BEGIN {ADD} END",
    "search_entry_removed": f"AFTER DELETE ON {TABLE} BEGIN {TAKE} END",
    "search_entry_changed": f"AFTER UPDATE OF {COLUMNS} ON {TABLE} BEGIN {TAKE} {ADD} END",
}


def install(connection) -> None:
    """The FTS5 table and its triggers. They go when Django rebuilds the table: the index is then read anew."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = %s", [TABLE])
        missing = TRIGGERS.keys() - {name for (name,) in cursor.fetchall()}
        if not missing:
            return
        cursor.execute(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {INDEX} USING fts5({COLUMNS}, content='{TABLE}', "
            "content_rowid='id', tokenize='unicode61 remove_diacritics 0', prefix='4 5 6')"
        )
        for name in sorted(missing):
            cursor.execute(f"CREATE TRIGGER {name} {TRIGGERS[name]}")
        cursor.execute(f"INSERT INTO {INDEX}({INDEX}) VALUES ('rebuild')")


def _expression(groups: Iterable[Group], any_of: bool = False) -> str:
    return written(groups, _words, every=" AND ", either=" OR ", any_of=any_of)


def _words(sequence: Sequence) -> str:
    """Terms hold letters and digits only: between quotes nothing of them is an operator."""
    return f'"{" ".join(sequence.terms)}"' + (" *" if sequence.is_prefix else "")


def found(*ways: Iterable[Group]) -> RawSQL:
    expression = " OR ".join(f"({_expression(groups)})" for groups in ways)
    return RawSQL(f"SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH %s", [expression])


def scored(entries: QuerySet, groups: Iterable[Group], any_of: bool = False) -> QuerySet:
    # The ORM knows no virtual tables: bm25 needs the index itself beside the entries.
    entries = entries.extra(
        tables=[INDEX],
        where=[f"{INDEX} MATCH %s", f"{INDEX}.rowid = {TABLE}.id"],
        params=[_expression(groups, any_of)],
    )
    return entries.annotate(score=RawSQL(RANK, [], output_field=FloatField()))
