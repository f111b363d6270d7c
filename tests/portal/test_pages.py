"""What every page and every failure looks like."""

import pytest
from django.core.exceptions import PermissionDenied
from django.test import RequestFactory
from django.views import defaults

from home.models import StandardPage

pytestmark = pytest.mark.django_db


def test_a_missing_page_says_what_to_try(client, home):
    response = client.get("/nulle-part/")
    html = response.content.decode()
    assert response.status_code == 404
    assert html.count("<h1") == 1 and "pas sur le plan" in html
    assert 'href="/articles/"' in html and "noindex" in html


def test_a_refused_page_asks_nothing_of_the_database(django_assert_num_queries):
    request = RequestFactory().get("/")
    with django_assert_num_queries(0):
        response = defaults.permission_denied(request, PermissionDenied())
    assert response.status_code == 403
    assert "Cette voie est réservée" in response.content.decode()


def test_a_failure_asks_nothing_of_the_database(django_assert_num_queries):
    with django_assert_num_queries(0):
        response = defaults.server_error(RequestFactory().get("/"))
    html = response.content.decode()
    assert response.status_code == 500
    assert "Le trafic est interrompu" in html and "css/site.css" in html


def test_a_simple_page_leads_to_those_below_it(client, home):
    page = home.add_child(instance=StandardPage(title="À propos", slug="a-propos", show_in_menus=True))
    page.add_child(instance=StandardPage(title="Qui fait quoi ?", slug="qui"))
    html = client.get("/a-propos/").content.decode()
    assert html.count("<h1") == 1
    assert '<a href="/a-propos/qui/">Qui fait quoi\u202f?</a>' in html


def test_translations_are_announced_to_search_engines(client, home):
    from wagtail.models import Locale

    english = home.copy_for_translation(Locale.objects.get(language_code="en"))
    assert "hreflang" not in client.get("/").content.decode()
    english.save_revision().publish()
    html = client.get("/").content.decode()
    assert 'hreflang="en"' in html and 'hreflang="fr"' in html


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/articles/%00/", "/%00", "/lettres/preferences/%00/", "/admin/%00/"])
def test_an_address_with_a_nul_is_nobody_s(client, path):
    assert client.get(path).status_code in {302, 404}
