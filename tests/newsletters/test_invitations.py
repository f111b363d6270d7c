"""Those whom an address book names without a legal basis: asked once, by mail, and forgotten if they do not answer."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from newsletters import jobs
from newsletters.addressbook.importing import import_file
from newsletters.models import Invitation, Reason, Subscriber
from newsletters.subscriptions import erasing, replies
from newsletters.suppression import suppress
from tests import factories as make
from tests.newsletters.books import as_csv, member, row

pytestmark = pytest.mark.django_db


def invite(*addresses: str) -> None:
    rows = [row(address, nom="Paul", reseaux="reaap; clas") for address in addresses]
    import_file(as_csv(rows), "carnet.csv")


def deliver() -> list[str]:
    """Let the worker write the mails that wait; returns whom they went to."""
    mail.outbox.clear()
    for waiting in DBTaskResult.objects.filter(task_path=replies.reply.module_path):
        replies.reply.call(*waiting.args_kwargs["args"], **waiting.args_kwargs["kwargs"])
    DBTaskResult.objects.all().delete()
    return [address for message in mail.outbox for address in message.to]


def test_each_is_written_to_once_however_often_the_job_and_the_file_come(client):
    for _ in range(2):
        invite("a@exemple.org", "b@exemple.org")
        jobs.send_invitations()
    assert sorted(deliver()) == ["a@exemple.org", "b@exemple.org"]
    assert jobs.send_invitations() == 0 and deliver() == []
    assert not Subscriber.objects.exists()


def test_pressing_the_button_of_the_mail_subscribes_with_what_the_book_proposed(client):
    invite("a@exemple.org")
    jobs.send_invitations()
    deliver()
    [message] = mail.outbox
    [link] = [word for word in message.body.split() if "/lettres/" in word and "confirm" in word]
    path = "/" + link.split("/", 3)[3]
    assert client.get(path).status_code == 200 and not Subscriber.objects.exists()
    assert client.post(path).status_code == 200
    person = Subscriber.objects.active().get()
    assert (person.email, person.name) == ("a@exemple.org", "Paul")
    assert sorted(network.slug for network in person.networks.all()) == ["clas", "reaap"]


def test_whoever_left_or_subscribed_in_between_is_not_written_to():
    invite("a@exemple.org", "b@exemple.org", "c@exemple.org")
    suppress("a@exemple.org", Reason.OPPOSED)
    make.subscriber("b@exemple.org")
    jobs.send_invitations()
    assert deliver() == ["c@exemple.org"]
    assert [one.email for one in Invitation.objects.exclude(email="")] == ["c@exemple.org"]


def test_who_does_not_answer_is_forgotten_and_never_asked_again():
    invite("a@exemple.org")
    jobs.send_invitations()
    with time_machine.travel(timezone.now() + timedelta(days=8), tick=False):
        jobs.forget_address_books()
        assert not any(
            "exemple.org" in str(values) or "Paul" in str(values) for values in Invitation.objects.values()
        )
        invite("A@exemple.org")
        assert jobs.send_invitations() == 0


def test_an_erased_person_leaves_no_address_among_the_invitations():
    invite("a@exemple.org")
    person = make.subscriber("a@exemple.org")
    erasing.erase(person.pk)
    assert not Invitation.objects.exclude(email="").exists()
    report = import_file(as_csv([member("a@exemple.org")]), "carnet.csv").as_json()
    assert report["lines"]["refused"] == 1 and not Subscriber.objects.exists()


def test_an_invitation_is_told_to_who_asks_what_is_known():
    invite("a@exemple.org")
    jobs.send_invitations()
    told = erasing.personal_data(make.subscriber("a@exemple.org"))["invitations"]
    assert [one["origine"] for one in told] == ["carnet.csv"] and told[0]["le"]


def test_their_list_names_networks_as_people_do_and_offers_nothing_to_tick(admin_client):
    invite("a@exemple.org")
    html = admin_client.get("/admin/snippets/newsletters/invitation/").content.decode()
    assert "Réaap, Clas" in html
    assert "bulk-action-checkbox" not in html and "bulk-actions-filter-checkbox" not in html
