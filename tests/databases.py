"""Test databases are copies of two templates: `migrated`, after every migration, and `demo`, with the demo content too.

Migrations and demo take a minute of computing; a copy takes a moment. So both are made once, for all processes and
until the code changes, instead of by each process and each test. `python -m tests.databases` makes them anew.
"""

import fcntl
import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from io import StringIO
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.utils import translation

MIGRATED, DEMO = "migrated", "demo"
PACKAGES = ("portal", "networks", "newsletters", "home", "search")


class SQLite:
    """Templates are files, and so is the database (`portal.settings.test`)."""

    def __init__(self):
        self.folder = settings.VAR_DIR / "test-databases"
        self.folder.mkdir(exist_ok=True)

    def templates(self) -> set[str]:
        return {path.stem for path in self.folder.glob("*.sqlite3")}

    def path(self, template: str) -> Path:
        return self.folder / f"{template}.sqlite3"

    def drop(self, template: str) -> None:
        self.path(template).unlink(missing_ok=True)

    def empty(self) -> None:
        self._copy_from(":memory:")

    def restore(self, template: str) -> None:
        self._copy_from(self.path(template))

    def _copy_from(self, source) -> None:
        connection.ensure_connection()
        with closing_sqlite(source) as file:
            file.backup(connection.connection)

    def save(self, template: str) -> None:
        unfinished = self.path(template).with_suffix(".new")
        unfinished.unlink(missing_ok=True)
        with closing_sqlite(unfinished) as file:
            connection.connection.backup(file)
        unfinished.replace(self.path(template))


class PostgreSQL:
    """Templates are databases of the same server."""

    def __init__(self):
        # Asked for before the connection leads to the test database.
        self.prefix = f"test_{connection.settings_dict['NAME']}_template_"

    @property
    def own(self) -> str:
        return connection.settings_dict["NAME"]

    def templates(self) -> set[str]:
        with connection._nodb_cursor() as cursor:
            cursor.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [self.prefix])
            return {name.removeprefix(self.prefix) for (name,) in cursor.fetchall()}

    def drop(self, template: str) -> None:
        self._run('DROP DATABASE IF EXISTS "{}"', self.prefix + template)

    def empty(self) -> None:
        self._replace_own("template0")

    def restore(self, template: str) -> None:
        self._replace_own(self.prefix + template)

    def _replace_own(self, source: str) -> None:
        self._run('DROP DATABASE IF EXISTS "{}" WITH (FORCE)', self.own)
        self._run('CREATE DATABASE "{}" TEMPLATE "{}"', self.own, source)

    def save(self, template: str) -> None:
        self._run('CREATE DATABASE "{}" TEMPLATE "{}"', self.prefix + template, self.own)

    def _run(self, statement: str, *names: str) -> None:
        connection.close()
        with connection._nodb_cursor() as cursor:
            cursor.execute(statement.format(*names))


@contextmanager
def closing_sqlite(path) -> Iterator[sqlite3.Connection]:
    file = sqlite3.connect(path)
    try:
        yield file
    finally:
        file.close()


class Templates:
    """The templates of one server, seen from one process."""

    def __init__(self):
        self.server = PostgreSQL() if connection.vendor == "postgresql" else SQLite()
        name = connection.creation._get_test_db_name()
        connection.close()
        settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = name
        migrations = digest(migration_files())
        self.migrated = f"{MIGRATED}_{migrations}_"
        code = digest(code_files())
        self.names = {
            MIGRATED: f"{self.migrated}{code}",
            # Its dates are counted from the day it is loaded on.
            DEMO: f"{DEMO}_{migrations}_{code}_{date.today():%m%d}",
        }

    def use(self, kind: str) -> None:
        """Make this process's database a copy of that template."""
        with one_at_a_time():
            self.ensure(kind)
            self.server.restore(self.names[kind])

    def ensure(self, kind: str) -> None:
        known = self.server.templates()
        if self.names[kind] in known:
            return
        older = {name for name in known if name.startswith(kind)}
        if kind == DEMO:
            self.ensure(MIGRATED)
            self.server.restore(self.names[MIGRATED])
            load_demo()
        else:
            # Migrations are the same: only what follows them (roles, vocabulary, skeleton) may have changed.
            same = next((name for name in older if name.startswith(self.migrated)), None)
            self.server.restore(same) if same else self.server.empty()
            call_command("migrate", verbosity=0)
        self.server.save(self.names[kind])
        for name in older:
            self.server.drop(name)

    def forget(self, run: str) -> None:
        """Drop every template, once for all processes of a run."""
        mark = lock_file().with_suffix(".run")
        with one_at_a_time():
            if not mark.exists() or mark.read_text() != run:
                for name in self.server.templates():
                    self.server.drop(name)
                mark.write_text(run)


def load_demo() -> None:
    from django_tasks_db.models import DBTaskResult

    with translation.override(settings.LANGUAGE_CODE):
        call_command("load_demo", stdout=StringIO())
    # Two thousand jobs for the worker (indexes of Wagtail's own, other sizes of pictures), which no test waits for.
    DBTaskResult.objects.all().delete()


def migration_files() -> list[Path]:
    return [file for app in apps.get_app_configs() for file in Path(app.path).glob("migrations/*.py")]


def code_files() -> list[Path]:
    """What migrations and the demo are made of; templates and styles are not."""
    found = [
        file for name in PACKAGES for file in (settings.BASE_DIR / name).rglob("*") if file.suffix != ".pyc"
    ]
    return [file for file in found if file.is_file() and file.suffix in {".py", ".csv", ".json", ".mo"}]


def digest(files: list[Path]) -> str:
    found = hashlib.sha256()
    for file in sorted(files):
        found.update(str(file).encode() + file.read_bytes())
    return found.hexdigest()[:8]


def lock_file() -> Path:
    return settings.VAR_DIR / f"test-{connection.vendor}.lock"


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """While one process makes a template, the others wait for it."""
    with lock_file().open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def main() -> None:
    templates = Templates()
    templates.forget(os.urandom(8).hex())
    templates.use(DEMO)


if __name__ == "__main__":
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    django.setup()
    main()
