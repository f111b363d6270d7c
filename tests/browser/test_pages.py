"""Every type of page in a real browser: no accessibility violation, nothing from elsewhere, no cookie, no error."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from networks.models import ActionPage, ArticlePage, NetworkPage, SheetPage
from newsletters.models import NewsletterPage

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}


def addresses() -> list[str]:
    """One address of each type of page, relative."""
    content = [ArticlePage, ActionPage, SheetPage, NetworkPage, NewsletterPage]
    return [
        "/",
        "/reseaux/",
        "/articles/",
        "/articles/?reseau=reaap",
        "/programme/",
        "/programme/2018/",
        "/fiches/",
        "/fiches/?q=introuvable",
        "/lettres/",
        "/lettres/reaap-clas/",
        "/a-propos/",
        "/n-existe-pas/",
        *(model.objects.live().first().get_url() for model in content),
    ]


def visit(page: Page, portal: str, path: str) -> None:
    page.goto(portal + path)
    found = Axe().run(page, options=RULES).response["violations"]
    assert not found, f"{path}: " + "; ".join(f"{rule['id']} {rule['nodes'][0]['html']}" for rule in found)
    scrolls = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert scrolls <= 0, f"{path} scrolls sideways by {scrolls} px at {page.viewport_size}"


def test_every_type_of_page_is_accessible_and_self_contained(page: Page, portal: str):
    foreign, errors = [], []
    page.on(
        "request",
        lambda request: None if request.url.startswith((portal, "data:")) else foreign.append(request.url),
    )
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    for path in addresses():
        for width, scheme in ((1280, "light"), (360, "dark"), (320, "light")):
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(color_scheme=scheme)
            visit(page, portal, path)
    assert not foreign
    assert not [error for error in errors if "404" not in error]
    assert not page.context.cookies()


def test_a_reader_goes_from_home_to_an_article_by_keyboard_alone(page: Page, portal: str):
    page.goto(portal)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#contenu"
    page.keyboard.press("Enter")
    wanted = ArticlePage.objects.live().order_by("-date").first().get_url()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('href') || ''").endswith(wanted):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{wanted}")
    assert page.get_by_role("heading", level=1).count() == 1
