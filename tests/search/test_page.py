"""The page of results: filters, pages, languages, help, bad input, bounds."""

import re
from html import unescape
from urllib.parse import quote

import pytest
from wagtail.models import Locale

from networks.models import ArticleIndexPage
from portal.models import Territory
from tests import factories
from tests.search.test_queries import paragraph, titles

pytestmark = pytest.mark.django_db


def get(client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def counts(html: str) -> dict[str, int]:
    part = html.split('<nav class="views"')[1].split("</nav>")[0]
    return {unescape(name): int(number) for name, number in re.findall(r">([^<>]+) <span>(\d+)</span>", part)}


def test_kinds_and_networks_are_counted_and_narrow(client, home):
    factories.article("reaap", title="Un goûter")
    factories.article("reaap", "clas", title="Deux goûters")
    factories.action("clas", title="Après le goûter")
    html = get(client, "/recherche/?q=goûter")
    assert counts(html) == {"Tout": 3, "Articles": 2, "Actions": 1}
    assert "Réaap (2)" in html and "Clas (2)" in html
    assert set(titles(client, "goûter", "&genre=articles")) == {"Un goûter", "Deux goûters"}
    assert titles(client, "goûter", "&genre=articles&reseau=clas") == ["Deux goûters"]
    html = get(client, "/recherche/?q=goûter&reseau=clas")
    assert counts(html) == {"Tout": 2, "Articles": 1, "Actions": 1}
    assert '<option value="clas" selected>' in html


def test_a_filter_that_does_not_exist_narrows_nothing(client, home):
    factories.article(title="Un goûter")
    assert titles(client, "goûter", "&genre=inconnu&reseau=%00") == ["Un goûter"]


def test_twenty_results_a_page(client, home):
    for number in range(23):
        factories.article(title=f"Atelier {number}")
    first, second = titles(client, "atelier"), titles(client, "atelier", "&page=2")
    assert (len(first), len(second), len({*first, *second})) == (20, 3, 23)
    assert titles(client, "atelier", "&page=99") == second


def test_without_words_the_page_says_where_to_begin(client, home):
    html = get(client, "/recherche/")
    assert html.count("<h1") == 1 and "Rien ne répond" not in html
    assert '<a class="more" href="/articles/">' in html
    assert '<link rel="canonical" href="http://testserver/recherche/">' in html


def test_a_misspelt_word_is_mended_with_one_that_exists(client, home):
    factories.article(title="La parentalité en jeu", summary="Un jardin partagé.")
    assert "Rien ne répond" in get(client, "/recherche/?q=parantalitee")
    html = get(client, "/recherche/?q=parantalitee+jardin")
    assert "«\xa0parantalitee\xa0» ne se trouve dans aucune." in html
    offered = re.search(r'Essayez.*?href="([^"]+)">([^<]+)</a>', html, re.DOTALL)
    assert offered and offered[2] == "parentalité jardin"
    assert "La parentalité en jeu" in re.sub("</?mark>", "", get(client, unescape(offered[1])))


def test_words_that_never_meet_find_a_page_each_and_the_reader_is_told(client, home):
    factories.article(title="Le jardin")
    factories.article(title="La musique")
    factories.article(title="Le sport")
    html = get(client, "/recherche/?q=jardin+musique")
    assert set(titles(client, "jardin musique")) == {"Le jardin", "La musique"}
    assert "Peu de pages contiennent tous ces mots" in html and "Rien ne répond" not in html
    assert counts(html) == {"Tout": 2, "Articles": 2}
    assert "Réaap (2)" in html
    assert "Peu de pages" not in get(client, "/recherche/?q=jardin")


def test_misspelt_words_are_offered_as_they_are_written_one_by_one(client, home):
    factories.article(title="Le jardin")
    factories.article(title="La musique")
    offered = re.findall(r'href="/recherche/\?q=([^"]+)"', get(client, "/recherche/?q=jardinn+musiqque"))
    assert {"jardin", "musique"} <= set(offered)


def test_the_name_of_a_place_is_never_taken_for_a_mistake(client, home):
    factories.article(title="Une collation", summary="Les plantations du quartier.")
    Territory.objects.create(kind="commune", code="77999", slug="colation", name="Colation")
    assert "Essayez" in get(client, "/recherche/?q=collatoin")
    assert "Essayez" not in get(client, "/recherche/?q=colation")


def test_a_word_that_is_found_is_not_offered_as_another(client, home):
    factories.article(title="Sentir", body=paragraph("Pour les seniors."))
    html = get(client, "/recherche/?q=seniors+introuvable")
    assert "q=seniors" in html and "q=sentir" not in html


def test_pages_that_hold_more_and_rarer_words_come_first(client, home):
    for number in range(6):
        factories.article(title=f"Un atelier {number}")
    factories.article(title="Une girafe", summary="Elle mange.")
    factories.article(title="Un atelier", summary="On y peint une girafe en papier.")
    found = titles(client, "atelier girafe papillon")
    assert found[:2] == ["Un atelier", "Une girafe"]


def test_between_quotes_nothing_is_left_out(client, home):
    factories.article(title="Le café des parents", summary="Le mardi.")
    factories.article(title="Parents et café", summary="À Bobigny.")
    assert titles(client, '"café des parents" bobigny') == ["Le café des parents"]
    html = get(client, "/recherche/?q=" + quote('"thé des parents" bobigny'))
    assert "Rien ne répond" in html and "sans guillemets" in html


def test_filters_and_pages_go_on_where_only_some_words_are_held(client, home):
    for number in range(24):
        factories.article(*(("clas",) if number < 3 else ("reaap",)), title=f"Un atelier {number}")
    factories.sheet("clas", title="Une girafe")
    html = get(client, "/recherche/?q=atelier+girafe&reseau=clas")
    assert counts(html) == {"Tout": 1, "Fiches d’expérience": 1} or counts(html)["Tout"] == 4
    total = counts(get(client, "/recherche/?q=atelier+girafe"))["Tout"]
    first, second = titles(client, "atelier girafe"), titles(client, "atelier girafe", "&page=2")
    assert first[0] == "Une girafe" and len({*first, *second}) == total


def test_a_filter_that_leaves_nothing_can_be_taken_back(client, home):
    factories.article("reaap", title="Un goûter")
    html = get(client, "/recherche/?q=goûter&genre=fiches")
    assert "chercher dans tous les genres" in html


@pytest.mark.parametrize(
    "query",
    [
        "\x00",
        "a\x00b",
        "x" * 10_000,
        "mot " * 3_000,
        '"',
        '""',
        '"""goûter""" OR NEAR(a b)',
        "NEAR(goûter thé, 2)",
        "goûter*",
        "* - ^ : + ~ ( ) { } [ ] ' & | ! <-> \\",
        "title_terms:goûter",
        "-goûter AND NOT",
        "'; DROP TABLE search_searchentry; --",
        "%' OR 1=1 --",
        "🙂🎉",
        "goûter 🎉",
        "le la de",
        "l’",
        "ﷺ",
        "\u202e\u200b\ufeff",
        "½ ² ⅷ",
        "मराठी العربية 中文",
        "<script>alert(1)</script>",
        "1e5 007 3.14 -5 a@b.fr http://x.fr/y",
    ],
)
def test_hostile_input_gets_a_clear_answer(client, home, query):
    factories.article(title="Un goûter")
    for path in ("/recherche/", "/en/recherche/", "/fiches/"):
        if path.startswith("/en/"):
            home.copy_for_translation(Locale.objects.get(language_code="en"))
        html = get(client, f"{path}?q={quote(query)}")
        assert html.count("<h1") == 1 and "<script>alert" not in html and "\x00" not in html
    assert client.get(b"/recherche/?q=%ff%fe%ed%a0%80".decode()).status_code == 200


def test_a_long_search_and_one_of_common_words_say_what_to_change(client, home):
    assert "seuls ses 12 premiers mots comptent" in get(client, "/recherche/?q=" + "goûter+thé+" * 30)
    assert "ajoutez-en un plus précis" in get(client, "/recherche/?q=le+la")


def test_only_reading_is_allowed(client, home):
    assert client.post("/recherche/", {"q": "x"}).status_code == 405


@pytest.fixture
def english(home):
    locale = Locale.objects.get(language_code="en")
    home.copy_for_translation(locale).save_revision().publish()
    ArticleIndexPage.objects.get(locale=home.locale).copy_for_translation(locale).save_revision().publish()
    return locale


def test_the_active_language_comes_first_then_what_is_only_in_french(client, home, english):
    translated = factories.article(title="Le festival du conte")
    factories.article(title="Un festival de rue")
    page = translated.copy_for_translation(english)
    page.title = "The storytelling festivals"
    page.save_revision().publish()
    assert titles(client, "festival", path="/en/recherche/") == [
        "The storytelling festivals",
        "Un festival de rue",
    ]
    html = get(client, "/en/recherche/?q=festival")
    assert html.index("storytelling") < html.index('<li class="palette-reaap stroke-plain" lang="fr"')
    assert 'href="/en/articles/' in html
    assert set(titles(client, "festival")) == {"Le festival du conte", "Un festival de rue"}


def test_pages_run_on_from_one_language_to_the_next(client, home, english):
    for number in range(25):
        page = factories.article(title=f"Atelier {number}")
        if number < 15:
            page.copy_for_translation(english).save_revision().publish()
    first = titles(client, "atelier", path="/en/recherche/")
    second = titles(client, "atelier", "&page=2", path="/en/recherche/")
    assert (len(first), len(second), len({*first, *second})) == (20, 5, 25)


@pytest.mark.parametrize("number", [1, 24])
def test_the_number_of_queries_does_not_grow(client, home, english, number, django_assert_max_num_queries):
    for rank in range(number):
        factories.article("reaap", "clas", title=f"Atelier {rank}")
        factories.session(factories.action(title=f"Action atelier {rank}"))
        factories.sheet(title=f"Fiche atelier {rank}")
    for path in ("/recherche/", "/en/recherche/"):
        for query in ("", "?q=atelier", "?q=atelier&genre=actions&reseau=reaap&page=2", "?q=atelierz+zzz"):
            client.get(path + query)
            with django_assert_max_num_queries(15):
                assert client.get(path + query).status_code == 200


def test_what_was_typed_comes_back_as_it_was_typed(client, home):
    said = get(client, f"/recherche/?q={quote("zèbre & l'âne <b>")}")
    assert unescape(said.split("<h2>")[1].split("</h2>")[0]) == "Rien ne répond à «\xa0zèbre & l’âne <b>\xa0»"


def test_a_compound_word_that_stands_nowhere_is_named_whole(client, home):
    """Its second part alone stands in a page: that it is in none would be a lie."""
    factories.article(title="L’éducation pour toutes")
    factories.article(title="Le jardin")
    html = get(client, "/recherche/?q=co-%C3%A9ducation+jardin")
    assert "«\xa0co-éducation\xa0» ne se trouve dans aucune." in html
    assert html.count("ne se trouve dans aucune") == 1
