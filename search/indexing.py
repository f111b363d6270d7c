"""Entries follow what they are derived from: one at a time, or everything again."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import batched

from django.apps import apps
from django.db import transaction
from django.db.models import F, Model, Q, QuerySet
from django.utils import timezone
from wagtail.models import Page

from portal.visibility import is_visible

from . import visibility
from .documents import COLUMNS, differs, document
from .kinds import KINDS, Kind
from .models import SearchEntry

CHUNK = 200


def put(kind: Kind, found: Model) -> None:
    """Write the entry of an object as it is in memory, or take it away when nobody may find it."""
    host = found if isinstance(found, Page) else host_of(kind)
    if host is None or not host.live or host.alias_of_id:
        remove(kind, [found.pk])
        return
    columns = document(kind, found, host)
    live = is_visible(host)
    SearchEntry.objects.update_or_create(
        kind=kind.slug, object_id=found.pk, defaults=columns | {"live": live, "updated_at": timezone.now()}
    )


def remove(kind: Kind, ids: Iterable[int]) -> None:
    SearchEntry.objects.filter(kind=kind.slug, object_id__in=list(ids)).delete()


def put_again(kind: Kind, ids: Iterable[int]) -> None:
    """Write the entries of these objects as the database has them."""
    for found in kind.queryset().filter(pk__in=list(ids)):
        put(kind, found)


def host_of(kind: Kind) -> Page | None:
    """The page that shows the objects of a kind; None where there is none yet."""
    pages = apps.get_model(kind.host).objects.live().filter(alias_of=None)
    return pages.select_related("locale").order_by("pk").first()


def rebuild(kinds: Iterable[Kind] = KINDS) -> Counter:
    """Compare every entry with its source and write what differs. Safe at any time and again.

    Returns how many entries were `created`, `updated`, `removed` and left `unchanged`.
    """
    counts: Counter = Counter(created=0, updated=0, removed=0, unchanged=0)
    for kind in kinds:
        host = None if kind.is_page else host_of(kind)
        kept: set[int] = set()
        if kind.is_page or host:
            for chunk in _chunks(kind.queryset()):
                kept.update(found.pk for found in chunk)
                counts.update(_write(kind, chunk, host))
        gone = SearchEntry.objects.filter(kind=kind.slug)
        gone = [pk for pk, source in gone.values_list("pk", "object_id") if source not in kept]
        counts["removed"] += SearchEntry.objects.filter(pk__in=gone).delete()[0]
    unknown = SearchEntry.objects.exclude(kind__in=[kind.slug for kind in KINDS])
    counts["removed"] += unknown.delete()[0]
    visibility.refresh()
    return counts


def _chunks(queryset: QuerySet) -> Iterator[tuple]:
    yield from batched(queryset.iterator(chunk_size=CHUNK), CHUNK)


@transaction.atomic
def _write(kind: Kind, chunk: tuple, host: Page | None) -> Counter:
    old = {
        entry.object_id: entry
        for entry in SearchEntry.objects.filter(kind=kind.slug, object_id__in=[found.pk for found in chunk])
    }
    now, new, changed = timezone.now(), [], []
    for found in chunk:
        columns, entry = document(kind, found, host), old.get(found.pk)
        if entry is None:
            new.append(SearchEntry(kind=kind.slug, object_id=found.pk, updated_at=now, **columns))
            continue
        if differs(entry, columns):
            changed.append(entry)
            for name, value in columns.items():
                setattr(entry, name, value)
        # Even an entry that stays was looked at now: what was published before is no drift any more.
        entry.updated_at = now
    SearchEntry.objects.bulk_create(new)
    SearchEntry.objects.bulk_update(changed, [*COLUMNS, "updated_at"])
    SearchEntry.objects.filter(pk__in=[entry.pk for entry in old.values()]).update(updated_at=now)
    return Counter(created=len(new), updated=len(changed), unchanged=len(chunk) - len(new) - len(changed))


def drift(kind: Kind) -> QuerySet:
    """Objects of a kind without an entry, and pages published after theirs was written."""
    entries = SearchEntry.objects.filter(kind=kind.slug)
    found = kind.queryset().exclude(pk__in=entries.values("object_id"))
    if kind.is_page:
        late = entries.filter(page__last_published_at__gt=F("updated_at")).values("object_id")
        found = kind.queryset().filter(Q(pk__in=late) | Q(pk__in=found.order_by().values("pk")))
    return found


def heal() -> Counter:
    """Mend what signals missed: what is missing, late, no longer there or wrongly shown. Cheap where all is well."""
    counts: Counter = Counter()
    for kind in KINDS:
        host = None if kind.is_page else host_of(kind)
        if kind.is_page or host:
            for chunk in _chunks(drift(kind)):
                counts.update(_write(kind, chunk, host))
        entries = SearchEntry.objects.filter(kind=kind.slug)
        gone = entries.exclude(object_id__in=kind.queryset().order_by().values("pk"))
        counts["removed"] += gone.delete()[0]
    counts["shown"] = visibility.refresh()
    return counts
