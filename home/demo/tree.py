"""Finding a place in the page tree, and publishing a page there."""

from datetime import datetime

from django.apps import apps
from wagtail.models import Page

from home.models import HomePage
from home.skeleton import INDEXES

from . import dates


def home() -> HomePage:
    return HomePage.objects.filter(depth=2, locale__language_code="fr").get()


def index(slug: str) -> Page:
    """The list that stood at this address when the site was built, whatever its address is now."""
    app, name = next((app, name) for app, name, known, _ in INDEXES if known == slug)
    return apps.get_model(app, name).objects.child_of(home()).get()


def child(parent: Page, slug: str) -> Page | None:
    """The page of that slug under a parent, as its own type."""
    page = parent.get_children().filter(slug=slug).first()
    return page.specific if page else None


def find(path: str) -> Page:
    """The page at « fiches/<slug> » or « nous-ecrire ». Raises `LookupError` when it is not there."""
    first, *slugs = path.split("/")
    listed = any(known == first for _, _, known, _ in INDEXES)
    page = index(first) if listed else child(home(), first)
    for slug in slugs:
        page = page and child(page, slug)
    if page is None:
        raise LookupError(path)
    return page


def publish[P: Page](parent: Page, page: P, when: datetime) -> P:
    """Put a new page under its parent, validated and published as if at that moment; returns it as stored."""
    # Set beforehand: what follows a publication (search, lists) reads it.
    page.first_published_at = when
    parent.add_child(instance=page)
    # Validated when it was added, and again when its revision is published.
    page.save_revision(clean=False).publish()
    dates.backdate(page, when)
    return type(page).objects.get(pk=page.pk)
