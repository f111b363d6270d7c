"""Sessions in the admin: hours as people write them, and identifiers that nobody has to invent."""

from datetime import date, time

import pytest

from networks.models import Session
from portal.models import Theme
from tests import factories as make

pytestmark = pytest.mark.django_db
ADD = "/admin/snippets/networks/session/add/"


def typed(action, **fields):
    return {
        "action": action.pk,
        "title": "",
        "precision": "jour",
        "date": "14/06/2027",
        "place": "",
        "commune": "",
        "status": "prevue",
        "start": "",
        "end": "",
    } | fields


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("9 h 30", time(9, 30)),
        ("9h30", time(9, 30)),
        ("9:30", time(9, 30)),
        ("9 h", time(9)),
        ("14H", time(14)),
        ("09:30:00", time(9, 30)),
        ("9\u202fh\u00a030", time(9, 30)),
        ("18 heures 15", time(18, 15)),
        ("14", time(14)),
        ("", None),
    ],
)
def test_an_hour_is_read_as_it_is_written(admin_client, text, hour):
    response = admin_client.post(ADD, typed(make.action(), start=text))
    assert response.status_code == 302
    assert Session.objects.get().start == hour


@pytest.mark.parametrize(
    ("text", "stored", "precision"),
    [
        ("14/06/2027", date(2027, 6, 14), "jour"),
        ("14/6/27", date(2027, 6, 14), "jour"),
        ("14.06.2027", date(2027, 6, 14), "jour"),
        ("14-06-2027", date(2027, 6, 14), "jour"),
        ("14\u201306\u20132027", date(2027, 6, 14), "jour"),
        ("2027-06-14", date(2027, 6, 14), "jour"),
        ("14 juin 2027", date(2027, 6, 14), "jour"),
        ("Lundi\u00a014 juin 2027", date(2027, 6, 14), "jour"),
        ("le lun. 14/06/2027", date(2027, 6, 14), "jour"),
        ("1er juin 2027", date(2027, 6, 1), "jour"),
        ("premier juin 2027", date(2027, 6, 1), "jour"),
        ("\u200b14 août 2027\ufeff", date(2027, 8, 14), "jour"),
        ("June 14, 2027", date(2027, 6, 14), "jour"),
        ("29/02/2028", date(2028, 2, 29), "jour"),
        ("14-juin-2027", date(2027, 6, 14), "jour"),
        ("14 juin, 2027.", date(2027, 6, 14), "jour"),
        ("juin 2027", date(2027, 6, 1), "mois"),
        ("Mai 2027", date(2027, 5, 1), "mois"),
        ("05/2027", date(2027, 5, 1), "mois"),
        ("2e trimestre 2027", date(2027, 4, 1), "trimestre"),
        ("deuxième trimestre 2027", date(2027, 4, 1), "trimestre"),
        ("T2 2027", date(2027, 4, 1), "trimestre"),
        ("2027-T4", date(2027, 10, 1), "trimestre"),
        ("2° trimestre 2027", date(2027, 4, 1), "trimestre"),
        ("2º trimestre 2027", date(2027, 4, 1), "trimestre"),
        ("IIe trimestre 2027", date(2027, 4, 1), "trimestre"),
        ("IV trimestre 2027", date(2027, 10, 1), "trimestre"),
        ("au mois d’avril 2027", date(2027, 4, 1), "mois"),
        ("1er trimestre 27", date(2027, 1, 1), "trimestre"),
        ("à l’automne 27", date(2027, 9, 1), "saison"),
        ("printemps 2027", date(2027, 3, 1), "saison"),
        ("l’été 2027", date(2027, 6, 1), "saison"),
        ("hiver 2026-2027", date(2026, 12, 1), "saison"),
        ("à préciser", date(2027, 1, 1), "a-preciser"),
        ("Date à définir", date(2027, 1, 1), "a-preciser"),
        ("à confirmer", date(2027, 1, 1), "a-preciser"),
        ("date à venir", date(2027, 1, 1), "a-preciser"),
    ],
)
def test_a_date_is_read_as_it_is_written(admin_client, text, stored, precision):
    action = make.action(year=2027)
    response = admin_client.post(ADD, typed(action, date=text, year="2027-01-01"))
    assert response.status_code == 302
    session = Session.objects.get()
    assert (session.date, session.precision) == (stored, precision)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("31/02/2027", "le 31 février 2027 n’existe pas"),
        ("29 février 2027", "le 29 février 2027 n’existe pas"),
        ("06/14/2027", "il n’y a pas de mois 14"),
        ("mardi 14 juin 2027", "le 14 juin 2027 est un lundi"),
        ("14/06", "ne dit pas l’année"),
        ("14 juin", "ne dit pas l’année"),
        ("14/06/3027", "l’année 3027 est hors du calendrier"),
        ("5e trimestre 2027", "une année a quatre trimestres"),
        ("hiver 2027", "hiver 2026-2027 ou hiver 2027-2028"),
        ("hiver 2026-2028", "n’est pas une saison"),
        ("fin mai 2027", "n’est pas une date"),
        ("14 et 15 juin 2027", "n’est pas une date"),
        ("2027", "n’est pas une date"),
        ("demain", "n’est pas une date"),
        ("juin 27", "peut être un jour ou une année"),
        ("lundi 14 juin 2027 à 14 h", "dit aussi une heure"),
        ("", "Indiquez une date"),
        ("   ", "Indiquez une date"),
    ],
)
def test_what_is_no_date_is_said_and_kept(admin_client, text, said):
    response = admin_client.post(ADD, typed(make.action(), date=text, place="Salle 2"))
    html = response.content.decode()
    assert response.status_code == 200 and said in html and 'value="Salle 2"' in html
    assert not text.strip() or f'value="{text}"' in html
    assert not Session.objects.exists()


@pytest.mark.parametrize(
    ("precision", "field", "value", "shown"),
    [
        ("mois", "month", "2027-05-01", "mai 2027"),
        ("trimestre", "quarter", "2027-04-01", "deuxième trimestre 2027"),
        ("saison", "season", "2027-12-01", "hiver 2027-2028"),
        ("a-preciser", "year", "2028-01-01", "date à préciser"),
    ],
)
def test_what_is_vaguer_than_a_day_is_chosen_from_a_list_that_shows_it(
    admin_client, precision, field, value, shown
):
    action = make.action(year=2027)
    html = admin_client.get(f"{ADD}?action={action.pk}").content.decode()
    option = html.split(f'<select name="{field}"')[1].split(f'value="{value}"')[1].split("</option>")[0]
    assert (shown if field != "year" else "2028") in option
    fields = {"precision": precision, "date": "", field: value}
    assert admin_client.post(ADD, typed(action, **fields)).status_code == 302
    session = Session.objects.get()
    assert (session.date, session.precision, session.when) == (date.fromisoformat(value), precision, shown)
    html = admin_client.get(f"/admin/snippets/networks/session/edit/{session.pk}/").content.decode()
    assert f'value="{value}" selected' in html.split(f'<select name="{field}"')[1].split("</select>")[0]
    assert 'name="date" value=""' in html


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"precision": "mois", "date": "14/06/2027"}, "Choisissez le mois dans la liste"),
        ({"precision": "trimestre", "date": ""}, "Choisissez le trimestre dans la liste"),
        ({"precision": "saison", "date": ""}, "Choisissez la saison dans la liste"),
        ({"precision": "trimestre", "date": "rentrée 2027"}, "Choisissez le trimestre dans la liste"),
        ({"precision": "mois", "month": "2027-06-01", "date": "mai 2027"}, "La date dit « mai 2027 »"),
        ({"precision": "saison", "season": "2027-06-01", "date": "mai 2027"}, "La date dit « mai 2027 »"),
        ({"precision": "mois", "month": "2027-06-14", "date": ""}, "Sélectionnez un choix valide"),
        ({"date": "28/03/2027", "start": "2 h 30"}, "les horloges avancent"),
        ({"start": "12 h", "end": "9 h"}, "La fin doit venir après le début"),
    ],
)
def test_fields_that_disagree_are_refused_with_words(admin_client, fields, said):
    response = admin_client.post(ADD, typed(make.action(year=2027), **fields))
    assert response.status_code == 200 and said in response.content.decode()
    assert not Session.objects.exists()


def test_a_day_that_was_typed_first_does_not_hinder_a_choice(admin_client):
    fields = {"precision": "mois", "month": "2028-09-01", "date": "14/06/2027"}
    assert admin_client.post(ADD, typed(make.action(year=2027), **fields)).status_code == 302
    assert Session.objects.get().when == "septembre 2028"


def test_the_same_words_in_both_fields_agree(admin_client):
    fields = {"precision": "mois", "month": "2027-05-01", "date": "mai 2027"}
    assert admin_client.post(ADD, typed(make.action(year=2027), **fields)).status_code == 302
    assert Session.objects.get().when == "mai 2027"


def test_a_session_of_long_ago_is_saved_again_as_it_was(admin_client):
    session = make.session(make.action(year=2018), date(2017, 12, 1), precision="saison")
    assert (
        admin_client.post(ADD, typed(session.action, precision="mois", month="2018-05-01")).status_code == 302
    )
    address = f"/admin/snippets/networks/session/edit/{session.pk}/"
    assert 'value="2017-12-01" selected' in admin_client.get(address).content.decode()
    fields = {"precision": "saison", "season": "2017-12-01", "date": ""}
    admin_client.post(address, typed(session.action, **fields))
    session.refresh_from_db()
    assert (session.date, session.when) == (date(2017, 12, 1), "hiver 2017-2018")


@pytest.mark.parametrize("asked", ["²", "0", "-1", "abc"])
def test_an_action_that_is_none_leaves_the_choice_open(admin_client, asked):
    assert admin_client.get(ADD, {"action": asked}).status_code == 200


def test_hours_are_read_as_people_say_them(admin_client):
    admin_client.post(ADD, typed(make.action(), date="14/06/2027", start="à 9 h 30.", end="midi"))
    session = Session.objects.get()
    assert (session.start, session.end) == (time(9, 30), time(12))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("25 h", "n’est pas une heure"),
        ("9 h 75", "n’est pas une heure"),
        ("9 h 3", "n’est pas une heure"),
        ("9h-12h", "dit deux heures"),
        ("minuit", "écrivez 0 h ou 23 h 59"),
    ],
)
def test_what_is_no_hour_is_said_and_kept(admin_client, text, said):
    response = admin_client.post(ADD, typed(make.action(), start=text, place="Salle 2"))
    html = response.content.decode()
    assert said in html and f'value="{text}"' in html and 'value="Salle 2"' in html
    assert not Session.objects.exists()


def test_a_stored_hour_is_shown_as_people_write_it_and_survives(admin_client):
    session = make.session(make.action(), start=time(9, 30), end=time(12))
    address = f"/admin/snippets/networks/session/edit/{session.pk}/"
    html = admin_client.get(address).content.decode()
    assert 'value="9 h 30"' in html and 'value="12 h"' in html
    assert "initTimeChooser" not in html
    admin_client.post(address, typed(session.action, start="9 h 30", end="12 h"))
    session.refresh_from_db()
    assert (session.start, session.end) == (time(9, 30), time(12))


def test_a_session_is_added_beside_its_action(admin_client):
    action = make.action(title="La rencontre")
    html = admin_client.get(f"{ADD}?action={action.pk}").content.decode()
    assert "Nouvelle séance" in html and "La rencontre" in html
    response = admin_client.post(ADD, typed(action))
    assert response.url == f"/admin/pages/{action.pk}/edit/"


def test_an_identifier_left_empty_is_made_from_the_name(admin_client):
    fields = {"name": "L’accès aux droits", "parent": "", "order": 100, "slug": ""}
    for _ in range(2):
        assert admin_client.post("/admin/snippets/portal/theme/add/", fields).status_code == 302
    assert sorted(Theme.objects.filter(name=fields["name"]).values_list("slug", flat=True)) == [
        "lacces-aux-droits",
        "lacces-aux-droits-2",
    ]


def test_a_ligature_stays_in_an_identifier(admin_client):
    fields = {"name": "Œuvre et cœur", "parent": "", "order": 100, "slug": ""}
    assert admin_client.post("/admin/snippets/portal/theme/add/", fields).status_code == 302
    assert Theme.objects.get(name=fields["name"]).slug == "oeuvre-et-coeur"


def test_territories_are_boxes_in_groups(admin_client):
    article = make.article()
    from portal.models import Territory

    commune = Territory.objects.filter(kind="commune").first()
    article.territories.set([commune])
    article.save()
    html = admin_client.get(f"/admin/pages/{article.pk}/edit/").content.decode()
    assert html.count("<details") >= 3
    groups = html.split("<details")
    [opened] = [group for group in groups if f'value="{commune.pk}"' in group and "checked" in group]
    assert opened.lstrip().startswith("open")
