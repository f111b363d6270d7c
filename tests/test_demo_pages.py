"""Every page of the demo: its address, its document, its edit form, its previews, and where its links lead."""

import gzip
import re
from collections import Counter
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from tests import people

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]
# Pages are dealt to as many tests, so that several processes share them.
PARTS = 6
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
HOST = "testserver"


def sitemap(client: Client) -> list[str]:
    addresses = re.findall(r"<loc>(.*?)</loc>", client.get("/sitemap.xml").content.decode())
    return [urlsplit(address).path for address in addresses]


def faults(path: str, document: BeautifulSoup) -> list[str]:
    """What a reader of this document would stumble on; empty when nothing."""
    found = []
    language = document.html.get("lang")
    if language != ("en" if path.startswith("/en/") else "fr"):
        found.append(f"is said to be in {language}")
    levels = [int(heading.name[1]) for heading in document.find_all(HEADINGS)]
    if levels.count(1) != 1:
        found.append(f"has {levels.count(1)} first headings")
    if any(below > above + 1 for above, below in zip([0, *levels], levels, strict=False)):
        found.append(f"skips a level of heading: {levels}")
    ids = Counter(element["id"] for element in document.find_all(id=True))
    found += [f"has {number} elements called {name}" for name, number in ids.items() if number > 1]
    # An empty alternative is for drawings that say nothing more than the words beside them, as the still below a link to a video.
    found += [
        f"shows {image.get('src')} without saying what it is"
        for image in document.find_all("img")
        if "alt" not in image.attrs
        or (
            not image["alt"].strip()
            and image.find_parent("figure")
            and not image.find_parent(["a", "button"])
        )
    ]
    found += [
        f"has a link without a name to {link.get('href')}"
        for link in document.find_all("a")
        if not link.get_text(strip=True)
        and not link.get("aria-label")
        and not any(image.get("alt") for image in link.find_all("img"))
    ]
    names = {element.get("id") for element in document.find_all(id=True)}
    found += [
        f"leads to {link['href']}, which is not on the page"
        for link in document.select("a[href^='#']")
        if link["href"] != "#" and unquote(link["href"][1:]) not in names
    ]
    return found


def targets(path: str, document: BeautifulSoup) -> set[str]:
    """The addresses of this site that this document leads to or shows, without fragments."""
    # The language menu leads to pages that may not be translated: tests/portal/test_languages.py.
    links = [link["href"] for link in document.select(":is(a, link)[href]:not([hreflang])")]
    links += [media["src"] for media in document.select("[src]")]
    for picture in document.select("[srcset]"):
        links += [candidate.split()[0] for candidate in picture["srcset"].split(",")]
    addresses = (urlsplit(urldefrag(urljoin(f"http://{HOST}{path}", link)).url) for link in links)
    return {
        f"{address.path}?{address.query}" if address.query else address.path
        for address in addresses
        if address.netloc == HOST
    }


def heaviest(path: str, document: BeautifulSoup) -> int:
    """Bytes that a page may weigh, compressed: a map and a whole programme weigh more."""
    if document.select_one(".map-drawing"):
        return 60_000
    return 40_000 if path.startswith("/programme/") else 8_000


@pytest.fixture(scope="module")
def answers() -> dict[str, bool]:
    """Addresses that the tests of this process have already asked for, and whether they answered."""
    return {}


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_of_the_sitemap_is_sound(client: Client, answers: dict[str, bool], part: int):
    addresses = sitemap(client)
    assert len(addresses) == len(set(addresses)) > 180
    assert any(path.startswith("/en/") for path in addresses)
    wrong, linked = [], {}
    for path in addresses[part::PARTS]:
        response = client.get(path)
        if response.status_code != 200 or response.cookies:
            wrong.append(f"{path} answers {response.status_code}, cookies {[*response.cookies]}")
            continue
        document = BeautifulSoup(response.content, "html.parser")
        wrong += [f"{path} {fault}" for fault in faults(path, document)]
        weight = len(gzip.compress(response.content, 6))
        if weight > heaviest(path, document):
            wrong.append(f"{path} weighs {weight} bytes compressed")
        linked |= dict.fromkeys(targets(path, document), path)
    for target in linked.keys() - answers.keys() - {*addresses}:
        answers[target] = answer(client, target)
    wrong += [
        f"{path} leads to {target}, which does not answer"
        for target, path in linked.items()
        if not answers.get(target, True)
    ]
    assert not wrong, "\n".join(wrong)


def answer(client: Client, target: str) -> bool:
    """True where that address leads somewhere; files are looked for where they are kept."""
    path = unquote(urlsplit(target).path)
    if path.startswith(settings.STATIC_URL):
        return bool(finders.find(path.removeprefix(settings.STATIC_URL)))
    if path.startswith(settings.MEDIA_URL):
        return default_storage.exists(path.removeprefix(settings.MEDIA_URL))
    response = client.get(target)
    # Reading it to its end closes a file; `close()` would close the connection of the test's transaction.
    if response.streaming:
        b"".join(response.streaming_content)
    return response.status_code in {200, 302}


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_can_be_edited_and_previewed(part: int):
    editor = people.client_of(people.administrator())
    wrong = []
    pages = Page.objects.filter(depth__gt=1).order_by("path").specific()
    for page in [*pages][part::PARTS]:
        form = editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        if form.status_code != 200:
            wrong.append(f"the form of {page.url_path} answers {form.status_code}")
        draft = page.get_latest_revision_as_object()
        for mode, _ in draft.preview_modes:
            shown = draft.make_preview_request(preview_mode=mode)
            if shown.status_code != 200 or not shown.content.strip():
                wrong.append(f"the preview « {mode} » of {page.url_path} answers {shown.status_code}")
    assert not wrong, "\n".join(wrong)
