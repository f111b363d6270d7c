"""The link that every letter ends with: a look changes nothing, one click unsubscribes."""

import pytest
from django.test import Client

from newsletters import tokens
from newsletters.models import Subscriber
from tests import factories as make
from tests.newsletters.driving import send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.fixture
def issue(db):
    """An issue and three readers."""
    make.subscribers(3)
    return make.issue(title="N° 1")


def preferences(subscriber) -> str:
    return tokens.path(tokens.make(subscriber.uuid))


def test_looking_changes_nothing_and_one_click_unsubscribes():
    person = make.subscriber()
    client = Client(enforce_csrf_checks=True)
    for answer in (client.get(preferences(person)), client.head(preferences(person))):
        assert answer.status_code == 200
        assert not answer.cookies
    person.refresh_from_db()
    assert person.unsubscribed_at is None
    for _ in range(2):  # mail services repeat themselves
        answer = client.post(preferences(person), {"List-Unsubscribe": "One-Click"})
        assert answer.status_code == 200
        assert not answer.cookies
        assert answer["Referrer-Policy"] == "no-referrer"
    first = Subscriber.objects.get(pk=person.pk).unsubscribed_at
    assert first
    assert not Subscriber.objects.active().filter(pk=person.pk).exists()


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_link_that_is_not_ours_is_nothing(method):
    person = make.subscriber()
    for token in ("essai", str(person.uuid), f"{person.uuid}:faux", tokens.make("x")):
        assert getattr(Client(), method)(tokens.path(token)).status_code == 404
    person.refresh_from_db()
    assert person.unsubscribed_at is None


def test_the_link_in_a_letter_works(issue, smtp):
    send(issue)
    mail = smtp.mails[2]
    link = str(mail.message["List-Unsubscribe"]).strip("<>")
    assert Client().post(link.removeprefix("http://testserver")).status_code == 200
    assert [s.email for s in Subscriber.objects.filter(unsubscribed_at__isnull=False)] == mail.recipients


def test_choices_that_cannot_be_kept_say_so():
    """Not « votre demande n’est pas partie »: nothing was to leave."""
    answer = Client().post(preferences(make.subscriber()), {"action": "choices"})
    html = answer.content.decode()
    assert answer.status_code == 422
    assert "Vos choix ne sont pas enregistrés" in html and "n’est pas partie" not in html


def test_erasing_ones_data_is_not_clearing_filters():
    """The same words in French, of which readers in English must not take one for the other."""
    page = f"/en{preferences(make.subscriber())}"
    for address in (page, f"{page}effacer/"):
        html = Client().get(address).content.decode()
        assert "Erase everything" in html and "Clear all" not in html
