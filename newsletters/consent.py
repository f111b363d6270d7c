"""Writing proofs down: who agreed to what, when, and in front of which words, without naming anybody."""

from django.db import IntegrityError, transaction

from .models import ConsentKind, ConsentRecord, Subscriber


def record(
    subscriber: Subscriber, kind: ConsentKind, source: str, *, wording: str = "", key: str | None = None
) -> ConsentRecord | None:
    """Add the proof of an act, with what the subscriber follows now; None when that `key` was recorded before."""
    fields = {
        "subject": subscriber.uuid,
        "kind": kind,
        "wording": wording,
        "networks": sorted(network.slug for network in subscriber.networks.all()),
        "titles": sorted(title.slug for title in subscriber.titles.all()),
        "basis": subscriber.basis,
        "source": source[:200],
        "language": subscriber.language,
    }
    try:
        with transaction.atomic():
            return ConsentRecord.objects.create(**fields, key=key)
    except IntegrityError:
        if key is None or not ConsentRecord.objects.filter(key=key).exists():
            raise
        return None
