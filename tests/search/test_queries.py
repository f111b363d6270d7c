"""What readers type and what they find: the same answers on SQLite and PostgreSQL."""

import json
import re
from html import unescape
from urllib.parse import quote

import pytest

from networks.models import Membership
from portal.models import Acronym
from search import queries
from tests import factories

pytestmark = pytest.mark.django_db


def titles(client, query: str, more: str = "", path: str = "/recherche/") -> list[str]:
    """The titles of the first page of results, in their order."""
    response = client.get(f"{path}?q={quote(query)}{more}")
    assert response.status_code == 200
    found = re.findall(r'<h3><a href="[^"]+">(.*?)</a></h3>', response.content.decode())
    return [unescape(re.sub("</?mark>", "", title)) for title in found]


def paragraph(text: str) -> str:
    return json.dumps([{"type": "text", "value": f"<p>{text}</p>"}])


@pytest.fixture
def shelf(home):
    """A few articles that share little."""
    Acronym.objects.all().delete()
    Acronym.objects.create(
        short="Clas",
        meaning="contrat local d’accompagnement à la scolarité",
        variants="CLAS",
        synonyms="aide aux devoirs",
    )
    for title, summary, text in [
        ("Une école ouverte le soir", "Des bénévoles.", "Les élus de Noisy ont visité les lieux."),
        ("Manger ensemble", "Sœurs et frères à table : l’œuf du dimanche.", "Un atelier cuisine."),
        (
            "Le soutien à la scolarité",
            "Où en est-on ?",
            "Le contrat local d’accompagnement à la scolarité a dix ans.",
        ),
        ("Journal de bord", "Une équipe raconte le Clas.", "Elle a tenu un an."),
        ("L’été des réseaux", "Des photos et des jeux.", "Aujourd’hui, jusqu’à trois cents personnes."),
        (
            "Parler du travail",
            "Une classe de troisième.",
            "Rencontre avec la R.E.P. de Bondy ; le café des parents.",
        ),
    ]:
        factories.article(title=title, summary=summary, body=paragraph(text))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("école", {"Une école ouverte le soir"}),
        ("ECOLES", {"Une école ouverte le soir"}),
        ("l'école", {"Une école ouverte le soir"}),
        ("l’ecole du soir", {"Une école ouverte le soir"}),
        ("élu", {"Une école ouverte le soir"}),
        ("lieu", {"Une école ouverte le soir"}),
        ("réseau", {"L’été des réseaux"}),
        ("jeu photo", {"L’été des réseaux"}),
        ("aujourd'hui", {"L’été des réseaux"}),
        ("jusqu'à trois cents", {"L’été des réseaux"}),
        ("soeur", {"Manger ensemble"}),
        ("œufs", {"Manger ensemble"}),
        ("oeuf dimanche", {"Manger ensemble"}),
        ("rep", {"Parler du travail"}),
        ("cafés", {"Parler du travail"}),
        ("caf", set()),
        # Only the last word is also a beginning.
        ('"bénév" soir', set()),
        ("parler trava", {"Parler du travail"}),
        # Words that never meet: each finds its page.
        ("école cuisine", {"Une école ouverte le soir", "Manger ensemble"}),
        # A sigle and what it stands for, both ways; a sigle is not the beginning of « classe ».
        ("Clas", {"Clas", "Journal de bord", "Le soutien à la scolarité"}),
        (
            "contrat local d'accompagnement à la scolarité",
            {"Clas", "Journal de bord", "Le soutien à la scolarité"},
        ),
        (
            "contrats locaux accompagnement scolarité",
            {"Clas", "Journal de bord", "Le soutien à la scolarité"},
        ),
        ("aide aux devoirs", {"Clas", "Journal de bord", "Le soutien à la scolarité"}),
        ("clas équipe", {"Journal de bord"}),
        ('"Clas"', {"Clas", "Journal de bord"}),
        # Between quotes, side by side.
        ("soutien à la scolarité", {"Le soutien à la scolarité", "Clas"}),
        ('"soutien à la scolarité"', {"Le soutien à la scolarité"}),
        ('"soutien scolarité"', set()),
        ("« café des parents »", {"Parler du travail"}),
        ('"parents des café"', set()),
        ('"café des parents', {"Parler du travail"}),
    ],
)
def test_what_is_found(client, shelf, query, expected):
    assert set(titles(client, query)) == expected


def test_a_title_counts_more_than_a_summary_and_a_summary_more_than_a_text(client, home):
    factories.article(title="Troisième", body=paragraph("Une ludothèque. " + "Autre chose. " * 20))
    factories.article(title="Deuxième", summary="On y va pour la ludothèque.")
    factories.article(title="Première ludothèque")
    factories.article(title="Hors sujet")
    assert titles(client, "ludothèques") == ["Première ludothèque", "Deuxième", "Troisième"]


def test_a_word_of_the_title_comes_before_any_number_of_them_in_a_text(client, home):
    factories.article(title="Jouer", summary="Ludothèque, ludothèque.", body=paragraph("Ludothèque. " * 60))
    long_one = "Ce que six mois de travail dans une ludothèque ont changé pour les familles du quartier"
    factories.article(title=long_one, body=paragraph("Autre chose encore. " * 200))
    assert titles(client, "ludothèque") == [long_one, "Jouer"]


def test_pages_come_before_the_lines_of_the_directory(client, home):
    [reaap] = factories.networks("reaap")
    for name in ("Café des parents", "Maison des parents", "Parole de parents"):
        member = {"organisation": factories.organisation(name), "network": reaap}
        Membership.objects.create(**member, activity="Un accueil pour les parents.")
    factories.article(
        title="Quand les parents passent la porte", summary="Quatre façons d’ouvrir aux parents."
    )
    found = titles(client, "parents")
    assert found[0] == "Quand les parents passent la porte"
    assert len(found) == 4


def test_a_sheet_is_found_by_its_fields_in_both_lists(client, home):
    factories.sheet(title="La fête", partners="Compagnons bâtisseurs", structure="L'ESCALE")
    factories.sheet(title="Le verger")
    assert titles(client, "compagnon batisseur") == ["La fête"]
    assert titles(client, "escale", path="/fiches/") == ["La fête"]
    assert titles(client, "vergers", path="/fiches/") == ["Le verger"]


def test_an_action_is_found_by_its_code_and_its_sessions_and_says_the_next_one(client, home):
    action = factories.action(title="Pratiques partagées", codes="A12")
    factories.session(action, title="Mobiliser les familles", place="Maison de Pantin")
    assert titles(client, "A12") == titles(client, "familles pantin") == ["Pratiques partagées"]
    assert action.sessions.get().when in client.get("/recherche/?q=a12").content.decode().replace(
        "\u00a0", " "
    )


def test_words_are_marked_as_they_are_written(client, shelf):
    html = client.get("/recherche/?q=soeurs+oeuf").content.decode()
    assert "<mark>Sœurs</mark>" in html and "l’<mark>œuf</mark>" in html
    html = client.get("/recherche/?q=contrat+local+accompagnement+scolarite").content.decode()
    assert "<mark>contrat local d’accompagnement à la scolarité</mark>" in html
    assert "<mark>Clas</mark>" in html and "<mark>à</mark>" not in html


def test_nothing_of_a_text_becomes_markup(client, home):
    factories.article(title="Balise <script>alert(1)</script>", summary="<b>Balise</b> & co")
    html = client.get("/recherche/?q=balise+%3Cscript%3E").content.decode()
    assert "<script>alert" not in html and "&lt;b&gt;" in html


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("mon fils est exclu du collège", "fils exclu collège"),
        ("ma fille a été exclue", "fille exclue"),
        ("la salle n’est pas loin", "salle pas loin"),
        ("la réunion c'est où", "réunion"),
        ("mal-logement est ensemble", "mal-logement est ensemble"),
        ("grand paris grand est jeunesse", "grand paris grand est jeunesse"),
        ("l'est parisien", "est parisien"),
        ("ateliers cet été à bondy", "ateliers été bondy"),
        ("est", "est"),
    ],
)
def test_a_verb_is_not_asked_for_and_its_homonym_is(home, query, wanted):
    """« est » and « été » mean things, in « Est Ensemble » and in summer; as verbs they stand in every page."""
    assert queries.parse(query, "fr").words == queries.parse(wanted, "fr").words
