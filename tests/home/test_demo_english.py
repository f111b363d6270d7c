"""The English part of the demo: home, networks, legal pages and two articles, whole."""

from io import StringIO

import pytest
from django.core.management import call_command

from home.demo import translations
from networks.models import ArticlePage, NetworkPage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


def test_english_pages_are_whole_and_read_as_english(client):
    assert [(page.slug, translations.missing(page)) for page in translations.pages()] == [
        (page.slug, []) for page in translations.pages()
    ]
    lacking = [page.slug for page in translations.pages() if not page.get_translations().live().exists()]
    assert not lacking
    for page in translations.pages():
        [translated] = page.get_translations().live().specific()
        response = client.get(translated.url)
        assert response.status_code == 200
        assert '<html lang="en"' in response.content.decode()
    assert NetworkPage.objects.live().filter(locale__language_code="en").count() == 7
    assert ArticlePage.objects.live().filter(locale__language_code="en").count() == 2
    call_command("load_demo", stdout=StringIO())
    assert ArticlePage.objects.filter(locale__language_code="en").count() == 2
