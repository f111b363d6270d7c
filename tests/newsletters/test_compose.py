"""Composing proposes what is new, once, and never touches what somebody wrote."""

from datetime import date, timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from newsletters import campaigns, compose
from newsletters.models import CarriedItem, NewsletterPage
from tests import factories as make
from tests.newsletters.driving import run

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
NETWORKS = ("reaap", "clas")


@pytest.fixture
def title():
    return make.title(*NETWORKS)


def proposed(title, slugs=NETWORKS, since=None) -> dict[str, list]:
    """What is proposed: per heading, the pages or sessions by number."""
    proposal = compose.propose(title, make.networks(*slugs), since)
    return {
        section["value"]["heading"]: [
            item["value"].get("page") or item["value"]["session"] for item in section["value"]["items"]
        ]
        for section in proposal.sections
    }


def left_out(title, slugs=NETWORKS) -> dict[str, int]:
    proposal = compose.propose(title, make.networks(*slugs))
    return {name: len(titles) for name, titles in proposal.left_out.items()}


def test_a_cross_posted_page_stands_once_under_all_its_networks(title):
    both, reaap, clas = make.article("clas", "reaap"), make.article("reaap"), make.article("clas")
    make.article("sante")
    assert proposed(title) == {"Réaap et Clas": [both.pk], "Réaap": [reaap.pk], "Clas": [clas.pk]}


def test_a_page_of_other_networks_too_is_named_by_those_of_the_letter(title):
    page = make.article("reaap", "sante", "clas")
    assert proposed(title) == {"Réaap et Clas": [page.pk]}
    (section,) = compose.propose(title, make.networks(*NETWORKS)).sections
    assert section["value"]["networks"] == ["reaap", "clas"]
    assert section["value"]["reserved"] is False
    assert proposed(title, ("reaap", "clas", "sante")) == {"Réaap, Clas et Santé": [page.pk]}


def test_every_kind_of_news_has_its_place(title):
    sheet, action, announced = make.sheet("clas"), make.action("reaap"), make.action("clas", "reaap")
    session = make.session(announced)
    assert proposed(title) == {
        "Agenda": [session.pk],
        "Au programme": [action.pk],  # the other one is announced by its session
        "Fiches d’expérience": [sheet.pk],
    }


def test_nothing_unpublished_is_proposed(title):
    for create in (make.article, make.sheet, make.action):
        create("reaap", live=False)
        create("reaap").unpublish()
    make.session(make.action("reaap", live=False))
    assert proposed(title) == {}


def test_actions_of_past_programmes_are_not_news(title):
    make.action("reaap", year=2018)
    now, later = make.action("reaap"), make.action("reaap", year=timezone.localdate().year + 1)
    assert sorted(proposed(title)["Au programme"]) == [now.pk, later.pk]


@time_machine.travel("2026-05-20 10:00+02:00", tick=False)
def test_only_sessions_that_will_take_place_are_proposed(title):
    of = make.action("reaap")
    today = make.session(of, date(2026, 5, 20))
    vague = make.session(of, date(2026, 5, 1), precision="mois")
    full = make.session(of, date(2026, 6, 1), status="complete")
    make.session(of, date(2026, 5, 19))
    make.session(of, date(2026, 6, 2), status="annulee")
    make.session(of, date(2026, 6, 3), precision="a-preciser")
    assert sorted(proposed(title)["Agenda"]) == [today.pk, vague.pk, full.pk]


def test_since_keeps_what_came_after(title):
    moment = make.PUBLISHED
    make.article(published=moment - timedelta(seconds=1))
    after = make.article(published=moment + timedelta(seconds=1))
    assert proposed(title, since=moment) == {"Réaap": [after.pk]}


def test_since_the_last_departure_and_never_twice(title):
    old = make.article(published=timezone.now() - timedelta(days=3))
    session = make.session(make.action("reaap"))
    make.subscriber()
    campaigns.prepare(make.issue(make.section(make.page_item(old), make.session_item(session)), of=title))
    assert set(CarriedItem.objects.values_list("key", flat=True)) == {
        f"page:{old.translation_key}",
        f"session:{session.pk}",
    }
    make.article(published=timezone.now() - timedelta(days=2))  # before the last departure
    fresh = make.article(published=timezone.now() + timedelta(seconds=1))
    assert proposed(title) == {"Réaap": [fresh.pk]}
    again = proposed(title, since=timezone.now() - timedelta(days=9))
    assert old.pk not in again["Réaap"]
    assert len(again["Réaap"]) == 2
    assert old.pk in proposed(make.title(*NETWORKS))["Réaap"]  # another title has its own memory


def test_what_a_cancelled_issue_carried_is_news_again(title):
    page = make.article(published=timezone.now() - timedelta(days=1))
    make.subscriber()
    issue = make.issue(make.section(make.page_item(page)), of=title)
    campaign = campaigns.prepare(issue, timezone.now() + timedelta(hours=1))
    assert proposed(title) == {}
    assert campaigns.cancel(campaign)
    assert proposed(title) == {"Réaap": [page.pk]}


def test_what_finds_no_room_is_counted_and_the_newest_stay(title):
    days = range(compose.MAX_ARTICLES + 2)
    pages = [make.article(published=make.PUBLISHED + timedelta(days=day)) for day in days]
    of = [make.action("reaap") for _ in range(compose.MAX_ACTIONS + 1)]
    for number in range(compose.MAX_SESSIONS + 3):
        make.session(of[0], timezone.localdate() + timedelta(days=number))
    for _ in range(compose.MAX_SHEETS + 4):
        make.sheet()
    assert proposed(title)["Réaap"] == [page.pk for page in reversed(pages[2:])]
    # One of the seven actions is announced by its sessions: the six others all have room.
    assert left_out(title) == {"articles": 2, "séances": 3, "fiches d’expérience": 4}


def test_only_an_empty_issue_is_filled(title):
    make.article()
    written = make.issue(make.section(make.text_item("<p>Écrit à la main.</p>")), of=title, preheader="À moi")
    before = written.sections.get_prep_value()
    with pytest.raises(compose.NotEmpty):
        compose.fill(written)
    assert (written.sections.get_prep_value(), written.preheader) == (before, "À moi")


# The command


def test_the_command_creates_a_draft_and_ends_with_its_slug_alone(title):
    article, sheet = make.article(), make.sheet("clas")
    outcome = run("compose_newsletter", "--networks", "reaap", "clas", "--title", "N° 12, l’automne")
    assert outcome.code == 0
    page = NewsletterPage.objects.get(slug=outcome.lines[-1])
    assert page.get_parent().pk == title.pk
    assert (page.live, page.title) == (False, "N° 12, l’automne")
    draft = campaigns.latest(page)
    found = [item.value["page"].pk for block in draft.sections for item in block.value["items"]]
    assert found == [article.pk, sheet.pk]
    assert draft.preheader == article.title
    assert [network.slug for network in draft.networks.all()] == list(NETWORKS)


def test_two_drafts_have_two_slugs(title):
    slugs = {run("compose_newsletter", "--networks", "clas").lines[-1] for _ in range(2)}
    assert NewsletterPage.objects.filter(slug__in=slugs).count() == 2


def test_nothing_new_is_an_empty_draft_and_said(title):
    outcome = run("compose_newsletter", "--networks", "reaap")
    assert "Rien de nouveau" in outcome.out
    assert len(campaigns.latest(NewsletterPage.objects.get(slug=outcome.lines[-1])).sections) == 0


def test_the_title_is_the_closest_to_the_networks(title):
    everything, reaap = make.title(None), make.title("reaap")
    for slugs, expected in [
        (["reaap"], reaap),
        (["clas"], title),
        (["reaap", "clas"], title),
        (["sante"], everything),
    ]:
        slug = run("compose_newsletter", "--networks", *slugs).lines[-1]
        assert NewsletterPage.objects.get(slug=slug).get_parent().pk == expected.pk


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--networks", "reaap", "inconnu"], "Réseau inconnu : inconnu. Réseaux connus : reaap, clas"),
        (["--networks", "reaap", "--title-page", "absent"], "Aucun titre de lettre ne convient : absent"),
        (["--networks", "sante"], "Aucun titre de lettre ne convient"),
        (["--networks", "reaap", "--since", "hier"], "--since : « hier » n’est pas une date"),
        (["--networks", "reaap", "--since", "2026-02-30"], "--since : « 2026-02-30 » n’est pas une date"),
    ],
)
def test_a_wrong_argument_is_named_and_creates_nothing(title, arguments, said):
    outcome = run("compose_newsletter", *arguments)
    assert outcome.code == 1
    assert said in outcome.error
    assert not NewsletterPage.objects.exists()


def test_queries_do_not_grow_with_the_pages(title):
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            compose.propose(title, make.networks(*NETWORKS))
        return len(captured)

    def publish():
        for slugs in (("reaap",), ("clas",), NETWORKS):
            make.article(*slugs), make.sheet(*slugs), make.session(make.action(*slugs))
            make.action(*slugs)

    publish()
    few = queries()
    publish(), publish()
    assert queries() == few <= 20
