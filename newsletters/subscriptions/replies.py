"""The worker's part: what a request deserves is decided where nobody can measure it, and written to its address only."""

from django.db.models import TextChoices
from django.tasks import task
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from portal import outbox

from .. import mails, refusals, suppression, tokens
from ..models import Subscriber
from ..rendering.letter import absolute
from . import links
from .people import is_active
from .wish import Wish, chosen_networks, chosen_titles


class Kind(TextChoices):
    """What a mail answers."""

    ASKED = "asked", _("Confirmation d’un abonnement")
    INVITED = "invited", _("Invitation à s’abonner")
    LINK = "link", _("Lien vers les préférences")
    ADDRESS = "address", _("Confirmation d’une nouvelle adresse")
    MOVED = "moved", _("Avis de changement d’adresse")
    REMINDER = "reminder", _("Demande « je reste »")
    ERASED = "erased", _("Confirmation d’un effacement")


def _addressee(arguments: list) -> str:
    kind, data = arguments
    named = data.get("address") or data.get("old" if kind == Kind.MOVED else "new")
    return named or Subscriber.objects.values_list("email", flat=True).filter(uuid=data["uuid"]).first() or ""


@outbox.owes_mail(addressee=_addressee, subject=lambda arguments: str(Kind(arguments[0]).label))
@task(queue_name="default")
def reply(kind: str, data: dict, **tried) -> str:
    """Write the mail that a request deserves, or none. A server that refuses for now is tried again later.

    Returns « sent », « none » or « later »; « refused » where the address does not exist.
    """
    found = letter(kind, data)
    if found is None:
        return "none"
    address, name, words, language = found
    return outbox.deliver(mails.build(address, name, words, language), reply, kind, data, **tried)


@outbox.judges_addresses
def _is_dead(code: int, words: str) -> bool:
    return refusals.is_unknown(refusals.judged(str(code), words))


def letter(kind: str, data: dict) -> tuple[str, str, dict, str] | None:
    """Address, name of the mail, what it says and its language; None when there is nothing to write."""
    match kind:
        case Kind.ASKED | Kind.INVITED:
            return _wished(Wish.from_data(data), invited=kind == Kind.INVITED)
        case Kind.LINK:
            person = Subscriber.objects.filter(email__iexact=data["address"]).first()
            return person and (person.email, "link", _preferences(person), person.language)
        case Kind.ADDRESS:
            return _address(**data)
        case Kind.MOVED:
            return data["old"], "moved", {"new": data["new"]}, data["language"]
        case Kind.REMINDER:
            person = Subscriber.objects.active().filter(uuid=data["uuid"]).first()
            if person is None or person.reminded_at is None:
                return None
            return person.email, "reminder", _preferences(person, "newsletters:keep"), person.language
        case Kind.ERASED:
            return data["address"], "erased", {}, data["language"]
    raise ValueError(kind)


def _wished(wish: Wish, *, invited: bool):
    person = Subscriber.objects.filter(email__iexact=wish.address).first()
    if invited and (person or suppression.is_suppressed(wish.address)):
        return None
    networks = chosen_networks(wish)
    with override(wish.language):
        confirm = absolute(links.path(links.CONFIRM, wish.as_data()))
    words = {"networks": networks, "titles": chosen_titles(wish), "url": confirm}
    if person is None or not is_active(person):
        return wish.address, "invitation" if invited else "confirmation", words, wish.language
    more = [network for network in networks if network not in person.networks.all()]
    words = {**_preferences(person), "more": more, "confirm": confirm}
    return person.email, "already", words, person.language


def _address(uuid: str, old: str, new: str):
    person = Subscriber.objects.active().filter(uuid=uuid, email=old).first()
    if person is None:
        return None
    other = Subscriber.objects.active().filter(email__iexact=new).first()
    if other:
        return other.email, "already", {**_preferences(other), "more": [], "confirm": ""}, other.language
    with override(person.language):
        url = absolute(links.path(links.ADDRESS, {"uuid": uuid, "left": links.seal(old), "new": new}))
    return new, "address", {"new": new, "url": url}, person.language


def _preferences(person: Subscriber, view: str = "newsletters:preferences") -> dict:
    with override(person.language):
        url = absolute(tokens.path(tokens.make(person.uuid), view))
    return {"networks": list(person.networks.all()), "url": url}
