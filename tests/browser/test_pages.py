"""Every type of page in a real browser: no accessibility violation, nothing from elsewhere, no cookie, no error."""

import gzip
from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from django.utils import timezone
from playwright.sync_api import Page, Response
from wagtail.models import get_page_models

from networks import models
from networks.contributions import proofreading
from newsletters import tokens
from newsletters.models import Subscriber
from newsletters.subscriptions import links
from newsletters.subscriptions.wish import Wish
from portal import errors
from portal.models import BasePage, IndexPage

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}
# Lists are named below.
CONTENT = [
    model
    for model in get_page_models()
    if issubclass(model, BasePage) and not issubclass(model, IndexPage) and model.max_count_per_parent != 1
]
# What scrolls the page sideways, or is cut by it: nothing may, however narrow the screen or large the letters.
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

# Words of the title that the end of a line cuts in two.
CUT = """() => {
  const range = document.createRange(), text = document.querySelector("h1").firstChild;
  return [...text.data.matchAll(/[^\\s\\u00a0\\u202f-]+/g)].filter(word => {
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1;
  }).map(word => word[0]);
}"""

# Whether a part lies before all others, and is not transparent, where the line of a page begins.
IN_FRONT = """one => {
  const box = one.getBoundingClientRect();
  const painted = getComputedStyle(one).backgroundColor !== "rgba(0, 0, 0, 0)";
  return painted && one.contains(document.elementFromPoint(box.left + 10, box.bottom - 10));
}"""


def addresses() -> list[str]:
    """One address of each type of page, relative."""
    return [
        "/",
        "/reseaux/",
        "/articles/",
        "/articles/?reseau=reaap",
        "/programme/2018/",
        "/fiches/",
        "/fiches/?vue=carte",
        "/fiches/?q=introuvable",
        "/publications/",
        "/publications/?reseau=reaap",
        "/centres/",
        "/annuaire/",
        "/sigles/",
        "/recherche/",
        "/recherche/?q=parents",
        "/recherche/?q=introuvable",
        "/lettres/",
        "/lettres/reaap-clas/",
        "/lettres/inscription/",
        "/lettres/inscription/merci/",
        "/lettres/inscription/lien/",
        "/en/lettres/inscription/",
        "/nous-ecrire/",
        "/n-existe-pas/",
        "/en/",
        "/en/reseaux/reaap/",
        "/en/articles/",
        "/en/programme/2018/",
        *(model.objects.live().filter(locale__language_code="fr").first().get_url() for model in CONTENT),
    ]


def proofs() -> list[str]:
    """A draft that somebody reads by a link, and the pages of a link that is closed or cut."""
    article = models.ArticlePage.objects.live().filter(locale__language_code="fr").first()
    reader = User.objects.get(username="editrice")
    opened, closed = (proofreading.create(article, reader, days=7) for _ in range(2))
    closed.expires_at = timezone.now() - timedelta(days=1)
    closed.save()
    return [proofreading.address(opened), proofreading.address(closed), "/relecture/coupee/"]


def own_pages() -> list[str]:
    """What readers do with their subscription: confirm it, change it, leave, erase it; a link that is none."""
    here, gone = (
        tokens.path(tokens.make(Subscriber.objects.filter(unsubscribed_at__isnull=left).first().uuid))
        for left in (True, False)
    )
    wish = Wish("claire@example.org", ("reaap",))
    return [links.path(links.CONFIRM, wish.as_data()), here, f"{here}effacer/", gone]


def check(page: Page, path: str) -> None:
    """The page on a computer, on a phone at night, on the narrowest screen, and with letters twice as large."""
    for width, scheme in ((1280, "light"), (360, "dark")):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        found = Axe().run(page, options=RULES).response["violations"]
        assert not found, f"{path}: " + "; ".join(
            f"{rule['id']} {rule['nodes'][0]['html']}" for rule in found
        )
        assert page.evaluate(SIDEWAYS) <= 0, f"{path} scrolls sideways at {width} px"
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate(SIDEWAYS) <= 0, f"{path} scrolls sideways at 320 px"
    page.set_viewport_size({"width": 1280, "height": 800})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(SIDEWAYS) <= 0, f"{path} scrolls sideways with letters at 200 %"


def test_every_type_of_page_is_accessible_and_self_contained(page: Page, portal: str):
    foreign, faults = [], []
    page.on(
        "request",
        lambda request: None if request.url.startswith((portal, "data:")) else foreign.append(request.url),
    )
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    for path in [*addresses(), *proofs(), *own_pages()]:
        page.goto(path if path.startswith(portal) else portal + path)
        check(page, path)
    draft = page.goto(proofs()[0])
    assert draft and draft.ok
    assert page.get_by_role("note").evaluate(IN_FRONT), "the line of the page crosses the banner of a draft"
    page.goto(portal)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    lines = page.locator(".plan-lines").bounding_box()
    assert lines and lines["width"] >= 80, "large letters take the place of the lines of the networks"
    assert not foreign
    assert not [error for error in faults if "404" not in error and "410" not in error]
    assert not page.context.cookies()


@pytest.mark.parametrize("width", [320, 360])
def test_the_words_of_a_title_stay_whole_on_a_phone(page: Page, portal: str, width: int):
    """However many networks a page has, and with a word as usual here as « accompagnement »."""
    page.set_viewport_size({"width": width, "height": 800})
    for path in (
        "/programme/2018/parentalite-et-accompagnement-a-la-scolarite/",
        "/programme/2018/autres-accompagnements/",
    ):
        page.goto(portal + path)
        page.evaluate("document.fonts.ready.then(() => true)")
        assert page.evaluate(CUT) == [], path


def test_error_pages_are_accessible(page: Page, live_server, rf):
    """They ask nothing of the database: made here, and shown at an address of the site for their style."""
    for view, status in (
        (errors.bad_request, 400),
        (errors.permission_denied, 403),
        (errors.server_error, 500),
    ):
        answer = view(rf.get("/"))
        assert answer.status_code == status
        show(page, f"{live_server.url}/{status}/", answer.content.decode())
        check(page, f"error {status}")


def show(page: Page, address: str, html: str) -> None:
    page.route(address, lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto(address)


def test_a_reader_goes_from_home_to_an_article_by_keyboard_alone(page: Page, portal: str):
    page.goto(portal)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#contenu"
    page.keyboard.press("Enter")
    wanted = models.ArticlePage.objects.live().order_by("-date").first().get_url()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('href') || ''").endswith(wanted):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{wanted}")
    assert page.get_by_role("heading", level=1).count() == 1


def test_a_first_visit_is_light(page: Page, portal: str):
    """At most 150 kB in 12 requests, texts compressed as every server in front of the portal does."""
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    for path in ("/", "/articles/", models.ArticlePage.objects.live().first().get_url()):
        answers.clear()
        page.context.new_cdp_session(page).send("Network.clearBrowserCache")
        page.goto(portal + path, wait_until="networkidle")
        weights = {answer.url: weight(answer) for answer in answers}
        assert len(weights) <= 12 and sum(weights.values()) <= 150_000, weights


def weight(answer: Response) -> int:
    """Bytes of an answer's body, compressed where it is text."""
    body, kind = answer.body(), answer.headers.get("content-type", "")
    is_text = kind.startswith("text/") or "svg" in kind or "javascript" in kind
    return len(gzip.compress(body, 6)) if is_text and "content-encoding" not in answer.headers else len(body)
