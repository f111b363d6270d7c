"""Passwords are tried a few times, from wherever it may be, and asked for without flooding anybody."""

import pytest
from django.contrib.auth.models import User
from django.core.cache import cache
from django.test import Client
from wagtail.models import PageViewRestriction

from portal.admin import trials
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
LOGIN, RESET = "/admin/login/", "/admin/password_reset/"


@pytest.fixture(autouse=True)
def nobody_tried_yet():
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def ana():
    return User.objects.create_superuser("ana", "ana@example.org", "un-bon-secret")


def at(number: int) -> dict:
    """A machine of its own."""
    return {"REMOTE_ADDR": f"198.51.{number // 250}.{number % 250 + 1}"}


def test_an_account_tried_from_many_machines_is_closed_to_all_but_its_own(ana, monkeypatch):
    monkeypatch.setattr(trials, "UNKNOWN_MACHINES", 12)
    own = Client()
    right = {"username": "ana", "password": "un-bon-secret"}
    assert own.post(LOGIN, right).status_code == 302
    own.post("/admin/logout/")
    statuses = [
        Client().post(LOGIN, {"username": "Ana ", "password": f"essai {n}"}, **at(n)).status_code
        for n in range(14)
    ]
    assert statuses[0] == 200 and statuses[-1] == 429
    refused = Client().post(LOGIN, right, **at(300))
    assert refused.status_code == 429 and "Trop d’essais" in refused.content.decode()
    assert own.post(LOGIN, right).status_code == 302, "where she has signed in before, she still does"
    other = User.objects.create_superuser("ben", "ben@example.org", "un-bon-secret")
    assert Client().post(LOGIN, right | {"username": other.username}, **at(301)).status_code == 302


def test_nobody_makes_up_the_cookie_of_a_machine(ana, monkeypatch):
    monkeypatch.setattr(trials, "UNKNOWN_MACHINES", 0)
    client = Client()
    for value in ("", "ana", trials.mark_of("ben")):
        client.cookies[trials.COOKIE] = value
        assert client.post(LOGIN, {"username": "ana", "password": "un-bon-secret"}).status_code == 429


def test_new_passwords_for_one_address_are_few_and_say_nothing(ana, mailoutbox):
    told = {
        (answer.status_code, answer.headers.get("Location"))
        for n in range(8)
        for answer in [
            Client().post(RESET, {"email": ["ana@example.org", "Ana@Example.org"][n % 2]}, **at(n))
        ]
    }
    assert told == {(302, "/admin/password_reset/done/")}
    assert len(mailoutbox) == trials.ONE_ADDRESS
    answer = Client().post(RESET, {"email": "personne@example.org"}, **at(9))
    assert (answer.status_code, answer.headers["Location"]) == told.pop()


def test_one_machine_asks_for_few_new_passwords(ana):
    statuses = [Client().post(RESET, {"email": f"a{n}@example.org"}).status_code for n in range(40)]
    assert statuses.count(302) == trials.ONE_OFFICE and set(statuses[trials.ONE_OFFICE :]) == {429}


def test_the_password_of_a_private_page_is_tried_a_few_times(client, monkeypatch):
    page = make.article()
    row = PageViewRestriction.objects.create(page=page, restriction_type="password", password="sésame")
    address = f"/_util/authenticate_with_password/{row.pk}/{page.pk}/"
    wrong = {"password": "essai", "return_url": page.url}
    statuses = [client.post(address, wrong).status_code for _ in range(12)]
    assert statuses == [200] * 10 + [429] * 2
    assert Client().post(address, wrong | {"password": "sésame"}, **at(1)).status_code == 302
    monkeypatch.setattr(trials, "ALL_MACHINES", 20)
    assert [Client().post(address, wrong, **at(n)).status_code for n in range(2, 14)][-1] == 429
    other = PageViewRestriction.objects.create(page=make.article(), restriction_type="password", password="x")
    address = f"/_util/authenticate_with_password/{other.pk}/{other.page_id}/"
    assert client.post(address, wrong).status_code == 200
