"""An editor has a draft proofread by somebody without account."""

from playwright.sync_api import Page, expect

from networks.models import ArticlePage
from tests.browser.test_letter_path import sign_in


def test_a_reader_opens_the_link_until_it_is_revoked(page: Page, portal, browser):
    article = ArticlePage.objects.live().filter(locale__language_code="fr").first()
    article.title = "Un titre que l’on prépare"
    article.save_revision()
    sign_in(page, portal, "editrice")
    page.goto(f"{portal}/admin/relecture/{article.pk}/")
    page.get_by_role("button", name="Créer le lien").click()
    address = page.get_by_label("Adresse du lien").input_value()
    assert address.startswith(f"{portal}/relecture/")

    stranger = browser.new_context(locale="fr-FR")
    reader = stranger.new_page()
    reader.goto(address)
    expect(reader.get_by_role("heading", level=1)).to_have_text("Un titre que l’on prépare")
    expect(reader.get_by_text("Brouillon à relire")).to_be_visible()
    assert stranger.cookies() == []

    page.get_by_role("button", name="Révoquer").click()
    assert reader.goto(address).status == 410
    expect(reader.get_by_role("heading", level=1)).to_have_text("Ce lien de relecture est fermé")
    stranger.close()
