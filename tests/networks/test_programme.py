"""The programme and its actions as readers see them."""

from datetime import date, time, timedelta

import pytest
import time_machine
from django.utils import timezone

from networks.models import ActionPage, ActionPartner, ProgrammeChapter, ProgrammeIndexPage, ProgrammePage
from portal.models import Organisation
from portal.typography import french
from tests import factories as make

TODAY = date(2026, 3, 10)
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(f"{TODAY}T09:00:00+01:00", tick=False):
        yield


def chapter(programme, number, title, introduction=""):
    programme.chapters.add(
        ProgrammeChapter(number=number, title=title, introduction=introduction, locale=programme.locale)
    )
    programme.save()


def get(client, page, status=200):
    response = client.get(page.url)
    assert response.status_code == status
    return response.content.decode()


def after(html, *marks):
    """The marks stand in this order."""
    positions = [html.index(mark) for mark in marks]
    assert positions == sorted(positions)


def test_the_index_leads_to_this_year_else_to_the_latest(client):
    index = ProgrammeIndexPage.objects.get(locale__language_code="fr")
    assert "pas encore en ligne" in get(client, index)
    for year in (2018, 2024):
        make.programme(year)
    assert client.get(index.url).url == "/programme/2024/"
    make.programme(2026)
    make.programme(2027)
    assert client.get(index.url).url == "/programme/2026/"


def test_a_programme_lists_its_chapters_in_order(client):
    programme = make.programme(2026)
    chapter(programme, "1", "Gouverner", "<p>Pourquoi l'on se réunit.</p>")
    chapter(programme, "1.1", "Appuyer")
    chapter(programme, "2", "Participer")
    make.action("clas", title="Hors chapitre", codes="")
    make.action("reaap", title="Se réunir", chapter="1", codes="A1", format="rencontre")
    make.action("reaap", title="Former", chapter="1.1", codes="MA1 et MA2")
    make.programme(2018)
    html = get(client, programme)
    after(
        html,
        "Gouverner</h2>",
        "Pourquoi l’on se réunit.",
        "Se réunir</a></h3>",
        "Appuyer</h3>",
        "Former</a></h4>",
    )
    after(html, "Former</a>", "Participer</h2>", "Autres actions</h2>", "Hors chapitre</a></h3>")
    assert '<span class="soft">A1–MA2</span>' in html
    assert "Rencontre" in html and 'class="code several"' in html
    assert 'href="/programme/2018/"' in html
    assert '<span class="hide">Programme</span> 2026</h1>' in html


def test_a_programme_says_the_next_date_of_each_action(client):
    action = make.action(year=2026)
    make.session(action, TODAY - timedelta(days=9))
    make.session(action, TODAY + timedelta(days=1), status="annulee")
    html = get(client, action.get_parent())
    assert "2 séances, plus aucune à venir" in html
    make.session(action, date(2026, 6, 18), start=time(9, 30))
    html = get(client, action.get_parent())
    assert f'<time datetime="2026-06-18T09:30">{french("jeudi 18 juin 2026, 9 h 30")}</time>' in html
    make.session(action, date(2026, 4, 1), precision="mois")
    assert french("Prochaine date :") + " avril 2026" in get(client, action.get_parent())


@pytest.mark.parametrize(
    ("fields", "said", "unsaid"),
    [
        ({"date": TODAY}, "<b>10</b>", "Terminée"),
        ({"date": date(2026, 6, 4), "start": time(9, 30)}, 'datetime="2026-06-04T09:30"', 'class="status"'),
        ({"date": TODAY - timedelta(days=1)}, "Terminée", "cancelled"),
        ({"date": TODAY - timedelta(days=1), "status": "complete"}, "Terminée", "places"),
        ({"date": date(2026, 6, 4), "status": "complete"}, "Complète", "Terminée"),
        ({"date": date(2026, 6, 4), "status": "annulee"}, "Annulée", 'class="past"'),
        ({"date": date(2026, 3, 1), "precision": "mois"}, "Le jour n’est pas encore fixé.", "Terminée"),
        ({"date": date(2026, 6, 1), "precision": "saison"}, "<b>Été 2026</b>", "<b>1</b>"),
        ({"date": date(2026, 1, 1), "precision": "trimestre"}, "Premier trimestre 2026", "Terminée"),
        (
            {"date": date(2026, 1, 1), "precision": "a-preciser"},
            "La date n’est pas encore fixée.",
            "Terminée",
        ),
        ({"date": date(2025, 1, 1), "precision": "a-preciser"}, "Date non précisée", "Terminée"),
    ],
)
def test_a_session_says_its_state(client, fields, said, unsaid):
    action = make.action()
    make.session(action, fields.pop("date"), **fields)
    html = get(client, action)
    assert said in html
    assert unsaid not in html


def test_an_action_says_who_takes_part(client):
    action = make.action(
        "reaap",
        "clas",
        title="L'atelier",
        codes="MA1",
        format="atelier",
        audience="parents",
        questions="Pour qui ?\nComment ?",
    )
    caf, school = (Organisation.objects.create(name=name, slug=name.lower()) for name in ("Caf", "Rectorat"))
    action.partners.add(
        ActionPartner(organisation=caf),
        ActionPartner(organisation=school, status="pressenti"),
        ActionPartner(organisation=caf, role="financeur"),
    )
    action.save()
    chapter(action.get_parent().specific, "6.1", "Accompagner")
    action.chapter = "6.1"
    action.save()
    html = get(client, action)
    assert "L’atelier</h1>" in html
    after(
        html,
        "<dt>Caf</dt>",
        "Partenaire, participation confirmée",
        "<dt>Rectorat</dt>",
        "participation pressentie",
    )
    assert "Financeur, participation confirmée" in html and "<dd>Atelier</dd>" in html
    assert f"<li>{french('Pour qui ?')}</li>" in html
    assert 'href="/programme/2026/#c6"' in html and "chapitre 6.1" in html
    assert "Aucune séance n’est annoncée" in html
    assert html.count("<h1") == 1


@pytest.mark.parametrize("rows", [2, 9])
def test_the_number_of_queries_does_not_grow(client, rows, django_assert_max_num_queries):
    action = make.action("reaap", "clas", chapter="1")
    programme = ProgrammePage.objects.get()
    chapter(programme, "1", "Gouverner")
    for number in range(rows):
        other = make.action("reaap", "clas", chapter="1", codes=f"A{number}")
        body = Organisation.objects.create(name=f"Structure {number}", slug=f"structure-{number}")
        action.partners.add(ActionPartner(organisation=body))
        for one in (action, other):
            make.session(one, timezone.localdate() + timedelta(days=number))
        make.programme(2000 + number)
    action.save()
    for page, bound in ((action, 12), (programme, 15)):
        client.get(page.url)
        with django_assert_max_num_queries(bound):
            assert client.get(page.url).status_code == 200


def test_sessions_without_any_date_are_told_once(client):
    action = make.action()
    for number in ("Première", "Deuxième", "Troisième"):
        make.session(action, date(2026, 1, 1), precision="a-preciser", title=f"{number} réunion")
    make.session(action, date(2026, 6, 4), title="Le 4 juin")
    html = get(client, action)
    after(
        html,
        "Le 4 juin",
        "Dates à préciser",
        "3 séances</h3>",
        "<li>Première réunion</li>",
        "Troisième réunion",
    )
    assert html.count("à préciser") == 1


def test_an_archive_counts_sessions_and_says_the_dates_it_knows(client):
    action = make.action(year=2018)
    make.session(action, date(2018, 5, 1), precision="mois")
    html = get(client, action.get_parent())
    assert "Mai 2018" in html and "à venir" not in html
    make.session(action, date(2018, 1, 1), precision="a-preciser")
    assert "2 séances, dont mai 2018" in get(client, action.get_parent())


def test_the_contents_name_the_lowest_and_the_highest_code(client):
    programme = make.programme(2026)
    chapter(programme, "6", "Égalité")
    for code in ("A28", "A36 bis", "A36", "A27", "Hors série", ""):
        make.action(year=2026, chapter="6", codes=code, title=f"Action {code}")
    assert '<span class="soft">A27–Hors série</span>' in get(client, programme)
    ActionPage.objects.get(codes="Hors série").delete()
    assert '<span class="soft">A27–A36 bis</span>' in get(client, programme)


def posted(client, address: str, **fields) -> dict:
    """What the form of a programme posts, with these fields."""
    form = client.get(address).context["form"]
    data = {"title": "", "year": "", "introduction": "null", "summary": ""} | fields
    for formset in form.formsets.values():
        data |= {f"{formset.prefix}-{name}": "0" for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    return data


def test_the_address_of_a_new_programme_is_its_year_whatever_its_title(admin_client):
    parent = ProgrammeIndexPage.objects.get(**make.FRENCH)
    add = f"/admin/pages/add/networks/programmepage/{parent.pk}/"
    html = admin_client.get(add).content.decode()
    assert 'name="slug"' not in html
    draft = posted(admin_client, add, title="Programme des réseaux")
    assert admin_client.post(add, draft).status_code == 302
    page = ProgrammePage.objects.get(title="Programme des réseaux")
    edit = f"/admin/pages/{page.pk}/edit/"
    for title, year in (("Programme 2031", "2030"), ("Le programme, enfin", "2031")):
        changed = posted(admin_client, edit, title=title, year=year)
        assert admin_client.post(edit, changed).status_code == 302
    assert admin_client.post(edit, changed | {"action-publish": "1"}).status_code == 302
    page.refresh_from_db()
    assert (page.live, page.slug, page.url) == (True, "2031", "/programme/2031/")
    admin_client.post(edit, changed | {"title": "Programme 2031 revu", "year": "2032", "action-publish": "1"})
    page.refresh_from_db()
    assert (page.title, page.slug) == ("Programme 2031 revu", "2031")


def test_a_second_programme_of_a_year_gets_a_number(admin_client):
    make.programme(2031)
    parent = ProgrammeIndexPage.objects.get(**make.FRENCH)
    add = f"/admin/pages/add/networks/programmepage/{parent.pk}/"
    data = posted(admin_client, add, title="Un autre", year="2031")
    assert admin_client.post(add, data | {"action-publish": "1"}).status_code == 302
    assert ProgrammePage.objects.get(title="Un autre").slug == "2031-2"
