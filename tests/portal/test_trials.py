"""Passwords are tried a few times, from wherever it may be, and asked for without flooding anybody."""

import re
from collections import Counter

import pytest
from django.contrib.auth import views as auth
from django.contrib.auth.models import User
from django.core.cache import cache
from django.test import Client
from django.urls import get_resolver, reverse
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

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


def page_door() -> str:
    row = PageViewRestriction.objects.create(
        page=make.article(), restriction_type="password", password="sésame"
    )
    return reverse("wagtailcore_authenticate_with_password", args=[row.pk, row.page_id])


def document_door() -> str:
    folder = Collection.get_first_root_node().add_child(name="Réservé")
    row = CollectionViewRestriction.objects.create(
        collection=folder, restriction_type="password", password="sésame"
    )
    return reverse("wagtaildocs_authenticate_with_password", args=[row.pk])


def tries(address: str, password: str, times: int, machine=lambda _n: {}) -> Counter:
    """How often each status is answered."""
    fields = {"password": password, "return_url": "/"}
    return Counter(Client().post(address, fields, **machine(n)).status_code for n in range(times))


@pytest.mark.parametrize("door", [page_door, document_door])
class TestSharedPassword:
    def test_it_is_tried_a_few_times_from_one_address(self, door):
        address = door()
        assert tries(address, "essai", 12) == {200: 10, 429: 2}
        refused = Client().post(address, {"password": "sésame", "return_url": "/"})
        assert (refused.status_code, refused["Retry-After"]) == (429, "600")
        assert "10 minutes au plus" in refused.content.decode()
        assert tries(address, "sésame", 1, lambda _n: at(1)) == {302: 1}
        assert tries(door(), "essai", 1) == {200: 1}, "another one has its own count"

    def test_who_knows_it_is_never_counted(self, door, monkeypatch):
        monkeypatch.setattr(trials, "ALL_MACHINES", 20)
        address = door()
        assert tries(address, "sésame", 15) == {302: 15}, "an office"
        assert tries(address, "", 15) == {200: 15}, "nothing was tried"
        assert tries(address, "sésame", 30, at) == {302: 30}

    def test_others_who_fail_do_not_close_it_to_who_knows_it(self, door, monkeypatch):
        monkeypatch.setattr(trials, "ALL_MACHINES", 20)
        address = door()
        assert tries(address, "essai", 20, at) == {200: 20}
        assert tries(address, "essai", 4, lambda _n: at(300)) == {200: 3, 429: 1}, "an address has three more"
        assert tries(address, "sésame", 9, lambda _n: at(301)) == {302: 9}


def test_every_address_that_takes_a_password_is_counted():
    """By name and class: what a new version of Wagtail adds has to be decided here."""
    views = (auth.LoginView, auth.PasswordChangeView, auth.PasswordResetConfirmView)
    found = {
        pattern.name
        for pattern in every_pattern(get_resolver())
        if re.search("password|login|account|authenticate", f"{pattern.name} {pattern.pattern}")
        or issubclass(getattr(pattern.callback, "view_class", object), views)
    }
    ask_for_one = {trials.RESET, trials.RESET_DONE, "wagtailadmin_password_reset_complete"}
    assert found - ask_for_one == set(trials.DOORS)


def every_pattern(resolver):
    for entry in resolver.url_patterns:
        yield from every_pattern(entry) if hasattr(entry, "url_patterns") else [entry]


def test_the_old_password_is_tried_a_few_times_where_it_is_changed(ana):
    client = Client()
    client.force_login(ana)

    def change(old: str, new: str, **more) -> int:
        fields = {"password-old_password": old, "password-new_password1": new, "password-new_password2": new}
        return client.post(reverse("wagtailadmin_account"), fields | account | more).status_code

    account = {
        "name_email-first_name": "Ana",
        "name_email-last_name": "Sole",
        "name_email-email": ana.email,
        "locale-preferred_language": "fr",
        "theme-theme": "system",
        "theme-contrast": "system",
        "theme-density": "default",
        "theme-keyboard_shortcuts": "on",
    }
    assert {change("un-bon-secret", "court") for _ in range(12)} == {200}, "too short is no failure"
    assert [change(f"essai {n}", "un-autre-secret") for n in range(12)] == [200] * 10 + [429] * 2
    assert change("un-bon-secret", "un-autre-secret") == 429
    assert change("", "") == 302, "the rest of the screen is no trial"
    ana.set_password("encore-un-secret")
    ana.save()
    client.force_login(ana)
    assert change("encore-un-secret", "un-autre-secret") == 302


def test_links_for_a_new_password_are_not_tried_at_length(ana):
    address = reverse(trials.RESET_LINK, args=["MQ", "abc-123"])
    statuses = [Client().get(address).status_code for _ in range(trials.ONE_OFFICE + 1)]
    assert statuses == [200] * trials.ONE_OFFICE + [429]


@pytest.fixture
def axes(settings):
    settings.AXES_ENABLED = True


RIGHT = {"username": "ana", "password": "un-bon-secret"}
WRONG = RIGHT | {"password": "essai"}


@pytest.mark.parametrize("door", [LOGIN, "/_util/login/", "/en/_util/login/"])
def test_a_colleague_who_fails_stops_neither_known_machines_nor_other_accounts(ana, axes, door):
    own, colleague = Client(), Client()
    assert own.post(door, RIGHT).status_code == 302
    own.post("/admin/logout/")
    assert 429 in [colleague.post(door, WRONG).status_code for _ in range(11)]
    refused = colleague.post(door, RIGHT)
    assert (refused.status_code, refused["Retry-After"]) == (429, "3600")
    assert f'href="{RESET}"' in refused.content.decode(), "the way out is there"
    User.objects.create_superuser("ben", "ben@example.org", "un-bon-secret")
    assert own.post(door, RIGHT).status_code == 302, "behind the same address"
    assert colleague.post(door, RIGHT | {"username": "ben"}).status_code == 302
    own.post("/admin/logout/")
    assert own.post(door, RIGHT | {"username": "ben"}).status_code == 302
    own.post("/admin/logout/")
    assert own.post(door, RIGHT).status_code == 302, "a shared computer knows each of them"


def test_right_passwords_are_no_attempts(ana, axes, monkeypatch):
    monkeypatch.setattr(trials, "UNKNOWN_MACHINES", 8)
    assert [Client().post(LOGIN, WRONG).status_code for _ in range(7)] == [200] * 7
    assert {Client().post(LOGIN, RIGHT, **at(n)).status_code for n in range(12)} == {302}
    assert {Client().post(LOGIN, RIGHT).status_code for _ in range(12)} == {302}


def test_a_known_machine_is_no_door_without_a_lock(ana, axes):
    own = Client()
    own.post(LOGIN, RIGHT)
    own.post("/admin/logout/")
    assert [own.post(LOGIN, WRONG).status_code for _ in range(11)] == [200] * 10 + [429]
    assert Client().post(LOGIN, RIGHT).status_code == 302, "others are not counted with it"


def test_a_new_password_ends_every_pause_and_makes_its_machine_a_known_one(
    ana, axes, mailoutbox, monkeypatch
):
    monkeypatch.setattr(trials, "UNKNOWN_MACHINES", 12)
    own = Client()
    own.post(LOGIN, RIGHT)
    own.post("/admin/logout/")
    for n in range(12):
        own.post(LOGIN, WRONG)
        Client().post(LOGIN, WRONG)
        Client().post(LOGIN, WRONG, **at(n))
    elsewhere = at(300)
    assert own.post(LOGIN, RIGHT).status_code == Client().post(LOGIN, RIGHT, **elsewhere).status_code == 429
    new = Client()
    new.post(RESET, {"email": "ana@example.org"})
    link = re.search(r"/admin/password_reset/confirm/\S+", mailoutbox[0].body)[0]
    form = new.get(link)["Location"]
    fields = {"new_password1": "Nouveau-secret-93", "new_password2": "Nouveau-secret-93"}
    assert new.post(form, fields).status_code == 302
    right = {"username": "ana", "password": "Nouveau-secret-93"}
    assert own.post(LOGIN, right).status_code == 302
    assert (
        Client().post(LOGIN, right).status_code == Client().post(LOGIN, right, **elsewhere).status_code == 302
    )
    for n in range(15):
        Client().post(LOGIN, WRONG, **at(n))
    assert Client().post(LOGIN, right, **elsewhere).status_code == 429
    assert new.post(LOGIN, right).status_code == 302, "whoever reads her mails goes on"


def test_a_password_that_somebody_else_sets_ends_the_pause_too(ana, axes):
    assert 429 in [Client().post(LOGIN, WRONG).status_code for _ in range(11)]
    ana.set_password("un-autre-secret")
    ana.save()
    assert Client().post(LOGIN, RIGHT | {"password": "un-autre-secret"}).status_code == 302
