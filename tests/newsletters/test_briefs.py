"""Brèves, publications and coopérations in a letter: proposed once, by hand too, readable in every version."""

from datetime import timedelta

import pytest
from django.utils import timezone

from newsletters import campaigns, check, compose
from newsletters.models import CarriedItem
from newsletters.rendering.letter import build_letter
from newsletters.rendering.mail import render_message
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
NETWORKS = ("reaap", "clas")


@pytest.fixture
def title():
    return make.title(*NETWORKS)


def items(title, heading: str) -> list[int]:
    """What is proposed under a heading: pages or brèves by number; empty without that section."""
    sections = compose.propose(title, make.networks(*NETWORKS)).sections
    return [
        next(iter(item["value"].values()))
        for section in sections
        if section["value"]["heading"] == heading
        for item in section["value"]["items"]
    ]


def test_briefs_of_the_letter_or_of_everybody_are_proposed_last(title):
    everybody, reaap = make.brief(), make.brief("reaap", "clas")
    make.brief("sante")
    make.sheet()
    assert items(title, "En bref") == [everybody.pk, reaap.pk]
    last = compose.propose(title, make.networks(*NETWORKS)).sections[-1]["value"]
    assert last["heading"] == "En bref" and last["reserved"] is False


def test_a_brief_lasts_until_its_day(title):
    today = timezone.localdate()
    kept = make.brief(until=today)
    make.brief(until=today - timedelta(days=1))
    assert items(title, "En bref") == [kept.pk]


def test_a_brief_is_carried_once_by_a_title_and_comes_back_if_the_issue_is_cancelled(title):
    brief = make.brief("reaap")
    make.subscriber()
    issue = make.issue(make.section(make.brief_item(brief)), of=title)
    campaign = campaigns.prepare(issue, timezone.now() + timedelta(hours=1))
    assert list(CarriedItem.objects.values_list("key", flat=True)) == [f"brief:{brief.pk}"]
    assert items(title, "En bref") == []
    assert items(make.title(*NETWORKS), "En bref") == [brief.pk]
    assert campaigns.cancel(campaign)
    assert items(title, "En bref") == [brief.pk]


def test_what_finds_no_room_is_said_and_the_oldest_go_first(title):
    now = timezone.now()
    count = compose.MAX_BRIEFS + 2
    briefs = [make.brief(created_at=now - timedelta(days=count - day)) for day in range(count)]
    assert items(title, "En bref") == [brief.pk for brief in briefs[: compose.MAX_BRIEFS]]
    left_out = compose.propose(title, make.networks(*NETWORKS)).left_out
    assert left_out == {"brèves": [brief.title for brief in briefs[compose.MAX_BRIEFS :]]}


def test_a_composed_letter_shows_the_brief_in_every_version(client, title):
    make.brief(
        kind="mouvement",
        title="Une coordinatrice à Bobigny : l'équipe est au complet",
        text="Elle répond aux associations.",
        url="https://example.org/bobigny?a=1&b=2",
    )
    page, _ = compose.create_draft(title, make.networks(*NETWORKS))
    message = render_message(build_letter(campaigns.latest(page)))
    for version in (message.html, message.text):
        assert "Mouvement" in version and "Elle répond aux associations." in version
    assert "Une coordinatrice à Bobigny" in message.html
    assert "https://example.org/bobigny?a=1&b=2" in message.text
    assert 'href="https://example.org/bobigny?a=1&amp;b=2"' in message.html
    page.get_latest_revision().publish()
    html = client.get(page.url).content.decode()
    assert "En bref" in html and "Mouvement" in html and "l’équipe est au complet" in html


def test_a_brief_without_link_offers_none(client, title):
    issue = make.issue(make.section(make.brief_item(make.brief(title="Sans lien"))), of=title)
    message = render_message(build_letter(campaigns.latest(issue)))
    assert "Sans lien" in message.html and 'href=""' not in message.html
    assert "Ouvrir le lien" not in message.html
    issue.get_latest_revision().publish()
    assert 'href=""' not in client.get(issue.url).content.decode()


def test_a_deleted_brief_is_missed(title):
    brief = make.brief()
    issue = make.issue(make.section(make.brief_item(brief), make.text_item("<p>Oui.</p>")), of=title)
    make.subscriber()
    brief.delete()
    messages = [finding.message for finding in check.errors(check.check(campaigns.latest(issue), "local"))]
    assert any("1 annonce est vide" in message for message in messages)


def test_publications_and_cooperations_are_proposed(title):
    publication = make.publication("clas", series=make.series("cahiers", name="Les Cahiers"), number="n° 4")
    cooperation = make.cooperation("reaap", period="depuis 2014")
    make.publication("sante"), make.cooperation("sante"), make.publication("clas", live=False)
    assert items(title, "Publications") == [publication.pk]
    assert items(title, "Coopérations") == [cooperation.pk]
    page, _ = compose.create_draft(title, make.networks(*NETWORKS))
    message = render_message(build_letter(campaigns.latest(page)))
    for version in (message.html, message.text):
        plain = version.replace("\u00a0", " ").replace("\u202f", " ")
        assert "Les Cahiers, n° 4" in plain and "Coopération · depuis 2014" in plain
    make.subscriber()
    campaigns.prepare(page)
    assert items(title, "Publications") == items(title, "Coopérations") == []
