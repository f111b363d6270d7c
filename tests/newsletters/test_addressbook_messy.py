"""Address books as programs write them and as people keep them."""

from io import BytesIO

import pytest
from django.core.management import call_command
from django.urls import reverse
from openpyxl import Workbook

from newsletters.addressbook import cells, steps
from newsletters.addressbook.columns import Column, guess
from newsletters.addressbook.encodings import decoded
from newsletters.models import AddressBook, Invitation, PaperContact
from tests import people

pytestmark = pytest.mark.django_db
NAMES = ["Héloïse Dupré", "Épicerie sociale de l’Île", "Françoise à Évry", "Noël Ça-et-là", "Ünal Güçlü"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "mac_roman"])
def test_letters_with_accents_are_read_however_they_were_written(name, encoding):
    text = f"email;nom\na@example.org;{name}\n"
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        pytest.skip("no such letter there")
    assert decoded(data) == text


def test_letters_of_dos_are_read():
    text = "email;nom\na@example.org;Héloïse Dupré, très à l'heure\n"
    assert decoded(text.encode("cp850")) == text


@pytest.mark.parametrize(
    "text", ["Žižek, 3 €", "Œuvre de l’Orge", "« Bonjour » – 12 €", "ÉCOLE DES ŒILLETS", "Škoda…"]
)
def test_rarer_signs_of_windows_stay_what_they_are(text):
    assert decoded(f"email;nom\na@example.org;{text}".encode("cp1252")).endswith(text)


def test_what_is_no_text_in_any_of_them_is_none():
    assert decoded(bytes(range(128, 256)) * 4) is None


TITLES = {
    "Google": [
        "First Name",
        "Last Name",
        "Organization Name",
        "E-mail 1 - Label",
        "E-mail 1 - Value",
        "E-mail 2 - Value",
    ],
    "Outlook": ["Titre", "Prénom", "Nom", "Société", "Adresse de messagerie", "Type de messagerie"],
    "Thunderbird": [
        "Prénom",
        "Nom de famille",
        "Surnom",
        "Première adresse électronique",
        "Adresse électronique secondaire",
    ],
    "Framaforms": ["Envoyé le", "Votre adresse e-mail", "Nom et prénom"],
    "HelloAsso": ["Nom adhérent", "Prénom adhérent", "Email payeur", "Champ additionnel: Email"],
    "Mailchimp": ["Email Address", "First Name", "Last Name", "MEMBER_RATING"],
    "Brevo": ["ID", "EMAIL", "NOM", "PRENOM"],
    "ours": ["Mail professionnel", "Autre mail", "Nom de la structure"],
}
ADDRESSES = {"Google": {4, 5}, "Outlook": {4}, "Thunderbird": {3, 4}, "Framaforms": {1}, "HelloAsso": {2, 3}}


@pytest.mark.parametrize("program", TITLES)
def test_titles_that_programs_write_are_understood(program):
    found = guess(TITLES[program])
    wanted = ADDRESSES.get(program, {0, 1} if program == "ours" else {0} if program == "Mailchimp" else {1})
    assert {index for index, column in found.items() if column == Column.EMAIL} == wanted
    assert program == "ours" or Column.NAME in found.values()


def test_without_a_title_the_column_of_at_signs_is_proposed():
    rows = [["Marie", "le 3 mai", "marie@example.org"], ["Ali", "", "ali@example.org"], ["Zoé", "@home", ""]]
    assert guess(["Qui", "Quand", "Où écrire"], rows) == {2: Column.EMAIL}
    assert guess(["Qui", "Quand"], [["Marie", "le 3"]]) == {}


def test_three_colons_stand_between_two_addresses():
    assert cells.found_addresses("a@example.org ::: b@example.org")[0] == ["a@example.org", "b@example.org"]


@pytest.mark.parametrize("text", ["05/01/24", "5-1-24", "05.01.24", "2024-01-05", "5 janvier 2024"])
def test_years_of_two_digits(text):
    assert cells.day(text).isoformat() == "2024-01-05"


@pytest.mark.parametrize(
    "text",
    ["pas de mail", "Pas d’adresse", "sans", "Aucun", "n'a pas de courriel", "NC", "néant", "non renseigné"],
)
def test_words_for_no_address(text):
    assert cells.is_without_address(text)


@pytest.mark.parametrize("text", ["passage@example.org", "sans@example.org", "Aucunecom", "marie dupont"])
def test_words_that_are_none(text):
    assert not cells.is_without_address(text)


@pytest.mark.parametrize(
    "text",
    ["Total : 6 contacts", "TOTAL", "Total général", "Sous-total 12", "Nombre de contacts", "6 contacts"],
)
def test_lines_that_count_others(text):
    assert cells.is_total(["", text])


@pytest.mark.parametrize("text", ["Total Énergies", "Totalement", "Maison des 6 contacts", "Noémie Total"])
def test_lines_that_are_somebody(text):
    assert not cells.is_total([text])


def workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.append(["Contacts du Réaap, mis à jour le 3"])
    sheet.merge_cells("A1:D1")
    sheet.append(["Structure", "Prénom nom", "Mail", "Base", "Base le", "Base source"])
    sheet.append(
        ["Épicerie", "Ana Bell", "ana@example.org ; ana.b@example.org", "fonction", "05/01/24", "réunion"]
    )
    sheet.append(["La Ruche", "Bo Carr", "pas de mail"])
    sheet.append(["Total : 2 contacts"])
    sheet.append([])
    sheet.append(["Le Nid", "Cy Dan", "cy@exemple"])
    sheet.append(["Le Nid", "Di Eve", "di@example.org"])
    file = BytesIO()
    book.save(file)
    return file.getvalue()


ENDS = [
    "Ligne 3 : importée",
    "Ligne 4 : contact papier",
    "Ligne 5 : refusée",
    "Ligne 6 : vide",
    "Ligne 7 : refusée",
    "Ligne 8 : invitée à confirmer",
]


def test_the_dry_run_tells_of_every_line_what_then_happens(tmp_path, capsys):
    path = tmp_path / "carnet.xlsx"
    path.write_bytes(workbook())
    told = []
    for arguments in (["--dry-run"], []):
        call_command("import_subscribers", str(path), *arguments)
        told.append([line.strip() for line in capsys.readouterr().out.splitlines() if line.strip() in ENDS])
    assert told == [ENDS] * 2
    assert [one.name for one in PaperContact.objects.all()] == ["Bo Carr"]
    assert [one.email for one in Invitation.objects.all()] == ["di@example.org"]


def test_the_screen_tells_it_too(home):
    editor = people.editor()
    book = steps.upload(workbook(), "carnet.xlsx", editor)
    steps.work(book.pk)
    book.refresh_from_db()
    steps.choose(book, {int(index): Column(value) for index, value in book.columns.items()}, steps.Defaults())
    steps.work(book.pk)
    html = (
        people.client_of(editor)
        .get(reverse("carnet:book", args=[book.pk]))
        .content.decode()
        .replace("\xa0", " ")
    )
    for said in ENDS:
        assert said in html
    assert AddressBook.objects.get().state == steps.State.CHECKED
