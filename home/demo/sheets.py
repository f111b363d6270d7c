"""Experience sheets of the demo content."""

from datetime import date

from networks.models import SheetPage
from networks.sheets.fields import FIELDS, LISTS
from networks.sheets.importing import excerpt
from portal.models import Organisation

from . import dates, tree, vocabulary
from .content.sheets import SHEETS

PUBLISHED_DAYS_AGO = {
    "la-seance-ouverte-du-jeudi": 210,
    "le-cafe-des-parents-change-de-trottoir": 180,
    "trois-jours-au-vert-entre-familles": 100,
    "le-cahier-en-ligne-sans-peur": 33,
    "jouer-dehors-apres-l-ecole": 12,
}


def load(day: date) -> int:
    """Create the missing sheets; returns how many."""
    index = tree.index("fiches")
    missing = [row for row in SHEETS if not tree.child(index, row["slug"])]
    for row in missing:
        tree.publish(index, sheet(row), dates.moment(day, PUBLISHED_DAYS_AGO[row["slug"]]))
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
    for slug, days_ago in PUBLISHED_DAYS_AGO.items():
        page = tree.child(index, slug)
        if page:
            dates.redate(page, dates.moment(day, days_ago))
