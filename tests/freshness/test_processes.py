"""Several processes serve the site and one cache: what one of them changes, all of them show."""

import os
import subprocess
import sys

import pytest
from django.conf import settings as current
from django.db import connection

from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)
HOST = "localhost"
OTHER = f"""
import sys, django
django.setup()
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from networks.models import ArticlePage

address, key, summary = sys.argv[1:]
settings.RELEASE = ""  # development forgets every page when it starts
with CaptureQueriesContext(connection) as queries:
    seen = Client(SERVER_NAME="{HOST}").get(address).content.decode()
print(len(queries), "Avant la réunion" in seen)
ArticlePage.objects.filter(pk=key).update(summary=summary)
"""


@pytest.fixture
def folder(settings, tmp_path):
    """Where this process and the other keep their pages."""
    files = {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache"}
    settings.CACHES = {
        "default": files | {"LOCATION": str(tmp_path)},
        "pages": files | {"LOCATION": f"{tmp_path}/pages", "KEY_PREFIX": "pages"},
    }
    return tmp_path


def database_url() -> str:
    known = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{known['NAME']}"
    password = f":{known['PASSWORD']}" if known["PASSWORD"] else ""
    return f"postgres://{known['USER']}{password}@{known['HOST']}:{known['PORT'] or 5432}/{known['NAME']}"


def in_another_process(folder, *args: str) -> str:
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "portal.settings.development",
        "DATABASE_URL": database_url(),
        "CACHE_URL": f"filecache://{folder}",
        "VAR_DIR": str(folder),
        "PYTHONIOENCODING": "utf-8",
    }
    run = [sys.executable, "-c", OTHER, *args]
    done = subprocess.run(
        run, env=environment, cwd=current.BASE_DIR, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_page_kept_by_one_process_serves_the_other_until_either_changes_it(
    home, client, folder, django_assert_num_queries
):
    page = factories.article(summary="Avant la réunion")
    for _ in range(2):  # a picture cut by the first reading may have renewed the page
        client.get(page.url, SERVER_NAME=HOST)
    with django_assert_num_queries(0):
        assert "Avant la réunion" in client.get(page.url, SERVER_NAME=HOST).content.decode()

    assert in_another_process(folder, page.url, str(page.pk), "Après la réunion") == "0 True"

    now = client.get(page.url, SERVER_NAME=HOST).content.decode()
    assert "Après la réunion" in now and "Avant la réunion" not in now
