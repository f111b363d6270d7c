"""« Lettres → Carnet d’adresses », as editors use it: upload, columns, check, import once, report."""

import io
import json
import re
from datetime import timedelta
from itertools import product

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook
from wagtail.users.models import UserProfile

from newsletters import jobs, tasks
from newsletters.addressbook import steps
from newsletters.addressbook.importing import import_file
from newsletters.models import AddressBook, ConsentRecord, Reason, Subscriber
from newsletters.suppression import suppress
from portal.jobs import heartbeat
from tests import factories as make
from tests import people
from tests.newsletters.books import as_csv, as_xlsx, member, row

pytestmark = pytest.mark.django_db
INDEX = "/admin/lettres/carnet/"


@pytest.fixture
def client():
    return people.client_of(people.editor())


def text(response) -> str:
    html = response.content.decode().replace("\u00a0", " ").replace("\u202f", " ")
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def upload(client, data: bytes, name: str = "carnet.csv"):
    return client.post(INDEX, {"file": SimpleUploadedFile(name, data)})


def worker() -> None:
    for pk in steps.pending():
        tasks.work_on_address_book.call(pk)


def book() -> AddressBook:
    return AddressBook.objects.latest("pk")


def columns_form(client, **changes) -> dict:
    """What the columns' form would send as it is shown, with changes."""
    worker()
    page = client.get(f"{INDEX}{book().pk}/", follow=True)
    assert page.redirect_chain[-1][0].endswith("/colonnes/")
    form = page.context["form"]
    data = {name: value for name in form.fields if (value := form[name].value())}
    return data | changes


def checked(client, data: bytes, name: str = "carnet.csv", **changes) -> str:
    """Upload, keep or change the columns, check; the text of the screen then."""
    upload(client, data, name)
    client.post(f"{INDEX}{book().pk}/colonnes/", columns_form(client, **changes))
    worker()
    return text(client.get(f"{INDEX}{book().pk}/"))


def do_import(client) -> str:
    client.post(f"{INDEX}{book().pk}/", {"action": "import"})
    worker()
    return text(client.get(f"{INDEX}{book().pk}/"))


def test_the_report_speaks_the_language_of_who_brought_the_file(client):
    """And the worker's language is none; what is kept about people stays in French."""
    kim = people.editor()
    UserProfile.objects.update_or_create(user=kim, defaults={"preferred_language": "en"})
    client = people.client_of(kim)
    html = checked(client, as_csv([row("faux@@x"), member("a@exemple.org")]))
    assert "What the import would do" in html and "is not an e-mail address" in html
    do_import(client)
    assert "Adhésion, le 14/06/2025" in ConsentRecord.objects.get().wording


def test_from_a_file_to_its_report(client):
    data = as_xlsx([member("a@exemple.org"), row("b@exemple.org"), row("faux@@x"), row(nom="Jean"), row()])
    html = checked(client, data, "carnet.xlsx")
    assert "Ce que donnerait l’import" in html and "Rien n’est encore changé" in html
    assert "Ligne 4, email « faux@@x » n’est pas une adresse" in html
    assert "1 invitation à confirmer part alors par courriel." in html
    assert not Subscriber.objects.exists()
    html = do_import(client)
    assert "Ce que l’import a fait" in html and "Importées 1" in html and "Contacts papier 1" in html
    assert Subscriber.objects.active().get().email == "a@exemple.org"
    report = json.loads(client.get(f"{INDEX}{book().pk}/compte-rendu.json").content)
    assert (
        report["lines"] | {"total": 5, "imported": 1, "invited": 1, "paper": 1, "refused": 1}
        == report["lines"]
    )
    # Nothing of the file is left, and the report names nobody that it took.
    assert book().content is None and book().first_rows == []
    assert "a@exemple.org" not in json.dumps(report)


def test_a_basis_of_a_day_to_come_is_refused_where_it_is_typed(client):
    upload(client, as_csv([row("a@exemple.org")]))
    form = columns_form(client, basis="adhesion", basis_on="14/06/2099")
    html = client.post(f"{INDEX}{book().pk}/colonnes/", form).content.decode()
    assert "Une base ne peut pas être établie un jour à venir." in html and "14/06/2099" in html


def test_importing_twice_or_reloading_is_importing_once(client):
    checked(client, as_csv([member("a@exemple.org")]))
    for _ in range(3):
        assert client.post(f"{INDEX}{book().pk}/", {"action": "import"}).status_code == 302
    do_import(client)
    worker()
    do_import(client)
    assert ConsentRecord.objects.count() == Subscriber.objects.count() == 1
    assert text(client.get(f"{INDEX}{book().pk}/")).count("Importer") == 0


def test_columns_are_guessed_shown_and_changed(client):
    titles = ["Courriel", "Quartier", "Qui", ""]
    upload(client, as_csv([["a@exemple.org", "Nord", "Anne", "reste"]], titles))
    shown = columns_form(client)
    assert [name for name in shown if "column" in name] == ["column-0"] and shown["column-0"] == "email"
    html = text(client.get(f"{INDEX}{book().pk}/colonnes/"))
    assert "Quartier Nord" in html and "Colonne 4, sans titre reste" in html
    defaults = {
        "networks": ["clas"],
        "basis": "fonction",
        "basis_on": "01/09/2025",
        "basis_source": "annuaire",
    }
    client.post(f"{INDEX}{book().pk}/colonnes/", shown | {"column-2": "nom"} | defaults)
    worker()
    do_import(client)
    [person] = Subscriber.objects.all()
    assert (person.name, person.basis, person.basis_source) == ("Anne", "fonction", "annuaire")
    assert [network.slug for network in person.networks.all()] == ["clas"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"column-0": ""}, "Dites quelle colonne contient les adresses électroniques."),
        ({"column-4": "nom"}, "Deux colonnes ne peuvent pas être « Nom »"),
        ({"basis_on": "31/02/2027"}, "le 31 février 2027 n’existe pas"),
        ({"basis_on": "mai 2027"}, "ne dit pas le jour"),
    ],
)
def test_what_is_wrong_in_the_columns_is_said_and_what_was_typed_stays(client, changes, words):
    upload(client, as_csv([member("a@exemple.org")]))
    data = columns_form(client, basis_source="annuaire de 2026", **changes)
    page = client.post(f"{INDEX}{book().pk}/colonnes/", data)
    assert words in text(page) and "annuaire de 2026" in page.content.decode()
    assert book().state == "read"


def test_the_file_completes_a_date_and_a_source(client):
    data = as_csv([["a@exemple.org", "adhesion"]], ["email", "base"])
    assert "pas de date" in checked(client, data)
    html = checked(client, data, basis_on="14/06/2025", basis_source="adhésions")
    assert "Importées 1" in html


def test_those_who_left_are_named_by_line_and_never_kept_by_name(client):
    suppress("partie@exemple.org", Reason.ERASED)
    html = checked(client, as_csv([member("partie@exemple.org")]))
    assert "liste d’opposition" in html and "partie@exemple.org" not in html
    assert "n’apporte rien de nouveau" in html
    assert not Subscriber.objects.exists()


def test_many_lines_of_a_kind_are_named_up_to_a_number_and_nobody_is_kept(client):
    html = checked(
        client, as_csv([row(nom=f"Nom {''.join(letters)}") for letters in product("AB", repeat=5)])
    )
    assert "contacts papier Nom" in html and "et 12 autres" in html
    people = book().report["people"]
    assert len(people) == 20
    assert "people" not in json.loads(client.get(f"{INDEX}{book().pk}/compte-rendu.json").content)
    assert "Nom" not in do_import(client) and not book().report["people"]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("carnet.pdf", b"%PDF", "enregistrez celui-ci"),
        ("carnet.xlsm", b"PK\x03\x04", "macros"),
        ("carnet.xlsx", b"email;nom", "pas un classeur"),
        ("carnet.csv", as_xlsx([]), "c’est un classeur"),
        ("carnet.xlsx", b"\xd0\xcf\x11\xe0old", "ancien format"),
        ("carnet.csv", b"", "est vide"),
    ],
)
def test_what_is_no_address_book_is_refused_at_once(client, name, data, words):
    assert words in text(upload(client, data, name))
    assert not AddressBook.objects.exists()


def test_a_damaged_workbook_is_refused_by_the_worker_in_plain_words(client):
    upload(client, as_xlsx([member("a@exemple.org")])[:-300], "carnet.xlsx")
    assert "Lecture en cours" in text(client.get(f"{INDEX}{book().pk}/"))
    worker()
    assert "Ce classeur est abîmé" in text(client.get(f"{INDEX}{book().pk}/"))
    assert book().content is None


def test_a_lost_task_is_woken_and_a_missing_worker_is_said(client):
    upload(client, as_csv([member("a@exemple.org")]))
    page = client.get(f"{INDEX}{book().pk}/")
    assert "ne répond pas" in text(page) and page["Refresh"] == "2"
    heartbeat()
    from django_tasks_db.models import DBTaskResult

    DBTaskResult.objects.all().delete()
    assert jobs.wake_address_books() == 1 and jobs.wake_address_books() == 0


def test_an_error_of_ours_leaves_the_file_where_it_was(client, monkeypatch):
    checked(client, as_csv([member("a@exemple.org")]))
    with monkeypatch.context() as patch:
        patch.setattr("newsletters.addressbook.applying.write_papers", lambda *args: 1 / 0)
        assert "rien n’a été changé" in do_import(client)
    assert not Subscriber.objects.exists() and book().state == "checked"
    assert "Importées 1" in do_import(client)


def test_files_and_reports_are_forgotten(client):
    checked(client, as_csv([member("a@exemple.org")]))
    now = timezone.now()
    with time_machine.travel(now + timedelta(days=2), tick=False):
        jobs.forget_address_books()
    assert not AddressBook.objects.exists()
    checked(client, as_csv([member("a@exemple.org")]))
    do_import(client)
    with time_machine.travel(now + timedelta(days=300), tick=False):
        jobs.forget_address_books()
    assert AddressBook.objects.exists()
    with time_machine.travel(now + timedelta(days=400), tick=False):
        jobs.forget_address_books()
    assert not AddressBook.objects.exists()


def test_a_file_is_forgotten_on_request(client):
    checked(client, as_csv([member("a@exemple.org")]))
    page = client.post(f"{INDEX}{book().pk}/", {"action": "forget"}, follow=True)
    assert "Fichier oublié" in text(page) and not AddressBook.objects.exists()


def test_the_model_to_fill_in_can_be_imported(client):
    data = client.get(f"{INDEX}modele.xlsx").content
    assert load_workbook(io.BytesIO(data)).active["A1"].value == "email"
    html = checked(client, data, "modele.xlsx")
    assert "Importées 2" in html and "Invitées à confirmer 1" in html and "Contacts papier 1" in html


def test_only_editors_and_administrators_come_in():
    upload(people.client_of(people.administrator()), as_csv([member("a@exemple.org")]))
    pages = [INDEX, f"{INDEX}modele.xlsx"]
    pages += [f"{INDEX}{book().pk}/{end}" for end in ("", "colonnes/", "compte-rendu.json")]
    section = make.centre("Labo Cités")
    for person in (people.reader(), people.contributor(section), people.animator()):
        for page in pages:
            answer = people.client_of(person).get(page)
            assert answer.status_code in {302, 403} and "carnet" not in answer.get("Location", ""), page
    assert INDEX in people.client_of(people.editor()).get("/admin/").content.decode()
    for name in ("invitation", "papercontact"):
        address = reverse(f"wagtailsnippets_newsletters_{name}:list")
        assert people.client_of(people.editor()).get(address).status_code == 200


@pytest.mark.parametrize("name", ["subscriber", "papercontact"])
def test_a_formula_brought_by_a_file_is_harmless_in_the_exports(name):
    data = as_csv(
        [member("a@exemple.org", nom="=1+1", organisation="@x"), row(nom="=1+1", organisation="@x")]
    )
    import_file(data, "carnet.csv")
    address = reverse(f"wagtailsnippets_newsletters_{name}:list")
    answer = people.client_of(people.administrator()).get(address, {"export": "csv"})
    body = b"".join(answer.streaming_content).decode() if answer.streaming else answer.content.decode()
    assert "'=1+1" in body and ",=1+1" not in body and "\n=1+1" not in body
