"""A page that has to be made takes few queries, whatever the number of rows it shows; one that is kept, none.

A new page type is one more line of `PAGES`, with a function that makes so many rows and returns the page's address;
tests/test_page_types.py asks for it.
"""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from home.models import HomePage, StandardPage
from networks import models
from newsletters.models import LettersPage, NewsletterIndexPage, NewsletterPage
from portal.models import Network
from tests import factories

pytestmark = pytest.mark.django_db
# The bounds: a page, with two lists that fill themselves in its body, and what gathers others.
PAGE, GATHERING = 12, 15

LISTS = [
    {"type": "heading", "value": {"text": "À lire", "level": "h2"}},
    {"type": "latest_articles", "value": {"heading": "Articles", "network": None, "limit": 6}},
    {"type": "coming_sessions", "value": {"heading": "Dates", "network": None, "limit": 6}},
]


def rows(number: int) -> None:
    """So many of everything that lists show, of one network and of two."""
    for index in range(number):
        slugs = ("reaap", "clas")[: 1 + index % 2]
        factories.article(*slugs)
        factories.session(factories.action(*slugs))
        factories.sheet(*slugs)


def network(number: int) -> str:
    parent = models.NetworkIndexPage.objects.get(**factories.FRENCH)
    page = models.NetworkPage(
        title="Le Réaap", slug="essai", network=Network.objects.get(slug="reaap"), body=json.dumps(LISTS)
    )
    return parent.add_child(instance=page).url


def standard(number: int) -> str:
    home = HomePage.objects.get(**factories.FRENCH)
    page = home.add_child(instance=StandardPage(title="À propos", slug="essai", body=json.dumps(LISTS)))
    for index in range(number):
        page.add_child(instance=StandardPage(title=f"Page {index}", slug=f"page-{index}"))
    return page.url


def article(number: int) -> str:
    page = factories.article(body=json.dumps(LISTS), cover=factories.image())
    page.centres.set([factories.organisation() for _ in range(number)])
    page.save()
    return page.url


def action(number: int) -> str:
    page = factories.action(body=json.dumps(LISTS))
    for _ in range(number):
        factories.session(page)
    return page.url


def letter(number: int) -> str:
    items = [factories.page_item(factories.article()) for _ in range(number)]
    items += [factories.session_item(factories.session(factories.action())) for _ in range(number)]
    page = factories.issue(factories.section(*items))
    page.get_latest_revision().publish()
    return page.url


PAGES = [
    (models.ArticlePage, "with lists and cover", article, PAGE),
    (models.ActionPage, "with lists", action, PAGE),
    (models.SheetPage, "", lambda number: factories.sheet().url, PAGE),
    (models.NetworkPage, "with lists", network, GATHERING),
    (StandardPage, "with lists", standard, PAGE),
    (NewsletterPage, "", letter, PAGE),
    (NewsletterIndexPage, "", lambda number: factories.title().url, GATHERING),
    (HomePage, "", lambda number: "/", GATHERING),
    (models.ArticleIndexPage, "", lambda number: "/articles/", GATHERING),
    (models.ArticleIndexPage, "of a network", lambda number: "/articles/?reseau=reaap", GATHERING),
    (models.SheetIndexPage, "", lambda number: "/fiches/", GATHERING),
    (models.NetworkIndexPage, "", lambda number: "/reseaux/", GATHERING),
    (models.PublicationIndexPage, "", lambda number: "/publications/", GATHERING),
    (models.CentreIndexPage, "", lambda number: "/centres/", GATHERING),
    (models.ProgrammePage, "", lambda number: factories.programme().url, GATHERING),
    (LettersPage, "", lambda number: "/lettres/", GATHERING),
    (models.DirectoryPage, "", lambda number: "/annuaire/", GATHERING),
    (models.AcronymsPage, "", lambda number: "/sigles/", GATHERING),
    (models.PublicationPage, "", lambda number: factories.publication().url, PAGE),
    (models.CentrePage, "", lambda number: factories.centre().url, PAGE),
    (models.CooperationPage, "", lambda number: factories.cooperation().url, PAGE),
    (models.ChantierPage, "", lambda number: factories.chantier().url, PAGE),
]


@pytest.mark.parametrize("number", [2, 9], ids=["few", "many"])
@pytest.mark.parametrize(
    ("make", "bound"),
    [row[2:] for row in PAGES],
    ids=[f"{model.__name__} {how}".strip() for model, how, *_ in PAGES],
)
def test_a_page_takes_few_queries(make, bound, number, client):
    rows(number)
    address = make(number)
    # Pictures are cut at the first reading; then something changes, and another page is the first to be made anew.
    client.get(address)
    Network.objects.filter(slug="laicite").update(order=77)
    client.get("/a-propos/?essai=1")
    with CaptureQueriesContext(connection) as made:
        response = client.get(address)
    assert response.status_code == 200
    with CaptureQueriesContext(connection) as kept:
        client.get(address)
    assert len(kept) == 0
    assert 0 < len(made) <= bound, "\n".join(query["sql"][:300] for query in made.captured_queries)


@pytest.mark.parametrize(
    ("make", "bound"),
    [
        (lambda: "/", GATHERING),
        (lambda: factories.article("reaap").url, PAGE),
        (lambda: factories.sheet().url, PAGE),
    ],
    ids=["home page", "article", "sheet"],
)
def test_so_does_the_first_page_after_a_change_which_reads_the_menus_too(make, bound, client):
    rows(4)
    address = make()
    client.get(address)
    Network.objects.filter(slug="laicite").update(order=77)
    with CaptureQueriesContext(connection) as made:
        assert client.get(address).status_code == 200
    assert 0 < len(made) <= bound, "\n".join(query["sql"][:300] for query in made.captured_queries)
