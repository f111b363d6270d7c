"""Publications of the demo content, their series and their files."""

from datetime import date

from networks.models import ActionPage, PublicationFile, PublicationPage, Series

from . import blocks, dates, media, tree, vocabulary
from .content.publications import INVENTED, PUBLICATIONS, SERIES

EXTRACT_PAGES = 2


def load_series() -> int:
    """Create the missing series; returns how many."""
    created = 0
    for order, (slug, name, description) in enumerate(SERIES, start=1):
        facts = {"name": name, "description": description, "order": order}
        created += Series.objects.get_or_create(slug=slug, defaults=facts)[1]
    return created


def load(day: date) -> int:
    """Create the missing publications with a file each, the oldest first; returns how many."""
    index = tree.index("publications")
    rows = sorted(PUBLICATIONS, key=lambda row: -row["published_days_ago"])
    missing = [row for row in rows if not tree.child(index, row["slug"])]
    for row in missing:
        tree.publish(index, publication(row), dates.moment(day, row["published_days_ago"]))
    return len(missing)


def publication(row: dict) -> PublicationPage:
    extract = media.pdf_document(row["slug"], f"{row['title']} (extrait)", EXTRACT_PAGES)
    return PublicationPage(
        slug=row["slug"],
        title=row["title"],
        summary=row["summary"],
        series=Series.objects.get(slug=row["series"]),
        number=row["number"],
        year=row["year"],
        authors=row["authors"],
        centres=vocabulary.organisations(row["centres"]),
        pages_count=row["pages_count"],
        action=action(row["action"]),
        networks=vocabulary.networks(row["networks"]),
        themes=vocabulary.themes(row["themes"]),
        body=blocks.body(body(row)),
        files=[PublicationFile(document=extract, label="Extrait", pages=EXTRACT_PAGES)],
    )


def body(row: dict) -> list[tuple]:
    """What it is about, and its contents where they are made up like the rest."""
    if not row["contents"]:
        return [("text", row["body"])]
    contents = "".join(f"<li>{line}</li>" for line in row["contents"])
    return [
        ("text", row["body"]),
        ("heading", {"text": "Au sommaire", "level": "h2"}),
        ("text", f"<ul>{contents}</ul>{INVENTED}"),
    ]


def action(codes: str) -> ActionPage | None:
    """The action of the 2018 programme under these codes."""
    programme = tree.find("programme/2018")
    return ActionPage.objects.child_of(programme).filter(codes=codes).first() if codes else None


def redate(day: date) -> None:
    """Date the publications as a first load on that day would; their year is printed on them and stays."""
    index = tree.index("publications")
    for row in PUBLICATIONS:
        page = tree.child(index, row["slug"])
        if page:
            dates.redate(page, dates.moment(day, row["published_days_ago"]))
