"""From an address typed on the home page to a subscription with its proof: nothing before the confirmation."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from newsletters import suppression
from newsletters.models import ConsentRecord, Reason, Subscriber, Suppression
from tests import factories as make
from tests.newsletters.posting import FORM, LINK, SENT, ask, links, own, queued, subscribe, work

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
HERE = {"Sec-Fetch-Site": "same-origin"}


def test_home_asks_for_the_address_only_and_the_next_page_for_networks(client):
    make.title()
    html = client.get("/").content.decode()
    form = html.split(f'action="{FORM}"')[1].split("</form>")[0]
    assert 'name="email"' in form and 'name="networks"' not in form
    answer = client.post(FORM, {"step": "address", "email": "claire@example.org"}, headers=HERE)
    html = answer.content.decode()
    assert answer.status_code == 200 and not answer.cookies and answer["Cache-Control"] == "no-store"
    assert 'value="claire@example.org"' in html and 'value="reaap"' in html
    assert "checked" not in html.split('name="networks"')[1].split('name="language"')[0]
    assert "attend" not in html and 'role="alert"' not in html
    wrong = client.post(FORM, {"step": "address", "email": "claire"}, headers=HERE)
    html = wrong.content.decode()
    assert wrong.status_code == 422 and 'value="claire"' in html and 'value="reaap"' in html
    assert html.split('role="alert"')[1].split("</div>")[0].count("<li>") == 1
    assert not queued()


def test_a_subscription_exists_once_confirmed_with_its_proof(client):
    answer = ask("Claire@Example.org", "reaap", "clas")
    assert (answer.status_code, answer["Location"]) == (302, SENT)
    assert not answer.cookies
    assert not Subscriber.objects.exists() and not ConsentRecord.objects.exists()
    [message] = work()
    assert message.to == ["claire@example.org"]
    assert not Subscriber.objects.exists()
    link = links(message)[0]
    for look in (client.get(link), client.head(link)):
        assert look.status_code == 200 and not look.cookies
        assert look["Referrer-Policy"] == "no-referrer" and look["X-Robots-Tag"] == "noindex"
        assert "no-store" in look["Cache-Control"]
    assert not Subscriber.objects.exists()
    for _ in range(2):
        assert client.post(link).status_code == 200
    person = Subscriber.objects.get()
    assert (person.email, person.basis, person.language) == ("claire@example.org", "consentement", "fr")
    assert person.confirmed_at and person.seen_at and person.basis_on and not person.unsubscribed_at
    proof = ConsentRecord.objects.get()
    assert (proof.kind, proof.networks, proof.subject) == ("given", ["clas", "reaap"], person.uuid)
    assert "Je souhaite recevoir" in proof.wording and proof.source == FORM


def test_one_live_title_is_said_and_several_are_asked(client):
    first = make.title(slug="une", title="La lettre une")
    html = client.get(FORM).content.decode()
    assert "Vous recevrez «\u00a0La lettre une\u00a0»" in html and 'name="titles"' not in html
    subscribe("a@example.org")
    assert [title.pk for title in Subscriber.objects.get(email="a@example.org").titles.all()] == [first.pk]
    second = make.title(slug="deux", title="La lettre deux")
    html = client.get(f"{FORM}?essai=1").content.decode()
    assert 'name="titles"' in html and "checked" not in html.split('name="titles"')[1].split("</fieldset>")[0]
    ask("b@example.org", "reaap", titles=["deux"])
    client.post(links(work()[0])[0])
    assert [title.pk for title in Subscriber.objects.get(email="b@example.org").titles.all()] == [second.pk]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({"networks": []}, "«\u00a0Vos réseaux\u00a0»\u00a0: cochez au moins un réseau."),
        ({"networks": ["inconnu"]}, "«\u00a0Vos réseaux\u00a0»\u00a0: choisissez"),
        ({"email": ""}, "«\u00a0Votre adresse électronique\u00a0»\u00a0: écrivez une adresse complète"),
        (
            {"email": "claire@"},
            "«\u00a0Votre adresse électronique\u00a0»\u00a0: écrivez une adresse complète",
        ),
        ({"language": "xx"}, "«\u00a0Langue des messages\u00a0»\u00a0: choisissez"),
    ],
)
def test_errors_name_the_field_and_lose_nothing(client, typed, message):
    data = {"email": "claire@example.org", "networks": ["clas"], "language": "en"} | typed
    answer = client.post(FORM, data, headers=HERE)
    html = answer.content.decode()
    assert answer.status_code == 422 and not queued()
    assert message in html.split('role="alert"')[1].split("</div>")[0]
    if "email" not in typed:
        assert 'value="claire@example.org"' in html
    if "networks" not in typed:
        assert (
            'value="clas" id="abo-networks_1" checked' in html
            or "checked" in html.split('value="clas"')[1][:60]
        )


def test_known_and_unknown_addresses_get_the_same_answer_and_the_same_work():
    make.subscriber("connue@example.org", "reaap", "clas")
    make.subscriber("partie@example.org", unsubscribed=True)
    suppression.suppress("effacee@example.org", Reason.ERASED)
    ask("chauffe@example.org")
    seen = []
    for address in (
        "connue@example.org",
        "inconnue@example.org",
        "partie@example.org",
        "effacee@example.org",
    ):
        with CaptureQueriesContext(connection) as queries:
            answer = ask(address)
        verbs = [query["sql"].split(None, 3)[:3] for query in queries]
        seen.append((answer.status_code, answer["Location"], answer.content, len(queries), verbs))
    assert all(one == seen[0] for one in seen)
    assert [kind for kind, _ in queued()] == ["asked"] * 5
    subjects = {message.to[0]: message.subject for message in work()}
    assert "déjà" in subjects["connue@example.org"]
    for address in ("inconnue@example.org", "partie@example.org", "effacee@example.org"):
        assert subjects[address].startswith("Confirmez")


def test_a_reader_who_asks_again_is_told_so_and_may_take_the_new_choices(client):
    person = make.subscriber("claire@example.org", "reaap")
    ask("claire@example.org", "clas")
    [message] = work()
    assert "déjà" in message.subject and "(Clas)" in message.body
    preferences, replace = links(message)
    assert preferences == own(person)
    assert client.post(replace).status_code == 200
    assert [network.slug for network in person.networks.all()] == ["clas"]
    assert [proof.kind for proof in ConsentRecord.objects.all()] == ["changed"]


def test_a_link_ends_after_seven_days_and_asking_again_is_one_button(client):
    ask("claire@example.org", "clas")
    link = links(work()[0])[0]
    with time_machine.travel(timezone.now() + timedelta(days=6, hours=23)):
        assert client.get(link).status_code == 200
    with time_machine.travel(timezone.now() + timedelta(days=7, minutes=1)):
        for answer in (client.get(link), client.post(link)):
            html = answer.content.decode()
            assert answer.status_code == 410 and "sept jours" in html
            assert 'value="claire@example.org"' in html and html.count(" checked") == 2
    assert not Subscriber.objects.exists()


def test_links_are_for_one_purpose_and_cannot_be_changed(client):
    person = make.subscriber()
    ask()
    link = links(work()[0])[0]
    token = link.split("/")[-2]
    for path in (
        link.replace(token, token[:-1] + ("A" if token[-1] != "A" else "B")),
        f"/lettres/inscription/adresse/{token}/",
        f"/lettres/preferences/{token}/",
        f"/lettres/inscription/confirmer/{own(person).split('/')[-2]}/",
        "/lettres/inscription/confirmer/x/",
    ):
        assert client.get(path).status_code == 404
        assert client.post(path).status_code == 404
    assert Subscriber.objects.count() == 1


def test_leaving_then_coming_back_needs_a_new_link(client):
    link = subscribe()
    person = Subscriber.objects.get()
    client.post(own(person), {"List-Unsubscribe": "One-Click"})
    assert Suppression.objects.get().reason == Reason.OPPOSED
    assert client.post(link).status_code == 410
    person.refresh_from_db()
    assert person.unsubscribed_at
    with time_machine.travel(timezone.now() + timedelta(minutes=1)):
        subscribe()
    person.refresh_from_db()
    assert person.unsubscribed_at is None and not Suppression.objects.exists()
    assert [proof.kind for proof in ConsentRecord.objects.all()] == ["given", "withdrawn", "given"]


def test_the_owner_comes_back_after_everything_was_erased(client):
    link = subscribe()
    client.post(f"{own(Subscriber.objects.get())}effacer/", {"action": "erase"})
    assert suppression.is_suppressed("claire@example.org") and not Subscriber.objects.exists()
    work()
    assert client.post(link).status_code == 410 and not Subscriber.objects.exists()
    with time_machine.travel(timezone.now() + timedelta(minutes=1)):
        subscribe()
    assert Subscriber.objects.active().get().email == "claire@example.org"
    assert not suppression.is_suppressed("claire@example.org")


def test_other_sites_cannot_send_it_and_nothing_is_lost(client):
    for headers in (
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "https://ailleurs.example"},
        {"Origin": "null"},
    ):
        answer = client.post(FORM, {"email": "claire@example.org", "networks": ["clas"]}, headers=headers)
        html = answer.content.decode()
        assert answer.status_code == 403 and "depuis sa page" in html and 'value="claire@example.org"' in html
        assert client.post(LINK, {"email": "claire@example.org"}, headers=headers).status_code == 403
    assert not queued()


def test_programs_that_fill_the_trap_are_thanked_and_nothing_happens():
    assert ask(site_internet="https://spam.example")["Location"] == SENT
    assert not queued()


def test_too_many_requests_are_refused_and_one_address_is_not_flooded(monkeypatch):
    for _ in range(6):
        assert ask().status_code == 302
    assert len(queued()) == 4
    monkeypatch.setattr("newsletters.views.subscribing.LIMIT", 6)
    answer = ask()
    assert answer.status_code == 429 and "dix minutes" in answer.content.decode()
    assert 'value="claire@example.org"' in answer.content.decode()


def test_the_link_of_a_subscription_goes_to_its_address_only(client):
    person = make.subscriber("claire@example.org")
    bodies = set()
    for address in ("claire@example.org", "inconnue@example.org"):
        answer = client.post(LINK, {"email": address}, headers=HERE)
        bodies.add((answer.status_code, answer["Location"], client.get(answer["Location"]).content))
    assert len(bodies) == 1
    [message] = work()
    assert message.to == ["claire@example.org"] and links(message) == [own(person)]


def test_the_whole_way_in_english(client):
    answer = client.post(
        "/en/lettres/inscription/", {"email": "ann@example.org", "networks": ["reaap"]}, headers=HERE
    )
    assert answer["Location"] == "/en/lettres/inscription/merci/"
    [message] = work()
    assert message.subject == "Confirm your subscription to the networks’ letters"
    link = links(message)[0]
    assert link.startswith("/en/")
    assert "Confirm my subscription" in client.get(link).content.decode()
    client.post(link)
    assert Subscriber.objects.get().language == "en"


def test_nothing_leaves_from_a_web_request():
    ask()
    assert not mail.outbox
