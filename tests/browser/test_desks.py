"""The desks of subscriptions, address books and deliveries, for everybody: no accessibility violation of ours."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from newsletters import suppression, tasks
from newsletters.addressbook import steps
from newsletters.admin import addressbook
from newsletters.models import AddressBook, Campaign, Delivery, Export, PaperContact, Reason, Subscriber
from tests.browser.test_pages import RULES
from tests.newsletters.books import TITLES, as_csv, member, row

# Wagtail's own, on every screen of its administration: what it draws around ours.
WAGTAIL = {
    "#wagtail-sidebar": "its menu",
    ".w-slim-header": "its header, with the path, the search and the filters",
    ".w-minimap": "its outline of a form, narrow on a phone",
}
# What a narrow screen or the dark may change: the rest was looked at in the light.
OF_SIZE_AND_COLOUR = {"runOnly": ["color-contrast", "target-size", "scrollable-region-focusable"]}
# Its forms say what is changed in an h2, and have no h1.
WAGTAIL_FORMS = {"rules": {"page-has-heading-one": {"enabled": False}}}
# Colours fade when the theme changes.
SETTLED = "() => !document.getAnimations().some(one => one instanceof CSSTransition)"


@pytest.fixture
def desk(page: Page, portal: str, client):
    """Signed in as who may do everything; the addresses of the administration are relative."""
    client.force_login(User.objects.get(username="admin"))
    page.context.add_cookies(
        [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": portal}]
    )
    return f"{portal}/admin/"


def check(page: Page, screen: str, *, is_form: bool = False) -> list[str]:
    """The violations of a screen, on a computer in the light and on a phone in the dark."""
    everything = RULES | (WAGTAIL_FORMS if is_form else {})
    told = []
    for width, scheme, options in ((1280, "light", everything), (360, "dark", OF_SIZE_AND_COLOUR)):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.wait_for_function(SETTLED)
        found = Axe().run(page, context={"exclude": [[one] for one in WAGTAIL]}, options=options)
        told += [
            f"{screen}, {width} px: {rule['id']} {node['target']} {node['html'][:150]}"
            for rule in found.response["violations"]
            for node in rule["nodes"][:2]
        ]
    page.set_viewport_size({"width": 1280, "height": 900})
    return told


def invent() -> tuple[Subscriber, Campaign]:
    """A reader whose letter is uncertain, one whose was refused; paper, oppositions, an export."""
    campaign = Campaign.objects.filter(service="local", state="sent").latest("pk")
    rendering = campaign.renderings.first()
    people = list(Subscriber.objects.active()[:3])
    for person, state, code in zip(
        people, ("uncertain", "failed", "failed"), ("", "5.2.2", "left"), strict=True
    ):
        Delivery.objects.update_or_create(
            campaign=campaign,
            address=person.email,
            defaults={
                "rendering": rendering,
                "subscriber": person.uuid,
                "state": state,
                "code": code,
                "error": "552 5.2.2 Full",
            },
        )
    PaperContact.objects.create(name="Jeanne Le Guen", organisation="Centre social Les Tilleuls")
    suppression.suppress("parti@example.org", Reason.OPPOSED)
    Export.objects.create(name="Amina", what="abonnées et abonnés", format="csv", count=12)
    return people[0], campaign


def test_the_desks_are_accessible(page: Page, desk: str, tmp_path: Path, monkeypatch):
    # The page that waits for the worker asks for itself again: not while it is looked at.
    monkeypatch.setattr(addressbook, "SECONDS_TO_LOOK_AGAIN", 3600)
    person, campaign = invent()
    people, letters = "snippets/newsletters/subscriber/", "lettres/"
    issue = campaign.newsletter_id
    told = []
    for screen in (
        people,
        f"{people}?q=introuvable&etat=actif",
        f"{letters}abonnes/{person.pk}/",
        f"{letters}abonnes/{person.pk}/effacer/",
        "snippets/newsletters/papercontact/",
        "snippets/newsletters/invitation/",
        f"{letters}opposition/",
        f"{letters}evolution/",
        f"{letters}messages/",
        f"{letters}{issue}/envoi/",
        f"{letters}{issue}/remises/",
    ):
        answer = page.goto(desk + screen)
        assert answer and answer.ok, screen
        told += check(page, screen)
    for screen in (f"{people}add/", f"{people}edit/{person.pk}/"):
        page.goto(desk + screen)
        told += check(page, screen, is_form=True)
    told += walk_an_address_book(page, desk, tmp_path)
    assert not told, "\n".join(told)


def walk_an_address_book(page: Page, desk: str, folder: Path) -> list[str]:
    """Each step of a file, with problems on some of its lines."""
    file = folder / "carnet.csv"
    file.write_bytes(
        as_csv([member("nouvelle@example.org", nom="Zoé"), row("faux@@x"), row(nom="Jean")], TITLES)
    )
    page.goto(f"{desk}lettres/carnet/")
    told = check(page, "upload")
    page.get_by_label("Fichier").set_input_files(file)
    page.get_by_role("button", name="Envoyer le fichier").click()
    expect(page.locator(".book-waiting")).to_be_visible()
    told += check(page, "waiting")
    book = AddressBook.objects.latest("pk")
    for screen, button in (("columns", "Vérifier sans rien changer"), ("dry run", "Importer"), ("done", "")):
        tasks.work_on_address_book.call(book.pk)
        page.goto(f"{desk}lettres/carnet/{book.pk}/")
        told += check(page, screen)
        if button:
            page.get_by_role("button", name=button, exact=True).click()
            expect(page.locator(".book-waiting")).to_be_visible()
    assert Subscriber.objects.filter(email="nouvelle@example.org").exists()
    assert not steps.pending()
    return told
