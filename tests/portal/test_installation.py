"""What a real installation relies on: settings that are named, pictures that are served, licences that lie beside what they cover."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile

ROOT = Path(settings.BASE_DIR)
REAL = {
    "SECRET_KEY": "a-key-of-a-real-installation-for-this-test-only-0123456789",
    "ALLOWED_HOSTS": "portail.example.org",
    "SITE_URL": "https://portail.example.org",
    "DEFAULT_FROM_EMAIL": "portail@example.org",
}


def run(*command: str, **environment: str) -> subprocess.CompletedProcess:
    """A command in an environment of its own, without what this one says."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "HOME"}}
    return subprocess.run(
        command, cwd=ROOT, env=kept | environment, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture
def place(tmp_path) -> dict[str, str]:
    return {"VAR_DIR": str(tmp_path), "DATABASE_URL": f"sqlite:///{tmp_path}/portail.sqlite3"}


PRINT = "from django.conf import settings; print(settings.SETTINGS_MODULE, settings.SECRET_KEY)"


def test_manage_without_settings_is_development_and_quiet(place):
    done = run(sys.executable, "manage.py", "shell", "--no-imports", "-c", PRINT, **place)
    assert done.stdout.startswith("portal.settings.development") and done.stderr == ""


def test_manage_warns_where_a_real_installation_is_near(place):
    done = run(sys.executable, "manage.py", "shell", "--no-imports", "-c", PRINT, **place, **REAL)
    assert done.stdout.startswith("portal.settings.development")
    assert "réglages de développement" in done.stderr and "SECRET_KEY" in done.stderr


def test_wsgi_refuses_to_start_half_configured_and_says_what_is_missing(place):
    done = run(sys.executable, "-c", "import portal.wsgi", **place, SECRET_KEY=REAL["SECRET_KEY"])
    assert done.returncode != 0
    assert "ALLOWED_HOSTS, SITE_URL, DEFAULT_FROM_EMAIL" in done.stderr and "SECRET_KEY," not in done.stderr


def test_deploy_manage_reads_the_settings_as_they_stand(place, tmp_path):
    file = tmp_path / "portail.env"
    values = (
        REAL
        | place
        | {"SECRET_KEY": "a key with $HOME, 'quotes' = \\ and #signs, long enough to be one of ours"}
    )
    lines = [f"{name}={value}" for name, value in values.items()]
    file.write_text(
        "\n".join(["# A remark", "", "DJANGO_SETTINGS_MODULE=portal.settings.production", *lines])
    )
    (tmp_path / "app").mkdir()
    done = run("deploy/manage", "shell", "--no-imports", "-c", PRINT, PORTAIL_ENV=str(file))
    assert done.stdout.strip() == f"portal.settings.production {values['SECRET_KEY']}"
    assert done.stderr == ""


def test_the_example_names_everything_that_production_asks_for():
    text = (ROOT / "deploy" / "portail.env.example").read_text()
    named = set(re.findall(r"^([A-Z_]+)=", text, re.M))
    assert {*REAL, "DATABASE_URL", "VAR_DIR", "EMAIL_URL", "DJANGO_SETTINGS_MODULE"} <= named
    known = (ROOT / "README.md").read_text()
    assert [name for name in named if f"`{name}`" not in known and f"`{name}," not in known] == []


def test_what_the_page_on_deployment_names_is_there():
    text = (ROOT / "docs" / "deployment.md").read_text()
    files = re.findall(r"deploy/[\w.-]+", text)
    assert len(set(files)) >= 5
    assert [name for name in files if not (ROOT / name).exists()] == []
    assert os.access(ROOT / "deploy" / "manage", os.X_OK)


def test_uploaded_pictures_are_served_and_documents_only_by_wagtail(client, settings, tmp_path, db):
    assert not settings.DEBUG
    settings.MEDIA_ROOT = tmp_path
    for name in ("images/essai.webp", "documents/prive.pdf"):
        path = tmp_path / name
        path.parent.mkdir()
        path.write_bytes(ContentFile(b"RIFF1234").read())
    (tmp_path.parent / "dehors.txt").write_text("dehors")
    answer = client.get("/media/images/essai.webp")
    assert answer.status_code == 200 and b"".join(answer.streaming_content) == b"RIFF1234"
    assert answer["Content-Type"] == "image/webp" and answer["X-Content-Type-Options"] == "nosniff"
    assert "max-age=86400" in answer["Cache-Control"]
    held = {"if-modified-since": answer["Last-Modified"]}
    assert client.get("/media/images/essai.webp", headers=held).status_code == 304
    part = client.get("/media/images/essai.webp", headers={"range": "bytes=0-3"})
    assert part.status_code == 206 and b"".join(part.streaming_content) == b"RIFF"
    for path in (
        "documents/prive.pdf",
        "images/",
        "images/rien.webp",
        "../dehors.txt",
        "images/../../dehors.txt",
    ):
        assert client.get(f"/media/{path}").status_code == 404, path
    for path in ("./documents/prive.pdf", "images/../documents/prive.pdf", "//documents/prive.pdf"):
        assert client.get(f"/media/{path}").status_code == 404, path
    assert client.post("/media/images/essai.webp").status_code == 405


def test_the_health_check_is_asked_without_tls(place):
    code = (
        "import django; django.setup(); from django.test import Client;"
        "print(Client(SERVER_NAME='portail.example.org').get('/sante/').status_code,"
        " Client(SERVER_NAME='portail.example.org').get('/').status_code)"
    )
    settings_module = {"DJANGO_SETTINGS_MODULE": "portal.settings.production"}
    done = run(sys.executable, "-c", code, **place, **REAL, **settings_module)
    assert done.stdout.split() == ["503", "301"], done.stderr


def test_the_licence_is_whole_and_named():
    text = (ROOT / "LICENSE").read_text()
    assert text.startswith("GNU AFFERO GENERAL PUBLIC LICENSE\nVersion 3, 19 November 2007")
    assert re.findall(r"^(\d+)\. [A-Z]", text, re.M) == [str(number) for number in range(18)]
    assert "END OF TERMS AND CONDITIONS" in text and len(text) > 33_000
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["license"] == "AGPL-3.0-or-later"


def test_every_font_and_every_map_has_its_licence_said():
    notices = (ROOT / "docs" / "licences.md").read_text()
    fonts = {path.stem.split("-")[0] for path in (ROOT / "static" / "fonts").glob("*.woff2")}
    assert fonts == {"bricolage", "atkinson", "vazirmatn"}
    for font in fonts:
        [licence] = (ROOT / "static" / "fonts").glob(f"OFL-{font}*.txt")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence.read_text() and licence.name in notices
    data = json.loads((ROOT / "portal" / "geography" / "departements.json").read_text())
    assert data["licence"] in notices and "Victor Cazanave" in notices


def test_maps_name_their_author():
    from portal.geography import france

    assert "Victor Cazanave" in str(france().note) and "CC BY 4.0" in str(france().note)


def test_the_footer_leads_to_the_source_where_its_address_is_known(client, home, settings):
    assert "Code source" not in client.get("/").content.decode()
    settings.SOURCE_URL, settings.PAGE_CACHE_SECONDS = "https://example.org/source?a=1&b=2", 0
    html = client.get("/").content.decode()
    assert 'href="https://example.org/source?a=1&amp;b=2"' in html
