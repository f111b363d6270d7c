"""When an address is written to no more: a server said « no such user », or its reader reported the letter."""

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from .. import consent, refusals, suppression
from ..addresses import normal
from ..models import Campaign, ConsentKind, Delivery, Reason, Subscriber
from ..models.delivery import DeliveryState
from ..subscriptions import changing, people
from ..subscriptions.erasing import NOWHERE

# A server in disorder may disown everybody: when so many, and half of a letter, are « unknown », nobody is condemned.
TOO_MANY = 20


def condemn_refused(campaign: Campaign) -> int:
    """Apply the policy to the « unknown » of a campaign that is over; returns how many addresses it struck.

    Only then: a letter that a wave of refusals paused condemns nobody.
    """
    unknown = campaign.deliveries.filter(state=DeliveryState.FAILED, code__in=refusals.UNKNOWN)
    if is_disorder(campaign):
        return 0
    return sum(condemn(delivery) for delivery in unknown.iterator(chunk_size=200))


def is_disorder(campaign: Campaign) -> bool:
    unknown = campaign.deliveries.filter(state=DeliveryState.FAILED, code__in=refusals.UNKNOWN).count()
    return unknown >= TOO_MANY and unknown * 2 >= campaign.deliveries.count()


def condemn(delivery: Delivery) -> bool:
    """Strike the address once the newest letters to it, as many as the setting says, were refused as « unknown »."""
    needed = settings.BOUNCES_BEFORE_SUPPRESSION
    ended = Delivery.objects.filter(
        address=delivery.address, state__in=[DeliveryState.SENT, DeliveryState.FAILED]
    )
    newest = ended.order_by("-pk").values_list("state", "code")[:needed]
    refused = [state == DeliveryState.FAILED and refusals.is_unknown(code) for state, code in newest]
    return len(refused) == needed and all(refused) and strike(delivery, Reason.BOUNCED)


def strike(delivery: Delivery, reason: Reason) -> bool:
    """Put the address on the list of opposition and end the subscription, with its proof; False when it was done.

    What comes back late ends nothing for who confirmed since, nor, as « no such user », for who moved elsewhere.
    """
    if delivery.address.endswith(NOWHERE):
        return False
    with transaction.atomic():
        person = people.held(uuid=delivery.subscriber)
        if (
            person
            and people.is_active(person)
            and delivery.tried_at
            and person.confirmed_at > delivery.tried_at
        ):
            return False
        suppression.suppress(delivery.address, reason)
        has_moved = person is not None and normal(person.email) != normal(delivery.address)
        if person is None or person.unsubscribed_at or (has_moved and reason == Reason.BOUNCED):
            return False
        if has_moved:
            suppression.suppress(person.email, reason)
        Subscriber.objects.filter(pk=person.pk).update(unsubscribed_at=timezone.now())
        changing.hold_back(person, str(reason.label))
        # Never the server's own words: they often quote the address, and a proof is for ever.
        source = f"{reason.label} ({delivery.code})" if delivery.code else str(reason.label)
        consent.record(person, ConsentKind.WITHDRAWN, source, key=f"{reason.value}:{delivery.pk}")
    return True
