"""What Word, LibreOffice and Google Docs put in the clipboard keeps its structure in the editor, and nothing else."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from home.skeleton import ensure_site
from networks.models import ArticlePage
from tests import factories

SAMPLES = Path(__file__).parent.parent / "data" / "pasting"
SOURCES = ("word", "google-docs", "libreoffice")
PASTE = """(editor, html) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  data.setData("text/plain", "repli");
  editor.focus();
  editor.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
}"""
LOST = ("style", "class", "<span", "<font", "<h1", "<h2", "<table", "<img", "<o:p", "Mso", "_ftn", "\u00ad")


def sample(name: str) -> str:
    return (SAMPLES / f"{name}.html").read_text()


@pytest.fixture
def said() -> list[str]:
    """What the screen says of a paste."""
    return []


@pytest.fixture
def paste(page: Page, said: list, transactional_db, live_server, settings, django_user_model):
    """Open an article with this body, paste in the middle of its text, save; returns what is stored."""
    ensure_site()
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    django_user_model.objects.create_superuser("cheffe", "cheffe@example.org", "mot de passe")

    def act(html: str, body: str = '[{"type": "text", "value": "<p>AvantAprès</p>"}]') -> list:
        article = factories.article(body=body)
        page.goto(f"{live_server.url}/admin/login/?next=/admin/pages/{article.pk}/edit/")
        page.locator("#id_username").fill("cheffe")
        page.locator("#id_password").fill("mot de passe")
        page.locator("form.login-form button[type=submit]").click()
        editor = page.locator(".public-DraftEditor-content").filter(has_text="AvantAprès")
        editor.scroll_into_view_if_needed()
        editor.click()
        page.keyboard.press("End")
        for _sign in "Après":
            page.keyboard.press("ArrowLeft")
        editor.evaluate(PASTE, html)
        said.extend(page.locator(".paste-said p").all_inner_texts())
        # The editor writes its field a quarter of a second after the last change.
        page.wait_for_function(
            "() => [...document.querySelectorAll('input[type=hidden]')].some(one => one.value.includes('La suite en mars'))"
        )
        with page.expect_response(lambda answer: answer.request.method == "POST" and "/edit/" in answer.url):
            page.get_by_role("button", name="Enregistrer le brouillon").first.click()
        page.locator(".messages .success").first.wait_for()
        return list(ArticlePage.objects.get(pk=article.pk).get_latest_revision_as_object().body)

    return act


@pytest.mark.parametrize("source", SOURCES)
def test_a_pasted_document_becomes_headings_texts_and_tables(paste, source):
    blocks = paste(sample(source))

    kinds = [block.block_type for block in blocks]
    headings = [block.value["text"] for block in blocks if block.block_type == "heading"]
    texts = [block.value.source for block in blocks if block.block_type == "text"]
    table = next(block.value["grid"] for block in blocks if block.block_type == "table")
    assert kinds[:3] == ["text", "heading", "text"] and "table" in kinds
    assert headings[0] == "Compte rendu de la rencontre" and len(headings) >= 2
    assert "Avant" in texts[0] and "Après" in texts[-1]
    everything = "".join(texts)
    for kept in (
        "<b>parents délégués</b>",
        "matin</i>",
        'href="https://example.org/parents"',
        "<ul>",
        "un repas partagé</li>",
    ):
        assert kept in everything
    assert not [lost for lost in LOST if lost in everything]
    assert table.cells[0][0] == "Stains"
    assert table.cells[0][1].replace("\u00a0", "").replace(" ", "") == "1250"


def test_word_says_its_lists_headings_and_notes_in_its_own_way(paste, said):
    blocks = paste(sample("word"))

    headings = [
        (block.value["text"], block.value["level"]) for block in blocks if block.block_type == "heading"
    ]
    assert headings == [
        ("Compte rendu de la rencontre", "h2"),
        ("1. Ce qui a été dit", "h3"),
        ("Les chiffres", "h3"),
    ]
    everything = "".join(block.value.source for block in blocks if block.block_type == "text")
    assert everything.count("<ul>") == 2 and "<ol>" in everything and "relire</li>" in everything
    assert "·" not in everything and "1)" not in everything
    assert "l’association[1]." in everything and "[1] Loi de 1901." in everything
    assert "Aubervilliers" in everything and "À vérifier avec Paul" not in everything
    table = next(block.value["grid"] for block in blocks if block.block_type == "table")
    assert table.headings == ["Ville", "Familles"]
    for words in ("blocs Intertitre", "bloc Tableau", "images ne se collent pas", "commentaires du document"):
        assert any(words in message for message in said)


CALLOUT = """[{"type": "callout", "value": {"kind": "info", "title": "", "text": "<p>AvantAprès</p>"}}]"""


def test_a_text_inside_a_block_keeps_headings_in_bold_and_tables_as_lines(paste, said):
    [block] = paste(sample("libreoffice"), CALLOUT)
    text = block.value["text"].source
    assert "<b>Ce qui a été dit</b>" in text and "Ville | Familles" in text and "Stains | 1250" in text
    assert "Un tableau ne se colle pas dans un texte" in said[0]


TRACKED = """<p class=MsoNormal>Rendez-vous <del cite="mailto:Paul" datetime="2026-11-02T10:00">lundi</del>
<ins cite="mailto:Paul">mardi</ins></p><ul><li>Deux salles<table><tr><td>Stains</td><td>12</td></tr>
<tr><td>Pantin</td><td>30</td></tr></table></li></ul><p>La suite en mars</p>"""


def test_tracked_deletions_and_tables_inside_lists_are_said(paste, said):
    [block] = paste(TRACKED)
    text = block.value.source
    assert "mardi" in text and "lundi" not in text
    assert "Deux salles<br/>Stains | 12<br/>Pantin | 30" in text
    assert any("suivi des modifications" in message for message in said)
    assert any("ses cases sont devenues des lignes" in message for message in said)


OWN = """<div data-draftjs-conductor-fragment='{"blocks": [{"key": "a", "text": "La suite en mars", "type": "unstyled",
"depth": 0, "inlineStyleRanges": [{"offset": 0, "length": 2, "style": "BOLD"}], "entityRanges": []}], "entityMap": {}}'>
<p>La suite en mars</p></div>"""


def test_a_text_copied_in_the_editor_itself_is_pasted_as_it_was(paste, said):
    [block] = paste(OWN)
    assert "<b>La</b> suite en mars" in block.value.source and not said


def test_a_paste_loads_nothing_from_elsewhere(paste, said, page: Page):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    [block] = paste(
        '<p>La suite en mars <img src="/x.png" onerror="alert(1)"><a href="javascript:alert(1)">ici</a></p>'
    )
    assert "La suite en mars ici" in block.value.source
    assert not [url for url in asked if url.endswith("/x.png")]
    assert "images ne se collent pas" in said[0]
