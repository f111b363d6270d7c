"""The history of one person in sentences: what was agreed to, what was sent, what came back."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from portal.models import Network

from ..deliveries import LEFT
from ..models import ConsentKind, ConsentRecord, Delivery, NewsletterIndexPage, Subscriber
from ..models.delivery import DeliveryState
from ..refusals import in_words
from ..subscriptions import changing, confirming

LETTERS = 100  # the latest; a person of many years has more


@dataclass(frozen=True)
class Event:
    """A line of the history: `kind` is drawn, `note` stands below; `issue` is the letter whose doubt waits for a person."""

    at: datetime
    sentence: str
    note: str = ""
    kind: str = "proof"
    issue: int | None = None


def history(person: Subscriber) -> list[Event]:
    """Everything that is known, the latest first. Four queries."""
    events = [*_proofs(person), *_letters(person)]
    return sorted(events, key=lambda event: event.at, reverse=True)


def _proofs(person: Subscriber) -> list[Event]:
    networks = dict(Network.objects.values_list("slug", "short_name"))
    titles = dict(NewsletterIndexPage.objects.values_list("slug", "title"))
    return [
        Event(proof.at, _sentence(proof), _note(proof, networks, titles))
        for proof in ConsentRecord.objects.filter(subject=person.uuid)
    ]


def _sentence(proof: ConsentRecord) -> str:
    said = {
        ConsentKind.GIVEN: _("A confirmé son abonnement."),
        ConsentKind.IMPORTED: _("Adresse reprise d’un carnet d’adresses."),
        ConsentKind.ENTERED: _("Adresse ajoutée à la main."),
        ConsentKind.CHANGED: _("Choix modifiés."),
        ConsentKind.KEPT: _("Abonnement prolongé."),
        ConsentKind.WITHDRAWN: _("Désabonnement."),
        ConsentKind.ERASED: _("Données effacées."),
    }
    return said.get(ConsentKind(proof.kind), proof.get_kind_display())


def _note(proof: ConsentRecord, networks: dict, titles: dict) -> str:
    """« Réseaux : Réaap, Clas. Base : Consentement. Origine : … »"""
    parts = []
    if proof.kind not in {ConsentKind.WITHDRAWN, ConsentKind.ERASED}:
        followed = ", ".join(networks.get(slug, slug) for slug in proof.networks) or _("aucun")
        parts.append(_("Réseaux : %(names)s.") % {"names": followed})
        if proof.titles:
            names = ", ".join(titles.get(slug, slug) for slug in proof.titles)
            parts.append(_("Lettres : %(names)s.") % {"names": names})
        parts.append(_("Base : %(basis)s.") % {"basis": proof.get_basis_display()})
    if proof.source:
        parts.append(_("Origine : %(source)s.") % {"source": in_words_of(proof.source)})
    return " ".join(parts)


def in_words_of(source: str) -> str:
    """The portal's own pages by what they are; anything else as it was written."""
    pages = {
        confirming.SOURCE: _("formulaire du site"),
        changing.SOURCE: _("page de préférences"),
        changing.ONE_CLICK: _("lien de désabonnement de la messagerie"),
    }
    return pages.get(source, source)


def _letters(person: Subscriber) -> list[Event]:
    sent = (
        Delivery.objects.filter(subscriber=person.uuid).select_related("campaign").order_by("-pk")[:LETTERS]
    )
    return [
        Event(
            row.sent_at or row.campaign.finished_at or row.campaign.started_at or row.campaign.created_at,
            _letter(row),
            _why(row),
            "bad" if row.state in {DeliveryState.FAILED, DeliveryState.UNCERTAIN} else "letter",
            row.campaign.newsletter_id if row.state == DeliveryState.UNCERTAIN else None,
        )
        for row in sent
    ]


def _why(row: Delivery) -> str:
    """A refusal in plain words, then the server's own."""
    if row.state != DeliveryState.FAILED or row.code in {"", LEFT}:
        return row.error
    return f"{in_words(row.code)} {row.error}".strip()


def _letter(row: Delivery) -> str:
    said = {
        DeliveryState.SENT: _("Lettre « %(subject)s » : remise."),
        DeliveryState.FAILED: _("Lettre « %(subject)s » : refusée."),
        DeliveryState.UNCERTAIN: _("Lettre « %(subject)s » : on ne sait pas si elle est arrivée."),
        DeliveryState.SENDING: _("Lettre « %(subject)s » : en train de partir."),
        DeliveryState.PENDING: _("Lettre « %(subject)s » : à envoyer."),
    }
    return said[DeliveryState(row.state)] % {"subject": row.campaign.subject}
