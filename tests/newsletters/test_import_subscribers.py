"""`import_subscribers`: every line has one outcome, nothing is half imported, and whoever left never comes back."""

import json
from datetime import date, datetime

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from newsletters import suppression
from newsletters.addressbook import applying
from newsletters.models import ConsentRecord, Invitation, PaperContact, Reason, Subscriber
from tests import factories as make
from tests.newsletters.books import TITLES, as_csv, as_xlsx, member, row

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(tmp_path, capsys):
    """Runs the command on bytes; returns its report, with what it printed as `printed`."""

    def run(data: bytes, *options, name: str = "carnet.csv") -> dict:
        (tmp_path / name).write_bytes(data)
        report = tmp_path / "r.json"
        call_command("import_subscribers", tmp_path / name, "--report", report, *options)
        result = json.loads(report.read_text())
        lines = result["lines"]
        assert lines["total"] == sum(count for name, count in lines.items() if name != "total")
        ranges = [one for some in result["outcomes"].values() for one in some]
        assert sum(last - first + 1 for first, last in ranges) == lines["total"]
        return result | {"printed": capsys.readouterr().out}

    return run


def outcomes(result: dict) -> dict:
    return {name: count for name, count in result["lines"].items() if count and name != "total"}


def said(result: dict) -> list[tuple[int, str, str]]:
    return [(problem["line"], problem["column"], problem["message"]) for problem in result["problems"]]


def people() -> dict[str, list[str]]:
    return {
        person.email: sorted(network.slug for network in person.networks.all())
        for person in Subscriber.objects.prefetch_related("networks")
    }


def everything() -> list:
    models = (Subscriber, Subscriber.networks.through, ConsentRecord, Invitation, PaperContact)
    return [list(model.objects.order_by("pk").values()) for model in models]


def test_somebody_with_a_basis_is_a_reader_with_a_proof(run):
    result = run(as_csv([member("Marie@Exemple.org", nom="Marie", reseaux="reaap; Clas", langue="en")]))
    assert outcomes(result) == {"imported": 1}
    [person] = Subscriber.objects.active()
    assert (person.email, person.name, person.language) == ("marie@exemple.org", "Marie", "en")
    assert (person.basis, person.basis_on) == ("adhesion", date(2025, 6, 14))
    [proof] = ConsentRecord.objects.filter(subject=person.uuid)
    assert (proof.kind, proof.basis, proof.networks) == ("imported", "adhesion", ["clas", "reaap"])
    assert proof.source == "carnet.csv – bulletin d’adhésion 2025"
    assert "14/06/2025" in proof.wording


def test_without_a_basis_somebody_is_invited_and_not_subscribed(run):
    result = run(as_csv([row("paul@exemple.org", nom="Paul", reseaux="reaap")]))
    assert outcomes(result) == {"invited": 1}
    assert not Subscriber.objects.exists() and not ConsentRecord.objects.exists()
    assert Invitation.objects.get().networks == ["reaap"]
    # A second file does not ask again.
    assert outcomes(run(as_csv([row("Paul@exemple.org", reseaux="clas")]))) == {"already": 1}
    assert Invitation.objects.count() == 1


def test_a_dry_run_says_the_same_and_changes_nothing(run):
    data = as_csv([member("a@exemple.org"), row("b@exemple.org"), row(nom="Jean"), row("x"), row()])
    before = everything()
    dry = run(data, "--dry-run")
    assert everything() == before and "Essai à blanc" in dry["printed"]
    assert outcomes(dry) == {"imported": 1, "invited": 1, "paper": 1, "refused": 1, "empty": 1}
    assert run(data)["lines"] == dry["lines"]


def test_importing_the_same_file_again_changes_nothing(run):
    rows = [
        member("a@exemple.org"),
        row("b@exemple.org"),
        row(nom="Jean", reseaux="clas"),
        member("a@exemple.org"),
    ]
    run(as_csv(rows))
    before = everything()
    assert outcomes(run(as_csv(rows))) == {"already": 4}
    assert everything() == before


def test_several_addresses_in_a_cell_are_several_people(run):
    cell = "A@exemple.org; Bea Martin <bea@exemple.org>,c@exemple.org / d@exemple.org\ne@exemple.org f@exemple.org"
    assert outcomes(run(as_csv([member(cell)]))) == {"imported": 1}
    assert sorted(people()) == [f"{name}@exemple.org" for name in ("a", "bea", "c", "d", "e", "f")]


def test_the_name_in_front_of_an_address_is_kept_where_there_is_none(run):
    run(as_csv([member('"Dupont, Marie" <marie@exemple.org>')]))
    assert Subscriber.objects.get().name.endswith("Marie")


def test_an_address_with_a_space_is_nobody_elses(run):
    result = run(as_csv([member("marie dupont@exemple.org")]))
    assert outcomes(result) == {"refused": 1} and not people()
    [problem] = result["problems"]
    assert (problem["line"], problem["column"], problem["value"]) == (2, "email", "marie dupont@exemple.org")


def test_a_wrong_address_is_named_and_its_neighbour_is_taken(run):
    result = run(as_csv([member("a@exemple.org; b@@exemple")]))
    assert outcomes(result) == {"imported": 1} and list(people()) == ["a@exemple.org"]
    assert said(result) == [(2, "email", "« b@@exemple » n’est pas une adresse électronique")]
    assert "ligne 2, colonne « email »" in result["printed"]


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("reseaux", "reaap; inconnu", "inconnu"),
        ("base", "parce que", "base inconnue"),
        ("base_le", "31/02/2027", "ce jour n’existe pas"),
        ("base_le", "au printemps", "date illisible"),
        ("base_le", "", "pas de date"),
        ("base_le", "14/06/2099", "un jour à venir"),
        ("base_source", "", "pas d’origine"),
        ("langue", "klingon", "langue inconnue"),
    ],
)
def test_what_is_not_understood_keeps_its_line_out_and_no_other(run, column, value, words):
    rows = [member("a@exemple.org"), member("b@exemple.org", **{column: value}), member("c@exemple.org")]
    result = run(as_csv(rows))
    assert outcomes(result) == {"imported": 2, "refused": 1}
    [(line, named, message)] = said(result)
    assert (line, named) == (3, column) and words in message
    assert sorted(people()) == ["a@exemple.org", "c@exemple.org"]


def test_duplicates_are_united_and_named(run):
    rows = [
        member("a@exemple.org", reseaux="reaap"),
        member("A@EXEMPLE.org", reseaux="clas", fonction="Directrice"),
        member("a@exemple.org", reseaux="clas"),
    ]
    result = run(as_csv(rows))
    assert outcomes(result) == {"imported": 1, "merged": 1, "already": 1}
    assert people() == {"a@exemple.org": ["clas", "reaap"]}
    assert Subscriber.objects.get().position == "Directrice"
    assert [(line, message) for line, _c, message in said(result)] == [
        (3, "en double avec la ligne 2"),
        (4, "en double avec la ligne 2"),
    ]
    assert ConsentRecord.objects.count() == 1


def test_a_reader_keeps_what_they_chose(run):
    title = make.title("reaap")
    person = make.subscriber("a@exemple.org", "reaap")
    person.titles.add(title)
    Subscriber.objects.update(name="Anne", language="en")
    result = run(as_csv([member("a@exemple.org", nom="Autre", reseaux="clas", langue="fr", fonction="Prof")]))
    assert outcomes(result) == {"merged": 1}
    person.refresh_from_db()
    assert (person.name, person.position, person.language, person.basis) == (
        "Anne",
        "Prof",
        "en",
        "consentement",
    )
    assert people() == {"a@exemple.org": ["clas", "reaap"]} and list(person.titles.all()) == [title]
    proof = ConsentRecord.objects.get()
    assert (proof.kind, proof.networks, proof.titles) == ("changed", ["clas", "reaap"], [title.slug])


def test_a_line_without_a_basis_adds_no_network_to_a_reader(run):
    make.subscriber("a@exemple.org", "reaap")
    result = run(as_csv([row("a@exemple.org", reseaux="clas")]))
    assert outcomes(result) == {"already": 1} and people() == {"a@exemple.org": ["reaap"]}
    assert "sans base légale" in said(result)[0][2]
    assert not ConsentRecord.objects.exists() and not Invitation.objects.exists()


@pytest.mark.parametrize("line", [member, row])
def test_whoever_left_never_comes_back(run, line):
    make.subscriber("partie@exemple.org", "reaap", unsubscribed=True)
    suppression.suppress("opposee@exemple.org", Reason.OPPOSED)
    before = everything()
    result = run(as_csv([line("Partie@exemple.org", reseaux="clas"), line("opposee@Exemple.org")]))
    assert outcomes(result) == {"refused": 2} and everything() == before
    assert [message for _l, _c, message in said(result)] == [
        "cette personne s’est désabonnée : jamais reprise",
        "adresse de la liste d’opposition : jamais reprise",
    ]


def test_without_an_address_somebody_is_a_contact_on_paper_once(run):
    rows = [
        row(nom="Jean", organisation="Mairie", reseaux="clas"),
        row("-", nom="jean", organisation="mairie", reseaux="reaap"),
        row(base="adhesion"),
    ]
    result = run(as_csv(rows))
    assert outcomes(result) == {"paper": 1, "merged": 1, "refused": 1}
    [contact] = PaperContact.objects.all()
    assert (contact.name, contact.organisation, contact.source) == ("Jean", "Mairie", "carnet.csv")
    assert sorted(network.slug for network in contact.networks.all()) == ["clas", "reaap"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_encodings_and_separators_are_found_out(run, encoding, separator):
    titles = ["Réseaux", " E-Mail ", "Base  légale", "BASE_LE", "base source", "Nom", "Téléphone"]
    rows = [
        ["Médiation sociale", "zoé@ex.org; zoe@exemple.org", "Adhésion", "2025-06-14", "liste", "Zoé", "06"]
    ]
    result = run(as_csv(rows, titles, separator=separator, encoding=encoding))
    assert people() == {"zoe@exemple.org": ["mediation"]} and Subscriber.objects.get().name == "Zoé"
    assert result["unknown_columns"] == ["Téléphone"] and "Téléphone" in result["printed"]


def test_a_workbook_with_dates_and_numbers(run):
    rows = [
        member("a@exemple.org", base_le=datetime(2024, 3, 5)),
        member("b@exemple.org", base_le=45000, nom=1234.0),
        [None] * 9,
        member("c@exemple.org", base_le=date(2024, 3, 6)),
    ]
    result = run(as_xlsx(rows), name="carnet.xlsx")
    assert outcomes(result) == {"imported": 3, "empty": 1} and result["outcomes"]["empty"] == [[4, 4]]
    days = dict(Subscriber.objects.values_list("email", "basis_on"))
    assert [days[f"{name}@exemple.org"] for name in "abc"] == [
        date(2024, 3, 5),
        date(2023, 3, 15),
        date(2024, 3, 6),
    ]
    assert Subscriber.objects.get(email="b@exemple.org").name == "1234"


def test_a_formula_without_a_result_is_named(run):
    result = run(as_xlsx([member('="a"&"@exemple.org"'), member("b@exemple.org")]), name="carnet.xlsx")
    assert outcomes(result) == {"imported": 1, "refused": 1}
    assert "formule" in said(result)[0][2]


def test_titles_may_stand_below_the_name_of_the_file(run):
    data = b"Carnet d'adresses 2026;;\n\n" + as_csv([member("a@exemple.org")])
    result = run(data)
    assert outcomes(result) == {"imported": 1} and result["outcomes"]["imported"] == [[4, 4]]
    assert any("ligne 3" in note for note in result["notes"])


def test_a_crash_leaves_nothing(run, monkeypatch):
    def crash(*args):
        raise RuntimeError("no more electricity")

    monkeypatch.setattr(applying, "write_papers", crash)
    before = everything()
    with pytest.raises(RuntimeError):
        run(as_csv([member("a@exemple.org"), row("b@exemple.org"), row(nom="Jean")]))
    assert everything() == before


def test_a_file_without_addresses_or_not_there_says_so(run, tmp_path):
    with pytest.raises(CommandError, match="Aucune colonne d’adresses.*Rien n’a été changé"):
        run(as_csv([["Jean", "Mairie"]], ["nom", "organisation"]))
    with pytest.raises(CommandError, match="n’existe pas"):
        call_command("import_subscribers", tmp_path / "absent.csv")


def test_queries_do_not_follow_the_number_of_lines(run):
    def queries(number: int, start: int) -> int:
        rows = []
        for index in range(start, start + number):
            rows += [member(f"a{index}@exemple.org"), row(f"b{index}@exemple.org"), row(nom=f"Nom {index}")]
        with CaptureQueriesContext(
            connection,
        ) as captured:
            run(as_csv(rows))
        return len(captured)

    assert queries(120, 1000) <= queries(4, 0) + 4


def test_texts_of_cells_stay_texts(run):
    run(as_csv([member("a@exemple.org", nom="=CMD|' /C calc'!A0", organisation="Nul\x07 ici\nlà")]))
    person = Subscriber.objects.get()
    assert (person.name, person.organisation) == ("=CMD|' /C calc'!A0", "Nul ici là")


def test_every_title_of_the_documentation_is_known(run):
    result = run(as_csv([member("a@exemple.org")], [title.upper().replace("_", " ") for title in TITLES]))
    assert sorted(result["columns"].values()) == sorted(TITLES) and not result["unknown_columns"]
