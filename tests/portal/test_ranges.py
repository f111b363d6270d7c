"""A player can jump to any moment of a film: files are served in parts."""

import pytest
from django.core.files.base import ContentFile
from django.views.static import serve
from wagtail.documents import get_document_model

from portal.ranges import byte_ranges

pytestmark = pytest.mark.django_db
FILM = bytes(range(256)) * 1000


@pytest.fixture
def film(settings, tmp_path):
    settings.MEDIA_ROOT = settings.PRIVATE_ROOT = tmp_path
    return get_document_model().objects.create(title="Film", file=ContentFile(FILM, name="film.webm"))


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-1023", 0, 1023),
        ("bytes=100000-", 100_000, len(FILM) - 1),
        ("bytes=-500", len(FILM) - 500, len(FILM) - 1),
        ("bytes=-99999999", 0, len(FILM) - 1),
        ("bytes=255000-99999999", 255_000, len(FILM) - 1),
    ],
)
def test_a_part_is_served(client, film, asked, first, last):
    response = client.get(film.url, headers={"Range": asked})
    assert response.status_code == 206
    assert response["Content-Range"] == f"bytes {first}-{last}/{len(FILM)}"
    assert response["Content-Length"] == str(last - first + 1)
    assert response.getvalue() == FILM[first : last + 1]


@pytest.mark.parametrize("asked", ["", "bytes=0-1,5-9", "bytes=-", "bytes=9-5", "lines=0-9", "bytes=abc-"])
def test_what_is_no_single_part_gets_the_whole_file(client, film, asked):
    response = client.get(film.url, headers={"Range": asked})
    assert (response.status_code, response["Accept-Ranges"]) == (200, "bytes")
    assert response.getvalue() == FILM


@pytest.mark.parametrize("asked", [f"bytes={len(FILM)}-", "bytes=-0"])
def test_a_part_after_the_end_is_refused(client, film, asked):
    response = client.get(film.url, headers={"Range": asked})
    assert response.status_code == 416
    assert response["Content-Range"] == f"bytes */{len(FILM)}"


def test_a_part_of_a_file_that_has_changed_is_not_added_to_the_old_one(client, film):
    known = client.get(film.url)
    known.getvalue()
    for header in ("ETag", "Last-Modified"):
        parts = {"Range": "bytes=0-9", "If-Range": known[header]}
        response = client.get(film.url, headers=parts)
        assert response.status_code == 206
        response.getvalue()
    response = client.get(film.url, headers={"Range": "bytes=0-9", "If-Range": '"another"'})
    assert response.status_code == 200
    response.getvalue()


def test_the_media_folder_is_served_in_parts_in_development(film, rf, settings):
    def view(request):
        return serve(request, film.file.name, document_root=settings.MEDIA_ROOT)

    response = byte_ranges(view)(rf.get("/media/film.webm", headers={"Range": "bytes=10-19"}))
    assert response.status_code == 206
    assert response.getvalue() == FILM[10:20]
    response.close()
    head = byte_ranges(view)(rf.head("/media/film.webm", headers={"Range": "bytes=10-19"}))
    assert (head.status_code, head["Content-Length"]) == (200, str(len(FILM)))
    head.close()
