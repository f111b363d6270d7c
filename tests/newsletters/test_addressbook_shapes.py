"""Address books in the shapes that people keep them in: every line lands where its author meant it, or is named."""

import io
from datetime import date

import pytest
from openpyxl import Workbook

from newsletters.addressbook.importing import import_file
from newsletters.models import Subscriber
from tests.newsletters.books import TITLES, as_csv, as_xlsx, member

pytestmark = pytest.mark.django_db


def read(data: bytes, name: str = "carnet.csv") -> dict:
    return import_file(data, name).as_json()


def people() -> list[str]:
    return list(Subscriber.objects.order_by("email").values_list("email", flat=True))


def test_a_separator_inside_a_cell_moves_nothing_into_the_wrong_column():
    lines = as_csv([member("a@exemple.org"), member("c@exemple.org")]).decode().splitlines()
    lines.insert(2, lines[1].replace("a@", "b@").replace("reaap", "reaap;clas"))
    result = read("\n".join(lines).encode())
    assert people() == ["a@exemple.org", "c@exemple.org"]
    [problem] = result["problems"]
    assert problem["line"] == 3 and "plus de cellules que de titres" in problem["message"]
    assert "« ; »" in problem["message"]


def test_empty_cells_beyond_the_titles_are_nothing():
    lines = [line + ";;" for line in as_csv([member("a@exemple.org")]).decode().splitlines()]
    lines[0] = lines[0].removesuffix(";;")
    assert read("\n".join(lines).encode())["lines"]["imported"] == 1


def test_a_cover_sheet_in_front_is_turned_over():
    book = Workbook()
    book.active.title = "À lire"
    book.active.append(["Carnet de la fédération"])
    sheet = book.create_sheet("Adresses")
    for cells in [TITLES, member("a@exemple.org")]:
        sheet.append(cells)
    stream = io.BytesIO()
    book.save(stream)
    result = read(stream.getvalue(), "carnet.xlsx")
    assert people() == ["a@exemple.org"] and any("À lire" in note for note in result["notes"])


def test_control_characters_that_excel_writes_in_words_are_no_words():
    """Excel stores a vertical tab as _x000B_, and these signs themselves as _x005F_x000B_."""
    book = as_xlsx(
        [member("a@exemple.org", nom="Anne_x000B_Le Guen", fonction="Agent_x005F_x000B_, chef_x000D_")]
    )
    read(book, "carnet.xlsx")
    [person] = Subscriber.objects.all()
    assert (person.name, person.position) == ("Anne Le Guen", "Agent_x000B_, chef")


def test_numbered_and_english_titles_are_understood():
    titles = ["Mail 1", "Mail 2", "Last name", "Job title", "Réseaux", "Base", "Basis date", "Base source"]
    cells = ["a@exemple.org", "b@exemple.org", "Le Guen", "Éducatrice", "reaap"]
    cells += ["fonction", "03/04/2024 00:00:00", "annuaire"]
    read(as_csv([cells], titles))
    assert people() == ["a@exemple.org", "b@exemple.org"]
    assert {(one.name, one.position, one.basis_on) for one in Subscriber.objects.all()} == {
        ("Le Guen", "Éducatrice", date(2024, 4, 3))
    }
