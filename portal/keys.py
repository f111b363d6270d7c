"""Signatures and keyed hashes that outlive `SECRET_KEY`: links in letters already sent, the list of opposition.

Their key lies in the database, beside the hashes that would be worth nothing without it, so that a backup has both.
Sessions, reset links of passwords and forms hang on `SECRET_KEY` and `SECRET_KEY_FALLBACKS`, which may be changed.
"""

import secrets
from datetime import timedelta
from typing import Any

from django.core import signing
from django.db import DEFAULT_DB_ALIAS, connections
from django.utils.crypto import salted_hmac

ROW = 1


def permanent_key() -> str:
    """The installation's own key, read once for each connection to the database."""
    connection = connections[DEFAULT_DB_ALIAS]
    known = getattr(connection, "permanent_key", None)
    if known is not None and known[0] is connection.connection:
        return known[1]
    value, is_new = _find_or_make(DEFAULT_DB_ALIAS)
    if not is_new:  # else a rollback could take it away again
        connection.permanent_key = (connection.connection, value)
    return value


def after_migrations(sender=None, using: str = DEFAULT_DB_ALIAS, **kwargs) -> None:
    """Make the key where there is none; a `post_migrate` receiver."""
    from .models import PermanentKey

    connection = connections[using]
    connection.permanent_key = None  # another database may have come in its place
    if PermanentKey._meta.db_table in connection.introspection.table_names():
        _find_or_make(using)


def _find_or_make(using: str) -> tuple[str, bool]:
    """The key, and whether it was just made. Two processes that make it at once agree on one: the row has one number."""
    from .models import PermanentKey

    rows = PermanentKey.objects.using(using)
    row, is_new = rows.get_or_create(pk=ROW, defaults={"value": secrets.token_hex(32)})
    return row.value, is_new


def keyed_hash(salt: str, text: str) -> str:
    """HMAC-SHA-256 of a text, in 64 hexadecimal digits."""
    return salted_hmac(salt, text, secret=permanent_key(), algorithm="sha256").hexdigest()


def signer(salt: str, sep: str = ":") -> signing.Signer:
    """Signs short texts for links that do not end."""
    return signing.Signer(key=permanent_key(), fallback_keys=[], salt=salt, sep=sep)


def dumps(data: Any, salt: str) -> str:
    """Sign data and the time, compressed, for links that end."""
    return signing.dumps(data, key=permanent_key(), salt=salt, compress=True)


def loads(token: str, salt: str, max_age: timedelta | None = None) -> Any:
    """What `dumps` was given. Raises `signing.SignatureExpired` or `signing.BadSignature`."""
    return signing.loads(token, key=permanent_key(), salt=salt, max_age=max_age, fallback_keys=[])
