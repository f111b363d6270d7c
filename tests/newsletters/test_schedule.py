"""A letter that leaves later: scheduled, woken, cancelled in time or too late, frozen in between."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from newsletters import campaigns, jobs, tasks
from newsletters.models import Campaign, CarriedItem, Delivery, Rendering
from tests import factories as make
from tests.newsletters.driving import push, send, status

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
PARIS = ZoneInfo("Europe/Paris")
MORNING = datetime(2026, 12, 1, 8, 0, tzinfo=PARIS)
NINE = "2026-12-01T09:00"


@pytest.fixture
def clock():
    """Eight o'clock, until it is moved."""
    with time_machine.travel(MORNING, tick=False) as traveller:
        yield traveller


@pytest.fixture
def issue(db, clock):
    make.subscriber("a@example.org")
    return make.issue(make.section(make.page_item(make.article(title="Avant"))))


def waiting_tasks():
    return DBTaskResult.objects.filter(task_path=tasks.push_campaign.module_path, status="READY")


def wake() -> int:
    """What the worker does: the sweep, then every waiting task."""
    woken = jobs.wake_due_campaigns()
    for result in waiting_tasks():
        tasks.push_campaign.call(*result.args_kwargs["args"])
        DBTaskResult.objects.filter(pk=result.pk).update(status="SUCCESSFUL")
    return woken


def test_it_leaves_when_its_time_has_come_and_not_before(issue, clock, smtp):
    outcome = push(issue, "--schedule", NINE)
    assert (outcome.code, outcome.out) == (0, "Programmée le 01/12/2026 à 09:00. Le worker l’enverra.\n")
    assert (status(issue)["state"], status(issue)["pending"]) == ("scheduled", 1)
    assert Campaign.objects.get().scheduled_at == datetime(2026, 12, 1, 9, tzinfo=PARIS)
    clock.shift(timedelta(minutes=59, seconds=59))
    assert (wake(), smtp.mails) == (0, [])
    clock.shift(timedelta(seconds=1))
    assert wake() == 1
    assert smtp.recipients == ["a@example.org"]
    assert status(issue)["state"] == "sent"
    assert wake() == 0


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("2026-12-01T07:59", "cette heure est déjà passée"),
        ("2026-12-01T08:00+02:00", "cette heure est déjà passée"),
        ("demain", "« demain » n’est pas une date et une heure"),
        ("2026-02-30T09:00", "« 2026-02-30T09:00 » n’est pas une date et une heure"),
        ("2026-12-05", "« 2026-12-05 » n’est pas une date et une heure"),
        ("", "«  » n’est pas une date et une heure"),
        ("2027-03-28T02:30", "cette heure n’existe pas"),
    ],
)
def test_a_time_that_cannot_be_is_refused(issue, when, said):
    outcome = push(issue, "--schedule", when)
    assert (outcome.code, said in outcome.error) == (1, True)
    assert not Campaign.objects.exists()
    issue.refresh_from_db()
    assert not issue.live


def test_the_hour_may_be_changed_and_sending_at_once_is_possible(issue, clock, smtp):
    push(issue, "--schedule", NINE)
    assert push(issue, "--schedule", "2026-12-02T10:00:00+01:00").code == 0
    assert Campaign.objects.get().scheduled_at == datetime(2026, 12, 2, 10, tzinfo=PARIS)
    clock.shift(timedelta(hours=2))
    assert wake() == 0
    assert send(issue).code == 0
    assert len(smtp.mails) == 1
    late = push(issue, "--schedule", "2026-12-03T09:00")
    assert (late.code, late.error) == (1, "Cette lettre a déjà un envoi : envoyé.")


def test_a_waiting_task_is_not_doubled_and_a_lost_one_is_replaced(issue, clock):
    push(issue, "--schedule", NINE)
    clock.shift(timedelta(hours=2))
    assert [jobs.wake_due_campaigns() for _ in range(3)] == [1, 0, 0]
    assert waiting_tasks().get().queue_name == "letters"
    waiting_tasks().update(status="RUNNING")  # its worker was killed
    assert jobs.wake_due_campaigns() == 1


def test_what_must_wait_is_woken_when_it_may_go_on(issue, clock, smtp):
    make.subscriber("b@example.org")
    smtp.answer("b@example.org", "450 Plus tard", times=1)
    push(issue, "--schedule", NINE)
    clock.shift(timedelta(hours=2))
    wake()
    assert smtp.recipients == ["a@example.org"]
    assert wake() == 0
    clock.shift(timedelta(minutes=2))
    assert wake() == 1
    assert smtp.recipients == ["a@example.org", "b@example.org"]
    assert status(issue)["state"] == "sent"


def test_a_paused_campaign_waits_for_a_person(issue, clock, fake, settings):
    settings.MAILCHIMP_API_KEY = ""
    assert send(issue).code == 1
    settings.MAILCHIMP_API_KEY = fake.api_key
    clock.shift(timedelta(hours=2))
    assert wake() == 0
    assert fake.requests == []


# Changing one's mind


def test_cancelled_in_time_nothing_leaves_and_it_can_be_sent_again(issue, clock, smtp):
    assert push(issue, "--cancel").error == "Cette lettre n’a pas d’envoi à annuler."
    push(issue, "--schedule", NINE)
    outcome = push(issue, "--cancel")
    assert (outcome.code, outcome.out) == (0, "Envoi annulé : rien n’est parti.\n")
    assert status(issue)["state"] == "cancelled"
    clock.shift(timedelta(hours=2))
    assert (wake(), smtp.mails) == (0, [])
    make.subscriber("b@example.org")
    assert send(issue).code == 0
    assert sorted(smtp.recipients) == ["a@example.org", "b@example.org"]  # frozen anew
    assert Campaign.objects.count() == 1


def test_a_cancelled_issue_can_be_scheduled_again(issue, clock, smtp):
    for _ in range(2):
        assert push(issue, "--schedule", NINE).code == 0
        assert push(issue, "--cancel").code == 0
    assert push(issue, "--schedule", NINE).code == 0
    clock.shift(timedelta(hours=2))
    wake()
    assert smtp.recipients == ["a@example.org"]


@pytest.mark.parametrize("begun", ["sent", "sending"])
def test_too_late_to_cancel(issue, smtp, begun):
    if begun == "sending":
        smtp.stop()
    send(issue)
    outcome = push(issue, "--cancel")
    assert (outcome.code, "Trop tard pour annuler" in outcome.error) == (1, True)
    assert status(issue)["state"] == begun


# Frozen


def test_preparing_twice_gives_one_campaign(issue):
    first = campaigns.prepare(issue)
    assert campaigns.prepare(issue).pk == first.pk
    assert campaigns.prepare(issue, timezone.now() + timedelta(days=1)).scheduled_at is None
    assert [model.objects.count() for model in (Campaign, Delivery, Rendering, CarriedItem)] == [1, 1, 1, 1]


def test_preparing_publishes_what_was_last_saved(issue):
    draft = campaigns.latest(issue)
    draft.subject = "Le dernier mot"
    draft.save_revision()
    issue.refresh_from_db()
    campaign = campaigns.prepare(issue)
    issue.refresh_from_db()
    assert (issue.live, issue.has_unpublished_changes, issue.subject) == (True, False, "Le dernier mot")
    assert campaign.subject == "Le dernier mot"


def test_nothing_changes_after_it_was_frozen(issue, clock, smtp, settings):
    push(issue, "--schedule", NINE)
    from networks.models import ArticlePage
    from newsletters.models import NewsletterIndexPage, Subscriber

    draft = campaigns.latest(issue)
    draft.subject, draft.introduction = "Après", "<p>Après</p>"
    draft.save_revision().publish()
    ArticlePage.objects.update(title="Après")
    NewsletterIndexPage.objects.update(sender_email="autre@example.org")
    make.subscriber("b@example.org")
    # The letter stands still, its readers may move: nothing goes to an address that was left.
    Subscriber.objects.filter(email="a@example.org").update(email="c@example.org")
    settings.MAILING_SERVICE = "mailchimp"
    clock.shift(timedelta(hours=2))
    wake()
    (mail,) = smtp.mails
    assert (mail.recipients, mail.sender) == (["c@example.org"], "lettre@example.org")
    text, html = (part.get_content() for part in mail.message.iter_parts())
    assert "Avant" in text
    assert "Avant" in html
    assert "Après" not in text + html + mail.message["Subject"]


def test_the_worker_s_tables_know_the_jobs():
    from portal.jobs import table

    assert {"envois dus", "ménage des tâches"} <= {job.name for job in table()}


def test_unknown_and_ambiguous_names_are_said(issue):
    with pytest.raises(Exception, match="Aucun numéro « rien »"):
        call_command("push_newsletter", "rien", "--status")
    twin = make.issue(slug=issue.slug)
    with pytest.raises(Exception, match="Plusieurs numéros s’appellent"):
        call_command("push_newsletter", issue.slug, "--status")
    call_command("push_newsletter", f"{twin.title_page.slug}/{twin.slug}", "--status")


def test_a_subject_and_a_preheader_that_fill_their_fields_still_leave():
    """French spacing adds signs: PostgreSQL refuses what is longer than its column."""
    make.subscriber()
    page = make.issue(title="Quoi?" * 51, preheader="mot : oui? " * 13 + "abcdefg")
    campaign = campaigns.prepare(page)
    assert (len(campaign.subject), len(campaign.preheader)) == (255, 150)
