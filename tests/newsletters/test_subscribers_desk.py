"""The desk of subscriptions: finding people, one person's page, growth, opposition, and taking lists away."""

import csv
import re
from datetime import datetime, timedelta
from io import BytesIO, StringIO
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from networks.contributions.roles import EDITORS, EXPORTERS
from newsletters import consent, mails, suppression
from newsletters.bounces import policy
from newsletters.models import (
    Campaign,
    ConsentKind,
    ConsentRecord,
    Delivery,
    Export,
    PaperContact,
    Reason,
    Rendering,
    Subscriber,
)
from newsletters.readers import growth, states
from newsletters.readers.states import ReaderState
from tests import factories as make
from tests import people

pytestmark = pytest.mark.django_db
LIST = "/admin/snippets/newsletters/subscriber/"
PAPER = "/admin/snippets/newsletters/papercontact/"


@pytest.fixture
def editor(client):
    client.force_login(people.editor(first_name="Amina", last_name="Diallo"))
    return client


@pytest.fixture
def exporter(client):
    groups = Group.objects.filter(name__in=[EDITORS, EXPORTERS])
    client.force_login(people.account(*groups, first_name="Odile", last_name="Petit"))
    return client


def someone(address: str, *slugs: str, **fields) -> Subscriber:
    person = make.subscriber(address, *slugs)
    for name, value in fields.items():
        setattr(person, name, value)
    person.save()
    return person


def refuse(person: Subscriber) -> None:
    """A letter whose address its server refused for good."""
    issue = make.issue()
    campaign = Campaign.objects.create(
        newsletter=issue, service="local", state="sent", subject="La lettre de juin"
    )
    rendering = Rendering.objects.create(campaign=campaign, html="", text="")
    delivery = Delivery.objects.create(
        campaign=campaign,
        rendering=rendering,
        subscriber=person.uuid,
        address=person.email,
        state="failed",
        attempts=1,
        error="550 no such user",
    )
    policy.strike(delivery, Reason.BOUNCED)


def names(answer) -> set[str]:
    """The first parts of the addresses in a listing."""
    return {person.email.partition("@")[0] for person in answer.context["object_list"]}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("eloise@example.org", {"eloise"}),
        ("ELOISE", {"eloise"}),
        ("éloïse cœur", {"eloise"}),
        ("coeur", {"eloise"}),
        ("tilleuls", {"bruno", "eloise"}),
        ("Élois till", {"eloise"}),
        ("100%", set()),
        ("nulle part", set()),
    ],
)
def test_people_are_found_however_they_are_typed(editor, query, found):
    someone("eloise@example.org", name="Éloïse Cœur", organisation="Centre social Les Tilleuls")
    someone("bruno@example.org", name="Bruno", organisation="LES TILLEULS")
    someone("chloe@example.org", name="Chloé")
    assert names(editor.get(LIST, {"q": query})) == found


def test_a_name_is_found_after_only_it_was_saved(editor):
    person = someone("eloise@example.org")
    person.name = "Zoé"
    person.save(update_fields=["name"])
    assert names(editor.get(LIST, {"q": "zoe"})) == {"eloise"}


@pytest.fixture
def crowd(db):
    now = timezone.now()
    long_ago = now - timedelta(days=4 * 365)
    someone("active@example.org", "reaap")
    someone("member@example.org", "clas", basis="adhesion", language="en")
    someone("waiting@example.org", confirmed_at=None)
    someone("left@example.org", unsubscribed_at=now)
    refuse(someone("bounced@example.org"))
    someone(
        "silent@example.org", confirmed_at=long_ago, seen_at=long_ago, reminded_at=now - timedelta(days=40)
    )
    someone("asked@example.org", confirmed_at=long_ago, seen_at=long_ago, reminded_at=now - timedelta(days=4))


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ("etat=actif", {"active", "member", "asked"}),
        ("etat=a-confirmer", {"waiting"}),
        ("etat=desabonne", {"left"}),
        ("etat=refuse", {"bounced"}),
        ("etat=a-decider", {"silent"}),
        ("basis=adhesion", {"member"}),
        ("language=en&etat=actif", {"member"}),
        ("etat=actif&q=act", {"active"}),
    ],
)
def test_people_are_narrowed_by_state_and_basis(editor, crowd, filters, found):
    assert names(editor.get(f"{LIST}?{filters}")) == found


def test_people_are_narrowed_by_network_and_by_letter(editor, crowd):
    clas = make.networks("clas")[0]
    assert names(editor.get(LIST, {"networks": clas.pk})) == {"member"}
    everybody = make.title(None)
    chosen = make.title("sante")
    Subscriber.objects.get(email="active@example.org").titles.add(chosen)
    assert names(editor.get(LIST, {"titre": chosen.pk})) == {"active"}
    assert "member" in names(editor.get(LIST, {"titre": everybody.pk}))


def test_counts_by_state_stand_above_the_list_and_lead_to_it(editor, crowd):
    html = editor.get(LIST).content.decode()
    for state, number in {"actif": 3, "a-confirmer": 1, "desabonne": 1, "refuse": 1, "a-decider": 1}.items():
        assert f'<a href="{LIST}?etat={state}"><b>{number}</b>' in html


def test_empty_lists_say_what_to_do(editor):
    assert "Personne n’est encore abonné" in editor.get(LIST).content.decode()
    assert "Essayez une partie du nom" in editor.get(LIST, {"q": "rien"}).content.decode()
    assert "Aucun contact papier" in editor.get(PAPER).content.decode()


def test_the_list_costs_the_same_for_many_people(editor, django_assert_max_num_queries):
    editor.get(LIST)
    make.subscribers(3)
    with django_assert_max_num_queries(20):
        editor.get(LIST)
    make.subscribers(40, "reaap", "clas")
    with django_assert_max_num_queries(20):
        editor.get(LIST)


@pytest.mark.parametrize("state", list(ReaderState))
def test_a_state_is_told_without_a_query_for_each_person(state):
    """One that PostgreSQL might run for each row makes it compile the whole query: a second among 100,000 people."""
    sql = str(states.in_state(Subscriber.objects.all(), state).query)
    assert "EXISTS" not in sql and sql.count("SELECT") <= 3


def test_the_page_of_a_person_tells_the_history_in_sentences(editor, django_assert_max_num_queries):
    person = someone("eloise@example.org", "reaap", "clas", name="Éloïse Cœur", basis_source="bulletin 2026")
    consent.record(person, ConsentKind.GIVEN, "/lettres/inscription/")
    refuse(person)
    with django_assert_max_num_queries(20):
        html = editor.get(reverse("subscriber_person", args=[person.pk])).content.decode()
    for said in [
        "Éloïse Cœur",
        "bulletin 2026",
        "A confirmé son abonnement",
        "Réaap, Clas",
        "formulaire du site",
        "550 no such user",
    ]:
        assert said in html
    assert "La lettre de juin" in html


def test_a_letter_that_may_not_have_arrived_leads_to_where_that_is_settled(editor):
    person = someone("eloise@example.org", "reaap")
    refuse(person)
    page, address = reverse("subscriber_person", args=[person.pk]), "newsletter_deliveries"
    link = reverse(address, args=[Campaign.objects.get().newsletter_id])
    assert link not in editor.get(page).content.decode()
    Delivery.objects.update(state="uncertain", code="")
    assert link in editor.get(page).content.decode()
    assert editor.get(link).status_code == 200


def test_a_person_that_does_not_exist_is_a_404(editor):
    assert editor.get(reverse("subscriber_person", args=[999_999])).status_code == 404


# ---- growth


def proof(kind: str, days_ago: int, *slugs: str, subject=None, at=None) -> None:
    person = make.subscriber()
    ConsentRecord.objects.create(
        subject=subject or person.uuid,
        kind=kind,
        networks=list(slugs or ("reaap",)),
        basis="consentement",
        at=at or timezone.now() - timedelta(days=days_ago),
    )


def test_growth_is_counted_from_the_proofs(editor, django_assert_max_num_queries):
    left = make.subscriber().uuid
    proof("given", 0), proof("imported", 0, "clas"), proof("entered", 0, "reaap", "clas"), proof("changed", 0)
    proof("withdrawn", 0, subject=left), proof("erased", 0, subject=left), proof("erased", 0, "clas")
    proof("given", 800)
    address = reverse("subscriber_growth:index")
    with django_assert_max_num_queries(20):
        page = editor.get(address)
    months = page.context["months"]
    assert len(months) == 24
    assert (months[0].arrivals, months[0].departures, months[0].balance) == (3, 2, 1)
    assert sum(month.arrivals for month in months) == 3
    clas = editor.get(address, {"reseau": "clas"}).context["months"][0]
    assert (clas.arrivals, clas.departures) == (2, 1)
    assert "<svg" in page.content.decode() and "Voir les valeurs" in page.content.decode()


def test_growth_counts_by_the_months_of_the_portal():
    """Midnight is that of Paris, and the months before are left out."""
    paris = ZoneInfo("Europe/Paris")
    with time_machine.travel(datetime(2026, 7, 10, tzinfo=paris), tick=False):
        for moment in (
            datetime(2026, 5, 31, 23, 59, 59, tzinfo=paris),
            datetime(2026, 6, 1, 0, 0, tzinfo=paris),
            datetime(2026, 6, 30, 23, 59, 59, tzinfo=paris),
            datetime(2026, 7, 1, 0, 0, tzinfo=paris),
        ):
            proof("given", 0, at=moment)
        june, july = growth.growth(number=2)
    assert (june.arrivals, july.arrivals) == (2, 1)


# ---- opposition


def test_the_list_of_opposition_answers_about_one_address_and_shows_none(editor):
    suppression.suppress("claire@example.org", Reason.OPPOSED)
    address = reverse("opposition:index")
    assert "claire" not in editor.get(address).content.decode()
    assert (
        "est sur la liste depuis" in editor.post(address, {"address": " Claire@Example.org"}).content.decode()
    )
    assert "n’est pas sur la liste" in editor.post(address, {"address": "b@example.org"}).content.decode()
    refused = editor.post(address, {"address": "b@"})
    assert refused.status_code == 422 and "Écrivez une adresse complète" in refused.content.decode()


def test_an_address_put_on_the_list_stops_receiving(editor):
    person = make.subscriber("claire@example.org")
    editor.post(reverse("opposition:index"), {"address": "CLAIRE@example.org", "action": "add"})
    person.refresh_from_db()
    assert person.unsubscribed_at and suppression.is_suppressed("claire@example.org")
    assert ConsentRecord.objects.get(subject=person.uuid).source == "saisi par Amina Diallo"


# ---- exports


def cells(answer) -> list[dict]:
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text)))


def test_the_filtered_list_is_taken_away_and_written_down(exporter, crowd):
    [row] = cells(exporter.get(LIST, {"export": "csv", "basis": "adhesion", "q": "member"}))
    assert (row["email"], row["reseaux"], row["base"], row["langue"]) == (
        "member@example.org",
        "clas",
        "adhesion",
        "en",
    )
    log = Export.objects.get()
    assert (log.name, log.count, log.format, log.what) == ("Odile Petit", 1, "csv", "abonnées et abonnés")
    assert "Adhésion" in log.filters and "member" in log.filters
    page = exporter.get(reverse("subscriber_growth:index")).content.decode()
    assert "Odile Petit" in page and "Adhésion" in page


def test_a_workbook_holds_the_same_and_no_formula(exporter):
    someone(
        "a@example.org", name='=HYPERLINK("http://x")', organisation="+33", position="@x", basis_source="-1"
    )
    book = load_workbook(BytesIO(b"".join(exporter.get(LIST, {"export": "xlsx"}).streaming_content)))
    head, row = book.active.iter_rows()
    found = {name.value: cell for name, cell in zip(head, row, strict=True)}
    assert found["nom"].value == '\'=HYPERLINK("http://x")' and found["nom"].data_type == "s"
    assert found["organisation"].value == "'+33" and found["fonction"].value == "'@x"
    [line] = cells(exporter.get(LIST, {"export": "csv"}))
    assert line["nom"].startswith("'=") and line["base_source"] == "'-1"


def test_an_export_costs_the_same_for_each_batch(exporter, django_assert_max_num_queries, monkeypatch):
    make.subscribers(30)
    with django_assert_max_num_queries(20):
        assert len(cells(exporter.get(LIST, {"export": "csv"}))) == 30


@pytest.mark.parametrize("address", [LIST, PAPER])
def test_editors_without_the_permission_take_nothing_away(editor, address):
    make.subscriber()
    refused = editor.get(address, {"export": "csv"})
    assert (refused.status_code, refused["Location"]) == (302, "/admin/")
    assert "export=csv" not in editor.get(address).content.decode()
    assert not Export.objects.exists()


# ---- paper


def test_paper_contacts_are_searched_narrowed_and_taken_away(exporter):
    reaap, clas = make.networks("reaap", "clas")
    PaperContact.objects.create(name="Zoé Martin", organisation="École").networks.add(reaap)
    PaperContact.objects.create(name="Bruno", organisation="Mairie").networks.add(clas)
    assert [row["nom"] for row in cells(exporter.get(PAPER, {"export": "csv", "q": "zoe ecole"}))] == [
        "Zoé Martin"
    ]
    shown = exporter.get(PAPER, {"networks": clas.pk}).context["object_list"]
    assert [contact.name for contact in shown] == ["Bruno"]


# ---- service mails


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_service_mail_is_shown_as_its_reader_sees_it(editor, language):
    for name in mails.MAILS:
        subject, message = mails.preview(name, language)
        page = editor.get(reverse("service_mails:index"), {"message": name, "langue": language})
        frame = reverse("service_mails:html", args=[name, language])
        assert page.context["subject"] == subject and page.content.decode().count(frame) == 2
        assert page.context["text"] == message.text
        html = editor.get(frame)
        assert html.content.decode() == message.html
        assert html["X-Frame-Options"] == "SAMEORIGIN"


def test_a_mail_that_is_none_of_ours_is_a_404(editor):
    assert editor.get(reverse("service_mails:html", args=["autre", "fr"])).status_code == 404
    assert editor.get(reverse("service_mails:index"), {"message": "autre", "langue": "xx"}).status_code == 200


def test_numbers_beside_the_states_are_said_in_good_french(client, editor):
    """« 1 désabonnement », « 0 adresse refusée », « 2 actifs »."""
    for _ in range(2):
        make.subscriber()
    make.subscriber(unsubscribed=True)
    said = re.sub(r"<[^>]+>|\s", " ", client.get(LIST).content.decode())
    said = " ".join(said.split())
    for words in ("2 actifs", "0 adresse refusée", "1 désabonnement"):
        assert f" {words} " in said
