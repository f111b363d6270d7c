"""What a restriction reaches: translations, pages below, aliases, kept pages, menus; and what it costs."""

import re
from io import StringIO

import pytest
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale, Page, PageViewRestriction

from home.models import HomePage, StandardPage
from networks import models
from tests import factories, people

pytestmark = pytest.mark.django_db


def restrict(page, kind: str = "login", **fields) -> PageViewRestriction:
    return PageViewRestriction.objects.create(page_id=page.pk, restriction_type=kind, **fields)


@pytest.fixture
def english(home):
    """The English home page, published."""
    translated = home.copy_for_translation(Locale.objects.get(language_code="en"))
    translated.save_revision().publish()
    return translated


def status(client, page) -> int:
    return client.get(page.url).status_code


def finds(client, page) -> bool:
    """Whether lists, sitemap and search of the page's language all name it; they must agree."""
    prefix = "/en" if page.url.startswith("/en/") else ""
    where = [f"{prefix}/recherche/?q={page.title}", "/sitemap.xml"]
    where += ["/articles/"] if not prefix else []
    found = {f"{page.url}" in client.get(address).content.decode() for address in where}
    assert len(found) == 1, page.url
    return found.pop()


@pytest.mark.parametrize("restricted", ["source", "translation"])
def test_a_restriction_holds_for_translations_in_both_directions(client, english, restricted):
    source = factories.article(title="Une lettre")
    translated = factories.translate(source, "One letter")
    assert "One letter" in client.get(translated.url).content.decode()
    row = restrict(source if restricted == "source" else translated)
    assert (status(client, source), status(client, translated)) == (302, 302)
    assert not finds(client, source) and not finds(client, translated)
    row.delete()
    assert (status(client, source), status(client, translated)) == (200, 200)
    assert finds(client, source) and finds(client, translated)


def test_the_admin_sets_and_lifts_a_restriction_in_any_language(client, english, admin_client):
    source = factories.article()
    translated = factories.translate(source, "One letter")
    group = Group.objects.create(name="Les membres")
    for first, second in ((source, translated), (translated, source)):
        privacy = reverse("wagtailadmin_pages:set_privacy", args=[first.pk])
        admin_client.post(privacy, {"restriction_type": "groups", "password": "", "groups": [group.pk]})
        assert [list(row.groups.all()) for row in second.view_restrictions.all()] == [[group]]
        assert status(client, second) == 302
        admin_client.post(privacy, {"restriction_type": "password", "password": "sésame"})
        assert "password" in client.get(second.url).content.decode()
        assert [row.password for row in second.view_restrictions.all()] == ["sésame"]
        lifted = reverse("wagtailadmin_pages:set_privacy", args=[second.pk])
        admin_client.post(lifted, {"restriction_type": "none"})
        assert (status(client, first), status(client, second)) == (200, 200)


def test_the_shared_password_opens_each_language_once(client, english):
    source = factories.article(title="Une lettre")
    translated = factories.translate(source, "One letter")
    restrict(source, "password", password="sésame")
    for page, title in ((translated, "One letter"), (source, "Une lettre")):
        asked = client.get(page.url).content.decode()
        action = re.search(r'<form action="([^"]*)"', asked)[1]
        client.post(action, {"password": "sésame", "return_url": page.url})
        assert title in client.get(page.url).content.decode()


def test_nothing_leads_to_a_page_below_an_unpublished_one_until_that_one_is_back(client, home):
    section = home.add_child(instance=StandardPage(title="Le quartier", slug="quartier"))
    page = factories.article(title="La fanfare")
    page.move(section, "last-child")
    page.refresh_from_db()
    assert finds(client, page)
    section.refresh_from_db()
    section.unpublish()
    assert not finds(client, page)
    assert status(client, page) == 200, "who has its address still reads it"
    section.save_revision().publish()
    assert finds(client, page)


def test_pages_below_the_translation_of_a_private_page_are_private(client, english):
    section = factories.centre()
    inside = factories.cooperation(of=section)
    translated = factories.translate(inside, "A joint action")
    restrict(section)
    assert status(client, translated) == 302
    assert "A joint action" not in client.get("/sitemap.xml").content.decode()


def test_a_translation_made_later_is_private_too_and_one_moved_away_stays_so(client, english):
    section = factories.centre()
    source = factories.cooperation(of=section)
    restrict(section)
    translated = factories.translate(source, "A joint action")
    assert status(client, translated) == 302
    elsewhere = factories.translate(factories.centre(), "Another centre")
    translated.refresh_from_db()
    translated.move(elsewhere, "last-child")
    assert status(client, Page.objects.get(pk=translated.pk)) == 302


def test_deleting_a_translation_does_not_open_the_other_one(client, english):
    source = factories.article()
    translated = factories.translate(source, "One letter")
    restrict(source)
    Page.objects.get(pk=translated.pk).delete()
    assert status(client, source) == 302


def test_a_page_kept_in_the_cache_is_private_at_the_next_request(client, english):
    source = factories.article(title="Gardée en mémoire")
    translated = factories.translate(source, "Kept in memory")
    for address in (source.url, translated.url, "/articles/"):
        client.get(address), client.get(address)
    restrict(source)
    assert (status(client, source), status(client, translated)) == (302, 302)
    assert "Gardée en mémoire" not in client.get("/articles/").content.decode()


def test_a_private_list_leaves_the_menu_and_its_pages_leave_the_site(client):
    page = factories.article(title="Dans une liste fermée")
    restrict(models.ArticleIndexPage.objects.get(**factories.FRENCH))
    home = client.get("/").content.decode()
    assert 'href="/articles/"' not in home and page.title not in home
    assert page.url not in client.get("/sitemap.xml").content.decode()


def test_a_publication_does_not_name_a_private_action(client):
    action = factories.action(title="Une action fermée")
    publication = factories.publication(action=action)
    assert action.title in client.get(publication.url).content.decode()
    restrict(action)
    assert action.title not in client.get(publication.url).content.decode()


@pytest.mark.parametrize("number", [0, 1, 60], ids=["none", "one", "many"])
def test_restrictions_cost_no_query_to_a_page_that_is_made_anew(client, number):
    for _ in range(number):
        restrict(factories.article())
    page = factories.article()
    counts = []
    for address in ("/", "/articles/", page.url):
        client.get(address)
        HomePage.objects.filter(locale__language_code="fr").update(introduction="Bonjour")
        client.get("/rien/")  # the first to come reads the restrictions
        with CaptureQueriesContext(connection) as made:
            assert client.get(address).status_code == 200
        counts.append(sum("pageviewrestriction" in query["sql"] for query in made.captured_queries))
    assert counts == [0, 0, 0]


def test_hundreds_of_restrictions_are_no_trouble(client):
    page = factories.article()
    hidden = factories.article(title="Une page fermée")
    parent = factories.centre()
    kind = ContentType.objects.get_for_model(StandardPage)
    Page.objects.bulk_create(
        Page(
            path=f"{parent.path}{number:04d}",
            depth=parent.depth + 1,
            title=f"Page {number}",
            slug=f"page-{number}",
            url_path=f"{parent.url_path}page-{number}/",
            content_type=kind,
            locale=parent.locale,
        )
        for number in range(1, 1501)
    )
    pages = [hidden, *Page.objects.child_of(parent)]
    PageViewRestriction.objects.bulk_create(
        PageViewRestriction(page_id=page.pk, restriction_type="login") for page in pages
    )
    for address in ("/", "/articles/", "/sitemap.xml"):
        html = client.get(address).content.decode()
        assert hidden.title not in html and hidden.url not in html, address
    assert page.title in client.get("/articles/").content.decode()
    call_command("rebuild_search_index", stdout=StringIO())
    assert finds(client, page) and not finds(client, hidden)


def test_editors_read_what_is_private(client):
    page = factories.article(title="Une page fermée")
    restrict(page)
    assert page.title in people.client_of(people.editor()).get(page.url).content.decode()


@pytest.mark.parametrize(("kind", "field"), [("password", "password"), ("login", "username")])
def test_who_asks_for_a_private_page_is_answered_in_the_look_of_the_site(client, kind, field):
    """By whom a reader was sent the address meets the portal, on a telephone too."""
    page = factories.article(title="Une page réservée")
    PageViewRestriction.objects.create(page_id=page.pk, restriction_type=kind, password="sésame")
    html = client.get(page.url, follow=True).content.decode()
    assert f'name="{field}"' in html and "Une page réservée" not in html
    assert "css/site" in html and 'name="viewport"' in html and 'content="noindex"' in html
    assert html.count("<label") == html.count('class="field"') > 0
    asked = html.split('method="post"')[0].rsplit('action="', 1)[1].split('"')[0]
    again = client.post(asked, {field: "faux", "return_url": page.url}).content.decode()
    assert 'class="error"' in again and "css/site" in again
