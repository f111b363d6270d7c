"""Wake-ups for the worker. A task carries no state: rows are the truth, and any task may be lost or run twice."""

from django.conf import settings
from django.tasks import task

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


@task(queue_name="default")
def work_on_address_book(pk: int) -> str:
    """The next step of an uploaded address book. Returns where it stands then."""
    return steps.work(pk)
