"""Measure in one run, on a database of its own: pages as ratios to a bare Wagtail page, then the letter."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
ROUNDS = 40
RECIPIENTS = 400


def prepare(folder: str) -> None:
    """Django on a new SQLite file with the demo content; only then may models be imported."""
    os.environ["VAR_DIR"] = folder
    os.environ["DATABASE_URL"] = f"sqlite:///{folder}/bench.sqlite3"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.test")
    import django
    from django.conf import settings
    from django.core.management import call_command

    settings.TEMPLATES[0]["DIRS"] = [HERE / "templates"]
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("load_demo", accounts=True, stdout=open(os.devnull, "w"))


def median_ms(action: Callable[[], object]) -> float:
    """Median of the rounds in milliseconds, after three that are not counted."""
    times = []
    for number in range(ROUNDS + 3):
        start = time.perf_counter()
        action()
        if number >= 3:
            times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def pages() -> None:
    from django.test import Client
    from wagtail.models import Page

    from networks.models import ActionPage, ArticlePage, SheetPage

    home = Page.objects.get(depth=2)
    home.add_child(instance=Page(title="Une page nue", slug="nue"))
    client = Client(headers={"host": "testserver"})
    client.raise_request_exception = True
    base = median_ms(lambda: client.get("/nue/"))
    print(f"{'bare Wagtail page':34} {base:7.1f} ms   1.0 ×")
    named = {
        "home page": "/",
        "list of articles": "/articles/",
        "list of sheets": "/fiches/",
        "programme": "/programme/2018/",
    }
    for model in (ArticlePage, ActionPage, SheetPage):
        named[str(model.__name__)] = model.objects.live().first().get_url()
    for name, path in named.items():
        assert client.get(path).status_code == 200, path
        took = median_ms(lambda path=path: client.get(path))
        print(f"{name:34} {took:7.1f} ms {took / base:5.1f} ×")


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
    deliver(page)


def deliver(page) -> None:
    from django.conf import settings
    from django.utils import timezone

    from newsletters import campaigns
    from newsletters.models import Subscriber
    from newsletters.push import push
    from portal.models import Network
    from portal.settings.mail import mailer
    from tests.fakes.smtp import Sink

    clas = Network.objects.get(slug="clas")
    people = [
        Subscriber(email=f"bench-{n}@example.org", confirmed_at=timezone.now()) for n in range(RECIPIENTS)
    ]
    for subscriber in Subscriber.objects.bulk_create(people):
        subscriber.networks.add(clas)
    with Sink() as sink:
        settings.MAILERS = {**settings.MAILERS, "newsletter": mailer(sink.url, "NEWSLETTER_EMAIL_URL")}
        campaign = campaigns.prepare(page)
        start = time.perf_counter()
        push(campaign.pk)
        seconds = time.perf_counter() - start
        print(
            f"{'local delivery, one connection':34} {len(sink.recipients) / seconds:7.0f} messages a second"
        )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder)
        pages()
        letter()
