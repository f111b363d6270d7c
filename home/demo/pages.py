"""The home page, the standard pages, the pages of the networks: old acquaintances, published long ago."""

from datetime import date

from home.models import StandardPage
from networks.models import NetworkPage

from . import blocks, dates, tree, vocabulary
from .content.networks import NETWORK_PAGES
from .content.networks_more import NETWORK_PAGES_MORE
from .content.pages import HOME
from .content.standard_pages import STANDARD_PAGES

PUBLISHED_DAYS_AGO = 430


def load_home(day: date) -> int:
    """Write the home page unless somebody did; returns 1 when it was written."""
    home = tree.home()
    if home.latest_revision_id or home.summary:
        return 0
    home.title, home.summary, home.introduction = HOME["title"], HOME["summary"], HOME["introduction"]
    when = home.first_published_at = dates.moment(day, PUBLISHED_DAYS_AGO)
    home.save_revision().publish()
    dates.backdate(home, when)
    return 1


def load_standard_pages(day: date) -> int:
    """Create the missing standard pages, shown in the footer."""
    home = tree.home()
    missing = [row for row in STANDARD_PAGES if not tree.child(home, row["slug"])]
    for row in missing:
        page = StandardPage(
            slug=row["slug"],
            title=row["title"],
            summary=row["summary"],
            body=blocks.body(row["body"]),
            show_in_menus=True,
        )
        tree.publish(home, page, dates.moment(day, PUBLISHED_DAYS_AGO))
    return len(missing)


def load_network_pages(day: date) -> int:
    """Create the missing pages of networks, under the slug of their network."""
    index = tree.index("reseaux")
    rows = [*NETWORK_PAGES, *NETWORK_PAGES_MORE]
    missing = [row for row in rows if not tree.child(index, row["network"])]
    for row in missing:
        [network] = vocabulary.networks([row["network"]])
        page = NetworkPage(
            slug=row["network"],
            title=row["title"],
            summary=row["summary"],
            network=network,
            purpose=row["purpose"],
            territory=row["territory"],
            rhythm=row["rhythm"],
            contact_name=row["contact"]["name"],
            contact_phone=row["contact"]["phone"],
            contact_email=row["contact"]["email"],
            body=blocks.body(row["body"]),
        )
        tree.publish(index, page, dates.moment(day, PUBLISHED_DAYS_AGO))
    return len(missing)
