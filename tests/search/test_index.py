"""The index follows what it is derived from: at once by signals, and what they miss by a job and a command."""

from datetime import UTC, date, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from home.models import StandardPage
from networks.models import ArticlePage, Membership
from portal.models import Acronym, Organisation
from search import texts
from search.jobs import heal_index
from search.models import SearchEntry
from tests import factories
from tests.search.test_queries import titles

pytestmark = pytest.mark.django_db


def test_publishing_is_seen_at_once_with_networks_that_were_only_in_memory(client, home):
    page = factories.article(live=False, title="Brouillon de fanfare")
    assert titles(client, "fanfare") == []
    page.networks.set(factories.networks("clas"))
    page.save_revision().publish()
    assert titles(client, "fanfare", "&reseau=clas") == ["Brouillon de fanfare"]
    assert titles(client, "fanfare", "&reseau=reaap") == []
    page.title = "Une chorale"
    page.save_revision().publish()
    assert (titles(client, "fanfare"), titles(client, "chorale")) == ([], ["Une chorale"])


def test_what_is_published_at_night_bears_the_day_of_paris(home):
    page = factories.article()
    page.date, page.first_published_at = None, datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    assert texts.date(page) == date(2026, 3, 2)


def test_a_draft_of_a_published_page_stays_unknown(client, home):
    page = factories.article(title="La fanfare")
    page.title = "Le secret"
    page.save_revision()
    assert (titles(client, "fanfare"), titles(client, "secret")) == (["La fanfare"], [])


def test_unpublished_and_deleted_pages_are_gone(client, home):
    page, other = factories.article(title="La fanfare"), factories.article(title="Autre fanfare")
    page.unpublish()
    assert titles(client, "fanfare") == ["Autre fanfare"]
    other.delete()
    assert titles(client, "fanfare") == []
    Page.objects.get(pk=page.pk).specific.save_revision().publish()
    assert titles(client, "fanfare") == ["La fanfare"]


@pytest.mark.parametrize("whole", [True, False], ids=["a programme", "an action"])
def test_an_action_is_deleted_with_its_sessions(client, admin_client, home, whole):
    """Its entry came back while its sessions went, and the deletion failed when it was to be stored."""
    action = factories.action(title="La fanfare")
    factories.session(action)
    page = action.get_parent() if whole else action
    assert titles(client, "fanfare") == ["La fanfare"]
    assert admin_client.post(f"/admin/pages/{page.pk}/delete/").status_code == 302
    connection.check_constraints()
    assert titles(client, "fanfare") == [] and not SearchEntry.objects.filter(object_id=action.pk).exists()


def test_a_deleted_session_finds_its_action_no_more(client, home):
    action = factories.action(title="La fanfare")
    session = factories.session(action, place="Préfecture")
    assert titles(client, "préfecture") == ["La fanfare"]
    session.delete()
    assert titles(client, "préfecture") == []


def test_a_private_page_hides_what_is_below_it_as_long_as_it_is_private(client, home):
    above = home.add_child(instance=StandardPage(title="Espace", slug="espace"))
    above.add_child(instance=StandardPage(title="Un violon", slug="violon"))
    restriction = PageViewRestriction.objects.create(page=above, restriction_type=PageViewRestriction.LOGIN)
    assert titles(client, "violon") == titles(client, "espace") == []
    above.get_children().get().specific.save_revision().publish()
    assert titles(client, "violon") == []
    restriction.delete()
    assert titles(client, "violon") == ["Un violon"]


def test_a_page_moved_below_a_private_or_unpublished_one_is_hidden(client, home):
    private = home.add_child(instance=StandardPage(title="Privé", slug="prive"))
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    page = home.add_child(instance=StandardPage(title="Un violon", slug="violon"))
    page.add_child(instance=StandardPage(title="Son archet", slug="archet"))
    page.move(private, "last-child")
    assert titles(client, "violon") == titles(client, "archet") == []
    Page.objects.get(pk=page.pk).move(Page.objects.get(pk=home.pk), "last-child")
    assert titles(client, "archet") == ["Son archet"]
    Page.objects.get(pk=page.pk).unpublish()
    assert titles(client, "archet") == []
    Page.objects.get(pk=page.pk).specific.save_revision().publish()
    assert titles(client, "archet") == ["Son archet"]


def test_addresses_follow_slugs_and_moves(client, home):
    page = home.add_child(instance=StandardPage(title="Un violon", slug="violon"))
    page.add_child(instance=StandardPage(title="Son archet", slug="archet"))
    page.slug = "alto"
    page.save()
    assert 'href="/alto/archet/"' in client.get("/recherche/?q=archet").content.decode()
    other = home.add_child(instance=StandardPage(title="Ailleurs", slug="ailleurs"))
    Page.objects.get(pk=page.pk).move(other, "last-child")
    assert 'href="/ailleurs/alto/archet/"' in client.get("/recherche/?q=archet").content.decode()


def test_acronyms_and_members_are_found_on_the_page_that_shows_them(client, home):
    acronym = Acronym.objects.create(short="Zus", meaning="zone urbaine sensible")
    member = Membership.objects.create(
        organisation=Organisation.objects.create(slug="moulin", name="Le Moulin bleu"),
        network=factories.networks("reaap")[0],
        activity="Un café des parents.",
    )
    assert 'href="/sigles/#sigle-zus"' in client.get("/recherche/?q=urbaine").content.decode()
    assert 'href="/annuaire/?reseau=reaap"' in client.get("/recherche/?q=moulin").content.decode()
    acronym.delete()
    member.delete()
    assert titles(client, "urbaine") == titles(client, "moulin") == []


def run() -> dict[str, int]:
    out = StringIO()
    call_command("rebuild_search_index", stdout=out)
    return {
        label: int(number) for label, number in (line.split(" : ") for line in out.getvalue().splitlines())
    }


def test_the_command_mends_everything_and_can_run_again(client, home):
    page, gone = factories.article(title="La fanfare"), factories.article(title="Le violon")
    run()
    assert run()["entrées inchangées"] == SearchEntry.objects.count()
    ArticlePage.objects.filter(pk=page.pk).update(title="La chorale")
    Page.objects.filter(pk=page.pk).update(title="La chorale")
    Page.objects.filter(pk=gone.pk).update(live=False)
    factories.article(title="Le piano")
    SearchEntry.objects.filter(title="Le piano").delete()
    counts = run()
    assert (counts["entrées créées"], counts["entrées corrigées"], counts["entrées retirées"]) == (1, 1, 1)
    assert [titles(client, word) for word in ("fanfare", "violon", "chorale", "piano")] == [
        [],
        [],
        ["La chorale"],
        ["Le piano"],
    ]


def test_the_job_heals_what_no_signal_told_and_the_monitor_says_how_late_it_is(client, home):
    assert client.get("/sante/").json()["search_lag"] == 0
    page = factories.article(title="La fanfare")
    hour_ago = timezone.now() - timedelta(hours=1)
    SearchEntry.objects.filter(object_id=page.pk).delete()
    Page.objects.filter(pk=page.pk).update(last_published_at=hour_ago)
    assert client.get("/sante/").json()["search_lag"] in range(3600, 3700)
    heal_index()
    assert client.get("/sante/").json()["search_lag"] == 0
    assert titles(client, "fanfare") == ["La fanfare"]
    # An older entry than what was published last, and a page that went without a word.
    SearchEntry.objects.filter(object_id=page.pk).update(updated_at=hour_ago, title_terms="rien")
    Page.objects.filter(pk=page.pk).update(last_published_at=timezone.now() - timedelta(minutes=10))
    assert client.get("/sante/").json()["search_lag"] in range(600, 700)
    heal_index()
    assert titles(client, "fanfare") == ["La fanfare"]
    Page.objects.filter(pk=page.pk).update(live=False)
    heal_index()
    assert titles(client, "fanfare") == []


@pytest.mark.django_db(transaction=True)
def test_the_index_survives_a_flush(client):
    from home.models import HomePage

    factories.article(title="La fanfare")
    call_command("flush", interactive=False, verbosity=0)
    assert HomePage.objects.exists() and titles(client, "fanfare") == []
    factories.article(title="Une autre fanfare")
    assert titles(client, "fanfare") == ["Une autre fanfare"]
