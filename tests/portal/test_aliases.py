"""An alias is its original: it stands once everywhere, under the original's address."""

import pytest
from wagtail.models import Locale, PageViewRestriction

from home.models import StandardPage
from networks.models import NetworkIndexPage, NetworkPage
from newsletters import campaigns
from newsletters.check import check
from newsletters.compose import propose
from newsletters.models import CarriedItem
from newsletters.rendering.letter import build_letter
from newsletters.rendering.mail import render_message
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    return factories.article("reaap", title="Les inscriptions sont ouvertes", slug="les-inscriptions")


@pytest.fixture
def alias(article):
    """Made as « Copier » does with the box « alias »: elsewhere, in the same language."""
    return article.create_alias(parent=factories.centre(name="Le centre d’à côté"))


def head(html: str) -> str:
    return html.split("</head>")[0]


def test_an_alias_stands_once_in_lists_and_the_sitemap(client, article, alias):
    for address in ("/", "/articles/", "/articles/?reseau=reaap"):
        assert client.get(address).content.decode().count(f">{article.title}</a>") == 1, address
    locations = client.get("/sitemap.xml").content.decode()
    assert f"{article.url}<" in locations and f"{alias.url}<" not in locations
    assert client.get("/recherche/?q=inscriptions").content.decode().count(alias.url) == 0


def test_an_alias_stands_in_no_menu_and_on_no_plan(client, home):
    about = home.add_child(instance=StandardPage(title="Qui sommes-nous", slug="qui", show_in_menus=True))
    network = NetworkPage(title="Le Réaap, ensemble", slug="essai", network=factories.networks("reaap")[0])
    NetworkIndexPage.objects.get(**factories.FRENCH).add_child(instance=network)
    before = client.get("/reseaux/").content.decode()
    about.create_alias(update_slug="qui-bis")
    network.create_alias(update_slug="essai-bis")
    after = client.get("/reseaux/").content.decode()
    assert "Qui sommes-nous" in before and "ensemble" in before and "/qui/" in before
    assert "-bis" not in after and after.count("Qui sommes-nous") == before.count("Qui sommes-nous")


def test_the_section_of_a_centre_counts_its_own_pages(client, article, alias):
    assert article.title not in client.get(alias.get_parent().url).content.decode()


def test_an_alias_names_its_original_to_search_engines(client, article, alias):
    html = head(client.get(alias.url).content.decode())
    assert f'<link rel="canonical" href="http://testserver{article.url}">' in html.replace("\n", "")
    assert f'property="og:url" content="http://testserver{article.url}"' in html
    assert alias.url not in html.replace(f"{alias.url}#", "")


def test_an_alias_of_an_alias_names_the_first_original(client, article, alias):
    second = alias.create_alias(parent=factories.centre())
    assert f'href="http://testserver{article.url}"' in head(client.get(second.url).content.decode())


def test_an_alias_of_a_private_page_is_private_though_its_place_is_not(client, article, alias):
    PageViewRestriction.objects.create(page=article.get_parent(), restriction_type="login")
    assert client.get(alias.url).status_code == 302


def test_an_alias_below_a_private_page_leaves_its_original_public(client, article, alias):
    PageViewRestriction.objects.create(page=alias.get_parent(), restriction_type="login")
    assert (client.get(article.url).status_code, client.get(alias.url).status_code) == (200, 302)


@pytest.mark.parametrize("how", ["in the admin", "behind Wagtail’s back"])
def test_an_alias_goes_offline_with_its_original(client, article, alias, how):
    assert client.get(alias.url).status_code == 200
    if how == "in the admin":
        article.unpublish()
    else:
        type(article).objects.filter(pk=article.pk).update(live=False)
    assert client.get(alias.url).status_code == 404


def test_the_sessions_of_an_action_stand_on_its_alias_too(client):
    action = factories.action(title="Une rencontre")
    factories.session(action, place="Salle des fêtes")
    alias = action.create_alias(parent=factories.programme(2031))
    assert "Salle des fêtes" in client.get(alias.url).content.decode()


def test_a_letter_proposes_the_original_once(article, alias):
    title = factories.title("reaap")
    sections = propose(title, list(title.networks.all())).sections
    pages = [item["value"]["page"] for part in sections for item in part["value"]["items"]]
    assert pages == [article.pk]


def test_what_was_carried_is_the_original(article, alias):
    title = factories.title("reaap")
    factories.subscriber()
    issue = factories.issue(factories.section(factories.page_item(alias)), of=title)
    campaigns.prepare(issue)
    assert CarriedItem.objects.get().key == f"page:{article.translation_key}"
    later = article.create_alias(parent=factories.centre())
    assert not propose(title, list(title.networks.all())).sections
    again = factories.issue(factories.section(factories.page_item(later)), of=title)
    assert "déjà été annoncé" in " ".join(map(str, check(again, "local")))


def test_an_alias_and_its_original_in_one_letter_are_the_same_page(article, alias):
    items = [factories.page_item(article), factories.page_item(alias)]
    issue = factories.issue(factories.section(*items))
    assert "est déjà annoncé dans" in " ".join(map(str, check(issue, "local")))
    alone = factories.issue(factories.section(factories.page_item(alias)))
    html = render_message(build_letter(campaigns.latest(alone))).html
    assert f'{article.url}"' in html and alias.url not in html


def test_an_alias_of_an_unpublished_page_is_named_by_the_check(article, alias):
    issue = factories.issue(factories.section(factories.page_item(alias)))
    type(article).objects.filter(pk=article.pk).update(live=False)
    assert "n’est pas publiée" in " ".join(map(str, check(issue, "local")))


def test_an_alias_in_another_language_is_not_online(client, home, article):
    """wagtail-localize makes one for each page that is not translated yet, and Wagtail for missing parents."""
    english = Locale.objects.get(language_code="en")
    translated = home.copy_for_translation(english)
    translated.save_revision().publish()
    placeholder = article.copy_for_translation(english, copy_parents=True, alias=True)
    article.summary = "Un nouveau résumé."
    article.save_revision().publish()  # Wagtail writes its aliases again, and publishes them
    answer = client.get(f"/en{article.url}")
    assert answer.status_code == 404 and "Un nouveau résumé" not in answer.content.decode()
    assert placeholder.url not in client.get("/sitemap.xml").content.decode()
    assert (
        f'hreflang="en"\n                href="http://testserver{placeholder.url}"'
        not in client.get(article.url).content.decode()
    )
    for address in ("/en/", "/en/articles/"):
        assert article.title not in client.get(address).content.decode()
