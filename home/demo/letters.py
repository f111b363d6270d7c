"""The titles of letters, their past issues, and the next one in preparation."""

from datetime import date

from networks.models import ActionPage, ArticlePage, PublicationPage, SheetPage
from newsletters import compose
from newsletters.models import NewsletterIndexPage, NewsletterPage

from . import blocks, campaigns, dates, tree, vocabulary
from .content.letters import DRAFT, PAST_LETTERS, TITLES

TITLES_DAYS_AGO = 430
MODELS = {"article": ArticlePage, "action": ActionPage, "publication": PublicationPage, "sheet": SheetPage}


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


def load_draft() -> int:
    """Put the next issue in preparation unless it is there, filled with what composing proposes; returns how many."""
    title = tree.find(f"lettres/{DRAFT['title_slug']}")
    if tree.child(title, DRAFT["slug"]):
        return 0
    page = NewsletterPage(
        slug=DRAFT["slug"],
        title=DRAFT["title"],
        subject=DRAFT["subject"],
        introduction=DRAFT["introduction"],
        live=False,
        locale=title.locale,
    )
    title.add_child(instance=page)
    page.networks.set(title.networks.all())
    compose.fill(page)
    page.save_revision(clean=False)
    return 1


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
