"""The whole path of an article: written with a picture and five blocks, proofread, published, seen at once everywhere."""

import re
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import BrowserContext, Locator, Page, expect

from networks.models import ArticlePage, NetworkPage
from tests.browser.test_letter_path import sign_in

TITLE = "Une bibliothèque au pied des tours"
WORD = "couverture"  # said in the text only
SEEN = "Des enfants assis par terre autour d’un album"


def picture() -> dict:
    file = BytesIO()
    Image.new("RGB", (1200, 800), "#1E7A46").save(file, "JPEG")
    return {"name": "lecture.jpg", "mimeType": "image/jpeg", "buffer": file.getvalue()}


def add_block(page: Page, label: str) -> Locator:
    """Choose a kind of block in the menu of the last « + »; returns the new block."""
    blocks = page.locator("[data-streamfield-child]")
    before = blocks.count()
    page.locator(".c-sf-add-button").last.click()
    page.get_by_role("option", name=label, exact=True).locator("visible=true").click()
    expect(blocks).to_have_count(before + 1)
    return blocks.last


def write(page: Page, block: Locator, text: str) -> None:
    """Into a rich text; the editor stores it a quarter of a second after the last key."""
    block.locator(".public-DraftEditor-content").click()
    page.keyboard.type(text)
    stored = (
        "text => [...document.querySelectorAll('input[type=hidden]')].some(one => one.value.includes(text))"
    )
    page.wait_for_function(stored, arg=text)


def upload(page: Page, block: Locator) -> None:
    """A picture of this machine, through Wagtail's chooser."""
    block.get_by_role("button", name="Choisir une image").click()
    chooser = page.get_by_role("dialog")
    chooser.get_by_role("tab", name="Transférer").click()
    chooser.get_by_label("Fichier").set_input_files(picture())
    expect(chooser.get_by_label("Titre")).to_have_value("lecture")
    chooser.get_by_label("Texte de remplacement").fill(SEEN)
    chooser.get_by_role("button", name="Transférer").click()
    expect(chooser).to_be_hidden()
    # What was said of the picture once is not asked for again.
    expect(block.get_by_label("Texte de remplacement")).to_have_value(SEEN)


def choose_action(page: Page, name: str) -> None:
    """One of the buttons folded beside « Enregistrer le brouillon »."""
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.get_by_role("button", name=name, exact=True).locator("visible=true").click()


def shows(reader: Page, address: str, times: int) -> None:
    reader.goto(address)
    expect(reader.locator("main").get_by_role("link", name=TITLE)).to_have_count(times)


def anonymous(page: Page) -> BrowserContext:
    return page.context.browser.new_context(locale="fr-FR")


@pytest.mark.any_database
def test_an_editor_writes_has_it_proofread_publishes_and_sees_it_everywhere(page: Page, portal: str):
    network = NetworkPage.objects.live().get(network__slug="reaap", locale__language_code="fr")
    places = [f"{portal}/", portal + network.get_url(), f"{portal}/recherche/?q={WORD}+pied+des+tours"]
    visitor = anonymous(page)
    reader = visitor.new_page()
    for address in places:
        shows(reader, address, 0)

    sign_in(page, portal)
    page.get_by_role("link", name="Écrire un article").click()
    page.locator("#id_title").fill(TITLE)
    page.locator("#id_summary").fill("Chaque mercredi, des livres sortent de la médiathèque.")
    page.get_by_label("Réaap", exact=True).check()
    add_block(page, "Intertitre").get_by_role("textbox", name="Intertitre").fill("Lire dehors")
    write(page, add_block(page, "Texte"), f"Une {WORD}, trente albums et des voisines qui écoutent.")
    figure = add_block(page, "Image")
    upload(page, figure)
    figure.get_by_label("Légende").fill("Bobigny, un mercredi de mai")
    quote = add_block(page, "Citation")
    quote.get_by_role("textbox", name="Citation").fill("Ma fille me lit l’histoire, le soir.")
    callout = add_block(page, "Encadré")
    callout.get_by_label("Titre").fill("Venir")
    write(page, callout, "Tous les mercredis à 15 heures.")

    # Proofread by somebody without account.
    choose_action(page, "Faire relire")
    page.get_by_label("Mot pour la personne qui relit").fill("La légende est-elle juste ?")
    page.get_by_role("button", name="Créer le lien").click()
    proof = page.get_by_label("Adresse du lien").input_value()
    stranger = anonymous(page)
    proofreader = stranger.new_page()
    proofreader.goto(proof)
    expect(proofreader.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(proofreader.get_by_text("La légende est-elle juste ?")).to_be_visible()
    as_written(proofreader)
    assert stranger.cookies() == []
    for address in places:
        shows(reader, address, 0)

    # Corrected, published.
    page.get_by_role("link", name="Revenir à la page").click()
    page.get_by_role("textbox", name="Légende").fill("Bobigny, un mercredi de juin")
    choose_action(page, "Publier")
    expect(page.get_by_text(f"La page « {TITLE} » a été publiée.")).to_be_visible()

    # The very next visit of each place shows it, and leads to it.
    for address in places:
        shows(reader, address, 1)
    reader.locator("main").get_by_role("link", name=TITLE).click()
    expect(reader).to_have_url(portal + ArticlePage.objects.live().get(title=TITLE).get_url())
    expect(reader.get_by_text("Bobigny, un mercredi de juin")).to_be_visible()
    as_written(reader)
    assert visitor.cookies() == []
    stranger.close()
    visitor.close()


def as_written(reader: Page) -> None:
    """The five blocks, in their order; the picture arrives."""
    story = reader.locator("main")
    expect(story.get_by_role("heading", name="Lire dehors", level=2)).to_be_visible()
    drawn = story.get_by_role("img", name=SEEN)
    drawn.scroll_into_view_if_needed()
    reader.wait_for_function("one => one.complete && one.naturalWidth > 0", arg=drawn.element_handle())
    order = ["Lire dehors", WORD, "Bobigny, un mercredi", "Ma fille me lit", "Tous les mercredis"]
    for part in order:
        expect(story).to_contain_text(part)
    text = story.inner_text()
    assert [*map(text.index, order)] == sorted(map(text.index, order)), re.sub(r"\s+", " ", text)
