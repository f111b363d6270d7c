"""The way of an uploaded file: read, checked, imported. A row says where it stands; the worker takes each step.

A request only writes down what is asked for, so that a large file never makes a browser wait; asking twice is asking
once, since each step begins from one state only.
"""

import logging
from datetime import date, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from ..models import AddressBook
from .columns import Column
from .importing import import_table
from .lines import Defaults
from .reading import read, refuse_at_once
from .report import Report
from .table import Table, UnreadableFile, guessed

logger = logging.getLogger("newsletters.addressbook")
State = AddressBook.State
PENDING = (State.READING, State.CHECKING, State.IMPORTING)
SHOWN_ROWS = 3
TRIES = 3  # a file that brings the worker down is not tried for ever
FORGOTTEN = timedelta(days=1)  # files that nobody imported
KEPT = timedelta(days=365)  # reports


def upload(data: bytes, name: str, user) -> AddressBook:
    """Raises `UnreadableFile` for what can be told at once."""
    refuse_at_once(data, name)
    return AddressBook.objects.create(name=name[:200], content=data, created_by=user)


def choose(book: AddressBook, columns: dict[int, Column], defaults: Defaults) -> bool:
    """What stands in which column, and what holds for the whole file: to be checked. False when it is too late."""
    return _move(
        book.pk,
        (State.READ, State.CHECKED),
        State.CHECKING,
        columns={str(index): column.value for index, column in columns.items()},
        defaults=as_data(defaults),
    )


def ask_import(book: AddressBook) -> bool:
    """Once: False when it was asked for before."""
    return _move(book.pk, (State.CHECKED,), State.IMPORTING)


def work(pk: int) -> str:
    """The next step of a file, if one is waiting. Returns where it stands then."""
    book = AddressBook.objects.filter(pk=pk, state__in=PENDING).select_related("created_by").first()
    if book is None:
        return ""
    with override(_language(book.created_by)):
        return _work(book)


def _language(user) -> str:
    """The report is written for who brought the file; what is stored about people stays as the portal says it."""
    profile = getattr(user, "wagtail_userprofile", None)
    return profile.get_preferred_language() if profile else settings.LANGUAGE_CODE


def _work(book: AddressBook) -> str:
    pk = book.pk
    AddressBook.objects.filter(pk=pk).update(tries=F("tries") + 1)
    if book.tries >= TRIES:
        _stop(book, _("Ce fichier a arrêté le service du portail : partagez-le en plusieurs."))
        return AddressBook.objects.values_list("state", flat=True).get(pk=pk)
    try:
        {State.READING: _read, State.CHECKING: _check, State.IMPORTING: _import}[State(book.state)](book)
    except UnreadableFile as error:
        _stop(book, str(error))
    except Exception:
        logger.exception("Address book %s stopped while %s", pk, book.state)
        _stop(book, _("Une erreur inattendue s’est produite : rien n’a été changé."))
    return AddressBook.objects.values_list("state", flat=True).get(pk=pk)


def _read(book: AddressBook) -> None:
    table = read(bytes(book.content or b""), book.name)
    _move(
        book.pk,
        (State.READING,),
        State.READ,
        content=table.pack(),
        titles=table.titles,
        first_rows=[row for _line, row in table.rows if any(row)][:SHOWN_ROWS],
        columns={str(index): column.value for index, column in guessed(table).items()},
    )


def _check(book: AddressBook) -> None:
    report = _run(book, dry_run=True)
    _move(book.pk, (State.CHECKING,), State.CHECKED, report=report.as_json(private=False))


def _import(book: AddressBook) -> None:
    """The people and the state of the file change together, or not at all."""
    with transaction.atomic():
        book = AddressBook.objects.select_for_update().get(pk=book.pk)
        if book.state != State.IMPORTING:
            return
        report = _run(book, dry_run=False)
        _move(
            book.pk,
            (State.IMPORTING,),
            State.IMPORTED,
            report=report.as_json(private=False),
            content=None,
            first_rows=[],
            imported_at=timezone.now(),
        )


def _run(book: AddressBook, *, dry_run: bool) -> Report:
    columns = {int(index): Column(column) for index, column in book.columns.items()}
    table = Table.unpack(bytes(book.content or b""))
    return import_table(table, book.name, columns=columns, defaults=from_data(book.defaults), dry_run=dry_run)


def _stop(book: AddressBook, error: str) -> None:
    """What cannot go on says why: back to the step before, or refused, and then its file is not kept."""
    if before := {State.CHECKING: State.READ, State.IMPORTING: State.CHECKED}.get(State(book.state)):
        _move(book.pk, (book.state,), before, error=error)
    else:
        _move(book.pk, (book.state,), State.FAILED, error=error, content=None, first_rows=[])


def _move(pk: int, before: tuple[str, ...], after: str, **fields) -> bool:
    rows = AddressBook.objects.filter(pk=pk, state__in=before)
    return bool(rows.update(**{"state": after, "tries": 0, "error": "", **fields}))


def as_data(defaults: Defaults) -> dict:
    """As JSON can hold it."""
    on = defaults.basis_on
    return {
        "networks": sorted(defaults.networks),
        "basis": defaults.basis,
        "basis_on": on.isoformat() if on else "",
        "basis_source": defaults.basis_source,
        "language": defaults.language,
    }


def from_data(data: dict) -> Defaults:
    on = data.get("basis_on")
    return Defaults(
        networks=frozenset(data.get("networks", ())),
        basis=data.get("basis", ""),
        basis_on=date.fromisoformat(on) if on else None,
        basis_source=data.get("basis_source", ""),
        language=data.get("language", "fr"),
    )


def pending() -> list[int]:
    """The files that wait for a step."""
    return list(AddressBook.objects.filter(state__in=PENDING).values_list("pk", flat=True))


def forget_old() -> int:
    """Files that nobody imported within a day, reports after a year; returns how many."""
    now = timezone.now()
    idle = Q(created_at__lt=now - FORGOTTEN) & ~Q(state__in=[State.IMPORTED, *PENDING])
    return AddressBook.objects.filter(idle | Q(created_at__lt=now - KEPT)).delete()[0]
