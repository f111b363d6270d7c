"""Tables and the figures of charts: filled, saved, published, read, searched, translated; hostile posts are refused."""

import re
from html import unescape

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from networks.models import ArticlePage
from tests import factories as make
from tests import people
from tests.grids import block, grid, posted
from tests.portal.test_blocks import shown, stream

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
PREFIX = "body-0-value-grid"
ROWS = [
    ("Commune", "Rencontres", "Parents"),
    ("Bobigny", "12", "2 300"),
    ("Épinay", "", "45 %"),
]


@pytest.fixture
def editor():
    return people.client_of(people.editor())


def save(editor, fields: dict, *, publish: bool = False):
    """Post an article's edit screen; returns the article and the answer."""
    page = make.article(title="Les rencontres")
    data = {
        "title": page.title,
        "slug": page.slug,
        "kind": "actualite",
        "date": "23/11/2026",
        "summary": "Un bilan.",
    }
    data |= {"comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"} | fields
    if publish:
        data["action-publish"] = "1"
    return page, editor.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)


def table(*rows, caption: str = "", row_headings: bool = True, **more) -> dict:
    ticked = {"body-0-value-row_headings": "on"} if row_headings else {}
    return block("table", posted(PREFIX, *rows, caption=caption) | ticked | more)


def chart(*rows, **more) -> dict:
    said = {"kind": "bars", "title": "Deux fois plus", "unit": "", "source": "Bilan 2026"} | more
    return block(
        "chart", posted(PREFIX, *rows) | {f"body-0-value-{name}": text for name, text in said.items()}
    )


def errors(answer) -> str:
    """What the refused screen holds, its escaped JSON included."""
    assert answer.status_code == 200
    html = unescape(answer.content.decode())
    return re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), html)


def test_a_published_table_has_its_caption_its_headings_and_its_cells(client, editor):
    page, answer = save(editor, table(*ROWS, caption="Trois ans de rencontres"), publish=True)
    assert answer.status_code == 302
    html = client.get(page.url).content.decode()
    drawn = html.split('<div class="block sheet-table"')[1].split("</div>")[0]
    assert 'role="region" tabindex="0"' in drawn and 'aria-label="Trois ans de rencontres"' in drawn
    assert "<caption>Trois ans de rencontres</caption>" in drawn
    assert '<th scope="col">Commune</th><th scope="col" class="figure-cell">Rencontres</th>' in drawn
    assert (
        '<th scope="row">Bobigny</th><td class="figure-cell">12</td><td class="figure-cell">2\u202f300</td>'
        in drawn
    )
    assert '<th scope="row">Épinay</th><td class="figure-cell"></td>' in drawn


def test_the_first_column_may_hold_values_like_the_others(client, editor):
    page, _answer = save(editor, table(*ROWS, row_headings=False), publish=True)
    html = client.get(page.url).content.decode()
    assert "<td>Bobigny</td>" in html and 'scope="row"' not in html


def test_rows_and_columns_left_empty_at_the_ends_are_not_published(client, editor):
    rows = [(*row, "") for row in ROWS]
    page, _answer = save(editor, table(*rows, ("", "", "", ""), ("", "", "", "")), publish=True)
    drawn = client.get(page.url).content.decode().split("<table>")[1].split("</table>")[0]
    assert drawn.count("<tr>") == 3 and drawn.count("<th ") + drawn.count("<td") == 9


def test_columns_and_rows_keep_the_order_that_was_posted_and_deleted_ones_go(client, editor):
    moved = {
        f"{PREFIX}-column-0-order": "2",
        f"{PREFIX}-column-2-order": "0",
        f"{PREFIX}-column-1-deleted": "1",
        f"{PREFIX}-row-0-deleted": "1",
    }
    page, _answer = save(editor, table(*ROWS, row_headings=False, **moved), publish=True)
    drawn = client.get(page.url).content.decode().split("<table>")[1].split("</table>")[0]
    assert re.findall(r"<t[hd](?: [^>]*)?>([^<]*)<", drawn) == ["Parents", "Commune", "45\u00a0%", "Épinay"]


def test_an_empty_table_is_a_draft_that_can_be_saved_but_not_published(editor):
    empty = [("", "", "")] * 4
    assert save(editor, table(*empty))[1].status_code == 302
    assert "Rien n’est encore écrit" in errors(save(editor, table(*empty), publish=True)[1])


def test_a_column_without_name_is_named_in_the_error(editor):
    rows = [("Commune", "", "Parents"), ("Bobigny", "12", "3")]
    assert "Colonne 2 : donnez-lui un intitulé." in errors(save(editor, table(*rows), publish=True)[1])


def test_a_text_that_is_too_long_is_named_by_its_cell_and_kept(editor):
    rows = [("Commune", "Rencontres"), ("Bobigny", "12"), ("Épinay " * 200, "7")]
    said = errors(save(editor, table(*rows))[1])
    assert "Ligne 2, colonne « Commune » : le texte est trop long" in said
    assert "Épinay " * 199 in said and "Validation error" not in said


HOSTILE = {
    "nothing": {},
    "no columns": {f"{PREFIX}-row-count": "3"},
    "letters": {f"{PREFIX}-column-count": "abc", f"{PREFIX}-row-count": "1e9"},
    "negative": {f"{PREFIX}-column-count": "-3", f"{PREFIX}-row-count": "-1"},
    "other digits": {f"{PREFIX}-column-count": "²", f"{PREFIX}-row-count": "٣"},
    "missing keys": {f"{PREFIX}-column-count": "40", f"{PREFIX}-row-count": "40"},
    "unknown kind": posted(PREFIX, ("A",), ("1",)) | {f"{PREFIX}-column-0-type": "nope"},
    "odd order": posted(PREFIX, ("A",), ("1",))
    | {f"{PREFIX}-column-0-order": "x", f"{PREFIX}-row-0-order": ""},
    "null": posted(PREFIX, ("A\x00",), ("a\x00b",), caption="\x00"),
}


@pytest.mark.parametrize("kind", ["table", "chart"])
@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("publish", [False, True])
def test_a_crafted_grid_never_breaks_the_screen(editor, kind, name, publish):
    _page, answer = save(editor, block(kind, HOSTILE[name]), publish=publish)
    assert answer.status_code in {200, 302}


@pytest.mark.parametrize(
    "fields",
    [
        posted(PREFIX, ["x"] * 21, ["y"] * 21),
        posted(PREFIX, ["x"], *[["y"]] * 101),
        {f"{PREFIX}-column-count": "10000", f"{PREFIX}-row-count": "1"}
        | {f"{PREFIX}-column-{i}-order": str(i) for i in range(9_000)},
        {f"{PREFIX}-column-count": "1", f"{PREFIX}-row-count": "999999999"},
        {f"{PREFIX}-caption": "x" * 201},
        posted(PREFIX, ["x" * 151], ["y"]),
    ],
    ids=["columns", "rows", "ten thousand columns", "a billion rows", "caption", "heading"],
)
def test_a_grid_that_is_too_large_is_refused_in_words(editor, fields):
    _page, answer = save(
        editor, block("table", {f"{PREFIX}-column-count": "0", f"{PREFIX}-row-count": "0"} | fields)
    )
    said = errors(answer)
    assert "20 colonnes et 100 lignes au plus" in said or "trop long" in said


def test_what_a_table_says_is_found_word_by_word(client):
    page = make.article(
        title="Sans rapport",
        body=stream(("table", {"grid": grid(*ROWS, caption="Xyzlégende"), "row_headings": True})),
    )
    texts = page.body.stream_block.get_searchable_content(page.body)
    assert {"Xyzlégende", "Commune", "Bobigny", "2 300"} <= set(texts)
    for word in ("xyzlégende", "bobigny", "épinay"):
        assert page.url in client.get("/recherche/", {"q": word}).content.decode()


# ---- charts


def test_a_chart_reads_its_figures_as_people_write_them(client, editor):
    rows = [("", "Réaap", "Clas"), ("2017", "1 500", "2,5"), ("2018", "2\u202f300.5", "45 %")]
    page, answer = save(editor, chart(*rows), publish=True)
    assert answer.status_code == 302
    drawn = client.get(page.url).content.decode().split("<table>")[1].split("</table>")[0]
    assert '<th scope="col">Réaap</th><th scope="col">Clas</th>' in drawn
    assert '<th scope="row">2017</th><td>1\u202f500</td><td>2,5</td>' in drawn
    assert '<th scope="row">2018</th><td>2\u202f300,5</td><td>45</td>' in drawn


def test_a_new_chart_is_a_draft_that_can_be_saved(editor):
    empty = chart(("", ""), ("", ""), ("", ""), ("", ""), title="", source="")
    assert save(editor, empty)[1].status_code == 302
    assert "Rien n’est encore écrit" in errors(save(editor, empty, publish=True)[1])


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (
            [("", "Réaap"), ("2017", "12"), ("2018", "beaucoup")],
            "Ligne 2, colonne « Réaap » : « beaucoup » n’est pas un nombre",
        ),
        ([("", "Réaap"), ("2017", "12"), ("2018", "")], "Ligne 2, colonne « Réaap » : il manque un nombre"),
        ([("", ""), ("2017", "-3"), ("2018", "4")], "Ligne 1, colonne 2 : « -3 » est négatif"),
        ([("", ""), ("2017", "3"), ("", "4")], "Ligne 2, colonne 1 : il manque un intitulé"),
        (
            [("", "Réaap", ""), ("2017", "3", "1"), ("2018", "4", "1")],
            "Colonne 3 : donnez un nom à cette série",
        ),
        (
            [("", "Réaap"), ("2017", "2.300"), ("2018", "4")],
            "Ligne 1, colonne « Réaap » : « 2.300 » se lit de deux façons",
        ),
        ([("", "Réaap"), ("2017", "3")], "Il faut au moins deux lignes"),
        ([("", ""), ("2017", "nan"), ("2018", "inf")], "« inf » n’est pas un nombre"),
        ([("", ""), *[(str(year), "1") for year in range(2000, 2013)]], "3 colonnes et 12 lignes au plus"),
    ],
)
def test_what_keeps_a_chart_from_being_drawn_is_named_by_its_line(editor, rows, message):
    assert message in errors(save(editor, chart(*rows), publish=True)[1])


def test_what_is_wrong_with_a_chart_is_said_at_once(editor):
    """Not the figures once the title is there."""
    rows = [("", "Réaap"), ("2017", "12"), ("2018", "beaucoup")]
    said = errors(save(editor, chart(*rows, title="", source=""), publish=True)[1])
    assert "« beaucoup » n’est pas un nombre" in said and said.count("Champ à remplir.") >= 2


# ---- translation


def translated(page, words: dict[str, str]) -> ArticlePage:
    """The English version of a page, made with wagtail-localize."""
    english = Locale.objects.get(language_code="en")
    for parent in page.get_ancestors().filter(depth__gt=1).specific():
        if not parent.has_translation(english):
            parent.copy_for_translation(english).save_revision().publish()
    source, _created = TranslationSource.get_or_create_from_instance(page)
    translation, _created = Translation.objects.get_or_create(source=source, target_locale=english)
    for segment in source.stringsegment_set.select_related("string", "context"):
        text = words.get(unescape(segment.string.data))
        if text:
            StringTranslation.objects.update_or_create(
                translation_of=segment.string,
                locale=english,
                context=segment.context,
                defaults={"data": text},
            )
    translation.save_target(publish=False)
    found = page.get_translation(english).specific
    found.get_latest_revision().publish()
    return ArticlePage.objects.get(pk=found.pk)


WORDS = {
    "Trois ans": "Three years",
    "Commune": "Town",
    "Rencontres": "Meetings",
    "Bobigny": "Bobigny (EN)",
    "Les mois": "Months",
    "Octobre": "October",
}


def test_every_text_of_a_table_and_of_a_chart_is_translated_through_localize(client):
    figures = grid(("", "Rencontres"), ("Octobre", "5"), ("Novembre", "6"))
    said = {"kind": "bars", "title": "Les mois", "unit": "", "source": "Bilan", "grid": figures}
    page = make.article(
        body=stream(
            ("table", {"grid": grid(*ROWS, caption="Trois ans"), "row_headings": True}), ("chart", said)
        )
    )
    english = translated(page, WORDS)
    html = client.get(english.url).content.decode()
    for text in (
        "<caption>Three years</caption>",
        ">Town</th>",
        ">Meetings</th>",
        ">Bobigny (EN)</th>",
        ">October</th>",
    ):
        assert text in html
    assert ">Épinay</th>" in html and ">12</td>" in html
    assert "Trois ans" in client.get(page.url).content.decode()


def test_a_row_added_in_french_moves_no_translation_to_another_cell(client):
    value = {"grid": grid(*ROWS), "row_headings": True}
    page = make.article(body=stream(("table", value)))
    translated(page, WORDS)
    block_id = page.body[0].id
    longer = {"grid": grid(ROWS[0], ("Aubervilliers", "1", "2"), *ROWS[1:]), "row_headings": True}
    page.body = [{"type": "table", "value": longer, "id": block_id}]
    page.save_revision().publish()
    source = TranslationSource.objects.get_for_instance(page)
    source.update_from_db()
    html = client.get(translated(page, {}).url).content.decode()
    assert ">Aubervilliers</th>" in html and ">Bobigny (EN)</th>" in html and ">Meetings</th>" in html


def test_the_screen_of_a_translation_shows_the_texts_of_a_table(admin_client):
    page = make.article(
        body=stream(("table", {"grid": grid(*ROWS, caption="Trois ans"), "row_headings": True}))
    )
    english = translated(page, WORDS)
    html = admin_client.get(reverse("wagtailadmin_pages:edit", args=[english.pk])).content.decode()
    assert "Trois ans" in unescape(html) and "Three years" in unescape(html)


def test_a_table_in_the_preview_of_its_block_is_a_table(client):
    html = shown(client, ("table", {"grid": grid(("A", "B"), ("c", "d")), "row_headings": False}))
    assert "<table>" in html and "<caption>" not in html
