"""A real Chromium: Debian's where it is installed, else Playwright's own, else these tests are skipped."""

import os
import shutil

import pytest
from playwright.sync_api import Error, sync_playwright

# Playwright's loop runs in this thread: Django must not take it for an asynchronous view.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

SYSTEM_BROWSER = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
]


def launch_options() -> dict:
    options: dict = {"args": ARGUMENTS}
    if SYSTEM_BROWSER:
        options["executable_path"] = SYSTEM_BROWSER
    return options


def browser_missing() -> str:
    """Why no browser can be used; empty when one starts."""
    if SYSTEM_BROWSER:
        return ""
    try:
        with sync_playwright() as playwright:
            playwright.chromium.launch(**launch_options()).close()
    except Error:
        return "no browser on this machine (see bin/browser)"
    return ""


def pytest_collection_modifyitems(items):
    here = os.path.dirname(__file__)
    mine = [item for item in items if str(item.path).startswith(here)]
    if not mine:
        return
    reason = browser_missing()
    if reason and os.environ.get("BROWSER_REQUIRED"):
        raise pytest.UsageError(f"BROWSER_REQUIRED is set, but there is {reason}")
    for item in mine:
        item.add_marker(pytest.mark.browser)
        # A browser, a server and a worker share two cores: one stumble is told (R), two are a failure.
        item.add_marker(pytest.mark.flaky(reruns=1))
        if reason:
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {**browser_type_launch_args, **launch_options()}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    return {**browser_context_args, "locale": "fr-FR", "viewport": {"width": 1280, "height": 900}}


@pytest.fixture
def portal(transactional_db, live_server, settings, templates):
    """The whole site with its demo content and accounts, served for real; returns its address."""
    from wagtail.models import Site

    from home.demo import people
    from tests.databases import DEMO

    templates.use(DEMO)
    people.load_accounts()

    settings.SITE_URL = settings.WAGTAILADMIN_BASE_URL = live_server.url
    # Wagtail saves by itself while one types, at moments that no test can know: here what is saved was asked for.
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    host, _, port = live_server.url.removeprefix("http://").partition(":")
    Site.objects.update(hostname=host, port=int(port))
    Site.clear_site_root_paths_cache()
    return live_server.url


@pytest.fixture
def work():
    """One round of the worker: what is due is enqueued, then both queues are emptied."""
    from django.core.management import call_command

    from newsletters.jobs import wake_due_campaigns

    def run():
        wake_due_campaigns()
        call_command(
            "db_worker",
            queue_name="*",
            batch=True,
            reload=False,
            startup_delay=False,
            interval=0,
            verbosity=0,
        )

    return run
