"""The content version: a random name, replaced after every change of anything that pages show.

Every SQL statement of the default database passes by `watch`. One that writes to a table replaces the version, at
once or when its transaction commits, unless that table is among `settings.UNSHOWN_TABLES`. So nothing has to be
remembered when a model is added or rows are written in bulk; what is not understood counts as a change.

Whoever keeps something reads the version first, makes the thing, and keeps it under that version: what was made from
rows older than a change has the name from before it, which never comes back, even when the cache loses the key.
Inside a transaction that has written, the version is a name of its own: others never see what it kept.
"""

import contextlib
import re
import uuid
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.cache import caches
from django.db import DEFAULT_DB_ALIAS, connections, transaction

from .backend import attempt, state_of

KEY = "version"
KEPT = 500  # things that a process remembers before it forgets
READS = re.compile(
    r"\s*\(?\s*(?:SELECT|SAVEPOINT|RELEASE|BEGIN|PRAGMA|SET|SHOW|EXPLAIN|DECLARE|FETCH|CLOSE|LOCK|ANALYZE|VACUUM)\b",
    re.IGNORECASE,
)
WRITES = re.compile(
    r'\s*(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM)\s+[`"]?(\w+)[`"]?(?:\s+SET\s+(.*?)\s+WHERE\b)?',
    re.IGNORECASE | re.DOTALL,
)
COLUMN = re.compile(r'"(\w+)" = ')
# Saving a draft writes these of a published page: autosaving while somebody types changes nothing that readers see.
DRAFT_COLUMNS = frozenset(
    (
        "draft_title",
        "has_unpublished_changes",
        "latest_revision_id",
        "latest_revision_created_at",
        "locked",
        "locked_at",
        "locked_by_id",
    )
)
_kept: dict[tuple, Any] = {}
_owed = False


def changes_pages(sql: str) -> bool:
    """Whether a statement may change what readers see; yes for what is not understood."""
    sql = str(sql)
    if READS.match(sql):
        return False
    write = WRITES.match(sql)
    if write is None:
        return True
    table = write[1].lower()
    if table.startswith(settings.UNSHOWN_TABLES):
        return False
    drafts = table == "wagtailcore_page" and write[2]
    return not (drafts and set(COLUMN.findall(write[2])) <= DRAFT_COLUMNS)


def watch(execute, sql, params, many, context):
    """The wrapper of every statement (see Django's « database instrumentation »)."""
    result = execute(sql, params, many, context)
    if changes_pages(sql):
        _renew_on_commit(context["connection"])
    return result


def install(connection, **kwargs) -> None:
    """Watch a connection that was just opened."""
    if connection.alias == DEFAULT_DB_ALIAS and watch not in connection.execute_wrappers:
        # First, not last: whoever adds a wrapper for a while takes the last one away again.
        connection.execute_wrappers.insert(0, watch)


def after_insert(sender, created=False, using=None, **kwargs) -> None:
    """SQLite ends an INSERT outside a transaction when its answer was read, a moment after `watch` saw it."""
    if created and using == DEFAULT_DB_ALIAS and not connections[using].in_atomic_block:
        table = sender._meta.db_table
        if not table.startswith(settings.UNSHOWN_TABLES):
            renew()


def _renew_on_commit(connection) -> None:
    connection.content_version = uuid.uuid4().hex
    if not _pending(connection):
        transaction.on_commit(renew, using=connection.alias)


def _pending(connection) -> bool:
    """Whether the connection has written what others do not see yet; a rollback takes the mark away with the rest."""
    return any(function is renew for _, function, _ in connection.run_on_commit)


def renew(**kwargs) -> None:
    """Replace the version: everything kept until now is forgotten, in every process."""
    global _owed
    pages = caches["pages"]
    if _owed and not state_of(pages).may_ask():
        return
    try:
        attempt(pages, "set", KEY, uuid.uuid4().hex, None)
        _owed = False
    except Exception:
        # The change itself is stored: a cache that is down must not fail it. Done as soon as the cache answers.
        _owed = True
        # One that is full keeps nothing new, and can forget.
        with contextlib.suppress(Exception):
            attempt(pages, "delete", KEY)


def catch_up() -> None:
    """Replace the version if a change could not be told: for processes that read no page, which would do it."""
    if _owed:
        renew()


def current() -> str | None:
    """The version of what pages show now; None when the cache does not answer."""
    global _owed
    connection = connections[DEFAULT_DB_ALIAS]
    if _pending(connection):
        return connection.content_version
    catch_up()
    if _owed:
        return None
    pages = caches["pages"]
    found = pages.get(KEY)
    if found is None:
        pages.add(KEY, uuid.uuid4().hex, None)
        found = pages.get(KEY)
    if state_of(pages).is_down:
        # Other processes, too, may have failed to tell a change since then: all is new when the cache answers.
        _owed = True
        return None
    return found


def version_for(request) -> str | None:
    """The version that a request started with."""
    if not hasattr(request, "content_version"):
        request.content_version = current()
    return request.content_version


def remember[T](request, key: tuple, make: Callable[[], T]) -> T:
    """What `make` returns, kept in this process until something changes. Readers share it: change it never.

    `request` is None where nobody asks: the version is read each time then.
    """
    version = current() if request is None else version_for(request)
    if version is None:
        return make()
    key = (version, *key)
    if key not in _kept:
        if len(_kept) >= KEPT:
            _make_room(version)
        made = _kept[key] = make()
        return made
    return _kept[key]


def _make_room(version: str) -> None:
    """Forget what was made before the last change; all, where that is not enough."""
    for key in [key for key in list(_kept) if key[0] != version]:
        _kept.pop(key, None)
    if len(_kept) >= KEPT:
        _kept.clear()
