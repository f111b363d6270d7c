"""What the cache of anonymous pages keeps, for whom, and how it answers."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction

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


def test_nobody_fills_the_cache_with_invented_addresses(client, django_assert_max_num_queries):
    from django.core.cache import caches

    page = factories.article()
    client.get(page.url)
    kept = len(caches["pages"]._cache)
    for number in range(5):
        assert client.get(page.url, {"utm_source": number}).status_code == 200
        assert client.get(page.url, {"page": "x" * 50 + str(number)}).status_code == 200
    assert len(caches["pages"]._cache) == kept


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


class Broken:
    """A cache server that went away."""

    def __getattr__(self, name):
        def fail(*args, **kwargs):
            raise ConnectionError("no cache server")

        return fail


def test_without_its_cache_the_portal_still_works(client, monkeypatch):
    from portal.caching import pages, version

    page = factories.article(summary="Avant")
    client.get(page.url)
    with monkeypatch.context() as patch:
        for module in (pages, version):
            patch.setattr(module, "caches", {"pages": Broken()})
        assert "Avant" in client.get(page.url).content.decode()
        type(page).objects.filter(pk=page.pk).update(summary="Après")
        assert "Après" in client.get(page.url).content.decode()
    assert "Après" in client.get(page.url).content.decode()
