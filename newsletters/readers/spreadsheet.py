"""Lists of people as spreadsheets: row by row, under the names that an import reads, without a formula in a cell."""

import csv
from collections.abc import Callable, Iterator
from tempfile import SpooledTemporaryFile
from typing import IO

from django.db.models import QuerySet
from django.utils import timezone

from portal.admin.exports import inert

from ..models import Export, PaperContact, Subscriber
from .states import ReaderState

BATCH = 1000
IN_MEMORY = 5_000_000  # bytes of a workbook; a larger one waits on the disk
Columns = dict[str, Callable]


def slugs(things) -> str:
    return ";".join(thing.slug for thing in things.all())


def day(moment) -> str:
    """2027-06-14, in our time."""
    return timezone.localdate(moment).isoformat() if moment else ""


SUBSCRIBERS: Columns = {
    "email": lambda row: row.email,
    "nom": lambda row: row.name,
    "organisation": lambda row: row.organisation,
    "fonction": lambda row: row.position,
    "reseaux": lambda row: slugs(row.networks),
    "lettres": lambda row: slugs(row.titles),
    "langue": lambda row: row.language,
    "base": lambda row: row.basis,
    "base_le": lambda row: row.basis_on.isoformat() if row.basis_on else "",
    "base_source": lambda row: row.basis_source,
    "etat": lambda row: str(ReaderState(row.state).label),
    "confirme_le": lambda row: day(row.confirmed_at),
    "desabonne_le": lambda row: day(row.unsubscribed_at),
}
PAPER: Columns = {
    "nom": lambda row: row.name,
    "organisation": lambda row: row.organisation,
    "fonction": lambda row: row.position,
    "reseaux": lambda row: slugs(row.networks),
    "origine": lambda row: row.source,
}
COLUMNS = {Subscriber: SUBSCRIBERS, PaperContact: PAPER}


def rows(people: QuerySet) -> Iterator[list[str]]:
    """The head, then a row for each, read by batches."""
    columns = COLUMNS[people.model]
    yield list(columns)
    for person in people.iterator(chunk_size=BATCH):
        yield [inert(value(person)) for value in columns.values()]


class _Line:
    """What `csv` writes to is what it gives back."""

    def write(self, text: str) -> str:
        return text


def as_csv(people: QuerySet) -> Iterator[bytes]:
    """In UTF-8 with a mark, without which French spreadsheets garble the accents."""
    writer = csv.writer(_Line())
    yield b"\xef\xbb\xbf"
    for row in rows(people):
        yield writer.writerow(row).encode()


def as_xlsx(people: QuerySet) -> IO[bytes]:
    # Not read by every process that only sends letters.
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet(str(people.model._meta.verbose_name_plural)[:31])
    for row in rows(people):
        sheet.append(row)
    file = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115, the response closes it
    book.save(file)
    file.seek(0)
    return file


def log(user, people: QuerySet, form: str, filters: str) -> Export:
    """Write down who takes what away, before it leaves."""
    return Export.objects.create(
        user=user,
        name=user.get_full_name() or user.get_username(),
        what=str(people.model._meta.verbose_name_plural),
        format=form,
        count=people.count(),
        filters=filters,
    )
