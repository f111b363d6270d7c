"""The demo content: whole, valid, loaded once, and news enough for a letter."""

from datetime import timedelta
from io import StringIO

import pytest
import time_machine
from django.apps import apps
from django.contrib.auth.models import User
from django.core.management import call_command
from django.utils import timezone
from wagtail.fields import StreamField
from wagtail.models import Page, PageLogEntry, Revision

from home.demo.content.articles import ARTICLES
from home.demo.content.letters import PAST_LETTERS
from home.demo.people import ACCOUNTS
from home.demo.sheets import PUBLISHED_DAYS_AGO as SHEETS
from networks.models import ActionPage, ArticlePage, ProgrammePage, Session, SheetPage
from newsletters import compose
from newsletters.check import check
from newsletters.models import (
    Campaign,
    CarriedItem,
    Delivery,
    NewsletterIndexPage,
    NewsletterPage,
    Subscriber,
)
from portal.models import Network

pytestmark = pytest.mark.django_db

MODELS = [
    *(apps.get_model("portal", name) for name in ("Organisation", "Network", "Theme", "Territory")),
    *(Page, Revision, PageLogEntry, Session, Subscriber, User),
    *(Campaign, Delivery, CarriedItem),
]
LAST_ISSUE = min(row["sent_days_ago"] for row in PAST_LETTERS)


def load(**options) -> str:
    output = StringIO()
    call_command("load_demo", stdout=output, **options)
    return output.getvalue()


def counts() -> dict:
    return {model.__name__: model.objects.count() for model in MODELS}


def recent(rows) -> set[str]:
    """Slugs of what came out after the last issue."""
    return {slug for slug, days_ago in rows if days_ago < LAST_ISSUE}


def assert_can_be_republished(page):
    page.full_clean()
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            value = getattr(page, field.name)
            value.stream_block.clean(value)


def announced(proposal, kind: str) -> list[int]:
    items = [item for section in proposal.sections for item in section["value"]["items"]]
    return [item["value"][kind] for item in items if item["type"] == kind]


def test_demo_content_is_whole_valid_and_loaded_once():
    assert "--accounts" in load()
    assert not User.objects.filter(username__in=ACCOUNTS).exists()
    load(accounts=True)
    before = counts()
    assert {"Subscriber": 40, "Campaign": 2, "Session": 45}.items() <= before.items()
    assert [model.objects.count() for model in (ArticlePage, ActionPage, SheetPage)] == [12, 18, 5]
    assert Subscriber.objects.active().count() == 36
    editor = User.objects.get(username="editrice")
    assert editor.check_password(ACCOUNTS["editrice"])
    assert editor.has_perm("wagtailadmin.access_admin")
    assert Network.objects.get(slug="reaap").pilot.slug == "caf-93"

    for page in Page.objects.filter(depth__gt=1).specific():
        assert_can_be_republished(page)
        assert_can_be_republished(page.get_latest_revision_as_object())

    editor.set_password("choisi-par-l-equipe")
    editor.save()
    article = ArticlePage.objects.get(slug="une-lettre-pour-deux-reseaux")
    article.title = "Une lettre, deux réseaux"
    article.save_revision().publish()
    Session.objects.filter(title="Le rendez-vous à trois").update(place="Ailleurs")
    Network.objects.filter(slug="reaap").update(pilot=None)
    edited = counts()
    assert "rien à créer" in load(accounts=True)
    assert counts() == edited
    assert edited["Revision"] == before["Revision"] + 1
    assert ArticlePage.objects.get(pk=article.pk).title == "Une lettre, deux réseaux"
    assert Session.objects.filter(place="Ailleurs").count() == 1
    assert Network.objects.get(slug="reaap").pilot is None
    editor.refresh_from_db()
    assert editor.check_password("choisi-par-l-equipe")


def test_next_letter_announces_what_came_after_the_last_issue():
    load()
    title = NewsletterIndexPage.objects.get(slug="reaap-clas")
    networks = list(title.networks.all())
    letter, proposal = compose.create_draft(title, networks)

    pages = Page.objects.filter(pk__in=announced(proposal, "page"))
    ours = {"reaap", "clas"}
    fresh = recent((row["slug"], row["published_days_ago"]) for row in ARTICLES if ours & {*row["networks"]})
    assert {page.slug for page in pages} == fresh | recent(SHEETS.items())
    carried = set(CarriedItem.objects.values_list("key", flat=True))
    assert len(carried) == 8
    assert not carried & {f"page:{page.translation_key}" for page in pages}
    assert len(announced(proposal, "session")) == compose.MAX_SESSIONS
    headings = [section["value"]["heading"] for section in proposal.sections]
    assert headings == ["Réaap et Clas", "Réaap", "Clas", "Agenda", "Fiches d’expérience"]
    assert check(letter, "local") == []
    for issue in NewsletterPage.objects.live():
        assert check(issue, "local") == []


def test_dates_stay_until_they_are_refreshed():
    first, later = timezone.datetime(2027, 11, 22, 12), timezone.datetime(2028, 2, 10, 12)

    def places():
        return {
            "articles": dict(ArticlePage.objects.values_list("slug", "date")),
            "pages": dict(
                Page.objects.exclude(first_published_at=None).values_list("url_path", "first_published_at")
            ),
            "sessions": sorted(Session.objects.values_list("title", "date")),
            "campaigns": dict(Campaign.objects.values_list("newsletter__slug", "created_at")),
        }

    with time_machine.travel(first, tick=False):
        load()
        start = places()
    with time_machine.travel(later, tick=False):
        ArticlePage.objects.get(slug="clas-les-dates-des-referents").delete()
        load()
        assert places() == start
        load(refresh_dates=True)
        refreshed, days = places(), (later - first).days
        assert refreshed["articles"] == {
            slug: day + timedelta(days=days) for slug, day in start["articles"].items()
        }
        programme = ProgrammePage.objects.get(year=2028)
        assert (programme.slug, programme.title) == ("2028", "Programme 2028")
        assert programme.get_children().count() == 6
        assert programme.latest_revision.as_object().year == 2028
        article = ArticlePage.objects.latest("date")
        assert article.get_latest_revision_as_object().date == article.date
        before = counts()
        load(refresh_dates=True)
        assert (places(), counts()) == (refreshed, before)
        proposal = compose.propose(
            NewsletterIndexPage.objects.get(slug="reaap-clas"), list(Network.objects.all()[:2])
        )
        assert len(announced(proposal, "page")) == 7
