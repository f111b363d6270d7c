"""The sheets as readers see them: list, facets, exports, one sheet."""

import json
import re
from html import unescape

import pytest

from networks.models import SheetPage
from networks.sheets.importing import import_sheets
from portal.models import Territory
from tests.networks.sheet_samples import NAMES, TEXTS, sheet

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def territories(db):
    for code, name in NAMES.items():
        Territory.objects.get_or_create(
            kind="departement", code=code, defaults={"name": name, "slug": f"departement-{code}"}
        )


@pytest.fixture
def three(db):
    """Three invented sheets: two in Isère, one ended in Savoie."""
    bring(
        sheet(),
        sheet(title="Le verger", mots_cles="-\n- Jardin", public="- Enfance", limites="Non encore évalué"),
        sheet(
            title="La fête",
            organiser="- L'ESCALE - Savoie",
            statut="- Terminée",
            mots_cles="-\n- Culture",
            ressources="",
            raisons="Plus de salle.",
        ),
    )


def bring(*texts):
    import_sheets("".join(texts).encode(), "essai.txt")


def get(client, query="", status=200):
    response = client.get(f"/fiches/{query}")
    assert response.status_code == status
    return response.content.decode()


def titles(html):
    return sorted(unescape(title) for title in re.findall(r'<h3><a href="/fiches/[^"]+">([^<]+)</a>', html))


def facet(html, label):
    """label -> (count, address) of one facet."""
    part = html.split(f"<h3>{label}</h3>")[1].split("</ul>")[0]
    rows = re.findall(r'<a href="([^"]*)"[^>]*>\s*<span>([^<]*)</span>\s*<span>(\d+)', part)
    return {unescape(name): (int(count), unescape(url)) for url, name, count in rows}


def test_every_value_has_its_count(client, three):
    html = get(client)
    assert titles(html) == ["La fête", "Le potager", "Le verger"]
    assert "3 fiches" in html
    departments = facet(html, "Département")
    assert {name: count for name, (count, _) in departments.items()} == {"Isère": 2, "Savoie": 1}
    assert {name: count for name, (count, _) in facet(html, "Statut").items()} == {
        "En cours": 2,
        "Terminée": 1,
    }


def test_filters_combine_and_keep_the_others(client, three):
    _, url = facet(get(client, "?q=le&page=3"), "Département")["Isère"]
    assert "q=le" in url and "page=" not in url
    html = get(client, url)
    assert titles(html) == ["Le potager", "Le verger"]
    count, url = facet(html, "Public")["Enfance"]
    assert count == 1
    html = get(client, url)
    assert titles(html) == ["Le verger"]
    assert "1 fiche<" in html
    chips = re.findall(r'<ul class="chips">.*?</ul>', html, re.DOTALL)[0]
    assert [word in chips for word in ("le", "Isère", "Enfance", "Tout effacer")] == [True] * 4
    without = [unescape(url) for url in re.findall(r'href="([^"]+)"', chips)]
    assert "?q=le&public=enfance" in without or "?public=enfance&q=le" in without
    assert without[-1] == "/fiches/"


def test_a_chosen_value_is_marked_and_taken_back(client, three):
    html = get(client, "?departement=73")
    assert len(re.findall(r'aria-current="true"><span>Savoie', html)) == 1
    assert facet(html, "Département")["Savoie"][1] == "?"
    assert '<input type="hidden" name="departement" value="73">' in html


def test_a_known_value_without_sheets_keeps_its_name(client, three):
    html = get(client, "?departement=73&public=enfance")
    assert titles(html) == []
    assert facet(html, "Département")["Savoie"][0] == 0
    assert facet(html, "Public")["Enfance"][0] == 0


@pytest.mark.parametrize(
    "query", ["?theme=rien", "?reseau=r%00ien", "?departement=2A%27--", "?statut=x&q=y", "?q=" + "z" * 500]
)
def test_an_unknown_value_finds_nothing_and_says_what_to_try(client, three, query):
    html = get(client, query)
    assert titles(html) == []
    assert "Aucune fiche" in html and "Retirez un des filtres" in html
    assert 'href="/fiches/"' in html


def test_without_any_sheet(client):
    html = get(client)
    assert "Aucune fiche n’est encore en ligne." in html
    assert "format=json" not in html


def test_words_are_searched(client, three):
    assert titles(get(client, "?q=verger")) == ["Le verger"]
    assert titles(get(client, "?q=escale")) == ["La fête"]


def test_the_page_asked_keeps_the_filters(client):
    bring(*(sheet(title=f"Fiche {number}") for number in range(15)))
    html = get(client, "?departement=38&page=2")
    assert len(titles(html)) == 3
    assert "?departement=38&amp;page=1" in html


def test_the_export_is_what_was_imported(client, three):
    rows = json.loads(get(client, "?format=json"))
    assert [row["titre"] for row in rows] == ["Le potager", "Le verger", "La fête"]
    first = rows[0]
    assert first["structure"] == "LA RUCHE"
    assert (first["departement"], first["departement_code"]) == ("Isère", "38")
    assert first["mots_cles"] == ["Jardin", "Cuisine & partage"]
    assert first["partenaires"] == ["Caf", "Commune"]
    for key in (
        "resume",
        "ressources",
        "nombre",
        "resultat_territoire",
        "resultat_centre",
        "resultat_habitants",
        "limites",
    ):
        assert first[key] == TEXTS[key]
    assert first["source"]["fichier"] == "essai.txt" and first["source"]["position"] == 1
    assert [row["titre"] for row in json.loads(get(client, "?format=json&departement=73"))] == ["La fête"]


def test_the_export_says_how_many_rows(client, three):
    html = get(client, "?departement=38")
    assert "Exporter les 2 fiches" in html
    assert "?departement=38&amp;format=json" in html


def test_an_unknown_format_is_refused_in_french(client, three):
    assert "Format « xml » inconnu" in json.loads(get(client, "?format=xml", 400))["erreur"]


def test_a_sheet_shows_its_texts_and_its_gaps(client, three):
    html = client.get(SheetPage.objects.get(title="Le potager").url).content.decode()
    assert html.count("<h1") == 1
    assert "Un potager ouvert à toute la rue." in html and "<p>On y plante ensemble.</p>" in html
    assert "<b>8</b>" in html and "<p>bénévoles</p>" in html
    assert re.search(r"<b>1\s?200 €</b>", html) or "<b>1200\u00a0€</b>" in html
    assert "L’eau manque en août." in html
    assert "<li>moins de déchets</li>" in html
    after = html.split("Pour la structure</h3>")[1]
    assert '<span class="gap">Non renseigné</span>' in after.split("<h3")[0]
    after = html.split("Pour les habitantes et habitants</h3>")[1]
    assert '<span class="gap">Pas encore évalué</span>' in after.split("<h3")[0]
    assert "essai.txt, fiche 1" in html
    assert "Isère" in html and "LA RUCHE" in html


def test_a_sheet_says_above_its_title_where_it_comes_from(client, three):
    html = client.get(SheetPage.objects.get(title="La fête").url).content.decode()
    assert '<p class="kicker">Fiche d’expérience · Savoie</p>' in html


def test_what_is_missing_is_said(client, three):
    html = client.get(SheetPage.objects.get(title="La fête").url).content.decode()
    brief = html.split('class="brief"')[1].split("</section>")[0]
    assert brief.count("Non renseigné") == 1
    assert "Plus de salle." in html
    html = client.get(SheetPage.objects.get(title="Le verger").url).content.decode()
    assert "Pas encore évalué" in html.split('class="brief"')[1].split("</section>")[0]


def test_a_long_text_is_cut_in_short_and_whole_below(client):
    long = "Trop de pluie. " * 20
    bring(sheet(limites=f"{long}\n- une bâche\n- un abri"))
    html = client.get(SheetPage.objects.get().url).content.decode()
    assert 'href="#ce-qui-frotte"' in html and 'id="ce-qui-frotte"' in html
    assert f"<p>{long.strip()}</p>" in html and "<li>un abri</li>" in html


@pytest.mark.parametrize("number", [2, 19])
def test_the_number_of_queries_does_not_grow(client, number, django_assert_max_num_queries):
    bring(*(sheet(title=f"Fiche {n}", organiser=f"- RUCHE {n} - Isère") for n in range(number)))
    page = SheetPage.objects.first()
    for url, bound in (("/fiches/", 15), ("/fiches/?departement=38&q=fiche", 15), (page.url, 12)):
        client.get(url)
        with django_assert_max_num_queries(bound):
            assert client.get(url).status_code == 200
