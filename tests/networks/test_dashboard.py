"""The dashboard: each person sees what waits for them, and may start what they are allowed to."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import GroupPagePermission

from networks.contributions.roles import EDITORS
from networks.models import ArticlePage, Brief
from newsletters.models import Campaign, CarriedItem, NewsletterPage
from portal.jobs import HEARTBEAT
from portal.models import PeriodicJob
from tests import factories as make

pytestmark = pytest.mark.django_db
START_ARTICLE, START_ACTION = "Écrire un article", "Ajouter une action"
START_LETTER, START_SESSION = "Préparer la lettre", "Ajouter une séance"


@pytest.fixture
def sign_in(client):
    """A function that signs a person of these groups in, and returns them."""

    def person(*groups: str, **fields) -> User:
        user = User.objects.create_user(f"personne-{User.objects.count()}", **fields)
        user.user_permissions.add(Permission.objects.get(codename="access_admin"))
        user.groups.set(Group.objects.filter(name__in=groups))
        client.force_login(user)
        return user

    return person


def dashboard(client) -> str:
    response = client.get("/admin/")
    assert response.status_code == 200
    return response.content.decode()


def beat(seconds_ago: int = 0):
    moment = timezone.now() - timedelta(seconds=seconds_ago)
    PeriodicJob.objects.update_or_create(name=HEARTBEAT, defaults={"last_success": moment})


def test_an_editor_is_greeted_by_name_and_may_start_everything(client, sign_in):
    make.title()
    make.programme()
    sign_in(EDITORS, first_name="Amina")
    html = dashboard(client)
    assert "Bonjour Amina" in html
    for label in (START_ARTICLE, START_ACTION, START_LETTER, START_SESSION):
        assert label in html
    for heading in ("La prochaine lettre", "Prochaines séances", "À corriger", "Vos brouillons"):
        assert heading in html


def test_a_person_without_permission_sees_nothing_of_the_others(client, sign_in):
    make.title(title="La lettre secrète")
    make.session(make.action(title="Une action cachée"))
    make.article(title="Un article cassé", summary="")
    sign_in()
    html = dashboard(client)
    assert "Bonjour personne-" in html
    for label in (START_ARTICLE, START_ACTION, START_LETTER, START_SESSION):
        assert label not in html
    for unseen in ("La lettre secrète", "Une action cachée", "sans résumé", "Prochaines séances"):
        assert unseen not in html


def test_a_centre_starts_what_its_part_of_the_site_holds(client, sign_in):
    centre, other = make.centre(), make.centre()
    group = Group.objects.create(name="Un centre")
    for verb in ("add", "change"):
        GroupPagePermission.objects.create(
            group=group, page=centre, permission=Permission.objects.get(codename=f"{verb}_page")
        )
    sign_in("Un centre")
    make.title()
    for parent in (centre, other):
        parent.add_child(instance=ArticlePage(title=f"De {parent.pk}", slug="article"))
    html = dashboard(client)
    assert START_ARTICLE in html and "Ajouter une coopération" in html
    assert START_ACTION not in html and START_LETTER not in html and "La prochaine lettre" not in html
    # Its own article alone lacks a summary for this person.
    assert '<span class="dash-count">1</span>' in html and "Article sans résumé" in html


def test_a_superuser_sees_every_card(client, admin_client):
    make.title()
    html = dashboard(admin_client)
    assert START_LETTER in html and "La prochaine lettre" in html and "À corriger" in html


def test_a_tab_carries_the_portal_s_name(client, admin_client):
    for html in (dashboard(admin_client), client.get("/admin/login/").content.decode()):
        title = " ".join(html.partition("<title>")[2].partition("</title>")[0].split())
        assert title.endswith(" - Le portail des réseaux"), title


def test_the_door_asks_for_the_password_in_french(client):
    html = client.get("/admin/login/").content.decode()
    assert "Mot de passe" in html and "Password" not in html


def test_nothing_to_do_is_said(client, sign_in):
    beat()
    sign_in(EDITORS)
    html = dashboard(client)
    assert "Rien à corriger" in html and "Aucune séance à venir" in html and "Rien en attente" in html
    assert "Le service qui envoie les courriels" not in html


@pytest.mark.parametrize(
    ("seconds", "said"), [(10, ""), (12 * 60, "12 minutes"), (5 * 3600, "5 heures"), (3 * 86_400, "3 jours")]
)
def test_a_late_worker_is_said_in_plain_words(client, sign_in, seconds, said):
    beat(seconds)
    sign_in(EDITORS)
    html = dashboard(client)
    assert ("Le service qui envoie les courriels" in html) == bool(said)
    assert said in html


def test_the_next_letter_says_where_it_stands(client, sign_in):
    title = make.title(title="La lettre des parents")
    sent = make.issue(of=title, title="N° 7")
    Campaign.objects.create(
        newsletter=sent, service="local", state="sent", finished_at=timezone.now(), from_email="a@example.org"
    )
    sign_in(EDITORS)
    html = dashboard(client)
    assert "Aucun numéro en préparation." in html and "« N° 7 »" in html.replace("\u00a0", " ")
    draft = make.issue(of=title, title="N° 8")
    html = dashboard(client).replace("\u00a0", " ")
    assert "N° 8" in html and "Brouillon" in html and f"/admin/lettres/{draft.pk}/envoi/" in html


def test_waiting_briefs_are_those_that_no_letter_carried(client, sign_in):
    day = timezone.localdate()
    for until in (None, day, day - timedelta(days=1)):
        Brief.objects.create(title="Une brève", until=until)
    carried = Brief.objects.create(title="Déjà annoncée")
    issue = make.issue()
    campaign = Campaign.objects.create(
        newsletter=issue, service="local", state="sent", from_email="a@example.org"
    )
    CarriedItem.objects.create(campaign=campaign, title_page=issue.title_page, key=f"brief:{carried.pk}")
    user = sign_in(EDITORS)
    user.user_permissions.add(Permission.objects.get(codename="change_brief"))
    assert "2 brèves en attente" in dashboard(client)


def test_sessions_say_what_is_missing(client, sign_in):
    action = make.action(title="La rencontre")
    make.session(action, place="Salle 2")
    make.session(action)
    make.session(action, precision="mois", place="Salle 3")
    make.session(action, timezone.localdate() - timedelta(days=40), place="")
    sign_in(EDITORS)
    html = dashboard(client)
    assert html.count("La rencontre") == 3
    assert html.count("Lieu à préciser") == 1 and html.count("Jour à préciser") == 1


def test_a_cancelled_session_is_none_of_the_next_ones(client, sign_in):
    make.session(make.action(title="Maintenue"))
    make.session(make.action(title="Annulée à temps"), status="annulee")
    sign_in(EDITORS)
    shown = dashboard(client)
    assert "Maintenue" in shown and "Annulée à temps" not in shown


def test_what_is_to_correct_leads_to_what_it_counts(client, sign_in):
    make.article(title="Sans résumé ni rien", summary="")
    make.article(title="Complet")
    bare = make.article(title="De nulle part")
    bare.networks.clear()
    bare.save()
    make.article(title="Un brouillon", summary="", live=False)
    make.image(description="")
    make.image(description="", is_decorative=True)
    sign_in(EDITORS)
    html = dashboard(client)
    assert html.count('<span class="dash-count">1</span>') == 3
    for address, found, unseen in [
        ("/admin/articles/?manque=sans-resume&amp;etat=publie", "Sans résumé ni rien", "Un brouillon"),
        ("/admin/articles/?manque=sans-reseau&amp;etat=publie", "De nulle part", "Sans résumé ni rien"),
    ]:
        assert address in html
        listing = client.get(address.replace("&amp;", "&")).content.decode()
        assert found in listing and unseen not in listing and "Complet" not in listing
    report = client.get("/admin/reports/images/").content.decode()
    assert "/admin/reports/images/" in html and report.count("/admin/images/") >= 1


def test_links_to_unpublished_pages_are_counted_and_listed(client, sign_in):
    hidden = make.article(title="Retiré")
    link = f'<p><a linktype="page" id="{hidden.pk}">lire</a></p>'
    make.article(title="Celui qui renvoie", body=[("text", link)])
    sign_in(EDITORS)
    assert "lien vers une page non publiée" not in dashboard(client)
    hidden.unpublish()
    call_command("rebuild_references_index", verbosity=0)  # the worker's task
    assert "lien vers une page non publiée" in dashboard(client)
    report = client.get("/admin/reports/liens/").content.decode()
    assert "Celui qui renvoie" in report and "Retiré" not in report


def test_drafts_are_one_s_own(client, sign_in):
    other = User.objects.create_user("autre")
    theirs, mine = make.article(title="Le sien", live=False), make.article(title="Le mien", live=False)
    user = sign_in(EDITORS)
    theirs.save_revision(user=other)
    mine.save_revision(user=user)
    html = dashboard(client)
    assert "Le mien" in html and "Le sien" not in html
    mine.get_latest_revision().publish()
    assert "Le mien" not in dashboard(client)


def test_the_number_of_queries_does_not_grow(client, sign_in):
    user = sign_in(EDITORS)

    def fill():
        title = make.title()
        make.issue(of=title)
        make.session(make.action("reaap", "clas", summary=""))
        make.article(summary="", live=False).save_revision(user=user)
        make.article("clas", summary="")
        make.sheet(summary="")
        make.image(description="")

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            dashboard(client)
        return len(captured)

    fill()
    dashboard(client)
    few = queries()
    for _ in range(4):
        fill()
    dashboard(client)  # the first after a change reads again what is remembered
    assert queries() <= few <= 45


def test_preparing_creates_the_next_draft_once_and_opens_its_desk(client, sign_in):
    title = make.title()
    make.article(title="Une nouvelle à porter")
    user = sign_in(EDITORS)
    answer = client.post("/admin/lettres/preparer/")
    draft = NewsletterPage.objects.get()
    assert answer.url == f"/admin/lettres/{draft.pk}/envoi/" and not draft.live
    assert draft.latest_revision.user == user and len(draft.get_latest_revision_as_object().sections)
    assert draft.get_parent().pk == title.pk
    again = client.post("/admin/lettres/preparer/")
    assert again.url == answer.url and NewsletterPage.objects.count() == 1


def test_preparing_asks_which_letter_where_there_are_several(client, sign_in):
    first, second = make.title(title="La première"), make.title(title="La seconde")
    sign_in(EDITORS)
    answer = client.post("/admin/lettres/preparer/")
    html = answer.content.decode()
    assert answer.status_code == 200 and "La première" in html and "La seconde" in html
    assert client.post("/admin/lettres/preparer/", {"title": "²"}).status_code == 200
    assert not NewsletterPage.objects.exists()
    client.post("/admin/lettres/preparer/", {"title": second.pk})
    assert NewsletterPage.objects.get().get_parent().pk == second.pk
    assert first.get_children().count() == 0


def test_preparing_is_refused_to_those_who_may_not(client, sign_in):
    make.title()
    sign_in()
    assert client.post("/admin/lettres/preparer/").status_code == 302
    assert not NewsletterPage.objects.exists()


def test_writing_leads_straight_to_the_right_place(client, sign_in):
    make.programme(2020)
    current = make.programme()
    make.centre()
    sign_in(EDITORS)
    article = client.get("/admin/articles/choose_parent/")
    assert "/admin/pages/add/networks/articlepage/" in article.url
    assert client.get(article.url).status_code == 200
    action = client.get("/admin/actions/choose_parent/")
    assert action.url == f"/admin/pages/add/networks/actionpage/{current.pk}/"
