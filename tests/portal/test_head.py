"""HEAD: the headers of a GET, with the length of what it would bring, and no byte more."""

import io
from wsgiref.util import setup_testing_defaults

import pytest
from django.core.wsgi import get_wsgi_application

from tests import factories

pytestmark = pytest.mark.django_db


def asked(method: str, address: str) -> tuple[str, dict[str, str], bytes]:
    """Status, headers and body, as a web server gets them: the test client takes bodies of HEAD away itself."""
    told: list = []
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": address,
        "HTTP_HOST": "testserver",
        "wsgi.input": io.BytesIO(),
    }
    setup_testing_defaults(environ)
    answer = get_wsgi_application()(environ, lambda status, headers, *_: told.extend((status, dict(headers))))
    try:
        return told[0], told[1], b"".join(answer)
    finally:
        if hasattr(answer, "close"):
            answer.close()


@pytest.mark.parametrize("kind", ["page", "list", "missing", "moved", "health", "document", "static"])
def test_no_answer_to_head_has_a_body(client, home, kind):
    document = factories.document()
    address = {
        "page": "/",
        "list": "/recherche/",
        "missing": "/rien-ici/",
        "moved": "/recherche",
        "health": "/sante/",
        "document": document.url,
        "static": "/robots.txt",
    }[kind]
    got, asked_for = asked("GET", address), asked("HEAD", address)
    assert asked_for[0] == got[0] and got[2]
    assert asked_for[2] == b""
    for name in ("Content-Type", "Location"):
        assert asked_for[1].get(name) == got[1].get(name)
    if kind != "list":
        assert got[1]["Content-Length"] == asked_for[1]["Content-Length"]
        assert int(asked_for[1]["Content-Length"]) == len(got[2])
