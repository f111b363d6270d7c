"""What the portal knows about one person: given to them on request, and forgotten on request."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import CharField, Q, Value
from django.db.models.functions import Cast, Concat
from django.utils.translation import gettext as _
from django_tasks_db.models import DBTaskResult
from wagtail.models import ModelLogEntry

from .. import consent, suppression
from ..addressbook import invitations
from ..models import ConsentKind, ConsentRecord, Delivery, Reason, Subscriber, UnreadableBounce
from . import changing, people, replies

# Nobody receives mail there (RFC 2606); the number keeps it unique in a campaign.
NOWHERE = "@invalid"


def personal_data(person: Subscriber) -> dict:
    """Everything about one person, with the proofs and the letters sent, as JSON can hold it."""
    proofs = ConsentRecord.objects.filter(subject=person.uuid)
    letters = deliveries(person).select_related("campaign").order_by("campaign__created_at", "pk")
    return {
        "identifiant": str(person.uuid),
        "adresse": person.email,
        "nom": person.name,
        "structure": person.organisation,
        "fonction": person.position,
        "langue": person.language,
        "reseaux": [network.slug for network in person.networks.all()],
        "lettres": [title.slug for title in person.titles.all()],
        "base_legale": {"base": person.basis, "le": _day(person.basis_on), "origine": person.basis_source},
        "cree_le": _day(person.created_at),
        "confirme_le": _day(person.confirmed_at),
        "desabonne_le": _day(person.unsubscribed_at),
        "dernier_signe_le": _day(person.seen_at),
        "rappel_envoye_le": _day(person.reminded_at),
        "preuves": [
            {
                "acte": proof.kind,
                "le": _day(proof.at),
                "texte": proof.wording,
                "reseaux": proof.networks,
                "lettres": proof.titles,
                "base": proof.basis,
                "origine": proof.source,
                "langue": proof.language,
            }
            for proof in proofs
        ],
        "invitations": [
            {"le": _day(sent.mailed_at), "origine": sent.source} for sent in invitations.of(person.email)
        ],
        "envois": [
            {
                "objet": row.campaign.subject,
                "adresse": row.address,
                "etat": row.state,
                "le": _day(row.sent_at),
            }
            for row in letters
        ],
    }


def _day(moment) -> str | None:
    return moment.isoformat() if moment else None


def deliveries(person: Subscriber):
    """What campaigns remember of a person."""
    return Delivery.objects.filter(Q(subscriber=person.uuid) | Q(address__iexact=person.email))


def erase(pk: int, source: str = changing.SOURCE) -> str | None:
    """Forget a person; returns the address that was theirs, None when nobody was there.

    What stays names nobody: the proofs, a keyed hash on the list of opposition, and the count of each campaign.
    """
    with transaction.atomic():
        person = people.held(pk=pk)
        if person is None:
            return None
        address = person.email
        consent.record(person, ConsentKind.ERASED, source)
        suppression.suppress(address, Reason.ERASED)
        changing.hold_back(person, _("La personne a été effacée avant l’envoi."))
        nobody = Concat(Value("efface-"), Cast("pk", CharField()), Value(NOWHERE), output_field=CharField())
        named = (
            Q(delivery__in=deliveries(person)) | Q(text__icontains=address) | Q(subject__icontains=address)
        )
        UnreadableBounce.objects.filter(named).delete()
        deliveries(person).update(address=nobody, error="")
        _forget_in_history(person)
        invitations.forget([address])
        _forget_requests(address)
        person.delete()
    return address


def _forget_in_history(person: Subscriber) -> None:
    """The admin's history names what was changed: here, an address."""
    entries = ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(Subscriber), object_id=str(person.pk)
    )
    entries.update(label=_("Personne effacée"), data={})


def _forget_requests(address: str) -> None:
    """What the queue keeps of mails to this address: those that wait, and those that could not be written."""
    requests = DBTaskResult.objects.filter(task_path=replies.reply.module_path).exclude(status="RUNNING")
    requests.filter(args_kwargs__icontains=f'"{address}"').delete()
