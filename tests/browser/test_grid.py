"""Tables and charts in the editor's page: filled, extended, pasted into and published without a mouse."""

import pytest
from playwright.sync_api import Page, expect

from home.skeleton import ensure_site
from networks.models import ArticlePage
from tests import factories

WRITE_CLIPBOARD = """async ([html, plain]) => {
  const parts = {"text/plain": new Blob([plain], {type: "text/plain"})};
  if (html) parts["text/html"] = new Blob([html], {type: "text/html"});
  await navigator.clipboard.write([new ClipboardItem(parts)]);
}"""
SPREADSHEET = """<html><body><table><col width=80><tr><td>Épinay</td><td align=right>2&nbsp;300</td></tr>
<tr><td colspan=2>Pantin<br>
 et Bobigny</td></tr></table></body></html>"""


@pytest.fixture
def editing(page: Page, transactional_db, live_server, settings, django_user_model):
    """The edit screen of an empty article, without automatic saves; its keyboard."""
    ensure_site()
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    django_user_model.objects.create_superuser("cheffe", "cheffe@example.org", "mot de passe")
    article = factories.article(body="[]")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{live_server.url}/admin/login/?next=/admin/pages/{article.pk}/edit/")
    page.locator("#id_username").fill("cheffe")
    page.locator("#id_password").fill("mot de passe")
    page.locator("form.login-form button[type=submit]").click()
    page.locator("[data-streamfield-stream-container]").wait_for()
    return article


def add_block(page: Page, name: str) -> None:
    page.locator("[data-streamfield-stream-container] > div > button.c-sf-add-button").last.focus()
    page.keyboard.press("Enter")
    page.locator(".w-combobox input").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.type(name)
    expect(page.locator(".w-combobox [aria-selected=true]")).to_have_text(name)
    page.keyboard.press("Enter")
    page.locator(".grid-block").wait_for()


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).last.focus()
    page.keyboard.press("Enter")


def paste(page: Page, plain: str, html: str = "") -> None:
    page.evaluate(WRITE_CLIPBOARD, [html, plain])
    page.keyboard.press("Control+v")


def publish(page: Page) -> None:
    toggle = page.locator("footer [data-w-dropdown-target=toggle]").first
    toggle.focus()
    page.keyboard.press("Enter")
    button = page.locator("button[name=action-publish]").first
    button.wait_for()
    button.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")


def shown_cells(page: Page, kind: str) -> list[list[str]]:
    return page.locator(f"{kind} table").evaluate(
        "table => [...table.rows].map(row => [...row.cells].map(cell => cell.textContent))"
    )


def test_a_table_is_filled_extended_pasted_into_and_published_by_keyboard(page: Page, live_server, editing):
    add_block(page, "Tableau")
    expect(page.get_by_label("Intitulé de la colonne 1")).to_be_focused()
    # Typed: Enter leads down, and makes a row below the last one.
    page.keyboard.type("Commune")
    for text in ("Bobigny", "Dugny", "Gagny", "Sevran"):
        page.keyboard.press("Enter")
        page.keyboard.type(text)
    expect(page.get_by_label("Ligne 4, colonne Commune")).to_have_value("Sevran")
    # Extended and reduced, with a way back.
    press(page, "Ajouter une colonne")
    expect(page.get_by_label("Intitulé de la colonne 4")).to_be_focused()
    press(page, "Supprimer la ligne 2")
    expect(page.get_by_label("Ligne 2, colonne Commune")).to_have_value("Gagny")
    press(page, "Annuler")
    expect(page.get_by_label("Ligne 2, colonne Commune")).to_have_value("Dugny")
    press(page, "Supprimer la colonne 4")
    # Pasted from where the cursor stands: headings too, and rows and columns that are missing are added.
    page.get_by_label("Intitulé de la colonne 2").focus()
    paste(page, "2017\t2018\t2019\n1\t2\t3\n")
    expect(page.get_by_label("Intitulé de la colonne 4")).to_have_value("2019")
    expect(page.get_by_label("Ligne 1, colonne 2019")).to_have_value("3")
    page.get_by_label("Ligne 4, colonne Commune").focus()
    page.keyboard.press("Enter")
    paste(page, "repli", SPREADSHEET)
    expect(page.locator(".grid-said")).to_contain_text("Cases fusionnées : 1")
    expect(page.get_by_label("Ligne 6, colonne Commune")).to_have_value("Pantin\net Bobigny")
    publish(page)

    page.goto(live_server.url + ArticlePage.objects.get(pk=editing.pk).url)
    assert shown_cells(page, ".sheet-table") == [
        ["Commune", "2017", "2018", "2019"],
        ["Bobigny", "1", "2", "3"],
        ["Dugny", "", "", ""],
        ["Gagny", "", "", ""],
        ["Sevran", "", "", ""],
        ["Épinay", "2\u202f300", "", ""],
        ["Pantinet Bobigny", "", "", ""],
    ]
    # On a phone it scrolls in its own frame, which a keyboard reaches.
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.get_by_role("region", name="Tableau").focus()
    expect(page.get_by_role("region", name="Tableau")).to_be_focused()


def test_a_paste_that_is_too_large_changes_nothing_and_says_so(page: Page, editing):
    add_block(page, "Tableau")
    page.get_by_label("Intitulé de la colonne 1").fill("Commune")
    page.get_by_label("Ligne 1, colonne Commune").focus()
    paste(page, "\t".join("x" * 30))
    expect(page.locator(".grid-said")).to_contain_text("rien n’a été collé")
    paste(page, "\n".join("x" * 120), "<table>" + "<tr><td>x</td></tr>" * 120 + "</table>")
    expect(page.locator(".grid-said")).to_contain_text("Lignes : 120, au plus 100")
    expect(page.get_by_label("Ligne 1, colonne Commune")).to_have_value("")
    expect(page.get_by_label("Intitulé de la colonne 1")).to_have_value("Commune")


def test_a_pasted_table_can_be_taken_back_and_its_first_row_become_headings(page: Page, editing):
    add_block(page, "Tableau")
    page.get_by_label("Ligne 1, colonne 1").focus()
    paste(page, 'Commune\t"Note\nlongue"\nBobigny\t"dit ""oui"""\n')
    expect(page.get_by_label("Ligne 1, colonne 2")).to_have_value("Note\nlongue")
    expect(page.get_by_label("Ligne 2, colonne 2")).to_have_value('dit "oui"')
    press(page, "Prendre la première ligne comme intitulés")
    expect(page.get_by_label("Ligne 1, colonne Commune")).to_have_value("Bobigny")
    press(page, "Annuler")
    expect(page.get_by_label("Ligne 1, colonne 1")).to_have_value("Commune")


def test_a_chart_is_pasted_from_a_spreadsheet_and_names_what_is_wrong(page: Page, live_server, editing):
    add_block(page, "Graphique")
    page.get_by_label("Intitulé de la colonne 1").focus()
    paste(page, "Année\tRéaap\tClas\n2017\t1 500\tbeaucoup\n2018\t2 300,5\t3\n")
    expect(page.get_by_label("Ligne 2, colonne Clas")).to_have_value("3")
    page.locator("input[name=body-0-value-title]").fill("Rencontres")
    page.locator("input[name=body-0-value-source]").fill("Bilan 2018")
    publish(page)
    error = "Ligne 1, colonne « Clas » : « beaucoup » n’est pas un nombre"
    expect(page.locator(".grid-block")).to_contain_text(error)
    page.get_by_label("Ligne 1, colonne Clas").fill("2,5")
    publish(page)

    page.goto(live_server.url + ArticlePage.objects.get(pk=editing.pk).url)
    assert shown_cells(page, ".chart") == [
        ["", "Réaap", "Clas"],
        ["2017", "1\u202f500", "2,5"],
        ["2018", "2\u202f300,5", "3"],
    ]
