"""Acronyms of the demo content."""

import csv
from pathlib import Path

from portal.models import Acronym

ROWS = Path(__file__).parent / "content" / "acronyms.csv"


def load() -> int:
    """Create the missing acronyms; returns how many."""
    with ROWS.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    known = set(Acronym.objects.values_list("short", flat=True))
    missing = [Acronym(**row) for row in rows if row["short"] not in known]
    for acronym in missing:
        acronym.full_clean()
        # Not in bulk: search listens to each of them.
        acronym.save()
    return len(missing)
