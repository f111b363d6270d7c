"""Articles, their list, and the pages of networks, as readers meet them."""

import pytest
from wagtail.models import PageViewRestriction

from networks.models import ArticleIndexPage
from portal.models import Organisation
from tests import factories
from tests.home.test_home import network_page, read

pytestmark = pytest.mark.django_db


def test_an_article_shows_its_facts(client, home):
    centre = Organisation.objects.create(slug="labo", name="Labo Cités")
    page = factories.article(
        "reaap",
        "clas",
        title="Pourquoi ensemble ?",
        authors="L’équipe",
        centres=[centre],
        reading_path="enjeux",
    )
    network_page("reaap")
    html = read(client, page.url)
    assert html.count("<h1") == 1 and "Pourquoi ensemble\u202f?</h1>" in html
    assert "Correspondance" in html and "Labo Cités" in html and "L’équipe" in html and "Enjeux" in html
    assert 'href="/reseaux/reaap/"' in html
    assert f'<time datetime="{page.date:%Y-%m-%d}">' in html
    assert 'class="crumbs"' in html and 'href="/articles/"' in html
    assert "style=" not in html and html.count("<script") == html.count('<script type="application/ld+json">')


def test_what_to_read_next_comes_from_the_same_networks(client, home):
    page = factories.article("reaap")
    factories.article("reaap", title="Le voisin")
    factories.article("sante", title="L’étranger")
    html = read(client, page.url)
    assert "Le voisin" in html and "L’étranger" not in html


def test_a_cover_image_replaces_the_drawn_one(client, home):
    page = factories.article(cover=factories.image(description="Une salle pleine"))
    tag = read(client, page.url).split('<figure class="bleed">')[1].split("</figure>")[0]
    assert 'alt="Une salle pleine"' in tag and "srcset=" in tag and "<svg" not in tag


def test_the_list_keeps_one_network(client, home):
    factories.article("reaap", title="Du Réaap")
    factories.article("clas", title="Du Clas")
    html = read(client, "/articles/?reseau=clas")
    assert "Du Clas" in html and "Du Réaap" not in html
    assert '?reseau=clas" aria-current="page"' in html


def test_an_empty_list_says_so(client, home):
    assert "Les premiers articles paraîtront ici." in read(client, "/articles/")
    assert "Aucun article du réseau Santé" in read(client, "/articles/?reseau=sante")


def test_pages_of_the_list_keep_the_filter(client, home):
    for _ in range(21):
        factories.article("reaap")
    assert "?reseau=reaap&amp;page=2" in read(client, "/articles/?reseau=reaap")


def test_a_network_shows_what_it_does(client, home):
    page = network_page("reaap")
    factories.session(factories.action("reaap", title="Une soirée"))
    factories.article("reaap", title="Une nouvelle")
    factories.sheet("reaap", title="Une expérience")
    html = read(client, page.url)
    for text in (
        "Une soirée",
        "Une nouvelle",
        "Une expérience",
        "/articles/?reseau=reaap",
        "/fiches/?reseau=reaap",
    ):
        assert text in html
    assert html.count("<h1") == 1


def test_private_sections_stay_private(client, home):
    page = factories.article()
    index = ArticleIndexPage.objects.get(**factories.FRENCH)
    PageViewRestriction.objects.create(page=index, restriction_type="login")
    assert client.get(page.url).status_code == 302


def test_an_unpublished_article_is_not_found(client, home):
    assert client.get(factories.article(live=False).url).status_code == 404


@pytest.mark.parametrize("rows", [2, 25])
def test_queries_do_not_grow_with_the_content(rows, client, home, django_assert_max_num_queries):
    network = network_page("reaap")
    network_page("clas")
    for _ in range(rows):
        page = factories.article("reaap", "clas")
        factories.session(factories.action("clas", "reaap"))
        factories.sheet("clas", "reaap")
    bounds = {page.url: 12, "/articles/": 15, "/articles/?reseau=reaap": 15, "/reseaux/": 15, network.url: 15}
    for url, bound in bounds.items():
        read(client, url)
        with django_assert_max_num_queries(bound):
            read(client, url)
