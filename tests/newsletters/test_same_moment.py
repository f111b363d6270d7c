"""Two acts of one person at the same moment, on two connections: one state, one record."""

import threading
import time
from collections.abc import Callable

import pytest
from django.db import connection, transaction

from newsletters.addressbook import applying
from newsletters.models import ConsentRecord, Subscriber, Suppression
from newsletters.subscriptions import changing, confirming, erasing, links, retention
from newsletters.subscriptions.wish import Wish
from tests import factories as make

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 5


def together(*acts: Callable[[], object]) -> list:
    """All of them at once, each with a connection of its own; what they returned or raised."""
    start, found = threading.Barrier(len(acts)), [None] * len(acts)

    def run(number: int, act: Callable[[], object]) -> None:
        try:
            start.wait(10)
            found[number] = act()
        except Exception as error:
            found[number] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return found


def kinds() -> list[str]:
    return list(ConsentRecord.objects.values_list("kind", flat=True))


def confirmation(number: int, *networks: str) -> Callable:
    return confirmation_of(f"claire{number}@example.org", *networks)


def confirmation_of(address: str, *networks: str) -> Callable:
    wish = Wish(address, networks or ("reaap",))
    token = links.make(links.CONFIRM, wish.as_data())
    return lambda: confirming.confirm(wish, key=links.key(token), wording="oui")


def test_one_link_pressed_twice_at_once():
    for number in range(ROUNDS):
        act = confirmation(number)
        people = together(act, act, act)
        assert len({person.pk for person in people}) == 1
    assert Subscriber.objects.active().count() == ROUNDS
    assert kinds() == ["given"] * ROUNDS


def test_two_requests_of_one_address_confirmed_at_once():
    for number in range(ROUNDS):
        together(confirmation(number, "reaap"), confirmation(number, "clas"))
        person = Subscriber.objects.get(email=f"claire{number}@example.org")
        last = ConsentRecord.objects.filter(subject=person.uuid).latest("pk")
        assert [network.slug for network in person.networks.all()] == last.networks
    assert Subscriber.objects.active().count() == ROUNDS
    assert sorted(kinds()) == ["changed"] * ROUNDS + ["given"] * ROUNDS


def test_leaving_twice_at_once():
    for number in range(ROUNDS):
        person = make.subscriber(f"claire{number}@example.org")
        found = together(*[lambda pk=person.pk: changing.withdraw(pk)] * 3)
        assert sorted(found) == [False, False, True]
    assert kinds() == ["withdrawn"] * ROUNDS and Suppression.objects.count() == ROUNDS


def test_erasing_twice_and_staying_twice_at_once():
    for number in range(ROUNDS):
        person = make.subscriber(f"claire{number}@example.org")
        together(*[lambda pk=person.pk: retention.keep(pk)] * 2)
        found = together(*[lambda pk=person.pk: erasing.erase(pk)] * 3)
        assert sorted(found, key=str) == sorted([None, None, person.email], key=str)
    assert sorted(kinds()) == ["erased"] * ROUNDS + ["kept"] * ROUNDS
    assert not Subscriber.objects.exists()


def test_confirming_and_leaving_at_once_end_in_one_of_the_two():
    for number in range(ROUNDS):
        person = confirmation(number)()
        together(lambda pk=person.pk: changing.withdraw(pk), confirmation(number))
        person.refresh_from_db()
        suppressed = Suppression.objects.count()
        assert suppressed == (1 if person.unsubscribed_at else 0)
        Suppression.objects.all().delete()


def test_two_readers_want_the_same_new_address_at_once():
    for number in range(ROUNDS):
        new = f"nouvelle{number}@example.org"
        people = [make.subscriber(f"{name}{number}@example.org") for name in ("claire", "ali")]
        acts = [
            lambda person=person, new=new: changing.move(
                str(person.uuid), links.seal(person.email), new, key=person.email
            )
            for person in people
        ]
        found = together(*acts, confirmation_of(new))
        assert all(isinstance(one, (tuple, changing.Taken, Subscriber)) for one in found), found
        assert Subscriber.objects.filter(email=new).count() == 1


def test_leaving_while_an_address_book_is_imported():
    """The import is not lost to a deadlock, and the reader is answered."""
    person = make.subscriber("claire@example.org")
    locked = threading.Event()

    def importing():
        with transaction.atomic():
            applying.lock()
            locked.set()
            time.sleep(0.3)  # the other one is at the door by then
            Subscriber.objects.filter(pk=person.pk).update(name="Claire")

    def leaving():
        locked.wait(10)
        return changing.withdraw(person.pk)

    assert together(importing, leaving) == [None, True]
    person.refresh_from_db()
    assert person.name == "Claire" and person.unsubscribed_at
