"""A letter that has not left yet stops when a page that it announces is no longer for everybody.

Renderings are frozen when the campaign is created; a restriction may be set, or the page taken off the site, afterwards.
"""

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _
from wagtail.models import Page

from networks.models import ActionPage
from portal.visibility import is_private_q

from .models import Campaign
from .models.campaign import State
from .models.delivery import DeliveryState


def withdrawn(campaign: Campaign) -> list[str]:
    """Return the titles of the announced pages that only some may read now, or nobody while no copy has left.

    A link that leads nowhere is no reason to keep the letter from the second half of its readers.
    """
    hidden = is_private_q()
    if not campaign.deliveries.exclude(state=DeliveryState.PENDING).exists():
        hidden |= Q(live=False)
    if not hidden:
        return []
    keys = campaign.carried.values_list("key", flat=True)
    by_kind: dict[str, list[str]] = {"page": [], "session": []}
    for kind, _colon, key in (key.partition(":") for key in keys):
        by_kind.get(kind, []).append(key)
    actions = ActionPage.objects.filter(sessions__in=by_kind["session"]).values("pk")
    pages = Page.objects.filter(
        Q(translation_key__in=by_kind["page"]) | Q(pk__in=actions),
        hidden,
        locale=campaign.newsletter.locale_id,
    )
    return list(pages.order_by("path").values_list("title", flat=True))


def may_not_leave(campaign: Campaign) -> str:
    """Return why the campaign must stop, in words for the editors; empty when it may go on, or has left already."""
    if campaign.service != "local" and campaign.intents.filter(step="send").exists():
        return ""
    titles = withdrawn(campaign)
    if not titles:
        return ""
    return _(
        "Ces pages ne sont plus en ligne pour tout le monde : %(titles)s. Rouvrez-les ou republiez-les, ou arrêtez l’envoi."
    ) % {"titles": ", ".join(f"« {title} »" for title in titles)}


def stop_under_way() -> None:
    """Pause what is leaving now and announces such a page; what is scheduled is looked at when its hour comes."""
    for campaign in Campaign.objects.filter(state=State.SENDING).select_related("newsletter"):
        if reason := may_not_leave(campaign):
            Campaign.objects.filter(pk=campaign.pk, state=State.SENDING).update(
                state=State.PAUSED, error=reason, next_try_at=None
            )


def after_restriction(sender, raw=False, **kwargs) -> None:
    """Look at what is leaving once the restriction is stored; a `post_save` receiver."""
    if not raw:
        transaction.on_commit(stop_under_way)
