"""Address books as programs write them and as people keep them."""

from io import BytesIO

import pytest
from django.core.management import call_command
from django.urls import reverse
from openpyxl import Workbook

from newsletters.addressbook import cells, steps
from newsletters.addressbook.columns import Column, guess
from newsletters.addressbook.encodings import decoded
from newsletters.addressbook.importing import import_file
from newsletters.models import AddressBook, Invitation, PaperContact
from portal.models import Network
from tests import people
from tests.newsletters.books import as_csv, row

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
    "Google en français": [
        "Prénom",
        "Adresse e-mail 1 - Valeur",
        "Nom de famille",
        "Nom de l'organisation",
        "Titre dans l'organisation",
    ],
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


def test_the_structure_and_the_position_of_google_in_french():
    found = guess(TITLES["Google en français"])
    assert (found[3], found[4]) == (Column.ORGANISATION, Column.POSITION)


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
    [
        *[
            "pas de mail",
            "Pas d’adresse",
            "sans",
            "Aucun",
            "n'a pas de courriel",
            "NC",
            "néant",
            "non renseigné",
        ],
        *[
            "ne souhaite pas donner son mail",
            "N’en veut plus",
            "désinscrit",
            "Désabonnée le 3 mai",
            "à demander",
        ],
        *["en attente", "à compléter", "refuse de la donner", "voir avec la directrice", "01 48 20 11 22"],
    ],
)
def test_words_for_no_address(text):
    assert cells.is_without_address(text)


@pytest.mark.parametrize("text", ["passage@example.org", "sans@example.org", "Aucunecom", "marie dupont"])
def test_words_that_are_none(text):
    assert not cells.is_without_address(text)


@pytest.mark.parametrize(
    "text",
    [
        *[
            "Total : 6 contacts",
            "TOTAL",
            "Total général",
            "Sous-total 12",
            "Nombre de contacts",
            "6 contacts",
        ],
        *["Sous-total Réaap : 4", "Total Clas : 12", "Nb de contacts :", "Nbre d’adresses"],
    ],
)
def test_lines_that_count_others(text):
    assert cells.is_total(["", text])


@pytest.mark.parametrize("text", ["Total Énergies", "Totalement", "Maison des 6 contacts", "Noémie Total"])
def test_lines_that_are_somebody(text):
    assert not cells.is_total([text])


LABELS = [
    "Mise à jour : 03/11/2026 par Odile",
    "Légende : en rouge = à relancer",
    "CLAS",
    "Mis à jour le 3",
    "Groupe 2",
]


@pytest.mark.parametrize("text", LABELS)
def test_a_line_that_says_something_of_the_list_is_nobody(text):
    report = import_file(as_csv([row(nom=text), row(nom="Bo Carr")]), "carnet.csv").as_json()
    assert (report["outcomes"]["refused"], report["outcomes"]["paper"]) == ([[2, 2]], [[3, 3]])
    assert "laissée de côté" in report["problems"][0]["message"]
    assert [one.name for one in PaperContact.objects.all()] == ["Bo Carr"]


@pytest.mark.parametrize(
    "said",
    [
        {"nom": "Carr"},
        {"organisation": "Maison du 13e"},
        {"nom": "CLAS", "organisation": "Mairie"},
    ],
)
def test_somebody_without_an_address_stays_somebody(said):
    report = import_file(as_csv([row(**said)]), "carnet.csv").as_json()
    assert report["lines"]["paper"] == 1


def test_a_position_alone_is_nobody():
    assert import_file(as_csv([row(fonction="Directrice")]), "carnet.csv").as_json()["lines"]["refused"] == 1


LEAVING = [
    *[
        ("EMAIL_BLACKLISTED", "Yes"),
        ("OPT_OUT", "1"),
        ("Désinscrit", "x"),
        ("Désinscrit(e) le", "03/05/2024"),
    ],
    *[("unsubscribed", "true"), ("UNSUB_TIME", "2024-05-03 10:00:00"), ("Remarques", "désinscrite en mai")],
]


@pytest.mark.parametrize(("title", "value"), LEAVING)
def test_whoever_left_according_to_the_file_is_never_invited(title, value):
    titles = ["email", "nom", title]
    lines = [["a@example.org", "Ana", value], ["b@example.org", "Bo", ""], ["c@example.org", "Cy", "no"]]
    lines.append(["A@example.org", "Ana again", ""])
    report = import_file(as_csv(lines, titles), "carnet.csv").as_json()
    assert report["outcomes"] == {"invited": [[3, 4]], "refused": [[2, 2], [5, 5]]}
    assert {one.email for one in Invitation.objects.all()} == {"b@example.org", "c@example.org"}
    assert "désinscrite d’après ce fichier" in report["problems"][0]["message"]


def test_words_beside_an_address_keep_it_out_too():
    lines = [
        ["a@example.org (ne plus écrire)", "Ana"],
        ["desabonnes@example.org", "Bo"],
        ["désinscrit", "Cy"],
    ]
    report = import_file(as_csv(lines, ["email", "nom"]), "carnet.csv").as_json()
    assert report["outcomes"] == {"invited": [[3, 3]], "paper": [[4, 4]], "refused": [[2, 2]]}


def test_who_pays_goes_by_their_own_name():
    titles = ["Nom adhérent", "Prénom adhérent", "Nom payeur", "Prénom payeur", "Email payeur", "Email"]
    lines = [
        ["Vert", "Ali", "Vert", "Mona", "mona@example.org", "ali@example.org"],
        ["Roux", "Inès", "Roux", "Jo", "jo@example.org", ""],
        ["Noir", "Léa", "Noir", "Léa", "lea@example.org", "lea@example.org"],
    ]
    import_file(as_csv(lines, titles), "carnet.csv")
    assert {one.email: one.about["name"] for one in Invitation.objects.all()} == {
        "mona@example.org": "Mona Vert",
        "ali@example.org": "Ali Vert",
        "jo@example.org": "Jo Roux",
        "lea@example.org": "Léa Noir",
    }


@pytest.mark.parametrize(
    "cell", ["Réaap et Clas", "réaap & clas", "Reaap/Clas", "Clas + Réaap", "Réaap, Clas", "CLAS ET RÉAAP"]
)
def test_networks_side_by_side(cell):
    import_file(as_csv([row("a@example.org", reseaux=cell)]), "carnet.csv")
    assert Invitation.objects.get().networks == ["clas", "reaap"]


def test_a_network_whose_name_holds_a_separator_is_one():
    Network.objects.filter(slug="clas").update(short_name="Écoute, appui et soutien")
    Network.objects.filter(slug="sante").update(short_name="Appui et soutien")
    cell = "Réaap et écoute, appui et soutien & appui et soutien"
    import_file(as_csv([row("a@example.org", reseaux=cell)]), "carnet.csv")
    assert Invitation.objects.get().networks == ["clas", "reaap", "sante"]


def test_a_hidden_line_is_said_and_a_hidden_sheet_comes_last():
    book = Workbook()
    book.active.title = "Anciens"
    book.active.sheet_state = "hidden"
    sheet = book.create_sheet("Carnet")
    book.active = 1
    for one in (book["Anciens"], sheet):
        one.append(["Nom", "Mail"])
        one.append(["Ana", f"{one.title.lower()}@example.org"])
    sheet.append(["Bo", "bo@example.org"])
    sheet.row_dimensions[3].hidden = True
    file = BytesIO()
    book.save(file)
    report = import_file(file.getvalue(), "carnet.xlsx").as_json()
    assert [(one["line"], one["message"]) for one in report["problems"]] == [
        (3, "ligne masquée dans le classeur")
    ]
    assert {one.email for one in Invitation.objects.all()} == {"carnet@example.org", "bo@example.org"}
    assert report["notes"][0] == "Feuille lue : « Carnet ». Feuilles non lues : Anciens."


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
    ("Ligne 3 : importée", "Ana Bell (ana@example.org) · Ana Bell (ana.b@example.org)"),
    ("Ligne 4 : contact papier", "Bo Carr, La Ruche"),
    ("Ligne 5 : refusée", "Total : 2 contacts"),
    ("Ligne 6 : vide", ""),
    ("Ligne 7 : refusée", "Cy Dan, Le Nid"),
    ("Ligne 8 : invitée à confirmer", "Di Eve (di@example.org)"),
]


def test_the_dry_run_tells_of_every_line_what_then_happens(tmp_path, capsys):
    path = tmp_path / "carnet.xlsx"
    path.write_bytes(workbook())
    ends = [f"{said} – {who}" if who else said for said, who in ENDS]
    told = []
    for arguments in (["--dry-run"], []):
        call_command("import_subscribers", str(path), *arguments)
        told.append([line.strip() for line in capsys.readouterr().out.splitlines() if line.strip() in ends])
    assert told == [ends] * 2
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
    for said, who in ENDS:
        assert said in html and who in html
    assert "4 erreurs" not in html and "2 erreurs" in html and "1 remarque, pour information" in html
    assert html.index("2 erreurs") < html.index("1 remarque")
    assert AddressBook.objects.get().state == steps.State.CHECKED
