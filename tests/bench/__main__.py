"""Measure in one run, on databases of its own: pages as ratios to a bare Wagtail page, the letter, the search, the sending.

`python -m tests.bench delivery` measures the sending alone, `kills` kills it twenty times.
"""

import gzip
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.delivery import delivery
from tests.bench.kills import kills

HERE = Path(__file__).parent
ROUNDS = 40


def prepare(folder: str) -> None:
    """Django on a new SQLite file with the demo content; only then may models be imported."""
    os.environ["VAR_DIR"] = folder
    os.environ["DATABASE_URL"] = f"sqlite:///{folder}/bench.sqlite3"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django
    from django.conf import settings
    from django.core.management import call_command

    settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, "tests.bench.bare.apps.BareConfig"]
    settings.ROOT_URLCONF = "tests.bench.urls"
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("load_demo", accounts=True, stdout=open(os.devnull, "w"))


def timed_ms(action: Callable[[], object]) -> float:
    """Time of the processor: SQLite works in this very process, and other work on the machine counts less."""
    start = time.process_time()
    action()
    return (time.process_time() - start) * 1000


def median_ms(action: Callable[[], object]) -> float:
    """Median of the rounds in milliseconds, after three that are not counted."""
    return statistics.median([timed_ms(action) for _ in range(ROUNDS + 3)][3:])


def beside(action: Callable[[], object], base: Callable[[], object]) -> tuple[float, float]:
    """Median milliseconds, and median ratio to `base`: both take turns, so that a slow moment strikes both."""
    pairs = [(timed_ms(action), timed_ms(base)) for _ in range(ROUNDS + 3)][3:]
    return statistics.median(one for one, _ in pairs), statistics.median(one / other for one, other in pairs)


def bare() -> str:
    """The address of a bare Wagtail article with the headings and paragraphs of the demo article that is measured beside it."""
    from wagtail.images import get_image_model

    from home.models import HomePage
    from networks.models import ArticlePage
    from tests.bench.bare.models import bare_article

    article = ArticlePage.objects.live().order_by("pk").first()
    home = HomePage.objects.get(locale__language_code="fr")
    headings = [block.value["text"] for block in article.body if block.block_type == "heading"]
    paragraphs = [block.value.source for block in article.body if block.block_type == "text"]
    page = bare_article(home, get_image_model().objects.first(), headings, paragraphs)
    return f"/wagtail/{page.slug}/"


def pages(nude: str) -> None:
    """Each page as it is made (an address with an unknown parameter is never kept), and as it is kept."""
    from django.test import Client

    client = Client(headers={"host": "testserver"})

    def bare():
        return client.get(f"{nude}?mesure=1")

    print(f"{'':34} {'made':>10} {'':9} {'kept':>8} {'gzip':>10}")
    print(f"{'bare Wagtail article':34} {median_ms(bare):7.1f} ms   1.0 ×")
    for name, path in addresses().items():
        answer = client.get(path, headers={"accept-encoding": "gzip"})
        if answer.status_code == 302:  # `/programme/` leads to the current year
            continue
        assert answer.status_code == 200, path
        made, ratio = beside(lambda path=path: client.get(f"{path}?mesure=1"), bare)
        kept = median_ms(lambda path=path: client.get(path, headers={"accept-encoding": "gzip"}))
        weight = len(answer.content) / 1000
        print(f"{name:34} {made:7.1f} ms {ratio:5.1f} × {kept:6.1f} ms {weight:7.1f} kB")
    for name, ending in (("all style sheets", "css"), ("all scripts", "js")):
        files = [path.read_bytes() for path in (HERE.parents[1] / "static" / ending).glob(f"*.{ending}")]
        weight = sum(len(gzip.compress(content, 9)) for content in files) / 1000
        print(f"{name:64} {weight:7.1f} kB")


def addresses() -> dict[str, str]:
    """One published page of each kind, by name; lists and single pages have their own."""
    from portal.models import BasePage

    found = {}
    for model in sorted(BasePage.__subclasses__(), key=lambda one: one.__name__):
        for kind in [model, *model.__subclasses__()] if model._meta.abstract else [model]:
            found |= _one(kind)
    return found


def _one(model) -> dict[str, str]:
    if model._meta.abstract:
        return {name: path for kind in model.__subclasses__() for name, path in _one(kind).items()}
    page = model.objects.live().filter(locale__language_code="fr").order_by("pk").first()
    return {model.__name__: page.get_url()} if page else {}


def letter() -> None:
    from newsletters import compose
    from newsletters.models import NewsletterIndexPage
    from newsletters.rendering.letter import build_letter
    from newsletters.rendering.mail import render_message

    title = NewsletterIndexPage.objects.get(slug="reaap-clas")
    page, _ = compose.create_draft(title, list(title.networks.all()))
    built = build_letter(page)
    print(
        f"{'proposing a letter':34} {median_ms(lambda: compose.propose(title, page.letter_networks())):7.1f} ms"
    )
    print(f"{'building it from pages':34} {median_ms(lambda: build_letter(page)):7.1f} ms")
    print(
        f"{'rendering HTML and text':34} {median_ms(lambda: render_message(built)):7.1f} ms, {render_message(built).size // 1000} kB"
    )


PARTS = {"delivery": delivery, "kills": kills}


if __name__ == "__main__":
    if sys.argv[1:]:
        PARTS[sys.argv[1]]()
        sys.exit()
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder)
        from tests.bench.search import search

        nude = bare()
        pages(nude)
        letter()
        search(beside, nude)
    delivery()
