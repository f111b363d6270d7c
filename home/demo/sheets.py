"""Experience sheets of the demo content."""

from datetime import date

from networks.models import SheetPage
from networks.sheets.fields import FIELDS, LISTS
from networks.sheets.importing import excerpt
from portal.models import Organisation

from . import dates, tree, vocabulary
from .content.sheets import SHEETS


def load(day: date) -> int:
    """Create the missing sheets; returns how many."""
    index = tree.index("fiches")
    missing = [row for row in SHEETS if not tree.child(index, row["slug"])]
    for row in missing:
        tree.publish(index, sheet(row), dates.moment(day, row["published_days_ago"]))
    return len(missing)


def sheet(row: dict) -> SheetPage:
    texts = {FIELDS[key]: "\n".join(value) if key in LISTS else value for key, value in row["fields"].items()}
    return SheetPage(
        slug=row["slug"],
        title=row["title"],
        summary=row["summary"] or excerpt(row["fields"]["resume"]),
        structure=row["structure"],
        organisation=Organisation.objects.filter(name=row["structure"]).first(),
        department=vocabulary.department(row["department_code"]),
        networks=vocabulary.networks(row["networks"]),
        themes=vocabulary.themes(row["themes"]),
        territories=vocabulary.territories(row["territories"]),
        **texts,
    )


def redate(day: date) -> None:
    """Date the sheets as a first load on that day would."""
    index = tree.index("fiches")
    for row in SHEETS:
        page = tree.child(index, row["slug"])
        if page:
            dates.redate(page, dates.moment(day, row["published_days_ago"]))
