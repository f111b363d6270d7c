"""One word, however it is written: by the author of a page, and by its reader."""

import json

import pytest

from tests import factories
from tests.search.test_queries import paragraph, titles

pytestmark = pytest.mark.django_db

# Ways of writing, any of which finds any other.
SAME = [
    [
        "chanteur·euse·s",
        "chanteur(euse)s",
        "chanteurs",
        "chanteuses",
        "chanteuse",
        "chanteurs et chanteuses",
        "chanteur/euse",
    ],
    [
        "danseur·rice·s",
        "danseur.rice.s",
        "danseur-rice-s",
        "danseur•rice•s",
        "danseur‧rice‧s",
        "danseur⋅rice⋅s",
        "danseurs",
    ],
    [
        "inspecteur·trice",
        "inspecteur(trice)",
        "inspectrice",
        "inspecteurs",
        "inspecteur/trice",
        "inspect·eur·rice·s",
    ],
    [
        "voisin·e·s",
        "voisin.e.s",
        "voisin-e-s",
        "voisin(e)s",
        "voisin·es",
        "voisin/e/s",
        "voisin\u2011e\u2011s",
        "VOISIN·E·S",
    ],
    ["délégué·e", "délégué(e)", "déléguée", "délégués", "deleguees"],
    ["boulanger·ère·s", "boulangère", "boulangers", "boulanger(ère)"],
    ["musicien·ne·s", "musicienne", "musiciens", "musicien(ne)s"],
    ["bibliothécaire adjoint·e", "bibliothécaires adjointes"],
    ["sportif·ve·s", "sportive", "sportifs"],
    ["co-animation", "coanimation", "co animation", "co\u2011animation"],
    ["socio-culturel", "socioculturels", "socio culturelle"],
    ["entr'aide", "entr’aide", "entraide"],
    ["multi-accueil", "multiaccueil", "multi accueil"],
    ["week-end", "weekend", "week end"],
    ["porte-clef", "porte clef", "porteclef"],
    ["4\u202f700", "4\u00a0700", "4 700", "4700", "4.700"],
    ["1\u00a0234\u00a0567", "1234567", "1 234 567"],
    [
        "01 23 45 67 89",
        "0123456789",
        "01.23.45.67.89",
        "01-23-45-67-89",
        "+33 1 23 45 67 89",
        "01\u00a023\u00a045\u00a067\u00a089",
    ],
    ["n° 14", "n°14", "numéro 14", "N° 14"],
    ["classe de 5e", "classe de 5ème", "classe de cinquième"],
    ["Saint-Machin", "St Machin", "saint machin"],
    [
        "vigi\u00adlance",
        "vigilance",
        "vigi\u200blance",
        "vigi\u2060lance",
        "vigi\ufefflance",
        "\u202avigilance\u202c",
    ],
]


def pairs(groups: list[list[str]]) -> list[tuple[str, str]]:
    """Each way with the first one, both ways round."""
    return [
        pair for first, *others in groups for other in others for pair in ((first, other), (other, first))
    ]


@pytest.mark.parametrize(("written", "asked"), pairs(SAME))
def test_a_word_is_found_however_it_is_written(client, home, written, asked):
    factories.article(title="Le bon texte", body=paragraph(f"Ici, {written} ; et la suite."))
    factories.article(title="Un autre texte", body=paragraph("Rien de tout cela."))
    assert titles(client, asked) == ["Le bon texte"]
    # The words beside it are still words of their own.
    assert titles(client, f"{asked} suite")[0] == "Le bon texte"


@pytest.mark.parametrize(
    "asked", ["celles et ceux qui lisent", "tous·tes lisent", "tou(te)s lisent", "qu'est-ce qu'ils lisent"]
)
def test_function_words_of_both_genders_hold_nothing_up(client, home, asked):
    factories.article(title="Le bon texte", body=paragraph("Des familles lisent le soir."))
    assert titles(client, asked) == ["Le bon texte"]


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("La R.E.P. de la ville", "rep"),
        ("Le taux est de 3,5 pour cent", "3,5"),
        ("Il coûte 12.50 euros", "12.50"),
        ("Écrire à chargee.etudes@exemple.org", "chargee.etudes@exemple.org"),
        ("Voir www.habitants.es/le-livre", "www.habitants.es"),
        ("Voir https://exemple.fr/rice", "exemple.fr"),
        ("De 3 à 6 ans", "3 à 6 ans"),
        ("Peut-être demain", "peut-être demain"),
        ("Rendez-vous ici", "rendez vous ici"),
        ("En 2018 300 personnes", "2018 personnes"),
    ],
)
def test_signs_inside_other_words_stay_what_they_are(client, home, written, asked):
    factories.article(title="Le bon texte", body=paragraph(written))
    assert titles(client, asked) == ["Le bon texte"]


def test_numbers_of_two_words_stand_side_by_side(client, home):
    factories.article(title="Le 5 à 7 de mai", summary="Sans numéro.")
    factories.article(title="Cinq pages", summary="7 personnes sur 5 tables.")
    assert titles(client, "5 à 7") == ["Le 5 à 7 de mai"]


@pytest.mark.parametrize(
    ("written", "asked", "marked"),
    [
        ("Des chanteur·euse·s ici.", "chanteuse", "<mark>chanteur·euse·s</mark>"),
        ("La co-animation ici.", "coanimation", "<mark>co-animation</mark>"),
        ("La coanimation ici.", "co-animation", "<mark>coanimation</mark>"),
        ("Il y a 4\u202f700 pages.", "4700", "<mark>4\u202f700</mark>"),
        ("Une vigi\u00adlance de tous.", "vigilance", "<mark>vigi\u00adlance</mark>"),
        (
            "Au 01\u00a023\u00a045\u00a067\u00a089 le soir.",
            "0123456789",
            "<mark>01\u00a023\u00a045\u00a067\u00a089</mark>",
        ),
    ],
)
def test_what_is_marked_is_what_the_author_wrote(client, home, written, asked, marked):
    factories.article(title="Le bon texte", summary="", body=paragraph(written))
    html = client.get("/recherche/", {"q": asked}).content.decode()
    assert marked.replace("\u00a0", " ") in html.replace("\u00a0", " ")


def test_headings_items_cells_and_figures_stand_apart_in_the_passage_shown(client, home):
    body = [
        {"type": "heading", "value": {"text": "Parentalité", "level": "h2"}},
        {
            "type": "text",
            "value": "<p>12 mars</p><ul><li>Goûter girafe</li><li>Jeux</li></ul><h3>Lieux</h3><p>Une cour<br/>Un préau</p>",
        },
        {
            "type": "figures",
            "value": {
                "items": [{"value": "15", "label": "ateliers"}, {"value": "3", "label": "lieux"}],
                "source": "",
            },
        },
    ]
    factories.article(title="Le bon texte", summary="", body=json.dumps(body))
    html = client.get("/recherche/?q=girafe").content.decode().replace("\u00a0", " ")
    assert "Parentalité · 12 mars · Goûter <mark>girafe</mark> · Jeux · Lieux · Une cour · Un préau" in html
    assert "15 ateliers" in html and "ateliers · 3 lieux" in html
