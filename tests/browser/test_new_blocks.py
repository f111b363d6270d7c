"""A block that has just been added shows no error: it can be saved as it is, and says in French what it lacks."""

import pytest
from playwright.sync_api import Page, expect

from home.skeleton import ensure_site
from networks.models import ArticlePage
from newsletters.models import NewsletterPage
from tests import factories

ADD = "> div > button.c-sf-add-button"
ERRORS = "#main .error-message, #main .help-critical"


def open_screen(page: Page, live_server, django_user_model, target) -> None:
    django_user_model.objects.create_superuser("cheffe", "cheffe@example.org", "mot de passe")
    page.goto(f"{live_server.url}/admin/login/?next=/admin/pages/{target.pk}/edit/")
    page.locator("#id_username").fill("cheffe")
    page.locator("#id_password").fill("mot de passe")
    page.locator("form.login-form button[type=submit]").click()
    page.locator(f"[data-streamfield-stream-container] {ADD}").first.wait_for()


def add_each(page: Page, blocks: dict, container: str) -> None:
    for block in blocks.values():
        before = page.locator("[data-streamfield-child]").count()
        page.locator(f"{container} {ADD}").last.click()
        page.locator(".w-combobox input").last.fill(str(block.label))
        named = page.get_by_text(str(block.label), exact=True)
        page.locator(".w-combobox [role=option]").filter(has=named).first.click()
        page.wait_for_function(
            "before => document.querySelectorAll('[data-streamfield-child]').length > before", arg=before
        )


def save(page: Page) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name="Enregistrer le brouillon").first.click()
    page.locator(".messages .success").first.wait_for()


@pytest.fixture(autouse=True)
def by_hand(transactional_db, settings):
    ensure_site()
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0


def test_every_block_of_a_page_begins_without_an_error(page: Page, live_server, django_user_model):
    open_screen(page, live_server, django_user_model, factories.article(body="[]"))
    add_each(
        page,
        ArticlePage._meta.get_field("body").stream_block.child_blocks,
        "[data-streamfield-stream-container]",
    )
    expect(page.locator(ERRORS).filter(visible=True)).to_have_count(0)
    save(page)
    expect(page.locator(ERRORS).filter(visible=True)).to_have_count(0)

    page.locator("footer [data-w-dropdown-target=toggle]").first.click()
    with page.expect_navigation():
        page.locator("button[name=action-publish]").first.click()
    page.locator(ERRORS).filter(visible=True).first.wait_for()
    said = {text.strip() for text in page.locator(ERRORS).filter(visible=True).all_inner_texts()}
    assert said == {"Champ à remplir.", "Rien n’est encore écrit : remplissez au moins une case."}


def test_every_block_of_a_letter_begins_without_an_error(page: Page, live_server, django_user_model):
    open_screen(page, live_server, django_user_model, factories.issue(factories.section(heading="Agenda")))
    items = (
        NewsletterPage._meta.get_field("sections").stream_block.child_blocks["section"].child_blocks["items"]
    )
    add_each(page, items.child_blocks, "[data-streamfield-child] [data-streamfield-stream-container]")
    expect(page.locator(ERRORS).filter(visible=True)).to_have_count(0)
    save(page)
    expect(page.locator(ERRORS).filter(visible=True)).to_have_count(0)
