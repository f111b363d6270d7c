"""Sheets from a parsed file into pages: created, updated or left alone; all or nothing."""

import hashlib
from dataclasses import dataclass, field

from django.db import transaction
from django.utils.text import slugify
from wagtail.models import Locale

from portal.models import Organisation, Territory
from portal.models.organisation import OrganisationKind
from portal.slugs import free_slug

from ..models import SheetIndexPage, SheetPage
from . import values
from .fields import FIELDS, LISTS
from .labels import fold
from .parser import parse
from .reader import CONTROLS
from .records import ParsedFile, Problem, SheetRecord

SUMMARY_CHARS = 280


@dataclass
class ImportReport:
    """What an import did; `as_json()` is the contract of `import_sheets --report`."""

    parsed: ParsedFile
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)

    def as_json(self) -> dict:
        parsed = self.parsed
        return {
            "sheets": self.created + self.updated + self.unchanged + parsed.duplicates,
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "duplicates": parsed.duplicates,
            "lines": {
                "total": parsed.total,
                "placed": parsed.placed,
                "ignored": parsed.ignored,
                "unplaced": parsed.unplaced,
            },
            "problems": [
                {"line": problem.line, "message": problem.message}
                for problem in sorted([*parsed.problems, *self.problems], key=lambda problem: problem.line)
            ],
        }


class MissingIndex(Exception):
    """The site has no page that lists the sheets."""


def departments() -> dict[str, tuple[str, str]]:
    """Folded name of every département with its code and official name."""
    rows = Territory.objects.filter(kind="departement").values_list("name", "code")
    return {fold(name): (code, name) for name, code in rows}


def import_sheets(data: bytes, filename: str, dry_run: bool = False) -> ImportReport:
    """Import the text form of the sheets; with `dry_run` nothing stays.

    Raises `UnreadableFile` (not this format, cut, wrong encoding) and `MissingIndex`; both leave everything as it was.
    """
    parsed = parse(data, departments())
    report = ImportReport(parsed)
    index = SheetIndexPage.objects.filter(locale=Locale.get_default()).first()
    if index is None:
        raise MissingIndex
    with transaction.atomic():
        for record in parsed.records:
            _import_one(record, filename, index, report)
        if dry_run:
            transaction.set_rollback(True)
    return report


def _import_one(record: SheetRecord, filename: str, index: SheetIndexPage, report: ImportReport) -> None:
    page = SheetPage.objects.filter(source_key=record.key, locale=index.locale).first()
    data = source_data(record)
    if page is None:
        _create(record, data, filename, index)
        report.created += 1
    elif page.source_data == data:
        report.unchanged += 1
    else:
        _update(page, record, data, filename, report)
        report.updated += 1


def source_data(record: SheetRecord) -> dict[str, str]:
    """Attribute and text of each field as the source has it: what later imports compare with."""
    texts = {
        FIELDS[key]: "\n".join(record.lists[key]) if key in LISTS else record.fields[key] for key in FIELDS
    }
    return {"title": record.title, "structure": record.structure, **texts}


def _create(record: SheetRecord, data: dict[str, str], filename: str, index: SheetIndexPage) -> None:
    page = SheetPage(
        **{attribute: stored(attribute, text, record) for attribute, text in data.items()},
        slug=_slug(record, index),
        summary=excerpt(record.fields["resume"]),
        department=_department(record),
        organisation=_organisation(record),
        source_file=filename[:200],
        source_position=record.position,
        source_key=record.key,
        source_data=data,
        locale=index.locale,
    )
    index.add_child(instance=page)
    networks, themes = values.classify(page)
    page.networks.set(networks)
    page.themes.set(themes)
    page.save_revision(clean=False).publish()


def stored(attribute: str, text: str, record: SheetRecord) -> str:
    """The text as the page holds it: a title is needed, and titles and structures have a longest length."""
    if attribute == "title":
        return text[:255].strip() or f"Fiche sans titre (ligne {record.line})"
    return text[:250] if attribute == "structure" else text


def _update(
    live: SheetPage, record: SheetRecord, data: dict[str, str], filename: str, report: ImportReport
) -> None:
    """Take the source's new texts, but keep what an editor changed on the portal, and say so.

    A sheet with an unpublished draft gets the new texts in that draft: publishing it stays the editor's decision.
    """
    page = live.get_latest_revision_as_object()
    has_draft = live.has_unpublished_changes or not live.live
    previous = live.source_data
    for attribute, text in data.items():
        if previous.get(attribute) == text:
            continue
        new, old = (stored(attribute, value, record) for value in (text, previous.get(attribute, "")))
        if getattr(page, attribute) in (old, new):
            setattr(page, attribute, new)
        else:
            label = page._meta.get_field(attribute).verbose_name
            report.problems.append(
                Problem(
                    record.line,
                    f"« {page.title} » : « {label} » a été modifié sur le portail, le texte du portail est gardé.",
                )
            )
    page.department = page.department or _department(record)
    source = {"source_file": filename[:200], "source_position": record.position, "source_data": data}
    for attribute, value in source.items():
        setattr(page, attribute, value)
    revision = page.save_revision(clean=False)
    if has_draft:
        # What the next import compares with is the live row.
        SheetPage.objects.filter(pk=page.pk).update(**source)
    else:
        revision.publish()


def _department(record: SheetRecord) -> Territory | None:
    return Territory.objects.filter(kind="departement", code=record.department_code).first()


def _organisation(record: SheetRecord) -> Organisation | None:
    if not fold(record.structure):
        return None
    identity = f"{fold(record.structure)}|{record.department_code}"
    base = slugify(f"{fold(record.structure)} {record.department_code}")
    # Very long names share a beginning: a few letters of their hash keep them apart.
    slug = base if len(base) <= 150 else f"{base[:140]}-{hashlib.sha256(identity.encode()).hexdigest()[:8]}"
    organisation, _ = Organisation.objects.get_or_create(
        slug=slug,
        defaults={
            "name": record.structure[:250],
            "kind": OrganisationKind.SOCIAL_CENTRE,
            "department": _department(record),
        },
    )
    return organisation


def _slug(record: SheetRecord, index: SheetIndexPage) -> str:
    base = slugify(fold(record.title))[:80] or "fiche"
    siblings = SheetPage.objects.child_of(index).filter(slug__startswith=base)
    return free_slug(base, set(siblings.values_list("slug", flat=True)))


def excerpt(text: str) -> str:
    """The beginning of a text on one line, cut at a word, at most 280 characters."""
    line = " ".join(CONTROLS.sub(" ", text).split())
    if len(line) <= SUMMARY_CHARS:
        return line
    return line[:SUMMARY_CHARS].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
