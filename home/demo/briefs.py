"""Brèves of the demo content."""

from datetime import date, datetime, timedelta

from networks.models import Brief

from . import dates, vocabulary
from .content.briefs import BRIEFS


def load(day: date) -> int:
    """Create the missing brèves, told apart by their titles; returns how many."""
    known = set(Brief.objects.values_list("title", flat=True))
    missing = [row for row in BRIEFS if row["title"] not in known]
    for row in missing:
        brief = Brief(
            kind=row["kind"],
            title=row["title"],
            text=row["text"],
            url=row.get("url", ""),
            **moments(row, day),
        )
        brief.full_clean()
        brief.save()
        brief.networks.set(vocabulary.networks(row["networks"]))
    return len(missing)


def moments(row: dict, day: date) -> dict[str, datetime | date | None]:
    """When a brève was written, and its last day."""
    left = row["until_in_days"]
    return {
        "created_at": dates.moment(day, row["created_days_ago"]),
        "until": day + timedelta(days=left) if left else None,
    }


def redate(day: date) -> None:
    """Date the brèves as a first load on that day would."""
    for row in BRIEFS:
        Brief.objects.filter(title=row["title"]).update(**moments(row, day))
