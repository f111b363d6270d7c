"""Through Mailchimp, a letter goes to the portal's readers or to nobody: the audience is compared before anything leaves."""

import pytest
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from newsletters import tasks
from newsletters.models import Campaign, Subscriber
from tests import factories as make
from tests import people
from tests.newsletters.driving import push, send, status

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
TOMORROW = "2099-12-01T09:00"
ADVICE = (
    "Mettez dans cette audience les 3 personnes abonnées à cette lettre sur le portail et personne d’autre"
)


@pytest.fixture
def issue(db):
    for number in range(1, 4):
        make.subscriber(f"membre{number}@example.org")
    return make.issue(subject="L’été des réseaux")


def empty(account):
    account.account.members.clear()


def only_left(account):
    account.account.others = dict.fromkeys(account.account.members, "unsubscribed")
    account.account.members.clear()


def stranger(account):
    account.account.members.append("inconnue@example.org")


def one_missing(account):
    account.account.members.remove("membre2@example.org")


def others(account):
    account.account.members[:] = ["x@example.org", "y@example.org", "z@example.org"]


WRONG = [
    (empty, "L’audience « Abonnés » de Mailchimp n’a personne à qui écrire."),
    (only_left, "L’audience « Abonnés » de Mailchimp n’a personne à qui écrire."),
    (stranger, "n’est pas celle de cette lettre : 1 adresse n’y est pas abonnée sur le portail."),
    (one_missing, "n’est pas celle de cette lettre : 1 personne abonnée y manque."),
    (others, "3 adresses n’y sont pas abonnées sur le portail et 3 personnes abonnées y manquent."),
]


@pytest.mark.parametrize(("change", "said"), WRONG)
@pytest.mark.parametrize("action", [["--dry-run"], ["--send"], ["--schedule", TOMORROW]])
def test_a_wrong_audience_is_refused_before_anything_is_published(issue, fake, change, said, action):
    change(fake)
    outcome = push(issue, *action)
    assert outcome.code == 1
    assert "La lettre ne peut pas partir en l’état." in outcome.error
    assert said in outcome.error and ADVICE in outcome.error and "MAILING_SERVICE=local" in outcome.error
    issue.refresh_from_db()
    assert (issue.live, Campaign.objects.count(), fake.campaigns, fake.sent) == (False, 0, {}, [])
    assert {request.method for request in fake.requests} == {"GET"}


def test_the_dry_run_names_who_differs(issue, fake):
    fake.account.members[:] = ["membre1@example.org", "inconnue@example.org"]
    fake.account.others = {"membre3@example.org": "cleaned"}
    assert push(issue, "--dry-run").out.splitlines()[-3:] == [
        "En trop dans l’audience : inconnue@example.org.",
        "Absentes de l’audience : membre2@example.org.",
        "Désabonnées ou en erreur chez Mailchimp, qui ne leur écrit pas : membre3@example.org.",
    ]


def test_a_letter_that_nobody_asked_for_is_refused_without_a_call(issue, fake):
    Subscriber.objects.update(unsubscribed_at=timezone.now())
    for action in ("--dry-run", "--send"):
        assert "personne n’est abonné à cette lettre" in (push(issue, action).out + push(issue, action).error)
    assert fake.requests == []


def test_the_readers_of_the_letter_count_not_all_subscribers(issue, fake):
    make.subscriber("sante@example.org", "sante")
    make.subscriber("attend@example.org", confirmed=False)
    assert push(issue, "--dry-run").code == 0
    fake.account.members.append("sante@example.org")
    assert push(issue, "--dry-run").code == 1


def test_addresses_are_compared_however_they_are_written(issue, fake):
    fake.account.members[0] = "Membre1@Example.ORG"
    outcome = push(issue, "--dry-run")
    assert (outcome.code, "L’audience « Abonnés » est celle de cette lettre." in outcome.out) == (0, True)
    assert send(issue).code == 0


def test_who_left_at_mailchimp_is_told_and_stops_nobody(issue, fake):
    fake.account.members.remove("membre2@example.org")
    fake.account.others = {"membre2@example.org": "unsubscribed", "autrefois@example.org": "unsubscribed"}
    outcome = push(issue, "--dry-run")
    assert (outcome.code, "ne leur écrit pas : membre2@example.org." in outcome.out) == (0, True)
    assert send(issue).code == 0
    assert fake.sent[0].recipients == ["membre1@example.org", "membre3@example.org"]


def test_an_audience_of_several_pages_is_read_whole(fake, monkeypatch):
    monkeypatch.setattr("newsletters.services.mailchimp_client.MEMBERS", 2)
    fake.account.members[:] = make.subscribers(5)
    page = make.issue()
    assert push(page, "--dry-run").code == 0
    assert len(fake.calls("GET", "/lists/*/members")) == 3
    fake.account.members.append("inconnue@example.org")
    assert push(page, "--dry-run").code == 1


def test_an_audience_that_changed_since_stops_the_letter_and_it_goes_on_once_mended(issue, fake):
    """The check before publishing did not get an answer; the one before sending did."""
    empty(fake)
    fake.script("GET", "/lists/*", "error_500")
    outcome = send(issue)
    assert (outcome.code, "n’a personne à qui écrire" in outcome.error) == (1, True)
    assert (status(issue)["state"], fake.campaigns, fake.sent) == ("paused", {}, [])
    fake.account.members += [f"membre{number}@example.org" for number in range(1, 4)]
    send(issue)
    send(issue)
    assert (status(issue)["state"], status(issue)["sent"]) == ("sent", 3)


def test_a_dry_run_says_that_mailchimp_does_not_answer(issue, fake):
    fake.script("GET", "/lists/*", "empty_429")
    outcome = push(issue, "--dry-run")
    assert (outcome.code, "L’audience n’a pas pu être vérifiée. Mailchimp" in outcome.error) == (1, True)


# Sent to nobody


def test_what_mailchimp_sent_to_nobody_is_not_called_sent(issue, fake, monkeypatch):
    """Everybody left the audience between the comparison and the sending."""
    monkeypatch.setattr(fake.account, "_ready", fake.account._campaign)
    start = fake.account._start

    def to_nobody(campaign):
        fake.account.members.clear()
        start(campaign)

    monkeypatch.setattr(fake.account, "_start", to_nobody)
    for _ in range(3):
        outcome = send(issue)
    assert (outcome.code, "Personne n’a reçu cette lettre." in outcome.error) == (1, True)
    assert (status(issue)["state"], status(issue)["sent"]) == ("failed", 0)


def test_what_the_portal_s_own_server_sent_to_nobody_is_not_called_sent(issue, smtp):
    for number in range(1, 4):
        smtp.answer(f"membre{number}@example.org", "550 5.2.2 Full")
    outcome = send(issue)
    assert (outcome.code, "Personne n’a reçu cette lettre." in outcome.error) == (1, True)
    assert "0 remises, 3 refusées" in outcome.error
    assert status(issue)["state"] == "failed"


def test_a_letter_whose_readers_all_left_is_not_called_sent(issue, smtp):
    push(issue, "--schedule", TOMORROW)
    Subscriber.objects.update(unsubscribed_at=timezone.now())
    assert send(issue).code == 1
    assert (status(issue)["state"], smtp.mails) == ("failed", [])


# The desk


@pytest.fixture
def desk(issue, client):
    """The desk of the issue, for an editor."""
    client.force_login(people.editor())
    return reverse("newsletter_desk", args=[issue.pk])


def work() -> None:
    """What the worker does with a request to send."""
    for result in DBTaskResult.objects.filter(task_path=tasks.schedule_remote.module_path, status="READY"):
        told = tasks.schedule_remote.call(*result.args_kwargs["args"])
        result.set_successful(told)


def request_of(client, issue) -> dict:
    return client.get(reverse("newsletter_progress", args=[issue.pk])).json()["request"]


def test_the_desk_lets_the_worker_ask_and_says_why_nothing_left(issue, fake, client, desk):
    empty(fake)
    assert "Envoyer à 3 personnes" in client.get(desk).content.decode()
    assert client.post(desk, {"action": "send"}).status_code == 302
    assert (fake.requests, Campaign.objects.count()) == ([], 0)
    assert request_of(client, issue)["state"] == "waiting"
    work()
    told = request_of(client, issue)
    assert told["state"] == "error" and "n’a personne à qui écrire" in told["message"]
    assert "n’a personne à qui écrire" in client.get(desk).content.decode()
    issue.refresh_from_db()
    assert (issue.live, Campaign.objects.count()) == (False, 0)


def test_the_desk_schedules_the_letter_once_the_audience_is_right(issue, fake, client, desk):
    client.post(desk, {"action": "send"})
    work()
    assert request_of(client, issue)["state"] == "sent"
    assert request_of(client, issue) is None  # told once
    campaign = Campaign.objects.get()
    assert (campaign.state, campaign.created_by.username[:6]) == ("scheduled", "compte")
    assert "Annuler l’envoi" in client.get(desk).content.decode()


def test_a_request_that_waited_for_the_worker_too_long_sends_nothing(issue, fake):
    user = people.editor()
    asked_at = (timezone.now() - tasks.PATIENCE).isoformat()
    assert "demandez-le de nouveau" in tasks.schedule_remote.call(issue.pk, user.pk, asked_at)
    assert (fake.requests, Campaign.objects.count()) == ([], 0)
