"""Files that are not what they seem, and files that nobody thought of: a clear refusal or a full account, never a crash."""

import csv
import io
import os
import re
import signal
import threading
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from openpyxl import Workbook
from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS

from newsletters.addressbook import isolated, reading, table
from newsletters.addressbook.importing import import_file
from newsletters.addressbook.table import UnreadableFile
from newsletters.models import Subscriber
from tests.newsletters.books import TITLES, as_csv, as_xlsx, member

pytestmark = pytest.mark.django_db


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(UnreadableFile) as refused:
        import_file(data, name)
    assert not Subscriber.objects.exists()
    return str(refused.value)


def with_part(name: str, content: bytes) -> bytes:
    stream = io.BytesIO(as_xlsx([member("a@exemple.org")]))
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return stream.getvalue()


def sheet_xml(data: bytes, rows: str) -> bytes:
    """The same workbook with rows of our own."""
    source, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in source.infolist():
            content = source.read(part)
            if part.filename.endswith("sheet1.xml"):
                start, end = content.index(b"<sheetData>"), content.index(b"</sheetData>")
                content = content[:end] + rows.encode() + content[end:] if rows else content[:start]
            archive.writestr(part.filename, content)
    return target.getvalue()


def test_a_bomb_is_refused_before_it_is_unpacked():
    assert "démesuré" in refusal(with_part("xl/bomb.xml", b"\0" * (60 * 1024 * 1024)), "carnet.xlsx")


def test_millions_of_tiny_texts_are_refused_before_they_are_read():
    """They weigh 100 kB, 50 MB once unpacked, and half a gigabyte of memory once read."""
    texts = b"<sst>" + b"<si><t>a</t></si>" * 700_000 + b"</sst>"
    assert "démesuré" in refusal(with_part("xl/sharedStrings.xml", texts), "carnet.xlsx")


def workbook_of(
    sheets: list[str], texts: str = "<si><t>a</t></si>", texts_at: str = "sharedStrings.xml"
) -> bytes:
    """A workbook with these rows in XML, whose shared texts stand in a part of any name."""
    book = Workbook()
    for _sheet in sheets[1:]:
        book.create_sheet()
    stream, target = io.BytesIO(), io.BytesIO()
    book.save(stream)
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in source.infolist():
            name, content = part.filename, source.read(part).decode()
            if name.startswith("xl/worksheets/sheet"):
                rows = sheets[int("".join(sign for sign in name if sign.isdigit())) - 1]
                content = re.sub(
                    r"<sheetData ?/>|<sheetData></sheetData>", f"<sheetData>{rows}</sheetData>", content
                )
            named = f'<Override PartName="/xl/{texts_at}" ContentType="{SHARED_STRINGS}"/></Types>'
            archive.writestr(name, content.replace("</Types>", named))
        archive.writestr(f"xl/{texts_at}", f'<sst xmlns="{SHEET_MAIN_NS}">{texts}</sst>')
    return target.getvalue()


SHARED = '<c t="s"><v>0</v></c>'
FORMULA = '<row><c t="str"><f>1+1</f><v>2</v></c></row>'
COSTLY = {
    "texts in a part of another name": (["<row/>"], "<si/>" * 2_600_000, "sharedStrings.bin"),
    "an endless text in every cell": (
        [f"<row>{SHARED * 20}</row>" * 300],
        f"<si><t>{'é' * 3_000_000}</t></si>",
    ),
    "a sheet for every formula": ([FORMULA] * 200, "<si><t>a</t></si>" * 10_000),
}


@pytest.mark.parametrize("what", COSTLY)
def test_what_costs_much_is_refused_before_it_costs(what):
    data = workbook_of(*COSTLY[what])
    assert len(data) < 100_000
    assert "gardez-y la seule liste" in refusal(data, "carnet.xlsx")


def test_addresses_and_remarks_are_counted_before_they_are_planned(monkeypatch):
    monkeypatch.setattr("newsletters.addressbook.lines.MAX_FINDINGS", 10)
    many = [member(",".join(f"a{index}@exemple.org" for index in range(11)))]
    wrong = [member("a@exemple.org", reseaux="inconnu")] * 11
    for rows in (many, wrong):
        assert "plus de 10 adresses et remarques" in refusal(as_csv(rows), "carnet.csv")


def never_ends(data: bytes, name: str) -> table.Table:
    while True:
        pass


def waits(data: bytes, name: str) -> table.Table:
    threading.Event().wait(60)
    return table.Table()


def eats(data: bytes, name: str) -> table.Table:
    return table.Table(["email"], 1, [(2, ["a" * isolated.MEMORY])])


def dies(data: bytes, name: str) -> table.Table:
    os.kill(os.getpid(), signal.SIGKILL)
    return table.Table()


@pytest.mark.parametrize("read", [never_ends, waits, eats, dies])
def test_whatever_nobody_foresaw_ends_with_its_file_alone(monkeypatch, read):
    monkeypatch.setattr(isolated, "CPU_SECONDS", 1)
    monkeypatch.setattr(isolated, "SECONDS", 1 if read is waits else 30)
    with monkeypatch.context() as patch:
        patch.setattr(reading, "_read", read)
        assert "trop lourd à lire" in refusal(as_csv([member("a@exemple.org")]), "carnet.csv")
    assert import_file(as_csv([member("a@exemple.org")]), "carnet.csv").as_json()["lines"]["imported"] == 1


def test_macros_are_refused():
    assert "macros" in refusal(with_part("xl/vbaProject.bin", b"x"), "carnet.xlsx")


def test_entities_are_refused():
    evil = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    data = as_xlsx([member("a@exemple.org")])
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as archive:
        for part in source.infolist():
            archive.writestr(part.filename, evil if "sheet1" in part.filename else source.read(part))
    assert "abîmé" in refusal(target.getvalue(), "carnet.xlsx")


def test_a_million_empty_rows_are_refused_in_words():
    data = sheet_xml(
        as_xlsx([member("a@exemple.org")]), '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'
    )
    assert "lignes vides" in refusal(data, "carnet.xlsx")
    assert "lignes vides" in refusal(b"email\n" + b";\n" * 1_000_000, "carnet.csv")


def test_a_cell_at_the_end_of_the_world_costs_nothing():
    data = sheet_xml(as_xlsx([member("a@exemple.org")]), '<row r="3"><c r="XFD3"><v>1</v></c></row>')
    assert import_file(data, "carnet.xlsx").as_json()["lines"]["imported"] == 1


def test_a_quotation_mark_that_nothing_closes_is_named_by_line():
    lines = 'email;nom\na@exemple.org;Anne\nb@exemple.org;"Bea\nc@exemple.org;Chloé\n'
    assert "Ligne 3" in refusal(lines.encode(), "carnet.csv")


@pytest.mark.parametrize("length", [10_001, 200_000])
def test_an_endless_cell_is_named_by_line(length):
    said = refusal(f"email;nom\na@exemple.org;Anne\nb@exemple.org;{'B' * length}\n".encode(), "carnet.csv")
    assert "Ligne 3" in said and "plus de 10000 signes" in said


def test_too_many_lines_and_too_many_bytes(monkeypatch):
    monkeypatch.setattr("newsletters.addressbook.textfile.MAX_LINES", 3)
    assert "plus de" in refusal(as_csv([member(f"a{index}@exemple.org") for index in range(5)]), "carnet.csv")
    assert "dépasse" in refusal(b"x" * (table.MAX_BYTES + 1), "carnet.csv")


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02", b"\x81\x8d\x9d", b"\xff\xfea", b"PK\x03\x04", b"MZ\x90\x00" * 100]
)
@pytest.mark.parametrize("name", ["carnet.csv", "carnet.xlsx", "carnet.ods", "carnet"])
def test_what_is_no_text_and_no_workbook(data, name):
    assert refusal(data, name)


CELL = some.one_of(
    some.text(max_size=30),
    some.sampled_from(
        ["a@exemple.org", "B@exemple.org; c@exemple.org", "reaap", "clas; sante", "adhesion", ""]
    ),
    some.sampled_from(
        ["14/06/2025", "31/02/2027", "2025-06-14", "45000", "=1+1", '"', "<a@exemple.org>", "fr"]
    ),
)
ROWS = some.lists(some.lists(CELL, min_size=0, max_size=11), max_size=12)
SETTINGS = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def accounted(data: bytes, name: str) -> None:
    """A dry run and an import say the same; every line has one outcome; the second import changes nothing."""
    dry = import_file(data, name, dry_run=True).as_json()
    done = import_file(data, name).as_json()
    assert dry["lines"] == done["lines"]
    lines = done["lines"]
    assert lines["total"] == sum(lines.values()) - lines["total"]
    covered = [
        n for runs in done["outcomes"].values() for first, last in runs for n in range(first, last + 1)
    ]
    assert len(covered) == len(set(covered)) == lines["total"]
    again = import_file(data, name).as_json()["lines"]
    assert again["imported"] == again["invited"] == again["merged"] == again["paper"] == 0


@SETTINGS
@given(rows=ROWS, separator=some.sampled_from(";,\t"))
def test_any_csv_is_accounted_for(rows, separator):
    stream = io.StringIO()
    csv.writer(stream, delimiter=separator).writerows([TITLES, *rows])
    data = stream.getvalue().encode("utf-8", "surrogatepass")
    try:
        accounted(data, "carnet.csv")
    except UnreadableFile as refused:
        assert str(refused)


@SETTINGS
@given(rows=ROWS)
def test_any_workbook_is_accounted_for(rows):
    book = Workbook()
    book.active.append(TITLES)
    for cells in rows:
        # What no XML may hold cannot come from a workbook.
        book.active.append(["".join(sign for sign in cell if sign.isprintable()) for cell in cells])
    stream = io.BytesIO()
    book.save(stream)
    accounted(stream.getvalue(), "carnet.xlsx")


@SETTINGS
@given(data=some.binary(max_size=300), name=some.sampled_from(["carnet.csv", "carnet.xlsx"]))
def test_any_bytes_are_refused_or_accounted_for(data, name):
    try:
        accounted(data, name)
    except UnreadableFile as refused:
        assert str(refused)
