"""The parser of experience sheets, on invented sheets that are as irregular as real ones."""

import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from networks.sheets.labels import CONTENT_KEYS, LIST_KEYS, SECTIONS
from networks.sheets.parser import UnreadableFile, fold, parse
from networks.sheets.records import FIELDS
from tests.networks.sheet_samples import DEPARTMENTS, LABEL, NAMES, SUBLABEL, TEXTS, record_texts, sheet

SEED = Path(__file__).resolve().parents[3] / "shared" / "seeds" / "fiches-actions.txt"


def read(*sheets: str, header="Les jardins\n"):
    parsed = parse((header + "".join(sheets)).encode(), DEPARTMENTS)
    assert parsed.total == parsed.placed + parsed.ignored + parsed.unplaced
    return parsed


def one(text: str):
    """The only record of a text; nothing must be reported."""
    parsed = read(text)
    assert [problem.message for problem in parsed.problems] == []
    assert (len(parsed.records), parsed.unplaced) == (1, 0)
    return parsed.records[0]


def refusal(data: bytes | str) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        parse(data.encode() if isinstance(data, str) else data, DEPARTMENTS)
    return caught.value


def messages(parsed) -> str:
    return " ".join(problem.message for problem in parsed.problems)


def test_a_regular_sheet():
    record = one(sheet())
    assert (record.title, record.structure, record.department) == ("Le potager", "LA RUCHE", "Isère")
    assert (record.department_code, record.position, record.line, record.ordinal) == ("38", 1, 3, 1)
    assert record.organiser_line == "LA RUCHE - Isère"
    assert record.lists == {
        "fichiers": [],
        "mots_cles": ["Jardin", "Cuisine & partage"],
        "initiative": ["Le centre social", "Autre"],
        "public": ["Tous publics"],
        "partenaires": ["Caf", "Commune"],
    }
    assert record.fields["statut"] == "En cours"
    assert record.fields["resume"] == TEXTS["resume"]
    assert record.fields["resultat_territoire"] == "- moins de déchets"
    assert record.fields["territoire"] == "Un quartier"
    assert list(record.fields) == list(FIELDS[3:])
    assert record.key == "le-potager|la-ruche|isere|1"


def test_optional_sections_and_pseudo_values_are_texts():
    record = one(
        sheet(raisons="Fin du\n- bail", precision="-", ressources="-", resultat_centre="non encore évalué")
    )
    assert record.fields["raisons"] == "Fin du\n- bail"
    assert record.fields["precision"] == record.fields["ressources"] == "-"
    assert record.fields["resultat_centre"] == "non encore évalué"


def test_flattened_table_and_inner_blank_lines_stay_as_written():
    table = "CHARGES\n  60 – Achats\n-\n-Ville\n\n \n5000\n-"
    parsed = read(sheet(ressources=f"\n\n{table}\n\n"))
    assert parsed.records[0].fields["ressources"] == table
    assert parsed.ignored == 1 + 3 + 4  # heading, lone dashes of lists, blank lines around the text


def test_empty_sections():
    empty = dict.fromkeys(TEXTS, "") | {"mots_cles": "-"}
    record = one(sheet(**empty))
    assert set(record.fields.values()) == {""}
    assert all(items == [] for items in record.lists.values())


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_bom(end, bom):
    data = bom + ("Les jardins\n" + sheet()).replace("\n", end).encode()
    assert parse(data, DEPARTMENTS).records[0].digest == one(sheet()).digest


@pytest.mark.parametrize("bullet", ["-", "·  ", "• ", "– ", "\xa0-\xa0", "—\u202f"])
def test_bullets(bullet):
    text = sheet().replace("\n- ", f"\n{bullet}")
    record = one(text)
    assert record.lists["partenaires"] == ["Caf", "Commune"]
    assert record.fields["territoire"] == "Un quartier"


def test_labels_without_bullet_with_colon_curly_apostrophe_nfd_or_double_space():
    text = sheet()
    for key in ("resume", "limites", "public"):
        text = text.replace(LABEL[key], LABEL[key].removeprefix("- "))
    text = text.replace("- Dimension\n", "-  Dimension :\n").replace("l'action", "l’action")
    record = one(unicodedata.normalize("NFD", text))
    assert record.fields["dimension"] == "Services"
    assert record.fields["limites"] == unicodedata.normalize("NFD", TEXTS["limites"])


def test_labels_in_capitals_without_accents():
    record = one(sheet().replace("- Résumé", "- RESUME").replace(LABEL["nombre"], LABEL["nombre"].upper()))
    assert (record.fields["resume"], record.fields["nombre"]) == (TEXTS["resume"], TEXTS["nombre"])


@pytest.mark.parametrize(
    ("line", "structure", "code"),
    [
        ("- MAISON - Est - Seine-Saint-Denis", "MAISON - Est", "93"),
        ("- Maison - SEINE SAINT DENIS", "Maison", "93"),
        ("- Maison – Côtes-d’Armor \xa0", "Maison", "22"),
        ("- Maison - Val - d'Oise", "Maison", "95"),
        ("Maison -Isere", "Maison", "38"),
        ("- Maison\n- Isère", "Maison", "38"),
    ],
)
def test_departement_behind_the_last_dash(line, structure, code):
    record = one(sheet(organiser=line))
    assert (record.structure, record.department_code, record.department) == (structure, code, NAMES[code])


@pytest.mark.parametrize("line", ["MAISON DE L'ISERE", "MAISON - Atlantide", "Seine-Saint-Denis"])
def test_unknown_departement_keeps_the_whole_line(line):
    parsed = read(sheet(organiser=f"- {line}"))
    record = parsed.records[0]
    assert (record.structure, record.organiser_line, record.department) == (line, line, "")
    assert [(problem.line, "département" in problem.message) for problem in parsed.problems] == [(5, True)]


def test_line_that_belongs_nowhere_is_unplaced_and_reported():
    parsed = read(sheet(organiser="- LA RUCHE - Isère\n- bilan.pdf", without=("fichiers",)))
    assert parsed.unplaced == 1
    assert "bilan.pdf" in messages(parsed)
    assert "« Fichier(s) associé(s) » manque" in messages(parsed)


@pytest.mark.parametrize("title", ["« Vivre » - ensemble", '"Jardin"', "- Le jardin", "Actions", "Public"])
def test_odd_titles(title):
    assert one(sheet(title=title)).title == title


def test_title_over_two_lines_and_blank_lines_around():
    parsed = read(sheet(title="\nLe potager  \n\nde la rue\n"))
    assert (parsed.records[0].title, parsed.problems) == ("Le potager de la rue", [])


def test_missing_title_marker_or_first_label():
    no_title = read(sheet(title=""), sheet())
    assert [record.title for record in no_title.records] == ["", "Le potager"]
    assert "titre" in messages(no_title)
    no_marker = read(sheet(), sheet(title="Le verger").removeprefix("Actions\n"))
    assert [record.title for record in no_marker.records] == ["Le potager", "Le verger"]
    assert no_marker.records[0].fields["perspectives"] == TEXTS["perspectives"]
    assert "« Actions » manque" in messages(no_marker)
    no_label = read(sheet().replace("- Structure organisatrice\n", ""), sheet(title="Le verger"))
    assert [(record.title, record.structure) for record in no_label.records] == [
        ("Le potager", "LA RUCHE"),
        ("Le verger", "LA RUCHE"),
    ]
    assert "« Structure organisatrice » manque" in messages(no_label)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("description_experience", "On vise :\n- Public\n- Partenariat\n- Public\nPuis le reste."),
        ("description_experience", "- Public\n- les jeunes du quartier"),
        ("description_experience", "- Territoire concerné\n- Une rue\nPublic"),
        ("resume", "- Résumé\n- Dimension\n- Territoire concerné\nEn bref."),
        ("raisons", "- Dimension\nTrop grande."),
        ("precision", "- Territoire concerné\nLe nord."),
        ("description_generale", "Actions\nTrois en tout.\n- Description générale\n- Public\n- Partenariat"),
        (
            "description_generale",
            "Actions\nvues\n- Structure organisatrice\n- Ici\nUn\nDeux\nTrois\nFin\nSix",
        ),
        ("resultat_territoire", "- Résultat sur le territoire\n- du lien\n- Résultat sur le territoire"),
        ("perspectives", "- Actions\n- à venir\nActions\nUne fête\nUn bal\nUn repas"),
    ],
)
def test_words_of_labels_inside_texts_are_text(key, text):
    parsed = read(sheet(**{key: text}), sheet(title="Le verger"))
    assert (len(parsed.records), messages(parsed)) == (2, "")
    expected = {**dict.fromkeys(CONTENT_KEYS, ""), **parsed.records[1].fields, key: text}
    assert parsed.records[0].fields == expected


@pytest.mark.parametrize("section", [section for section in SECTIONS[1:] if not section.optional])
def test_one_missing_label_costs_no_other(section):
    whole = one(sheet())
    line = section.label if section.label == SUBLABEL else f"- {section.label}"
    lines = sheet().split("\n")
    lines.remove(line)  # the first territory, where there are two
    parsed = read("\n".join(lines), sheet(title="Le verger"))
    record = parsed.records[0]
    assert section.label in messages(parsed)
    untouched = [
        key for key in CONTENT_KEYS if key != section.key and record.fields[key] == whole.fields[key]
    ]
    assert len(untouched) >= len(CONTENT_KEYS) - 2
    assert parsed.unplaced == 0


def test_missing_label_named_with_the_line_that_looks_like_it():
    text = sheet(without=("public",), description_generale="Un mot\n- Public\nla suite")
    parsed = read(text)
    assert parsed.records[0].fields["description_generale"] == "Un mot\n- Public\nla suite"
    assert "« Public » manque à sa place" in messages(parsed)


def test_prose_after_a_false_label_is_not_made_a_list():
    prose = "\n".join(
        f"Phrase {number} sur le quartier, ses halls et ses habitants, {'encore ' * 8}."
        for number in "abcdef"
    )
    parsed = read(sheet(without=("public",), description_experience=f"Début\n- Public\n{prose}"))
    assert parsed.records[0].lists["public"] == []
    assert parsed.records[0].fields["description_experience"].endswith(prose)


def test_repeated_closed_label_and_unbulleted_items():
    parsed = read(sheet(description_experience="", public="- Public\n\nTous publics\nles familles\n-\n"))
    assert parsed.records[0].lists["public"] == ["Tous publics", "les familles"]
    assert parsed.records[0].fields["description_experience"] == ""
    assert "répété" in messages(parsed)
    parsed = read(sheet(mots_cles=f"{LABEL['mots_cles']}\n-\n- Jardin"))
    assert (parsed.records[0].lists["mots_cles"], parsed.records[0].fields["dimension"]) == (
        ["Jardin"],
        "Services",
    )
    assert "répété" in messages(parsed)


def test_two_territories():
    assert one(sheet(second_territory="")).fields["territoire"] == "Un quartier"
    parsed = read(sheet(second_territory="- Une commune"))
    assert parsed.records[0].fields["territoire"] == "Un quartier\nUne commune"
    assert "diffèrent" in messages(parsed)


def test_duplicates_and_namesakes():
    parsed = read(sheet(), sheet(), sheet(limites="Aucune."), sheet(title="le  POTAGER", limites="Autre."))
    assert parsed.duplicates == 1
    assert [(record.position, record.ordinal) for record in parsed.records] == [(1, 1), (3, 2), (4, 3)]
    assert len({record.key for record in parsed.records}) == 3
    assert parsed.unplaced == 0


def test_exports_put_end_to_end():
    parsed = read(sheet(), "\ufeffLes jardins\n\n", sheet(title="Le verger"), header="Les jardins\n")
    assert parsed.records[0].fields["perspectives"] == TEXTS["perspectives"]
    assert parsed.problems == []


def test_export_that_has_no_outlook_at_all():
    parsed = read(*(sheet(title=title, without=("perspectives",)) for title in "ABC"))
    assert len(parsed.records) == 3
    assert messages(parsed).count("Perspectives") == 3


def test_every_cut_before_the_last_label_is_refused():
    first = "Les jardins\n" + sheet()
    whole = (first + sheet(title="Le verger")).split("\n")
    before = first.count("\n")
    last = len(whole) - 2 - TEXTS["perspectives"].count("\n")
    for stop in range(before + 1, last):
        error = refusal("\n".join(whole[:stop]) + "\n")
        assert "coupé" in error.message
        assert error.message.startswith(f"Ligne {error.line} : ")
        assert before < error.line <= stop


def test_cut_inside_a_line():
    text = "Les jardins\n" + sheet()
    assert "coupé" in refusal(text.rstrip("\n").removesuffix(TEXTS["perspectives"])[:-4]).message
    assert "coupé" in refusal(text + "Actio").message
    assert "retour à la ligne" in messages(parse(text.rstrip("\n").encode(), DEPARTMENTS))


def test_a_lost_beginning_is_refused():
    lines = sheet().split("\n")
    for start in range(5, len(lines) - 3):
        assert refusal("\n".join(lines[start:]) + sheet(title="Le verger")).line >= 1


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "vide"),
        (b"\xef\xbb\xbf\n \n", 1, "vide"),
        (("x\n" + sheet()).encode("cp1252"), 5, "Windows-1252"),
        (b"a\r\nb\xff\xfe\x81\n", 2, "UTF-8"),
        (b"\xef\xbb\xbfa\n\n\n\xff\x81\n", 4, "UTF-8"),
        (sheet().encode("utf-16"), 1, "UTF-16"),
        (sheet().encode("utf-16-be"), 1, "UTF-16"),
        (sheet().encode() + b"a\0b", sheet().count("\n") + 1, "binaires"),
        (b"PK\x03\x04....xl/workbook.xml", 1, "Excel"),
        (b"PK\x03\x04....word/document.xml", 1, "Word"),
        (b"%PDF-1.7", 1, "PDF"),
        (sheet().encode().decode("cp1252", "replace").encode(), 14, "abîmés"),
        (b"a\n" + b"x" * 200_001, 2, "caractères"),
        (b"x" * (20 * 1024 * 1024 + 1), 1, "trop lourd"),
        (b"titre;texte\n1;2\n", 2, "Attendu"),
        (b"Bonjour\nActions\nUne\n", 2, "Attendu"),
        (("bruit\n" * 21 + sheet()).encode(), 21, "précèdent"),
        (sheet().encode() + b"bruit\n" * 2001, sheet().count("\n"), "sans autre intitulé"),
        (sheet().encode() + b"\x01\x02\x03" * 9, sheet().count("\n") + 1, "imprimables"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_not_such_a_file_is_refused(data, line, words):
    error = refusal(data)
    assert words in error.message
    assert error.line == line


def test_a_stray_control_character_is_kept_and_reported():
    parsed = read(sheet(limites="mot\x1fcollé, RÃ©sumÃ©"))
    assert parsed.records[0].fields["limites"] == "mot\x1fcollé, RÃ©sumÃ©"
    assert "invisible" in messages(parsed)


@settings(max_examples=60, deadline=None)
@given(st.lists(record_texts, min_size=1, max_size=3), st.sampled_from(sorted(NAMES)))
def test_round_trip(contents, code):
    rendered = []
    for number, content in enumerate(contents):
        texts = {key: value for key, value in content.items() if key not in ("title", "structure")}
        for key in LIST_KEYS:
            texts[key] = "\n".join(f"- {item}" for item in texts[key])
        organiser = f"- {content['structure']} - {NAMES[code]}"
        rendered.append(sheet(title=f"{number} {content['title']}", organiser=organiser, **texts))
    parsed = read(*rendered)
    assert (parsed.unplaced, parsed.duplicates, len(parsed.records)) == (0, 0, len(contents))
    for record, content in zip(parsed.records, contents, strict=True):
        assert (record.structure, record.department_code) == (content["structure"], code)
        for key in CONTENT_KEYS:
            got = record.lists[key] if key in LIST_KEYS else record.fields[key]
            assert got == content[key]


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 2000))
def test_any_bytes_are_read_or_refused(noise, place):
    base = ("Les jardins\n" + sheet() + sheet(title="Le verger")).encode()
    for data in (noise, base[:place] + noise + base[place:], base[place:] + noise):
        try:
            parsed = parse(data, DEPARTMENTS)
        except UnreadableFile as error:
            assert error.message and error.line >= 1
        else:
            assert parsed.total == parsed.placed + parsed.ignored + parsed.unplaced
            assert parsed.unplaced == sum("sans place" in problem.message for problem in parsed.problems)


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False))
def test_shuffled_lines_are_accounted_for(chance: random.Random):
    lines = (sheet() + sheet(title="Le verger")).split("\n")[:-1]
    for _ in range(chance.randrange(1, 12)):
        lines.insert(chance.randrange(len(lines)), chance.choice([*lines, "", "-", "Actions"]))
        del lines[chance.randrange(len(lines))]
    try:
        parsed = parse("".join(f"{line}\n" for line in lines).encode(), DEPARTMENTS)
    except UnreadableFile:
        return
    assert parsed.total == len(lines) == parsed.placed + parsed.ignored + parsed.unplaced
    assert len({record.key for record in parsed.records}) == len(parsed.records)


def test_marker_in_capitals():
    parsed = read(sheet(), sheet(title="Le verger").replace("Actions", "ACTIONS"))
    assert [record.title for record in parsed.records] == ["Le potager", "Le verger"]
    assert parsed.problems == []


@pytest.mark.skipif(not SEED.exists(), reason="the source file isn't beside the repository")
def test_the_real_file():
    names = ["Saône-et-Loire", "Ille-et-Vilaine", "Loiret", "Isère", "Mayenne"]
    names += ["Haut-Rhin", "Tarn", "Aisne", "Cantal", "Doubs"]
    parsed = parse(SEED.read_bytes(), {fold(name): (name[:2], name) for name in names})
    assert (len(parsed.records), parsed.duplicates, parsed.unplaced, parsed.problems) == (12, 1, 0, [])
    assert (parsed.total, parsed.placed, parsed.ignored) == (932, 892, 40)
    source = SEED.read_text(encoding="utf-8").split("\n")
    for record in parsed.records:
        for key in CONTENT_KEYS:
            text = record.fields[key].split("\n") if record.fields[key] else []
            wanted = [f"- {line}" for line in text] if key in ("statut", "dimension", "territoire") else text
            spots = [at for at in range(record.line, len(source)) if source[at : at + len(wanted)] == wanted]
            assert spots, (record.title, key)
