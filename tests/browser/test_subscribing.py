"""The whole way of a reader: subscribe, confirm, change one's mind, receive a letter, leave in one click, be forgotten."""

import re

import pytest
from django.core import mail
from django.core.management import call_command
from playwright.sync_api import Page, expect

from newsletters import campaigns, compose
from newsletters.models import NewsletterIndexPage, Subscriber
from newsletters.push import push

ADDRESS = "claire@example.org"


def received(portal: str) -> str:
    """The first link of the last service mail."""
    assert mail.outbox[-1].to == [ADDRESS]
    link = re.search(rf"^{re.escape(portal)}/\S+$", str(mail.outbox[-1].body), re.M)
    assert link, mail.outbox[-1].body
    return link[0]


@pytest.mark.any_database
def test_a_reader_comes_and_goes(page: Page, portal: str, smtp, work, tmp_path):
    # On the home page the address only; nothing is ticked on the next one, and something has to be.
    page.goto(portal)
    page.get_by_label("Votre adresse électronique").fill(ADDRESS)
    page.get_by_role("button", name="M’abonner").click()
    expect(page).to_have_url(re.compile("/lettres/inscription/"))
    assert page.locator("input[type=checkbox]:checked").count() == 0
    page.get_by_role("button", name="Recevoir le lien de confirmation").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("Votre adresse électronique")).to_have_value(ADDRESS)
    page.get_by_label("Réaap", exact=True).check()
    page.get_by_role("button", name="Recevoir le lien de confirmation").click()
    expect(page).to_have_url(re.compile("/lettres/inscription/merci/$"))
    assert not Subscriber.objects.filter(email=ADDRESS).exists()

    # The mail's link shows a button: programs that follow links confirm nothing.
    work()
    page.goto(received(portal))
    assert not Subscriber.objects.filter(email=ADDRESS).exists()
    page.get_by_role("button", name="Confirmer mon abonnement").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("C’est fait")

    # Other networks.
    page.get_by_role("link", name="Voir ou changer mon abonnement").click()
    page.get_by_label("Clas", exact=True).check()
    own = page.url
    page.get_by_role("button", name="Enregistrer mes choix").click()
    expect(page.get_by_text("Vos choix sont enregistrés.")).to_be_visible()
    person = Subscriber.objects.get(email=ADDRESS)
    assert {network.slug for network in person.networks.all()} == {"reaap", "clas"}

    # The letter arrives, once.
    title = NewsletterIndexPage.objects.get(slug="reaap-clas")
    issue, _ = compose.create_draft(title, list(title.networks.all()))
    push(campaigns.prepare(issue).pk)
    [letter] = [one for one in smtp.mails if ADDRESS in one.recipients]
    headers = letter.message
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"

    # Left in one click, without session nor page: what a mail program posts.
    link = headers["List-Unsubscribe"].strip("<>")
    page.request.get(link)
    assert Subscriber.objects.active().filter(email=ADDRESS).exists()
    assert page.request.post(link, form={"List-Unsubscribe": "One-Click"}).ok
    assert not Subscriber.objects.active().filter(email=ADDRESS).exists()
    page.goto(own)
    expect(
        page.get_by_text(f"Votre adresse {ADDRESS} ne reçoit plus aucune lettre du portail.")
    ).to_be_visible()

    # Forgotten, and no address book brings the address back.
    page.get_by_role("link", name="Tout effacer").click()
    page.get_by_role("button", name="Tout effacer maintenant").click()
    expect(page).to_have_url(re.compile("/lettres/inscription/efface/$"))
    assert not Subscriber.objects.filter(email=ADDRESS).exists()
    book = tmp_path / "carnet.csv"
    book.write_text(
        "email;nom;reseaux;base;base_le;base_source\n"
        f"{ADDRESS};Claire;reaap;consentement;01/09/2026;bulletin\n"
        "nadia@example.org;Nadia;reaap;consentement;01/09/2026;bulletin\n"
    )
    call_command("import_subscribers", str(book), verbosity=0)
    assert not Subscriber.objects.filter(email=ADDRESS).exists()
    assert Subscriber.objects.active().filter(email="nadia@example.org").exists()
