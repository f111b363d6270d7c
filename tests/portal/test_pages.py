"""What every page and every failure looks like."""

import re

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client, RequestFactory
from django.views import defaults

from home.models import StandardPage
from portal import errors
from tests import people

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


@pytest.mark.parametrize(
    ("handler", "status", "said"),
    [
        (errors.bad_request, 400, "n’a pas compris"),
        (errors.permission_denied, 403, "Cette voie est réservée"),
        (errors.form_expired, 403, "Ce formulaire a expiré"),
        (errors.server_error, 500, "Le trafic est interrompu"),
    ],
)
@pytest.mark.parametrize(("path", "way_out"), [("/admin/pages/", "/admin/"), ("/articles/", "/")])
def test_a_failure_offers_a_way_out_and_asks_nothing_of_the_database(
    handler, status, said, path, way_out, django_assert_num_queries
):
    with django_assert_num_queries(0):
        response = handler(RequestFactory().get(path))
    html = response.content.decode()
    assert response.status_code == status and said in html
    assert f'href="{way_out}"' in html and ('href="/admin/"' in html) == (way_out == "/admin/")


def test_failures_are_answered_so_in_the_admin_too(admin_client, monkeypatch, settings):
    settings.DEBUG = False
    html = admin_client.get("/admin/nulle-part/").content.decode()
    assert "Cet écran n’existe pas" in html and 'href="/admin/"' in html
    admin_client.raise_request_exception = False
    monkeypatch.setattr("wagtail.admin.views.home.HomeView.get_panels", lambda view: 1 / 0)
    response = admin_client.get("/admin/")
    assert response.status_code == 500 and "Revenir au tableau de bord" in response.content.decode()


def test_a_form_left_open_too_long_is_said_to_have_expired():
    client = Client(enforce_csrf_checks=True)
    response = client.post("/admin/login/", {"username": "a", "password": "b"})
    assert response.status_code == 403 and "Ce formulaire a expiré" in response.content.decode()


@pytest.mark.parametrize(
    "address", ["/", "/articles/", "/fiches/", "/reseaux/", "/lettres/", "/recherche/?q=parents"]
)
def test_search_engines_are_told_what_a_page_is_even_when_nobody_wrote_it(address, client, home):
    html = client.get(address).content.decode()
    assert re.search(r'<meta name="description"\s+content="[^"]{30,}"', html)


def test_a_description_that_somebody_wrote_comes_first(client, home):
    page = home.add_child(
        instance=StandardPage(title="À propos", slug="a-propos", summary="Qui nous sommes.")
    )
    assert 'content="Qui nous sommes."' in client.get(page.url).content.decode()


def test_a_new_site_has_a_history_of_its_own_pages_only(home):
    html = people.client_of(people.administrator()).get("/admin/reports/site-history/").content.decode()
    assert "Welcome" not in html
