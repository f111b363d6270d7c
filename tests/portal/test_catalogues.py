"""The catalogues: English says everything that the sources say, and what is compiled is what is written."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

CATALOGUES = settings.BASE_DIR / "portal" / "locale"
PACKAGES = ("portal", "networks", "newsletters", "home", "search")
SOURCES = (".py", ".html", ".mjml")

pytestmark = pytest.mark.skipif(not shutil.which("msgcmp"), reason="no gettext on this machine")


def run(*command: str, cwd=settings.BASE_DIR) -> subprocess.CompletedProcess:
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120)


def only_sources(folder: str, names: list[str]) -> list[str]:
    unread = ("locale", "migrations", "__pycache__")
    return [
        name
        for name in names
        if name in unread or (Path(folder, name).is_file() and not name.endswith(SOURCES))
    ]


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> Path:
    """Every text of the sources, as `makemessages` finds them in a copy."""
    folder = tmp_path_factory.mktemp("sources")
    (folder / "locale").mkdir()
    for name in PACKAGES:
        shutil.copytree(settings.BASE_DIR / name, folder / name, ignore=only_sources)
    command = ["makemessages", "-l", "en", "--no-location", "--keep-pot", "-e", "py,html,mjml"]
    done = run(sys.executable, "-m", "django", *command, cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder / "locale" / "django.pot"


def test_english_translates_every_text(template):
    """`msgcmp` fails for what is missing, empty or fuzzy."""
    done = run("msgcmp", str(CATALOGUES / "en/LC_MESSAGES/django.po"), str(template))
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_is_fuzzy_and_what_is_compiled_is_what_is_written(language, tmp_path):
    source = CATALOGUES / language / "LC_MESSAGES" / "django.po"
    fuzzy = run("msgattrib", "--only-fuzzy", "--no-obsolete", str(source))
    assert fuzzy.returncode == 0 and fuzzy.stdout == ""
    compiled = tmp_path / "django.mo"
    done = run("msgfmt", "--check-format", "-o", str(compiled), str(source))
    assert done.returncode == 0, done.stderr
    written, committed = (run("msgunfmt", str(file)).stdout for file in (compiled, source.with_suffix(".mo")))
    assert written == committed, f"compilemessages -l {language}"
