"""The whole path of a letter, as an editor walks it: propose, edit, check, preview, test, send, cancel, follow."""

import re

import pytest
from playwright.sync_api import Page, expect

from home.demo.people import ACCOUNTS
from newsletters.models import Campaign, NewsletterIndexPage, NewsletterPage


def sign_in(page: Page, portal: str, name: str = "editrice") -> None:
    page.goto(f"{portal}/admin/")
    page.locator("#id_username").fill(name)
    page.locator("#id_password").fill(ACCOUNTS[name])
    page.locator("form.login-form button[type=submit]").click()
    expect(page).to_have_url(re.compile(r"/admin/$"))


@pytest.mark.any_database
def test_an_editor_prepares_and_sends_a_merged_letter(page: Page, portal: str, smtp, work):
    sign_in(page, portal)
    title = NewsletterIndexPage.objects.get(slug="reaap-clas")

    # A new issue: a name is enough to save it.
    page.goto(f"{portal}/admin/pages/add/newsletters/newsletterpage/{title.pk}/")
    page.locator("#id_title").press_sequentially("N° 3, la rentrée des réseaux")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Enregistrer le brouillon").first.click()
    page.get_by_role("link", name="Proposer, contrôler, tester, envoyer").click()
    expect(page.get_by_text("La lettre est encore vide.")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Envoyer à"))).to_be_disabled()

    # The portal proposes what the two networks published.
    page.get_by_role("button", name="Proposer le contenu").click()
    expect(page.get_by_text("Contenu proposé")).to_be_visible()
    issue = NewsletterPage.objects.get(title="N° 3, la rentrée des réseaux")
    headings = page.locator("input[name^='sections-'][name$='-value-heading']")
    assert headings.first.input_value() == "Réaap et Clas"

    # Edited like any page.
    page.locator("#id_subject").fill("La rentrée du Réaap et du Clas")
    headings.first.fill("Les deux réseaux ensemble")
    page.get_by_role("button", name="Enregistrer le brouillon").first.click()
    page.get_by_role("link", name="Proposer, contrôler, tester, envoyer").click()
    expect(page.locator(".desk-findings .error")).to_have_count(0)

    # Three previews.
    for name, text in (
        ("sur le site", None),
        ("courriel", None),
        ("texte seul", "LES DEUX RÉSEAUX ENSEMBLE"),
    ):
        with page.context.expect_page() as opened:
            page.get_by_role("link", name=f"Aperçu {name}").click()
        preview = opened.value
        preview.wait_for_load_state()
        content = preview.content() if text is None else preview.inner_text("body")
        assert (text or "Les deux réseaux ensemble") in content
        preview.close()

    # A test, followed without reloading.
    page.get_by_label("Adresse qui recevra l’essai").fill("essai@example.org")
    page.get_by_role("button", name="Envoyer un test").click()
    expect(page.get_by_text("L’essai part vers essai@example.org")).to_be_visible()
    work()
    expect(page.get_by_text("L’essai est parti vers essai@example.org")).to_be_visible()
    assert smtp.recipients == ["essai@example.org"]
    smtp.mails.clear()

    # Sent, and cancelled in time: nothing leaves.
    send = page.get_by_role("button", name=re.compile(r"^Envoyer à \d+ personnes$"))
    count = int(re.search(r"\d+", send.inner_text())[0])
    send.click()
    expect(page.locator("[data-label]")).to_have_text("Programmé")
    expect(page.get_by_text("départ dans")).to_be_visible()
    page.get_by_role("button", name="Annuler l’envoi").click()
    expect(page.get_by_text("Envoi annulé : rien n’est parti.")).to_be_visible()
    work()
    assert not smtp.recipients

    # Sent for good, and followed without reloading.
    page.get_by_role("button", name=re.compile(r"^Envoyer à")).click()
    page.get_by_text("Ne pas attendre").click()
    page.get_by_role("button", name="Envoyer tout de suite").click()
    expect(page.locator("[data-label]")).to_have_text("Envoi en cours")
    work()
    expect(page.locator("[data-label]")).to_have_text("Envoyé", timeout=10_000)
    expect(page.locator("[data-count='sent']")).to_have_text(str(count))
    recipients = smtp.recipients
    assert len(recipients) == len(set(recipients)) == count
    assert Campaign.objects.get(newsletter=issue).state == "sent"

    # What was sent can be read on the site, and is not proposed again.
    page.goto(issue.specific.full_url)
    expect(page.get_by_role("heading", level=1)).to_contain_text("la rentrée des réseaux")
    expect(page.get_by_role("heading", name="Les deux réseaux ensemble")).to_be_visible()
