"""The answer that later readers get is the one that the first got: every byte, every header."""

import re

import pytest

from tests import factories

FRAME = "frame-src 'self' https://player.vimeo.com"


@pytest.fixture
def video(home):
    block = {
        "type": "external_video",
        "value": {"title": "En trois minutes", "url": "https://vimeo.com/76979871"},
    }
    return factories.article(body=[block])


def answer(response) -> tuple:
    return response.status_code, dict(response.headers), response.content


def addresses(client) -> list[str]:
    """The paths of the sitemap, French and English."""
    found = re.findall(r"<loc>https?://[^/<]+([^<]*)</loc>", client.get("/sitemap.xml").content.decode())
    assert len(found) > 100 and any(path.startswith("/en/") for path in found)
    return found


@pytest.mark.django_db
def test_every_page_is_kept_as_it_was_made(demo, client, django_assert_num_queries):
    paths = addresses(client)
    for path in paths:  # a picture cut by the first reading may make all pages new
        client.get(path)
    for path in paths:
        first, later = client.get(path), client.get(path)
        assert answer(later) == answer(first), path
        assert answer(client.head(path))[:2] == answer(first)[:2], path
        zipped = {"accept-encoding": "gzip"}
        assert answer(client.get(path, headers=zipped)) == answer(client.get(path, headers=zipped)), path
    with django_assert_num_queries(0):
        for path in paths:
            client.get(path)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path", ["/rien-ici/", "/en/rien-ici/", "/articles", "/en/articles", "/media/rien.png"]
)
def test_what_is_no_page_answers_twice_alike(home, client, path):
    first, later = client.get(path), client.get(path)
    assert first.status_code in {301, 302, 404}
    assert answer(first) == answer(later)


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "head"])
def test_a_video_may_be_framed_by_later_readers_too(client, video, django_assert_num_queries, method):
    read = getattr(client, method)
    first = read(video.url)
    assert FRAME in first.headers["Content-Security-Policy"]
    client.get(video.url)
    with django_assert_num_queries(0):
        assert answer(read(video.url)) == answer(first)


@pytest.mark.django_db
def test_a_page_that_did_not_change_keeps_its_policy(client, video):
    """A browser replaces what it has by the headers of a 304."""
    first = client.get(video.url)
    again = client.get(video.url, headers={"if-none-match": first.headers["ETag"]})
    assert again.status_code == 304
    assert again.headers["Content-Security-Policy"] == first.headers["Content-Security-Policy"]


@pytest.mark.django_db
def test_a_page_without_video_frames_nobody(client, video):
    client.get(video.url)
    other = factories.article()
    for _time in range(2):
        assert "frame-src" not in client.get(other.url).headers["Content-Security-Policy"]


def test_what_varies_by_more_than_the_address_is_kept_for_nobody(rf, settings):
    """The middleware itself: no view of the portal answers by other headers yet."""
    from types import SimpleNamespace

    from django.http import HttpResponse

    from portal.caching import public
    from portal.caching.pages import page_cache

    made = []

    @public
    def view(request):
        request.resolver_match = SimpleNamespace(url_name="", func=view)
        made.append(request)
        return HttpResponse(str(len(made)), headers={"Vary": "Accept, Cookie"})

    serve = page_cache(view)
    for number in (1, 2):
        request = rf.get("/ailleurs/")
        request.content_version = "1"
        response = serve(request)
        assert response.content.decode() == str(number) and response.headers["Vary"] == "Accept, Cookie"


@pytest.mark.django_db
def test_a_moment_that_a_view_gives_is_kept_and_compared(rf):
    from types import SimpleNamespace

    from django.http import HttpResponse

    from portal.caching import public
    from portal.caching.pages import page_cache

    moment = "Wed, 25 Nov 2026 08:00:00 GMT"

    @public
    def view(request):
        request.resolver_match = SimpleNamespace(url_name="", func=view)
        return HttpResponse(
            "Le texte", headers={"Last-Modified": moment, "ETag": '"42"', "Link": "</a>; rel=up"}
        )

    serve = page_cache(view)
    for _time in range(2):
        response = serve(rf.get("/ailleurs/"))
        assert [response[name] for name in ("Last-Modified", "ETag", "Link")] == [
            moment,
            '"42"',
            "</a>; rel=up",
        ]
    assert serve(rf.get("/ailleurs/", headers={"if-modified-since": moment})).status_code == 304
