"""The pages behind a reader's own link: choices, address, data, erasing, staying."""

import json
from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from newsletters import deliveries, jobs, suppression
from newsletters.models import ConsentRecord, Delivery, Reason, Subscriber, Suppression
from newsletters.subscriptions import changing, replies, retention
from newsletters.subscriptions import links as links_of
from newsletters.subscriptions.links import seal
from tests import factories as make
from tests.newsletters.driving import push, send, status
from tests.newsletters.posting import ask, links, own, queued, work

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.fixture
def claire(home) -> Subscriber:
    return make.subscriber("claire@example.org", "reaap")


def kinds() -> list[str]:
    return list(ConsentRecord.objects.values_list("kind", flat=True))


def followed(person) -> list[str]:
    return sorted(network.slug for network in Subscriber.objects.get(pk=person.pk).networks.all())


def test_choices_are_changed_with_a_proof_and_the_same_ones_without(client, claire):
    choices = {"action": "choices", "networks": ["clas", "sante"], "language": "en"}
    for _ in range(2):
        assert client.post(own(claire), choices).status_code == 302
    claire.refresh_from_db()
    assert followed(claire) == ["clas", "sante"] and claire.language == "en" and claire.seen_at
    assert kinds() == ["changed"]
    none = client.post(own(claire), choices | {"networks": []})
    assert none.status_code == 422 and "cochez au moins un réseau" in none.content.decode()
    assert followed(claire) == ["clas", "sante"]


def test_an_act_that_is_none_changes_nothing(client, claire):
    for action in ("", "quitter", "LEAVE", "x" * 1000, "leave\x00er"):
        assert client.post(own(claire), {"action": action}).status_code == 422
    for path in ("", "donnees/", "effacer/", "rester/"):
        assert client.get(own(claire) + path).status_code == 200
        assert client.head(own(claire) + path).status_code == 200
    assert Subscriber.objects.active().count() == 1 and not kinds() and not queued()


def test_a_button_and_a_mail_service_unsubscribe_alike(client, claire):
    assert client.post(own(claire), {"action": "leave"}).status_code == 302
    for _ in range(2):
        assert (
            Client(enforce_csrf_checks=True).post(own(claire), {"List-Unsubscribe": "One-Click"}).status_code
            == 200
        )
    assert kinds() == ["withdrawn"] and suppression.is_suppressed(claire.email)


def test_a_new_address_is_confirmed_where_it_is_and_the_old_one_is_told(client, claire):
    suppression.suppress("nouvelle@example.org", Reason.OPPOSED)
    answer = client.post(own(claire), {"action": "address", "email": "Nouvelle@example.org"})
    assert answer.status_code == 302
    [message] = work()
    assert message.to == ["nouvelle@example.org"]
    link = links(message)[0]
    asked = client.get(link)
    # Who has the new mailbox may be a stranger, where it was typed wrong.
    assert asked.status_code == 200 and "claire@" not in asked.content.decode()
    claire.refresh_from_db()
    assert claire.email == "claire@example.org"
    for _ in range(2):
        assert client.post(link).status_code == 200
    claire.refresh_from_db()
    assert claire.email == "nouvelle@example.org" and not suppression.is_suppressed(claire.email)
    # An old address book does not make a second subscription of the address that she left.
    assert suppression.is_suppressed("claire@example.org") and Suppression.objects.count() == 1
    [message] = work()
    assert message.to == ["claire@example.org"] and "nouvelle@example.org" in message.body
    assert kinds() == ["changed"]


def test_an_address_that_has_a_subscription_is_not_taken(client, claire):
    make.subscriber("autre@example.org", "clas")
    answer = client.post(own(claire), {"action": "address", "email": "autre@example.org"})
    assert answer.status_code == 302  # as for any other
    [message] = work()
    assert message.to == ["autre@example.org"] and "déjà" in message.subject
    assert client.post(own(claire), {"action": "address", "email": "x"}).status_code == 422


def test_everything_known_is_given_as_a_file(client, claire):
    page = make.issue()
    assert send(page).code == 0
    client.post(own(claire), {"action": "choices", "networks": ["clas"], "language": "fr"})
    answer = client.get(own(claire) + "donnees/")
    assert "attachment" in answer["Content-Disposition"] and "no-store" in answer["Cache-Control"]
    data = json.loads(answer.content)
    assert data["adresse"] == "claire@example.org" and data["reseaux"] == ["clas"]
    assert [proof["acte"] for proof in data["preuves"]] == ["changed"]
    assert [sent["etat"] for sent in data["envois"]] == ["sent"]


def test_erasing_leaves_counts_and_nothing_that_names(client, claire):
    make.subscriber("reste@example.org")
    page = make.issue()
    assert send(page).code == 0
    before = status(page)
    assert client.get(own(claire) + "effacer/").status_code == 200
    assert client.post(own(claire) + "effacer/").status_code == 422
    assert client.post(own(claire) + "effacer/", {"action": "erase"}).status_code == 302
    assert status(page) == before
    assert not Subscriber.objects.filter(email="claire@example.org").exists()
    assert kinds() == ["erased"] and Suppression.objects.get().reason == Reason.ERASED
    addresses = set(Delivery.objects.values_list("address", flat=True))
    assert "reste@example.org" in addresses and not any("claire" in address for address in addresses)
    assert client.get(own(claire)).status_code == 404
    [message] = work()
    assert message.to == ["claire@example.org"] and "effacées" in message.subject


def test_erasing_and_moving_happen_with_their_mail_or_not_at_all(claire, monkeypatch):
    def enqueue(*_told):
        raise RuntimeError("killed here")

    url = links_of.path(
        links_of.ADDRESS,
        {"uuid": str(claire.uuid), "left": seal(claire.email), "new": "nouvelle@example.org"},
    )
    before = list(Subscriber.objects.values())
    monkeypatch.setattr(type(replies.reply), "enqueue", enqueue)
    quiet = Client(raise_request_exception=False)
    assert quiet.post(own(claire) + "effacer/", {"action": "erase"}).status_code == 500
    assert quiet.post(url).status_code == 500
    assert list(Subscriber.objects.values()) == before and not kinds()


def test_erasing_forgets_what_the_queue_keeps(client, claire):
    other = make.subscriber("marie-claire@example.org")
    for person in (claire, other):
        ask(person.email)
    DBTaskResult.objects.filter(args_kwargs__icontains='"claire@').update(status="FAILED")
    ask(claire.email, "clas")
    client.post(own(claire) + "effacer/", {"action": "erase"})
    assert [(kind, data["address"]) for kind, data in queued()] == [
        ("asked", other.email),
        ("erased", claire.email),
    ]
    work()
    DBTaskResult.objects.update(status="SUCCESSFUL")
    jobs.prune_requests()
    assert not queued()


def test_a_letter_that_waits_is_held_back_from_who_leaves_or_is_erased(client, claire, smtp):
    gone = make.subscriber("partie@example.org")
    stays = make.subscriber("reste@example.org")
    page = make.issue()
    later = (timezone.now() + timedelta(hours=1)).isoformat()
    assert push(page, "--schedule", later).code == 0
    client.post(own(claire), {"action": "leave"})
    client.post(own(gone) + "effacer/", {"action": "erase"})
    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        send(page)
    assert smtp.recipients == [stays.email]


def test_a_letter_that_waits_follows_who_moves(claire, smtp):
    other = make.subscriber("autre@example.org")
    page = make.issue()
    assert push(page, "--schedule", (timezone.now() + timedelta(hours=1)).isoformat()).code == 0
    assert changing.move(str(claire.uuid), seal(claire.email), "nouvelle@example.org", key="un clic")
    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        send(page)
    assert sorted(smtp.recipients) == [other.email, "nouvelle@example.org"]


@pytest.mark.parametrize("is_there", [False, True])
def test_an_address_left_while_a_letter_was_frozen_receives_nothing(claire, smtp, is_there):
    """The move ended after the readers were looked up and before their rows could be seen."""
    other = make.subscriber("nouvelle@example.org" if is_there else "autre@example.org")
    page = make.issue()
    later = timezone.now() + timedelta(hours=1)
    assert push(page, "--schedule", later.isoformat()).code == 0
    if is_there:
        Subscriber.objects.filter(pk=other.pk).delete()
    Subscriber.objects.filter(pk=claire.pk).update(email="nouvelle@example.org")
    with time_machine.travel(later + timedelta(hours=1)):
        send(page)
    expected = [] if is_there else [other.email, "nouvelle@example.org"]
    assert sorted(smtp.recipients) == sorted(expected)


def test_who_moves_at_the_moment_of_sending_receives_the_letter_at_the_new_address(claire, smtp, monkeypatch):
    page = make.issue()
    claim = deliveries.claim

    def move_first(keys):
        changing.move(str(claire.uuid), seal("claire@example.org"), "nouvelle@example.org", key="un clic")
        return claim(keys)

    monkeypatch.setattr(deliveries, "claim", move_first)
    assert send(page).code == 0
    assert smtp.recipients == ["nouvelle@example.org"]
    assert [status(page)[name] for name in ("state", "sent", "pending")] == ["sent", 1, 0]


def test_three_silent_years_bring_one_question_and_then_a_person_decides(client, claire):
    start = timezone.now()
    years = timedelta(days=3 * 365 + 2)
    assert retention.remind() == 0
    with time_machine.travel(start + years):
        make.subscriber("recente@example.org")
        assert (retention.remind(), retention.remind()) == (1, 0)
        [message] = work()
        assert message.to == ["claire@example.org"]
        assert not retention.to_decide().exists()
    with time_machine.travel(start + years + timedelta(days=31)):
        assert [person.email for person in retention.to_decide()] == ["claire@example.org"]
        link = links(message)[0]
        assert client.get(link).status_code == 200
        assert retention.to_decide().exists()
        for _ in range(2):
            assert client.post(link).status_code == 200
        assert not retention.to_decide().exists() and retention.remind() == 0
        assert kinds() == ["kept"]


def test_nothing_of_this_leaves_from_a_web_request(client, claire):
    client.post(own(claire), {"action": "address", "email": "nouvelle@example.org"})
    client.post(own(claire) + "effacer/", {"action": "erase"})
    assert not mail.outbox
