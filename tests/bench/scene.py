"""A database of its own with one letter of twelve articles and a crowd of readers, for processes that are measured or killed.

`python -m tests.bench.scene NUMBER` fills the database of the environment; `scene()` gives such an environment.
"""

import os
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import batched
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

ARTICLES = 12
SLUG = "douze-articles"


class Without(dict):
    """No migrations: tables straight from the models, ten times faster."""

    def __contains__(self, app):
        return True

    def __getitem__(self, app):
        return None


@contextmanager
def scene(number: int, postgres: str = "") -> Iterator[dict[str, str]]:
    """The environment of processes that share a new database with so many readers; `postgres` is a server's URL."""
    with tempfile.TemporaryDirectory() as folder, database(folder, postgres) as url:
        kept = {
            k: v
            for k, v in os.environ.items()
            if not k.startswith(("DJANGO_", "MAIL", "NEWSLETTER", "BOUNCES"))
        }
        environment = kept | {
            "DJANGO_SETTINGS_MODULE": "portal.settings.development",
            "DEBUG": "false",
            "DATABASE_URL": url,
            "VAR_DIR": folder,
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }
        subprocess.run([sys.executable, "-m", "tests.bench.scene", str(number)], env=environment, check=True)
        yield environment


@contextmanager
def database(folder: str, postgres: str) -> Iterator[str]:
    if not postgres:
        yield f"sqlite:///{folder}/letters.sqlite3"
        return
    import psycopg

    name = f"letters_{uuid.uuid4().hex[:8]}"
    with psycopg.connect(
        urlunsplit(urlsplit(postgres)._replace(path="/postgres")), autocommit=True
    ) as server:
        server.execute(f"CREATE DATABASE {name}")
        try:
            yield urlunsplit(urlsplit(postgres)._replace(path=f"/{name}"))
        finally:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def fill(number: int) -> None:
    """Tables, letter, readers."""
    import django
    from django.conf import settings

    settings.MIGRATION_MODULES = Without()
    django.setup()
    from django.core.management import call_command

    call_command("migrate", run_syncdb=True, verbosity=0)
    letter()
    readers(number)


def letter():
    """An issue of twelve articles in three sections for everybody."""
    from tests import factories as make

    summary = (
        "Ce que les équipes ont essayé, ce qui a tenu et ce qu’elles en retiennent pour la rentrée. " * 8
    )
    sections = [
        make.section(
            *(
                make.page_item(
                    make.article(title=f"Accueillir les parents à l’école, n° {n}", summary=summary)
                )
                for n in range(start, start + 4)
            ),
            heading=f"Rubrique {start // 4 + 1}",
        )
        for start in range(0, ARTICLES, 4)
    ]
    return make.issue(*sections, slug=SLUG, title="Douze articles")


def readers(number: int) -> None:
    """So many confirmed readers of the letter."""
    from django.utils import timezone

    from newsletters.models import Subscriber
    from tests import factories as make

    [network] = make.networks("reaap")
    through = Subscriber.networks.through
    now = timezone.now()
    for numbers in batched(range(number), 2000):
        people = Subscriber.objects.bulk_create(
            [Subscriber(email=f"lecteur-{n}@example.org", confirmed_at=now) for n in numbers]
        )
        through.objects.bulk_create(
            [through(subscriber_id=person.pk, network_id=network.pk) for person in people], batch_size=400
        )


def press_send() -> None:
    """As an administrator does: « Envoyer », then « Envoyer tout de suite »."""
    import django

    django.setup()
    from django.conf import settings
    from django.contrib.auth import get_user_model
    from django.test import Client
    from django.urls import reverse

    from newsletters.models import NewsletterPage

    settings.ALLOWED_HOSTS = ["testserver"]
    client = Client()
    client.force_login(
        get_user_model().objects.create_superuser("chef", "chef@example.org", "x"),
        "django.contrib.auth.backends.ModelBackend",
    )
    desk = reverse("newsletter_desk", args=[NewsletterPage.objects.get(slug=SLUG).pk])
    for action in ("send", "send_now"):
        answer = client.post(desk, {"action": action})
        assert answer.status_code == 302, answer.status_code


if __name__ == "__main__":
    press_send() if sys.argv[1] == "send" else fill(int(sys.argv[1]))
