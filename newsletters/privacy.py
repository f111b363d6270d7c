"""A letter that has not left yet stops when a page that it announces or links to is no longer for everybody.

Renderings are frozen when the campaign is created; a restriction may be set, or the page taken off the site or deleted, afterwards.
"""

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from wagtail.models import Page

from networks.models import ActionPage
from portal.visibility import is_private, is_visible, private_paths

from .links import leads_somewhere, page_at, portal_paths
from .models import Campaign
from .models.campaign import State
from .models.delivery import DeliveryState


def withdrawn(campaign: Campaign) -> list[str]:
    """Return what the letter announces or links to and only some may read now, or nobody while no copy has left.

    Pages by their title, those that were deleted by the path that the letter gives. A link that leads nowhere is no
    reason to keep the letter from the second half of its readers.
    """
    has_begun = campaign.deliveries.exclude(state=DeliveryState.PENDING).exists()
    if has_begun and not private_paths():
        return []
    linked = {path: page_at(path) for path in _paths(campaign)}
    found = [
        f"« {page.title} »"
        for page in [*_announced(campaign), *filter(None, linked.values())]
        if is_private(page) or not (has_begun or is_visible(page))
    ]
    if not has_begun:
        found += [path for path, page in linked.items() if page is None and not leads_somewhere(path)]
    return list(dict.fromkeys(found))


def _announced(campaign: Campaign) -> QuerySet[Page]:
    """Return the pages that the letter announces, in its language, and those of the sessions that it announces."""
    by_kind: dict[str, list[str]] = {"page": [], "session": []}
    for kind, _colon, key in (key.partition(":") for key in campaign.carried.values_list("key", flat=True)):
        by_kind.get(kind, []).append(key)
    actions = ActionPage.objects.filter(sessions__in=by_kind["session"]).values("pk")
    pages = Page.objects.filter(Q(translation_key__in=by_kind["page"]) | Q(pk__in=actions))
    return pages.filter(locale=campaign.newsletter.locale_id, alias_of=None).order_by("path")


def _paths(campaign: Campaign) -> list[str]:
    """Return the paths of the links that the frozen letter has to the portal, each once."""
    renderings = campaign.renderings.order_by("pk").values_list("html", flat=True)
    return list(dict.fromkeys(path for html in renderings for path in portal_paths(html)))


def may_not_leave(campaign: Campaign) -> str:
    """Return why the campaign must stop, in words for the editors; empty when it may go on, or has left already."""
    if campaign.service != "local" and campaign.intents.filter(step="send").exists():
        return ""
    pages = withdrawn(campaign)
    if not pages:
        return ""
    return _(
        "Ces pages ne sont plus en ligne pour tout le monde : %(titles)s. Rouvrez-les ou republiez-les, ou arrêtez l’envoi."
    ) % {"titles": ", ".join(pages)}


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
