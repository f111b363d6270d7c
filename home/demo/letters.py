"""The titles of letters and their past issues."""

from datetime import date

from networks.models import ActionPage, ArticlePage, SheetPage
from newsletters.models import NewsletterIndexPage, NewsletterPage

from . import blocks, campaigns, dates, tree, vocabulary
from .content.letters import PAST_LETTERS, TITLES

TITLES_DAYS_AGO = 400
MODELS = {"article": ArticlePage, "action": ActionPage, "sheet": SheetPage}


def load_titles(day: date) -> int:
    """Create the missing titles; returns how many."""
    index = tree.index("lettres")
    missing = [row for row in TITLES if not tree.child(index, row["slug"])]
    for row in missing:
        page = NewsletterIndexPage(
            slug=row["slug"],
            title=row["title"],
            summary=row["summary"],
            rhythm=row["rhythm"],
            sender_name=row["sender_name"],
            networks=vocabulary.networks(row["networks"]),
        )
        tree.publish(index, page, dates.moment(day, TITLES_DAYS_AGO))
    return len(missing)


def load_issues(day: date) -> int:
    """Create the missing past issues, published and sent; returns how many."""
    created = 0
    for row in PAST_LETTERS:
        title = tree.find(f"lettres/{row['title_slug']}")
        if not tree.child(title, row["slug"]):
            sent = dates.moment(day, row["sent_days_ago"])
            campaigns.record(tree.publish(title, issue(row), sent), sent)
            created += 1
    return created


def issue(row: dict) -> NewsletterPage:
    return NewsletterPage(
        slug=row["slug"],
        title=row["title"],
        subject=row["subject"],
        preheader=row["preheader"],
        introduction=row["introduction"],
        sections=blocks.stream(NewsletterPage, "sections", [section(part) for part in row["sections"]]),
    )


def section(row: dict) -> dict:
    value = {
        "heading": row["heading"],
        "networks": row["networks"],
        "reserved": False,
        "introduction": "",
        "items": [item(kind, slug) for kind, slug in row["items"]],
    }
    return {"type": "section", "value": value}


def item(kind: str, slug: str) -> dict:
    """The announcement of a page, the latest where several have that slug."""
    page = MODELS[kind].objects.filter(slug=slug, locale__language_code="fr").latest("pk")
    return {"type": "page", "value": {"page": page.pk, "title": "", "summary": ""}}


def redate(day: date) -> None:
    """Date the past issues and their sending as a first load on that day would."""
    index = tree.index("lettres")
    for row in PAST_LETTERS:
        title = tree.child(index, row["title_slug"])
        page = title and tree.child(title, row["slug"])
        if page:
            sent = dates.moment(day, row["sent_days_ago"])
            dates.redate(page, sent)
            campaigns.date_campaign(page, sent)
