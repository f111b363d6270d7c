"""Where each title stands: the issue being prepared, the last one sent, the brèves waiting."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from networks.models import Brief

from .models import Campaign, CarriedItem, NewsletterIndexPage, NewsletterPage
from .models.campaign import State

UNDER_WAY = [State.SCHEDULED, State.SENDING, State.PAUSED]


@dataclass(frozen=True)
class Standing:
    """A title, its issue in preparation or on its way (or None), its last departure (or None)."""

    title: NewsletterIndexPage
    issue: NewsletterPage | None
    last: Campaign | None

    @property
    def state(self) -> str:
        """« Brouillon », « Envoi programmé », or nothing."""
        campaign = getattr(self.issue, "campaign", None)
        if campaign and campaign.state in UNDER_WAY:
            return campaign.get_state_display()
        return _("Brouillon") if self.issue else ""


def in_preparation() -> QuerySet:
    """Issues that nobody received yet: drafts without sending or whose sending was cancelled, and those on their way."""
    draft = Q(live=False) & (Q(campaign=None) | Q(campaign__state=State.CANCELLED))
    return NewsletterPage.objects.filter(draft | Q(campaign__state__in=UNDER_WAY)).select_related("campaign")


def standings(titles: QuerySet) -> list[Standing]:
    """Where each of these titles stands, in three queries whatever their number."""
    issues = list(in_preparation().order_by("-latest_revision_created_at", "-pk"))
    sent = list(
        Campaign.objects.filter(state=State.SENT).select_related("newsletter").order_by("-finished_at")[:50]
    )
    return [
        Standing(
            title,
            next((issue for issue in issues if issue.path.startswith(title.path)), None),
            next((campaign for campaign in sent if campaign.newsletter.path.startswith(title.path)), None),
        )
        for title in titles.order_by("path")
    ]


def waiting_briefs() -> QuerySet:
    """Brèves still worth carrying that no letter has carried yet."""
    carried = CarriedItem.objects.filter(key__startswith="brief:").counted().keys()
    return Brief.objects.current().exclude(pk__in=[key.removeprefix("brief:") for key in carried])
