"""Writing a plan down: a few queries for each thousand people, all or nothing."""

from datetime import UTC, datetime, time

from django.db import connection, models
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from portal.models import Network

from ..models import Basis, ConsentKind, ConsentRecord, PaperContact, Subscriber
from . import invitations
from .known import SLICE
from .plan import TEXTS, Person, Plan

FILE_CHARS = 80  # of the file's name in a source, so that where the basis comes from keeps its place


def lock() -> None:
    """Nobody subscribes or leaves between the plan and its writing; SQLite's transactions are alone anyway.

    Strong enough for who only holds a row so far (`people.held`): else both would wait for each other.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"LOCK TABLE {Subscriber._meta.db_table} IN EXCLUSIVE MODE")


def apply(plan: Plan) -> None:
    """Inside a transaction, with what the plan was made from locked."""
    file = plan.report.file
    networks = dict(Network.objects.values_list("slug", "pk"))
    new = [person for person in plan.subscribers if person.row is None]
    known = [person for person in plan.subscribers if person.row is not None]
    rows = [subscriber(person) for person in new]
    Subscriber.objects.bulk_create(rows, batch_size=SLICE)
    for person, row in zip(new, rows, strict=True):
        person.row = row
    add_networks(Subscriber, [*plan.subscribers, *plan.changes], networks)
    for person in known:  # entered by hand, never confirmed: the file says why they may be written to
        confirm(person)
    fill([*known, *plan.changes])
    proofs = [proof(person, ConsentKind.IMPORTED, file) for person in plan.subscribers]
    proofs += [proof(person, ConsentKind.CHANGED, file) for person in plan.changes]
    ConsentRecord.objects.bulk_create(proofs, batch_size=SLICE)
    write_papers(plan, networks)
    invitations.prepare(plan.invitations, file)


def subscriber(person: Person) -> Subscriber:
    row = Subscriber(email=person.email, language=person.line.language, **person.texts)
    person.row = row
    confirm(person)
    return row


def confirm(person: Person) -> None:
    row, line, now = person.row, person.line, timezone.now()
    row.basis, row.basis_on, row.basis_source = line.basis, line.basis_on, line.basis_source
    row.confirmed_at = now
    # The last sign of life is what the file proves, not the day of the import.
    row.seen_at = min(now, datetime.combine(line.basis_on or now.date(), time(12), UTC))


def fill(people: list[Person]) -> None:
    """Blanks, and what `confirm` set; what searches look at follows."""
    fields = (*TEXTS, "basis", "basis_on", "basis_source", "confirmed_at", "seen_at", "folded")
    folded = Subscriber._meta.get_field("folded")
    for person in people:
        for name, text in person.texts.items():
            setattr(person.row, name, text)
        person.row.folded = folded.of(person.row)
    Subscriber.objects.bulk_update([person.row for person in people], fields, batch_size=200)


def add_networks(model: type[models.Model], people: list[Person], networks: dict[str, int]) -> None:
    field = model._meta.get_field("networks")
    through, name = field.remote_field.through, field.m2m_column_name()
    rows = [
        through(**{name: person.row.pk, "network_id": networks[slug]})
        for person in people
        for slug in sorted(person.networks)
    ]
    through.objects.bulk_create(rows, batch_size=SLICE * 2, ignore_conflicts=True)


def proof(person: Person, kind: ConsentKind, file: str) -> ConsentRecord:
    """What the file says of the basis: also of somebody who is a reader already, where it added something."""
    row, line = person.row, person.line
    with override(None):
        wording = _("%(basis)s, le %(day)s") % {
            "basis": Basis(line.basis).label,
            "day": f"{line.basis_on:%d/%m/%Y}",
        }
    return ConsentRecord(
        subject=row.uuid,
        kind=kind,
        wording=wording,
        networks=sorted(person.networks | person.held),
        titles=person.titles,
        basis=row.basis,
        source=f"{file[:FILE_CHARS]} – {line.basis_source}"[:200],
        language=row.language,
    )


def write_papers(plan: Plan, networks: dict[str, int]) -> None:
    rows = [PaperContact(**person.texts, source=plan.report.file[:200]) for person in plan.papers]
    PaperContact.objects.bulk_create(rows, batch_size=SLICE)
    for person, row in zip(plan.papers, rows, strict=True):
        person.row = row
    add_networks(PaperContact, [*plan.papers, *plan.paper_changes], networks)
