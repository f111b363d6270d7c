"""The demo content: whole, valid, loaded once, and news enough for a letter."""

from datetime import timedelta
from io import StringIO

import pytest
import time_machine
from django.apps import apps
from django.contrib.auth.models import User
from django.core.management import call_command
from django.utils import timezone
from wagtail.documents.models import Document
from wagtail.fields import StreamField
from wagtail.models import Page, PageLogEntry, Revision

from home.demo.content.articles import ARTICLES
from home.demo.content.letters import PAST_LETTERS
from home.demo.content.publications import PUBLICATIONS
from home.demo.content.sheets import SHEETS
from home.demo.people import ACCOUNTS
from networks.models import (
    ActionPage,
    ArticlePage,
    Brief,
    ProgrammePage,
    PublicationPage,
    Series,
    Session,
    SheetPage,
)
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
from tests.factories import FRENCH

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

MODELS = [
    *(
        apps.get_model("portal", name)
        for name in ("Organisation", "Network", "Theme", "Territory", "Acronym")
    ),
    *(Page, Revision, PageLogEntry, Session, Subscriber, User),
    *(Brief, Series, Document),
    *(Campaign, Delivery, CarriedItem),
]
LAST_ISSUE = min(row["sent_days_ago"] for row in PAST_LETTERS if row["title_slug"] == "reaap-clas")


def load(**options) -> str:
    output = StringIO()
    call_command("load_demo", stdout=output, **options)
    return output.getvalue()


def counts() -> dict:
    return {model.__name__: model.objects.count() for model in MODELS}


def recent(rows) -> set[str]:
    """Slugs of what Réaap and Clas published after the last issue of their letter."""
    ours = {"reaap", "clas"}
    return {
        row["slug"] for row in rows if row["published_days_ago"] < LAST_ISSUE and ours & {*row["networks"]}
    }


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
    # Loaded again: of all that follows, only the accounts are new.
    assert "--accounts" in load()
    assert not User.objects.filter(username__in=ACCOUNTS).exists()
    load(accounts=True)
    before = counts()
    assert {
        "Subscriber": 40,
        "Campaign": 6,
        "Session": 98,
        "Acronym": 60,
        "Brief": 10,
        "Series": 9,
    }.items() <= before.items()
    assert [
        model.objects.filter(**FRENCH).count() for model in (ArticlePage, SheetPage, PublicationPage)
    ] == [30, 15, 12]
    assert ActionPage.objects.count() == 63
    assert Subscriber.objects.active().count() == 36
    editor = User.objects.get(username="editrice")
    assert editor.check_password(ACCOUNTS["editrice"])
    assert editor.has_perm("wagtailadmin.access_admin")
    assert Network.objects.get(slug="reaap").pilot.slug == "caf-93"

    used = set()
    for page in Page.objects.filter(depth__gt=1).specific():
        if page.live and "body" in page.serializable_data():
            used |= {block.block_type for block in page.body}
        assert_can_be_republished(page)
        assert_can_be_republished(page.get_latest_revision_as_object())
    assert used == set(ArticlePage._meta.get_field("body").stream_block.child_blocks)

    editor.set_password("choisi-par-l-equipe")
    editor.save()
    article = ArticlePage.objects.get(slug="une-lettre-pour-deux-reseaux", **FRENCH)
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
    title = NewsletterIndexPage.objects.get(slug="reaap-clas")
    networks = list(title.networks.all())
    letter, proposal = compose.create_draft(title, networks)

    pages = Page.objects.filter(pk__in=announced(proposal, "page"))
    assert {page.slug for page in pages} == recent([*ARTICLES, *PUBLICATIONS, *SHEETS])
    carried = set(CarriedItem.objects.filter(title_page=title).values_list("key", flat=True))
    assert len(carried) == 17
    assert not carried & {f"page:{page.translation_key}" for page in pages}
    assert len(announced(proposal, "session")) == compose.MAX_SESSIONS
    headings = [section["value"]["heading"] for section in proposal.sections]
    assert headings == [
        "Réaap et Clas",
        "Réaap",
        "Clas",
        "Agenda",
        "Publications",
        "Fiches d’expérience",
        "En bref",
    ]
    assert check(letter, "local") == []
    for issue in NewsletterPage.objects.live():
        assert check(issue, "local") == []


def test_dates_stay_until_they_are_refreshed():
    today = timezone.localtime()
    later = today.replace(year=today.year + 1, month=2, day=10)

    def places():
        return {
            "articles": dict(ArticlePage.objects.filter(**FRENCH).values_list("slug", "date")),
            "pages": dict(
                Page.objects.exclude(first_published_at=None).values_list("url_path", "first_published_at")
            ),
            "sessions": sorted(Session.objects.values_list("title", "date")),
            "campaigns": dict(Campaign.objects.values_list("newsletter__slug", "created_at")),
        }

    start = places()
    with time_machine.travel(later, tick=False):
        for page in ArticlePage.objects.filter(slug="clas-les-dates-des-referents"):
            page.delete()
        load()
        assert places() == start
        load(refresh_dates=True)
        refreshed, days = places(), (later.date() - today.date()).days
        assert refreshed["articles"] == {
            slug: day + timedelta(days=days) for slug, day in start["articles"].items()
        }
        programme = ProgrammePage.objects.get(year=later.year)
        assert (programme.slug, programme.title) == (str(later.year), f"Programme {later.year}")
        assert programme.get_children().count() == 12
        assert programme.latest_revision.as_object().year == later.year
        article = ArticlePage.objects.latest("date")
        assert article.get_latest_revision_as_object().date == article.date
        before = counts()
        load(refresh_dates=True)
        assert (places(), counts()) == (refreshed, before)
        proposal = compose.propose(
            NewsletterIndexPage.objects.get(slug="reaap-clas"), list(Network.objects.all()[:2])
        )
        assert len(announced(proposal, "page")) == len(recent([*ARTICLES, *PUBLICATIONS, *SHEETS]))
