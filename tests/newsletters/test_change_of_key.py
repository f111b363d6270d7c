"""A new `SECRET_KEY` ends sessions; links in mails already sent, and the list of opposition, go on."""

import json
import threading

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection
from django.test import Client

from networks.contributions import proofreading
from newsletters import suppression
from newsletters.models import Delivery, Subscriber, Suppression
from portal import keys
from portal.models import PermanentKey
from tests import factories as make
from tests.newsletters import posting
from tests.newsletters.books import as_csv, member
from tests.newsletters.driving import send
from tests.newsletters.test_bounces import bounce

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.fixture
def change_key(settings):
    """A function that puts another key in the environment, and restarts: nothing of the old one is known."""

    def change():
        settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "a-key-that-nobody-has-seen-before" * 2, []
        connection.permanent_key = None

    return change


def test_who_was_erased_is_not_imported_again(change_key, tmp_path):
    posting.subscribe("claire@example.org")
    person = Subscriber.objects.get()
    assert Client().post(f"{posting.own(person)}effacer/", {"action": "erase"}).status_code == 302
    assert not Subscriber.objects.exists()
    change_key()
    file = tmp_path / "carnet.csv"
    file.write_bytes(as_csv([member("Claire@Example.org", reseaux="reaap"), member("autre@example.org")]))
    call_command("import_subscribers", file, "--report", tmp_path / "rapport.json")
    assert [one.email for one in Subscriber.objects.all()] == ["autre@example.org"]
    assert suppression.suppressed(["claire@example.org"]) and Suppression.objects.count() == 1


def test_links_of_a_letter_and_its_bounces_go_on(change_key, smtp, settings):
    settings.BOUNCES_SECRET = "retours"
    make.subscriber("a@example.org")
    make.subscriber("b@example.org")
    send(make.issue(title="N° 1"))
    letters = {mail.recipients[0]: mail.message for mail in smtp.mails}
    change_key()
    link = str(letters["a@example.org"]["List-Unsubscribe"]).strip("<>").removeprefix("http://testserver")
    assert Client().get(link).status_code == 200
    assert Client().get(f"{link}donnees/").status_code == 200
    assert Client().post(link, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert Subscriber.objects.get(email="a@example.org").unsubscribed_at

    raw = bounce(str(letters["b@example.org"]["Message-ID"]))
    answer = Client().post("/lettres/webhooks/retours/retours/", raw, content_type="message/rfc822")
    assert answer.status_code < 300
    assert Delivery.objects.get(address="b@example.org").state == "failed"
    assert suppression.is_suppressed("b@example.org")


def test_a_confirmation_on_its_way_is_taken(change_key):
    posting.ask("claire@example.org")
    [message] = posting.work()
    change_key()
    assert Client().post(posting.links(message)[0]).status_code == 200
    assert Subscriber.objects.get(email="claire@example.org").confirmed_at


def test_whoever_was_invited_is_not_invited_again(change_key, tmp_path):
    file = tmp_path / "carnet.csv"
    file.write_bytes(as_csv([["claire@example.org", "Claire"]], ["email", "nom"]))
    call_command("import_subscribers", file, "--report", tmp_path / "1.json")
    change_key()
    call_command("import_subscribers", file, "--report", tmp_path / "2.json")
    counts = [json.loads((tmp_path / name).read_text())["lines"] for name in ("1.json", "2.json")]
    assert (counts[0]["invited"], counts[1]["invited"]) == (1, 0)


def test_a_link_for_proofreading_stays_open(change_key):
    page = make.article(title="Ce que l’on prépare")
    page.save_revision()
    link = proofreading.create(page, User.objects.create(username="camille"))
    path = proofreading.address(link).removeprefix("http://testserver")
    change_key()
    assert "Ce que l’on prépare" in Client().get(path).content.decode()


def test_a_session_ends_unless_the_key_before_is_named(change_key, settings):
    old = settings.SECRET_KEY
    client = Client()
    client.force_login(User.objects.create_superuser("camille"))
    change_key()
    assert client.get("/admin/").status_code == 302

    settings.SECRET_KEY = old
    client.force_login(User.objects.get())
    change_key()
    settings.SECRET_KEY_FALLBACKS = [old]
    assert client.get("/admin/").status_code == 200


def test_keys_before_come_from_the_environment(monkeypatch):
    import importlib

    from portal.settings import base

    monkeypatch.setenv("SECRET_KEY_FALLBACKS", "un,deux")
    assert importlib.reload(base).SECRET_KEY_FALLBACKS == ["un", "deux"]
    monkeypatch.delenv("SECRET_KEY_FALLBACKS")
    assert importlib.reload(base).SECRET_KEY_FALLBACKS == []


def test_every_database_has_one_key_of_its_own_which_stands_in_no_report():
    row = PermanentKey.objects.get()
    assert len(row.value) == 64 and row.value == keys.permanent_key() and row.value not in str(row)
    keys.after_migrations()
    assert PermanentKey.objects.get().value == row.value


def test_the_key_is_read_once_for_each_connection(django_assert_num_queries):
    connection.permanent_key = None
    with django_assert_num_queries(1):
        for number in range(5):
            keys.keyed_hash("test", str(number))


@pytest.mark.django_db(transaction=True)
def test_processes_that_make_the_key_at_once_agree():
    PermanentKey.objects.all().delete()
    connection.permanent_key = None
    start, found = threading.Barrier(4), []

    def make_key():
        start.wait()
        try:
            found.append(keys.permanent_key())
        finally:
            connection.close()

    threads = [threading.Thread(target=make_key) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4 and set(found) == {PermanentKey.objects.get().value}
