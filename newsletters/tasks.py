"""Wake-ups for the worker. A task carries no state: rows are the truth, and any task may be lost or run twice."""

from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth import get_user_model
from django.tasks import task
from django.utils import timezone
from django.utils.translation import gettext as _

from . import campaigns, services
from .addressbook import steps
from .models import NewsletterPage
from .push import SLICE_SECONDS, Busy, push


@task(queue_name="letters")
def push_campaign(campaign_id: int) -> str:
    """One slice of a campaign; the sweep wakes it again while something is left. Returns its state."""
    try:
        return push(campaign_id, seconds=SLICE_SECONDS).state
    except Busy:
        return "busy"


@task(queue_name="default")
def send_test(page_id: int, address: str) -> str:
    """Send a test of the issue as it was last saved. Returns an empty string, or what went wrong in French."""
    page = campaigns.latest(NewsletterPage.objects.get(pk=page_id))
    try:
        services.get(settings.MAILING_SERVICE).send_test(page, address)
    except services.Blocked as error:
        return str(error)
    return ""


# A button that was pressed so long ago sends nothing any more: the worker was away, and the letter may have changed.
PATIENCE = timedelta(minutes=10)


@task(queue_name="default")
def schedule_remote(page_id: int, user_id: int, asked_at: str) -> str:
    """Compare the service's audience with the readers, then schedule the issue as the desk does.

    Returns an empty string, or in French why it was not.
    """
    if datetime.fromisoformat(asked_at) < timezone.now() - PATIENCE:
        return _(
            "Le service d’envoi du portail était arrêté quand vous avez demandé l’envoi : demandez-le de nouveau."
        )
    page = NewsletterPage.objects.get(pk=page_id)
    user = get_user_model().objects.filter(pk=user_id).first()
    try:
        services.get(settings.MAILING_SERVICE).check_audience(campaigns.latest(page))
        campaigns.prepare(page, timezone.now() + campaigns.GRACE, user)
    except (campaigns.CannotSend, services.Blocked, services.Later) as error:
        return str(error)
    return ""


@task(queue_name="files")
def work_on_address_book(pk: int) -> str:
    """The next step of an uploaded address book. Returns where it stands then."""
    return steps.work(pk)
