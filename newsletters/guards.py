"""Triggers that refuse to change or remove a proof; installed after every `migrate`, since SQLite loses them."""

from django.db import connections

from .models import ConsentRecord

NAMES = ("newsletters_consent_no_update", "newsletters_consent_no_delete")
REFUSAL = "A proof of consent is never changed nor removed."


def after_migrations(sender=None, using: str = "default", **kwargs) -> None:
    """Install what is missing; a `post_migrate` receiver."""
    connection = connections[using]
    table = ConsentRecord._meta.db_table
    with connection.cursor() as cursor:
        if table not in connection.introspection.table_names(cursor):
            return
        remove(connection)
        for name, verb in zip(NAMES, ("UPDATE", "DELETE"), strict=True):
            if connection.vendor == "sqlite":
                cursor.execute(
                    f"CREATE TRIGGER {name} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
                )
            else:
                cursor.execute(
                    "CREATE OR REPLACE FUNCTION newsletters_refuse() RETURNS trigger LANGUAGE plpgsql AS"
                    f" $$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
                )
                cursor.execute(
                    f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION newsletters_refuse()"
                )


def remove(connection) -> None:
    """Take the guard away."""
    with connection.cursor() as cursor:
        for name in NAMES:
            on = f" ON {ConsentRecord._meta.db_table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on}")
