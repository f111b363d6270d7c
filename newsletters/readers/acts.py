"""What editors do about a person, each with its proof: « saisi par Camille Martin »."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import consent, suppression
from ..models import ConsentKind, Reason, Subscriber
from ..subscriptions import asking, changing, erasing, people, retention
from ..subscriptions.wish import Wish


def by_hand(user) -> str:
    """The source of a proof that somebody wrote here."""
    return _("saisi par %(name)s") % {"name": user.get_full_name() or user.get_username()}


def followed(person: Subscriber) -> tuple:
    """What a change is seen by."""
    return *people.choices(person), person.basis, person.basis_on, person.basis_source


def enter(person: Subscriber, user) -> None:
    """Write down that an address was added with its legal basis: from now on it receives the letters."""
    now = timezone.now()
    person.confirmed_at, person.seen_at = now, now
    person.save(update_fields=["confirmed_at", "seen_at"])
    consent.record(person, ConsentKind.ENTERED, f"{person.basis_source} ({by_hand(user)})")


def invite(said: dict, user) -> None:
    """Somebody without a legal basis gets an invitation to confirm; nothing is stored."""
    asking.invite(
        Wish(
            said["email"],
            networks=tuple(network.slug for network in said["networks"]),
            titles=tuple(title.slug for title in said["titles"]),
            language=said["language"],
            name=said["name"],
            organisation=said["organisation"],
            position=said["position"],
            source=_("invitation, %(by)s") % {"by": by_hand(user)},
        )
    )


def record_change(person: Subscriber, before: tuple, user) -> bool:
    """Write down what an editor changed, where that matters to the subscription."""
    fresh = Subscriber.objects.get(pk=person.pk)
    if followed(fresh) == before:
        return False
    consent.record(fresh, ConsentKind.CHANGED, by_hand(user))
    return True


def keep(person: Subscriber, user) -> bool:
    """Go on for three years."""
    return retention.keep(person.pk, by_hand(user))


def send_link(person: Subscriber, user) -> bool:
    """The link to the preferences goes to its owner, and to nobody else."""
    asking.ask_link(person.email, person.language)
    return True


def withdraw(person: Subscriber, user) -> bool:
    """Unsubscribe somebody from everything; False when that was done before."""
    return changing.withdraw(person.pk, by_hand(user))


def oppose(address: str, user) -> bool:
    """Put an address on the list of opposition; who receives letters there is unsubscribed."""
    with transaction.atomic():
        person = Subscriber.objects.filter(email__iexact=address).first()
        if person:
            changing.withdraw(person.pk, by_hand(user))
        suppression.suppress(address, Reason.OPPOSED)
    return True


def erase(person: Subscriber, user) -> bool:
    """Forget somebody; False when that was done before."""
    return erasing.erase(person.pk, by_hand(user)) is not None
