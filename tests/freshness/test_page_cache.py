"""What the cache of anonymous pages keeps, for whom, and how it answers."""

import pytest
from django.core.cache import caches
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction

from portal.caching import version
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_private_page_is_kept_for_nobody(client, admin_client):
    page = factories.article(title="Entre nous")
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert "Entre nous" in admin_client.get(page.url).content.decode()
    assert client.get(page.url).status_code == 302


def test_a_password_opens_a_page_for_one_reader_only(client):
    page = factories.article(title="Entre nous")
    lock = PageViewRestriction.objects.create(page=page, restriction_type="password", password="sesame")
    form = client.get(page.url)
    assert form.status_code == 200 and "Entre nous" not in form.content.decode()
    data = {"password": "sesame", "return_url": page.url}
    client.post(reverse("wagtailcore_authenticate_with_password", args=[lock.pk, page.pk]), data)
    assert "Entre nous" in client.get(page.url).content.decode()
    assert "Entre nous" not in Client().get(page.url).content.decode()


def test_what_an_editor_sees_is_kept_for_nobody(client, admin_client):
    page = factories.article()
    assert "wagtail-userbar" in admin_client.get(page.url).content.decode()
    assert "wagtail-userbar" not in client.get(page.url).content.decode()
    assert "wagtail-userbar" in admin_client.get(page.url).content.decode()


def test_a_draft_and_its_preview_change_nothing_for_readers(client, admin_client, django_assert_num_queries):
    page = factories.article(summary="En ligne")
    client.get(page.url)
    page.summary = "Pas encore relu"
    page.save_revision()
    preview = admin_client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
    assert "Pas encore relu" in preview.content.decode()
    with django_assert_num_queries(0):
        assert "En ligne" in client.get(page.url).content.decode()


INVENTED = (
    *(f"page={page}" for page in ("1x", "01", "0", "-1", "99999", "2.0", "x" * 50, "2 ", "%32")),
    *(f"reseau={slug}" for slug in ("a1", "REAAP", "reaap ", "reaap%00")),
    *("reseau=reaap&page=9", "page=1x&reseau=reaap", "reseau=reaap&reseau=reaap", "reseau=clas&reseau=reaap"),
    *("page=2&", "&page=2", "page=2&utm_source=1", "x=1", "page", "collection=actes", "theme=parentalite"),
)


@pytest.mark.parametrize("path", ["/articles/", "/publications/", "/fiches/", "/annuaire/", "/"])
def test_an_invented_address_is_kept_nowhere(client, path):
    for _ in range(13):
        factories.article()
    client.get(path)
    before = set(caches["pages"]._cache)
    for query in INVENTED:
        assert client.get(f"{path}?{query}").status_code == 200
        assert set(caches["pages"]._cache) == before, query


def test_real_variants_of_lists_share_a_place_of_their_own(client, monkeypatch, django_assert_num_queries):
    """However many there are, those without parameters stay."""
    monkeypatch.setattr("portal.caching.pages.VARIANTS", 3)
    for _ in range(13):
        factories.article()
    paths = ["/", "/articles/", "/fiches/", "/annuaire/", "/publications/"]
    for path in paths:
        client.get(path)
    before = set(caches["pages"]._cache)
    for query in (
        "page=1",
        "page=2",
        "reseau=reaap",
        "reseau=clas",
        "reseau=reaap&page=2",
        "page=2&reseau=reaap",
    ):
        client.get(f"/articles/?{query}")
    for port in range(8001, 8006):
        assert client.get("/", headers={"host": f"testserver:{port}"}).status_code == 200
    assert 0 < len(set(caches["pages"]._cache) - before) <= 3
    with django_assert_num_queries(0):
        for path in paths:
            client.get(path)


def test_a_flood_of_invented_addresses_leaves_real_pages_where_they_are(
    client, settings, tmp_path, django_assert_num_queries
):
    """Files, a third of which is forgotten at random when there are too many."""
    few = {"MAX_ENTRIES": 30}
    files = "django.core.cache.backends.filebased.FileBasedCache"
    settings.CACHES = {
        name: {
            "BACKEND": "portal.caching.backend.ResilientCache",
            "LOCATION": str(tmp_path / name),
            "OPTIONS": {"BACKEND": files} | few,
        }
        for name in ("default", "pages")
    }
    real = ["/", "/articles/", "/fiches/", "/articles/?reseau=reaap"]
    for _ in range(13):
        factories.article()
    for path in real * 2:
        client.get(path)
    for number in range(12):
        for slug in ("a1", "b2", "c3"):
            client.get(f"/articles/?page={number}x&reseau={slug}")
    with django_assert_num_queries(0):
        for path in real:
            client.get(path)


def test_pages_of_lists_and_their_facets_are_kept(client, django_assert_num_queries):
    for _ in range(21):
        factories.article()
    for query in ("page=2", "reseau=reaap"):
        first = client.get(f"/articles/?{query}")
        with django_assert_num_queries(0):
            assert client.get(f"/articles/?{query}").content == first.content


def test_a_rolled_back_change_is_forgotten(client):
    from django.db import transaction

    page = factories.article(summary="Avant")
    client.get(page.url)
    with transaction.atomic():
        type(page).objects.filter(pk=page.pk).update(summary="Après")
        assert "Après" in client.get(page.url).content.decode()
        transaction.set_rollback(True)
    assert "Avant" in client.get(page.url).content.decode()


def test_the_worker_s_heartbeat_empties_nothing(client, django_assert_num_queries):
    from portal import jobs

    client.get("/")
    jobs.run_due()
    with django_assert_num_queries(0):
        client.get("/")


def test_a_browser_asks_whether_the_page_changed(client, django_assert_num_queries):
    page = factories.article(summary="Avant")
    first = client.get(page.url, headers={"accept-encoding": "gzip"})
    assert first.headers["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert first.headers["Vary"] == "Accept-Encoding, Cookie"
    assert "Set-Cookie" not in first.headers
    seen = {"if-none-match": first.headers["ETag"]}
    with django_assert_num_queries(0):
        again = client.get(page.url, headers=seen)
    assert again.status_code == 304 and not again.content and again.headers["ETag"] == first.headers["ETag"]
    type(page).objects.filter(pk=page.pk).update(summary="Après")
    changed = client.get(page.url, headers=seen)
    assert changed.status_code == 200 and "Après" in changed.content.decode()


def test_pages_are_compressed_for_who_takes_it(client):
    import gzip

    page = factories.article()
    plain = client.get(page.url)
    zipped = client.get(page.url, headers={"accept-encoding": "gzip, br"})
    assert zipped.headers["Content-Encoding"] == "gzip" and "Content-Encoding" not in plain.headers
    assert gzip.decompress(zipped.content) == plain.content
    assert int(zipped.headers["Content-Length"]) == len(zipped.content)
    assert int(plain.headers["Content-Length"]) == len(plain.content)


def test_a_head_request_is_answered_from_the_cache(client, django_assert_num_queries):
    page = factories.article()
    client.get(page.url)
    with django_assert_num_queries(0):
        response = client.head(page.url)
    assert response.status_code == 200 and not response.content


def test_what_a_process_remembers_makes_room_for_itself(home):
    """What was made before the last change goes first: else a reader at the wrong moment pays for all of it."""
    made = []
    for number in range(version.KEPT):
        version.remember(None, ("before", number), lambda number=number: number)
    Page.objects.filter(pk=home.pk).update(title="Autre titre")
    for number in range(version.KEPT - 1):
        version.remember(None, ("after", number), lambda number=number: made.append(number))
    assert len(made) == version.KEPT - 1
    version.remember(None, ("after", 0), lambda: made.append("again"))
    assert "again" not in made
    for number in range(5):
        version.remember(None, ("more", number), lambda: None)
    assert len(version._kept) <= version.KEPT
