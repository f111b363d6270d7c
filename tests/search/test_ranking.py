"""Which result comes first: what was meant, not only what was typed."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from tests import factories
from tests.search.test_queries import paragraph, titles

pytestmark = pytest.mark.django_db


@pytest.fixture
def house(home):
    """A member of Réaap in Épinay-sur-Seine that can be reached, among articles that say the same words."""
    for number in range(6):
        factories.article(
            "reaap", title=f"Un contact du Réaap, {number}", body=paragraph("Épinay, contact, Réaap.")
        )
    return factories.member(
        "reaap",
        commune="epinay-sur-seine",
        organisation=factories.organisation("La Maison bleue"),
        activity="Un goûter le jeudi.",
        contact_function="accueil",
        contact_phone="01 23 45 67 89",
        contact_email="accueil@exemple.org",
    )


@pytest.mark.parametrize(
    "asked",
    [
        "contact réaap épinay",
        "epinay sur seine parentalité",
        "Épinay-sur-Seine",
        "qui contacter à Épinay pour le réaap ?",
        "maison bleue",
        "la maison bleue epinay telephone",
        "01.23.45.67.89",
        "accueil@exemple.org",
    ],
)
def test_who_can_be_reached_in_a_commune_is_found_first_with_the_contact(client, house, asked):
    assert titles(client, asked)[0] == "La Maison bleue"
    html = client.get("/recherche/", {"q": asked}).content.decode()
    assert 'href="/annuaire/?commune=epinay-sur-seine&amp;reseau=reaap"' in html
    text = html.replace("\u00a0", " ").replace("<mark>", "").replace("</mark>", "")
    assert "Contact : accueil, 01 23 45 67 89, accueil@exemple.org" in text


@pytest.mark.parametrize("asked", ["réunion 93", "réunion seine saint denis", "réunion Seine-St-Denis"])
def test_the_departement_is_its_number_and_not_its_town(client, home, asked):
    factories.article(title="Le bon texte", summary="Une réunion en Seine-Saint-Denis.")
    factories.article(title="La ville", summary="Une réunion à Saint-Denis.")
    assert titles(client, asked)[0] == "Le bon texte"
    assert titles(client, "ville saint denis") == ["La ville"]


def test_what_is_still_to_come_is_first_where_a_date_is_asked_for(client, home):
    factories.session(factories.action("clas", title="Une rencontre du Clas"))
    past = factories.action("clas", title="La rencontre du Clas", summary="Rencontre, rencontre.")
    factories.session(past, on=timezone.localdate() - timedelta(days=30))
    factories.article("clas", title="Rencontre du Clas : récit", summary="La rencontre du Clas.")
    for asked in ("prochaine rencontre du clas", "quand a lieu la réunion clas ?", "date rencontre clas"):
        assert titles(client, asked)[0] == "Une rencontre du Clas"


def test_a_sigle_comes_after_the_pages_unless_it_is_what_was_asked_for(client, home):
    factories.acronym("Zorg", "Zone organisée de regroupement", synonyms="girafe")
    factories.article(title="Loger les girafes", body=paragraph("La Zorg en parle."))
    factories.article(title="Un zoo", body=paragraph("Une girafe y vit."))
    factories.article(title="Un parc", body=paragraph("Avec la Zorg."))
    assert titles(client, "girafe") == ["Loger les girafes", "Un zoo", "Un parc", "Zorg"]
    assert titles(client, "zorg")[0] == titles(client, "zone organisée de regroupement")[0] == "Zorg"
    assert titles(client, "c'est quoi la ZORG ?")[0] == "Zorg"


def test_a_letter_to_receive_is_found_by_who_wants_to_sign_up(client, home):
    title = factories.title(title="Le courrier des parents", rhythm="chaque mois")
    assert titles(client, "comment s'abonner à la newsletter des parents")[0] == title.title
    for asked in ("désabonnement", "me désinscrire de la lettre"):
        assert titles(client, asked)[0] == title.title


def test_an_action_is_found_by_the_day_of_its_session(client, home):
    factories.article(title="Le bilan de mars 2031")
    factories.session(factories.action(title="Une visite"), on=date(2031, 3, 14))
    assert titles(client, "14 mars 2031")[0] == "Une visite"
    assert set(titles(client, "mars 2031")) == {"Le bilan de mars 2031", "Une visite"}


def test_a_rare_word_does_not_hide_what_the_other_words_find(client, home):
    for number in range(8):
        factories.article(title=f"Le numérique, {number}")
    factories.article(title="Une girafe")
    found = titles(client, "numérique girafe introuvable")
    assert found[0] == "Une girafe" and len(found) == 9


def test_where_very_many_hold_some_of_the_words_more_of_them_are_asked_for(client, home, monkeypatch):
    """A sentence of frequent words is neither slow nor answered with everything."""
    monkeypatch.setattr("search.results.MOST_WEIGHED", 10)
    for number in range(8):
        factories.article(title=f"Parents et quartiers {number}", summary="Une école.")
        factories.article(title=f"Parents, {number}")
        factories.article(title=f"Quartiers, {number}")
    found = titles(client, "les parents des quartiers et leur école introuvable")
    assert len(found) == 8 and all("Parents et quartiers" in title for title in found)
