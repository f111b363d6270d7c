"""The calendar of the demo content: everything is placed by its distance from the day of the first load."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone
from wagtail.models import Page, Revision

from newsletters.models import Campaign

from .content.letters import PAST_LETTERS

# Day and month of the feasts that are no working days whatever the year.
FEASTS = {(1, 1), (1, 5), (8, 5), (14, 7), (15, 8), (1, 11), (11, 11), (25, 12)}


def loaded_on() -> date:
    """The day of the first load, read from what it left; today when nothing is loaded yet."""
    oldest = PAST_LETTERS[0]
    campaign = Campaign.objects.filter(newsletter__slug=oldest["slug"]).first()
    if campaign is None:
        return timezone.localdate()
    return timezone.localdate(campaign.created_at) + timedelta(days=oldest["sent_days_ago"])


def moment(day: date, days_ago: int = 0) -> datetime:
    """Ten o'clock, so many days before a day."""
    return timezone.make_aware(datetime.combine(day - timedelta(days=days_ago), time(10)))


def working_day(day: date) -> date:
    """The day itself, else the next one that is neither a weekend nor a fixed feast."""
    while day.weekday() >= 5 or (day.day, day.month) in FEASTS:
        day += timedelta(days=1)
    return day


def backdate(page: Page, when: datetime) -> None:
    """Make a page look published and last edited at that moment."""
    Revision.objects.filter(pk=page.latest_revision_id).update(created_at=when)
    Page.objects.filter(pk=page.pk).update(
        first_published_at=when, last_published_at=when, latest_revision_created_at=when
    )


def redate(page: Page, when: datetime) -> None:
    """Move a page's first publication; what editors did since then keeps its dates."""
    if page.latest_revision_created_at == page.first_published_at:
        backdate(page, when)
    else:
        Page.objects.filter(pk=page.pk).update(first_published_at=when)


def write(page: Page, **values) -> None:
    """Change plain fields of a page, and of its latest revision: publishing that one must not bring old values back."""
    for name, value in values.items():
        setattr(page, name, value)
    page.save(clean=False)
    revision = page.latest_revision
    if revision:
        revision.content |= {name: page.serializable_data()[name] for name in values}
        Revision.objects.filter(pk=revision.pk).update(content=revision.content)
