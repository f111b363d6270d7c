"""Articles of the demo content."""

from datetime import date, timedelta

from networks.models import ArticlePage

from . import blocks, dates, tree, vocabulary
from .content.articles import ARTICLES


def load(day: date) -> int:
    """Create the missing articles, the oldest first; returns how many."""
    index = tree.index("articles")
    rows = sorted(ARTICLES, key=lambda row: -row["published_days_ago"])
    missing = [row for row in rows if not tree.child(index, row["slug"])]
    for row in missing:
        tree.publish(index, article(row, day), dates.moment(day, row["published_days_ago"]))
    return len(missing)


def article(row: dict, day: date) -> ArticlePage:
    return ArticlePage(
        slug=row["slug"],
        title=row["title"],
        summary=row["summary"],
        kind=row["kind"],
        date=day - timedelta(days=row["published_days_ago"]),
        authors=row["authors"],
        centres=vocabulary.organisations(row["centres"]),
        reading_path=row["path"],
        voices=row["voices"],
        networks=vocabulary.networks(row["networks"]),
        themes=vocabulary.themes(row["themes"]),
        territories=vocabulary.territories(row["territories"]),
        body=blocks.body(row["body"]),
    )


def redate(day: date) -> None:
    """Date the articles as a first load on that day would."""
    index = tree.index("articles")
    for row in ARTICLES:
        page = tree.child(index, row["slug"])
        if page:
            dates.write(page, date=day - timedelta(days=row["published_days_ago"]))
            dates.redate(page, dates.moment(day, row["published_days_ago"]))
