"""Languages: a menu, what search engines are told, and pages that are not translated."""

import pytest
from django.utils import translation
from wagtail.models import Locale, PageViewRestriction
from wagtail.snippets.widgets import AdminSnippetChooser

from portal.models import Network
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def english(home):
    """The English home page, published."""
    translated = home.copy_for_translation(Locale.objects.get(language_code="en"))
    translated.title = "The networks' portal"
    translated.save_revision().publish()
    return translated


def read(client, url: str, status: int = 200) -> str:
    response = client.get(url)
    assert response.status_code == status
    return response.content.decode()


def menu(html: str) -> str:
    return html.split('class="tongues"')[1].split("</nav>")[0]


def test_one_language_needs_no_menu(client, home):
    assert "tongues" not in read(client, "/")


def test_the_menu_leads_from_one_language_to_the_other(client, english):
    assert 'href="/en/"' in menu(read(client, "/"))
    there = menu(read(client, "/en/"))
    assert 'href="/"' in there
    assert 'aria-current="true">English' in there.replace("\n", "")


def test_a_translated_page_names_its_versions(client, english):
    page = factories.article(title="Une lettre")
    factories.translate(page, "One letter")
    html = read(client, page.url)
    assert f'href="/en{page.url}"' in menu(html)
    for code, path in (("fr", page.url), ("en", f"/en{page.url}"), ("x-default", page.url)):
        assert f'hreflang="{code}"' in html.split("</head>")[0]
        assert f'href="http://testserver{path}"' in html.split("</head>")[0]
    assert "One letter" in read(client, f"/en{page.url}")


def test_a_page_that_is_not_translated_says_so_and_offers_the_french_one(client, english):
    page = factories.article(title="Seulement ici")
    assert f'href="/en{page.url}"' in menu(read(client, page.url))
    html = read(client, f"/en{page.url}", 404)
    assert "Seulement ici" in html
    assert f'href="{page.url}"' in html
    assert 'content="noindex"' in html
    assert '<html lang="en"' in html


def test_what_does_not_exist_anywhere_is_not_found(client, english):
    html = read(client, "/en/articles/nulle-part/", 404)
    assert "tongues" in html and "Lire en français" not in html


def test_drafts_and_private_pages_are_not_offered(client, english):
    draft = factories.article(live=False, title="Un brouillon secret")
    assert "secret" not in read(client, f"/en{draft.url or '/articles/rien/'}", 404)
    private = factories.article(title="Une page secrète")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    assert "secrète" not in read(client, f"/en{private.url}", 404)


def test_whoever_opens_the_admin_first_in_english_leaves_it_in_french_for_the_others():
    """Wagtail makes a chooser's form, and the way to a list of snippets, once a process."""
    with translation.override("en"):
        chooser = AdminSnippetChooser(model=Network)
        crumbs = Network.snippet_viewset.breadcrumbs_items
    with translation.override("fr"):
        assert str(chooser.choose_one_text) == "Choisir réseau"
        assert str(chooser.choose_another_text) == "Choisir autre chose (réseau)"
        assert [str(crumb["label"]) for crumb in crumbs][0] == "Accueil"
    with translation.override("en"):
        assert str(chooser.choose_one_text) == "Choose network"
        assert [str(crumb["label"]) for crumb in crumbs][0] == "Home"
