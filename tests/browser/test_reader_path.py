"""A reader finds an article from the home page, its network and the search: by keyboard alone, and without JavaScript."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from networks.models import ArticlePage, NetworkPage

MANY = 150  # more stops than any page has before what is looked for


def press_to(page: Page, name: str | re.Pattern) -> None:
    """Tab until the link of that name has the focus, see that it shows, and follow it."""
    for _ in range(MANY):
        page.keyboard.press("Tab")
        focused = page.locator("a:focus")
        if focused.count() and matches(name, focused.inner_text().strip()):
            # A row of a list shows the focus of its link around itself.
            outlines = focused.evaluate(
                "one => [one, one.closest('li, article')].map(it => it && getComputedStyle(it).outlineStyle)"
            )
            assert set(outlines) - {"none", None}, f"no visible focus on {name}"
            return page.keyboard.press("Enter")
    raise AssertionError(f"no link « {name} » within {MANY} stops of {page.url}")


def click_to(page: Page, name: str | re.Pattern) -> None:
    page.get_by_role("link", name=name, exact=True).first.click()


def matches(name: str | re.Pattern, text: str) -> bool:
    return bool(name.search(text)) if isinstance(name, re.Pattern) else text.splitlines()[:1] == [name]


@pytest.mark.parametrize("script", [True, False], ids=["keyboard", "without JavaScript"])
def test_from_home_by_the_network_and_by_the_search(portal: str, browser: Browser, script: bool):
    follow: Callable = press_to if script else click_to
    network = NetworkPage.objects.live().get(network__slug="reaap", locale__language_code="fr")
    context = browser.new_context(locale="fr-FR", java_script_enabled=script)
    page = context.new_page()

    page.goto(portal)
    follow(page, network.network.short_name)
    expect(page).to_have_url(portal + network.get_url())
    expect(page.get_by_role("heading", level=1)).to_contain_text(network.network.short_name)
    shown = page.locator("main a").all_inner_texts()
    articles = ArticlePage.objects.live().filter(networks=network.network, locale=network.locale)
    article = next(one for one in articles if one.title in {text.strip() for text in shown})
    follow(page, article.title)
    expect(page.get_by_role("heading", level=1)).to_have_text(article.title)

    page.goto(portal)
    if script:
        press_to(page, re.compile("^(Recherche|Rechercher|Chercher)$"))
    else:
        page.get_by_role("link", name=re.compile("^(Recherche|Rechercher|Chercher)$")).first.click()
    expect(page).to_have_url(re.compile("/recherche/"))
    field = page.get_by_role("searchbox")
    if script:
        for _ in range(MANY):
            page.keyboard.press("Tab")
            if field.evaluate("one => one === document.activeElement"):
                break
        page.keyboard.type(article.title)
        page.keyboard.press("Enter")
    else:
        field.fill(article.title)
        page.get_by_role("button", name="Chercher").click()
    expect(page).to_have_url(re.compile(r"q="))
    follow(page, article.title)
    expect(page.get_by_role("heading", level=1)).to_have_text(article.title)
    assert context.cookies() == []
    context.close()
