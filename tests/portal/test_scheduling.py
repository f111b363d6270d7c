"""A page appears and leaves at the hours that its form promises, everywhere, with nothing but the worker."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page, PageLogEntry
from wagtail_localize.models import Translation, TranslationSource

from networks.models import ArticlePage
from portal import jobs, scheduling
from portal.models import PeriodicJob
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
NAME = "parutions et retraits programmés"
PLACES = ("/articles/", "/recherche/?q=Coquelicot", "/sitemap.xml", "/")


@pytest.fixture
def clock():
    with time_machine.travel(timezone.now(), tick=False) as traveller:
        yield traveller


def scheduled(minutes: int = 2, **fields) -> ArticlePage:
    """An article that was given its hour in the form, and « Publier »."""
    when = timezone.now() + timedelta(minutes=minutes)
    fields = {"title": "Coquelicot", "live": False, "go_live_at": when} | fields
    page = make.article("reaap", **fields)
    page.save_revision().publish()
    page.refresh_from_db()
    assert not page.live
    return page


def shown(client, page: Page) -> list[str]:
    """The places where an anonymous reader finds the page."""
    assert client.get(page.url).status_code in (200, 404)
    found = [place for place in PLACES if page.url in client.get(place).content.decode()]
    return found + [page.url] * (client.get(page.url).status_code == 200)


def test_a_scheduled_page_appears_everywhere_at_its_hour(client, clock):
    page = scheduled()
    jobs.run_due()
    assert shown(client, page) == []
    clock.shift(timedelta(seconds=119))
    jobs.run_due()
    assert shown(client, page) == []
    clock.shift(timedelta(seconds=31))
    jobs.run_due()
    assert shown(client, page) == [*PLACES, page.url]
    page.refresh_from_db()
    assert (page.live, page.expired, page.has_unpublished_changes) == (True, False, False)
    assert not page.revisions.exclude(approved_go_live_at=None).exists()
    assert PageLogEntry.objects.filter(page=page, action="wagtail.publish.scheduled", user=None).count() == 1


def test_a_page_whose_time_is_over_leaves_everywhere(client, clock):
    page = make.article("reaap", title="Coquelicot")
    page.expire_at = timezone.now() + timedelta(minutes=2)
    page.save_revision().publish()
    jobs.run_due()
    assert shown(client, page) == [*PLACES, page.url]
    clock.shift(timedelta(minutes=3))
    jobs.run_due()
    assert shown(client, page) == []
    page.refresh_from_db()
    assert (page.live, page.expired) == (False, True)
    assert PageLogEntry.objects.filter(page=page, action="wagtail.unpublish.scheduled").count() == 1


@pytest.mark.parametrize("followed", [True, False])
def test_translations_leave_with_the_page_that_they_are_made_from(client, clock, followed):
    """Their form has no hours; one that was made a page of its own has, and stays."""
    english = Locale.objects.get(language_code="en")
    page = make.article("reaap", title="Coquelicot")
    for one in (page.get_parent().get_parent(), page.get_parent(), page):
        translated = one.specific.copy_for_translation(english)
        translated.save_revision().publish()
    source, _created = TranslationSource.get_or_create_from_instance(page)
    Translation.objects.create(source=source, target_locale=english, enabled=followed)
    page.expire_at = timezone.now() + timedelta(minutes=2)
    page.save_revision().publish()
    assert client.get(translated.url).status_code == 200
    clock.shift(timedelta(minutes=3))
    jobs.run_due()
    assert client.get(page.url).status_code == 404
    assert client.get(translated.url).status_code == (404 if followed else 200)
    assert (translated.url in client.get("/sitemap.xml").content.decode()) is not followed


def test_a_correction_of_a_published_page_can_be_given_an_hour(client, clock):
    page = make.article("reaap", title="Bleuet")
    page.save_revision().publish()
    page.refresh_from_db()
    page.title = "Coquelicot"
    page.go_live_at = timezone.now() + timedelta(minutes=2)
    page.save_revision().publish()
    assert "Bleuet" in client.get("/articles/").content.decode()
    clock.shift(timedelta(minutes=3))
    jobs.run_due()
    html = client.get("/articles/").content.decode()
    assert "Coquelicot" in html and "Bleuet" not in html


def test_what_was_due_and_has_expired_while_no_worker_ran_is_not_left_on_the_site(client, clock):
    page = scheduled(expire_at=timezone.now() + timedelta(minutes=30))
    clock.shift(timedelta(hours=5))
    jobs.run_due()
    assert shown(client, page) == []
    page.refresh_from_db()
    assert page.expired


def test_an_hour_that_was_taken_back_is_not_kept(client, clock, admin_user):
    page = scheduled()
    client.force_login(admin_user)
    address = reverse("wagtailadmin_pages:revisions_unschedule", args=[page.pk, page.scheduled_revision.pk])
    assert client.post(address).status_code == 302
    client.logout()
    clock.shift(timedelta(minutes=5))
    jobs.run_due()
    assert shown(client, page) == []


def test_a_page_that_cannot_appear_keeps_no_other_waiting_and_is_named(client, clock):
    broken = scheduled(minutes=1, title="Sans adresse")
    revision = broken.get_latest_revision()
    revision.content["cover"] = "pas un nombre"
    revision.content["title"] = ""
    revision.save()
    page = scheduled()
    make.article("reaap", title="Fini").__class__.objects.filter(title="Fini").update(
        expire_at=timezone.now() + timedelta(minutes=1)
    )
    clock.shift(timedelta(minutes=3))
    jobs.run_due()
    assert shown(client, page) == [*PLACES, page.url]
    assert "Fini" not in client.get("/articles/").content.decode()
    assert "Sans adresse" in PeriodicJob.objects.get(name=NAME).last_error
    with pytest.raises(scheduling.NotDone, match="Sans adresse"):
        scheduling.publish_scheduled()


def test_nothing_due_costs_two_queries(django_assert_max_num_queries):
    with django_assert_max_num_queries(2):
        assert scheduling.publish_scheduled() == 0
