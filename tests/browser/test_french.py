"""What scripts draw in the administration is French too, and none of them fails on a list."""

import re

import pytest
from django.contrib.auth.models import User
from django.urls import reverse
from playwright.sync_api import Page, expect

from networks.models import ArticlePage
from tests.screens import addresses
from tests.screens.language import Reader

VISIBLE = """() => {
  const said = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement;
    if (!around.closest('script, style, template, [lang="en"]') && around.checkVisibility()) said.add(texts.currentNode.data.trim());
  }
  for (const name of ['aria-label', 'title', 'placeholder'])
    for (const one of document.querySelectorAll(`[${name}]`)) if (one.checkVisibility()) said.add(one.getAttribute(name));
  return [...said];
}"""


@pytest.fixture
def admin(page: Page, portal: str, client):
    client.force_login(User.objects.get(username="admin"))
    page.context.add_cookies(
        [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": portal}]
    )
    return portal


def test_the_editor_its_panels_and_its_menus_are_in_french(page: Page, admin: str):
    reader, told = Reader(), set()

    def look():
        for text in page.evaluate(VISIBLE):
            # What is quoted of a text may be cut inside a word: « Mon travail est de ten… ».
            text = re.sub(r"(?<= )\w+…$", "…", text.replace("Ctrl + Alt", ""))
            told.update((fault, text) for fault in reader.faults(text))

    article = ArticlePage.objects.filter(locale__language_code="fr", live=True).order_by("pk")[0]
    page.goto(admin + reverse("wagtailadmin_pages:edit", args=[article.pk]))
    for name in ("status", "checks", "comments", "preview"):
        toggle = page.locator(f"[data-side-panel-toggle={name}]").first
        toggle.click()
        expect(page.locator(f"[data-side-panel={name}]")).to_be_visible()
        look()
    toggle.click()
    page.get_by_title("Insérer un bloc").first.click()
    expect(page.locator(".w-combobox")).to_be_visible()
    look()
    page.keyboard.press("Escape")
    page.locator(".public-DraftEditor-content").first.click()
    page.keyboard.press("ControlOrMeta+A")
    expect(page.locator(".Draftail-FloatingToolbar").first).to_be_visible()
    look()
    page.goto(admin + reverse("articles:index"))
    page.locator("[data-bulk-action-checkbox]").first.check()
    expect(page.locator("[data-bulk-action-footer]")).to_be_visible()
    look()
    assert not told


def test_the_editor_of_translations_is_in_french(page: Page, admin: str):
    translated = ArticlePage.objects.filter(locale__language_code="en").order_by("pk")[0]
    page.goto(admin + reverse("wagtailadmin_pages:edit", args=[translated.pk]))
    editor = page.locator(".js-translation-editor")
    expect(editor).to_contain_text("Publier en English")
    expect(editor).to_contain_text("Traduction : Français → English")
    expect(editor.get_by_text("More actions")).to_have_count(0)


def test_no_script_fails_on_a_list(page: Page, admin: str):
    """Whether or not several things can be chosen in it."""
    failed = []
    page.on("pageerror", lambda error: failed.append((page.url, str(error))))
    for name, pattern in addresses.routes():
        if (
            not pattern.pattern.converters
            and name.endswith((":list", ":index"))
            and addresses.is_screen(name)
        ):
            page.goto(admin + reverse(name), wait_until="load")
    assert not failed


@pytest.mark.parametrize(
    "screen",
    ["wagtailimages:add_multiple", "wagtaildocs:add_multiple", "wagtailsnippets_networks_session:add"],
)
def test_long_french_buttons_stay_on_the_screen_of_a_phone(page: Page, admin: str, screen: str):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(admin + reverse(screen))
    beyond = "all => all.filter(one => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth).map(one => one.innerText)"
    assert page.locator("main :is(.drop-zone, form) :is(.button, select)").evaluate_all(beyond) == []
