"""The catalogues: English says everything that the sources say, what is compiled is what is written, ours win."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import translation

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


@pytest.mark.parametrize(("language", "domain"), [("en", "django"), ("fr", "django"), ("fr", "djangojs")])
def test_nothing_is_fuzzy_and_what_is_compiled_is_what_is_written(language, domain, tmp_path):
    source = CATALOGUES / language / "LC_MESSAGES" / f"{domain}.po"
    fuzzy = run("msgattrib", "--only-fuzzy", "--no-obsolete", str(source))
    assert fuzzy.returncode == 0 and fuzzy.stdout == ""
    compiled = tmp_path / "django.mo"
    done = run("msgfmt", "--check-format", "-o", str(compiled), str(source))
    assert done.returncode == 0, done.stderr
    written, committed = (run("msgunfmt", str(file)).stdout for file in (compiled, source.with_suffix(".mo")))
    assert written == committed, f"compilemessages -l {language}"


@pytest.mark.parametrize(
    ("address", "source", "shown"),
    [
        ("wagtailadmin_javascript_catalog", "Preview", "Aperçu"),
        ("wagtailadmin_javascript_catalog", "Close", "Fermer"),
        ("wagtail_localize:javascript_catalog", "Publish in ", "Publier en "),
    ],
)
def test_scripts_of_the_administration_speak_our_french(admin_client, address, source, shown):
    said = admin_client.get(reverse(address)).content.decode()
    assert json.dumps({source: shown})[1:-1] in said
    # Said as Wagtail counts, else its own plurals would be read by another rule.
    assert "1000000" in said


def test_our_french_takes_the_place_of_the_libraries():
    """Whether their catalogue says it badly, or not at all."""
    with translation.override("fr"):
        assert translation.gettext("Skip to main content") == "Aller au contenu principal"
        assert translation.gettext("Any") == "Indifférent"
        assert translation.ngettext("%(num)d year", "%(num)d years", 1) % {"num": 1} == "1 an"
