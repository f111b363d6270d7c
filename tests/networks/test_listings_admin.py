"""Listings by kind of content: their columns, their filters, and the words on their buttons."""

from datetime import date
from urllib.parse import urlencode

import pytest
from django.core.management import call_command
from django.utils import timezone

from networks.models import Brief, Membership, Series, SheetTerm, SheetValue
from portal.models import Acronym
from tests import factories as make

pytestmark = pytest.mark.django_db


def listing(client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize(
    ("address", "button"),
    [
        ("/admin/articles/", "Écrire un article"),
        ("/admin/actions/", "Ajouter une action"),
        ("/admin/fiches/", "Ajouter une fiche"),
        ("/admin/publications/", "Ajouter une publication"),
        ("/admin/cooperations/", "Ajouter une coopération"),
        ("/admin/chantiers/", "Ajouter un chantier"),
        ("/admin/pages-de-centres/", "Ajouter la page d’un centre"),
        ("/admin/pages-de-reseaux/", "Ajouter la page d’un réseau"),
        ("/admin/numeros/", "Ajouter un numéro vide"),
        ("/admin/snippets/networks/session/", "Ajouter une séance"),
        ("/admin/snippets/networks/brief/", "Ajouter une brève"),
        ("/admin/snippets/networks/membership/", "Ajouter un membre"),
        ("/admin/snippets/networks/series/", "Ajouter une collection"),
        ("/admin/snippets/portal/acronym/", "Ajouter un sigle"),
        ("/admin/snippets/portal/centre/", "Ajouter un centre"),
        ("/admin/snippets/portal/network/", "Ajouter un réseau"),
        ("/admin/snippets/portal/organisation/", "Ajouter une structure"),
        ("/admin/snippets/portal/theme/", "Ajouter un thème"),
        ("/admin/snippets/portal/territory/", "Ajouter un territoire"),
        ("/admin/snippets/newsletters/subscriber/", "Ajouter une adresse"),
    ],
)
def test_every_kind_has_its_listing_in_french(admin_client, address, button):
    make.article(), make.action(), make.sheet(), make.publication(), make.cooperation(), make.chantier()
    make.issue()
    make.session(make.action())
    make.subscriber()
    network = make.networks("reaap")[0]
    Brief.objects.create(title="Une brève").networks.add(network)
    Membership.objects.create(organisation=make.organisation(), network=network)
    Series.objects.create(name="Les Cahiers", slug="cahiers-essai")
    Acronym.objects.get_or_create(short="Réaap", defaults={"meaning": "réseau d’écoute"})
    html = listing(admin_client, address)
    assert button in html
    assert "un(e)" not in html and 'w-status--label">Français' not in html


@pytest.mark.parametrize(
    ("filters", "kept"),
    [
        ("etat=publie", {"Complet", "Sans résumé ici", "En chantier"}),
        ("etat=brouillon", {"Brouillon ici"}),
        ("etat=modifie", {"En chantier"}),
        ("manque=sans-resume", {"Sans résumé ici"}),
        ("manque=sans-reseau", {"Brouillon ici"}),
        ("etat=publie&manque=sans-resume", {"Sans résumé ici"}),
    ],
)
def test_articles_are_narrowed_by_state_and_by_what_they_lack(admin_client, filters, kept):
    titles = {"Complet", "Sans résumé ici", "Brouillon ici", "En chantier"}
    make.article(title="Complet")
    make.article(title="Sans résumé ici", summary="")
    orphan = make.article(title="Brouillon ici", live=False)
    orphan.networks.clear()
    orphan.save()
    changed = make.article(title="En chantier")
    changed.save_revision()
    html = listing(admin_client, f"/admin/articles/?{filters}")
    assert {title for title in titles if title in html} == kept


def test_pages_are_narrowed_by_network_and_by_centre(admin_client):
    reaap, clas = make.networks("reaap", "clas")
    centre = make.centre("Villes au Carré")
    signed = make.article("reaap", title="Signé par un centre")
    signed.centres.add(centre.centre.organisation)
    signed.save()
    make.article("clas", title="Du Clas")
    html = listing(admin_client, f"/admin/articles/?networks={clas.pk}")
    assert "Du Clas" in html and "Signé par un centre" not in html
    html = listing(admin_client, f"/admin/articles/?centres={centre.centre.organisation.pk}")
    assert "Signé par un centre" in html and "Du Clas" not in html


def test_actions_are_narrowed_by_programme(admin_client):
    make.action(year=2018, title="De 2018")
    make.action(year=2026, title="De 2026")
    html = listing(admin_client, f"/admin/actions/?programme={make.programme(2018).pk}")
    assert "De 2018" in html and "De 2026" not in html


def test_sessions_are_narrowed_by_what_is_missing(admin_client):
    action = make.action()
    make.session(action, title="Sans lieu ici")
    make.session(action, title="Vague ici", precision="mois", place="Salle 3")
    html = listing(admin_client, "/admin/snippets/networks/session/?manque=sans-lieu&a_venir=true")
    assert "Sans lieu ici" in html and "Vague ici" not in html
    html = listing(admin_client, "/admin/snippets/networks/session/?manque=date-vague")
    assert "Vague ici" in html and "Sans lieu ici" not in html


def test_issues_are_narrowed_by_sending(admin_client):
    from newsletters.models import Campaign

    sent, draft = make.issue(title="Parti"), make.issue(title="Pas encore parti")
    Campaign.objects.create(newsletter=sent, service="local", state="sent", from_email="a@example.org")
    html = listing(admin_client, "/admin/numeros/?envoi=sent")
    assert f"/admin/pages/{sent.pk}/edit/" in html and f"/admin/pages/{draft.pk}/edit/" not in html
    html = listing(admin_client, "/admin/numeros/?envoi=a-envoyer")
    assert f"/admin/pages/{draft.pk}/edit/" in html and f"/admin/pages/{sent.pk}/edit/" not in html


def test_written_values_say_how_many_sheets_hold_them(admin_client):
    term = SheetTerm.objects.create(kind="statut", name="Essai en cours", slug="essai-en-cours")
    value = SheetValue.objects.create(kind="statut", value="essai, en cours", term=term)
    value.sheets.set([make.sheet(), make.sheet()])
    html = listing(admin_client, "/admin/snippets/networks/sheetvalue/?q=essai")
    assert "corrige toutes" in html and "essai, en cours" in html and "/sheetvalue/add/" not in html
    assert "<td>2</td>" in html.replace("\n", "").replace(" ", "").replace('class=""', "")


def test_the_list_of_briefs_says_the_day_until_which_one_is_news(admin_client):
    """A day to come is no « il y a 0 minute »."""
    make.brief("reaap", until=date(2031, 3, 14))
    html = listing(admin_client, "/admin/snippets/networks/brief/")
    assert "14 mars 2031" in html.replace("\u00a0", " ")


def test_what_has_just_happened_is_said_without_a_number(admin_client, admin_user):
    admin_user.last_login = timezone.now()
    admin_user.save()
    assert "il y a 0" not in listing(admin_client, "/admin/users/").casefold()


@pytest.mark.any_database
def test_a_list_is_searched_narrowed_and_sorted_at_once(admin_client):
    wanted = make.article("reaap", title="Des parents bienvenus", summary="")
    make.article("clas", title="Des parents attendus")
    make.brief("reaap", title="Une lecture")
    make.chantier(title="Un chantier")
    call_command("update_index", verbosity=0)
    reaap = wanted.networks.get()
    for asked in (
        {"networks": reaap.pk},
        {"networks": reaap.pk, "ordering": "-title"},
        {"networks": reaap.pk, "manque": "sans-resume"},
    ):
        html = listing(admin_client, "/admin/articles/?" + urlencode({"q": "parents"} | asked))
        assert "Des parents bienvenus" in html and "Des parents attendus" not in html, asked
    for column in ("created_at", "-until", "kind"):
        assert "Une lecture" in listing(
            admin_client, f"/admin/snippets/networks/brief/?q=lecture&ordering={column}"
        )
    for asked in ("ordering=-state", "state=prepare"):
        assert admin_client.get(f"/admin/chantiers/?q=chantier&{asked}").status_code == 200
