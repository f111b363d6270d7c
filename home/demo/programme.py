"""The two programmes of the demo content: 2018, and the year of the first load."""

from collections import Counter
from datetime import date

from networks.models import ActionPage, ProgrammeChapter, ProgrammePage

from . import actions, dates, tree
from .content.programme_2018 import PROGRAMME_2018
from .content.programme_current import PROGRAMME_CURRENT

# Days between the publication of the current programme and the first load.
PUBLISHED_DAYS_AGO = 100


def load(day: date) -> Counter:
    """Create what is missing of both programmes; returns how many pages and sessions."""
    archive = dates.moment(date(2018, 1, 15))
    current = dates.moment(day, PUBLISHED_DAYS_AGO)
    return load_one(PROGRAMME_2018, 2018, archive, day) + load_one(
        PROGRAMME_CURRENT, current_year(day), current, day
    )


def load_one(content: dict, year: int, when, day: date) -> Counter:
    index = tree.index("programme")
    programme = tree.child(index, str(year))
    created = Counter()
    if programme is None:
        programme = tree.publish(index, new_programme(content, year), when)
        created["programmes"] += 1
    return created + actions.load(programme, content["actions"], day)


def new_programme(content: dict, year: int) -> ProgrammePage:
    return ProgrammePage(
        slug=str(year),
        title=title(year),
        year=year,
        summary=content["summary"],
        introduction=content["introduction"],
        chapters=[
            ProgrammeChapter(**chapter, sort_order=place) for place, chapter in enumerate(content["chapters"])
        ],
    )


def title(year: int) -> str:
    return f"Programme {year}"


def current_year(day: date) -> int:
    """The year under which the current programme stands: that of its actions, else that of a first load on that day."""
    first = PROGRAMME_CURRENT["actions"][0]["slug"]
    action = ActionPage.objects.descendant_of(tree.index("programme")).filter(slug=first).first()
    return int(action.get_parent().slug) if action else day.year


def redate(day: date) -> None:
    """Date the current programme as a first load on that day would: its year, its actions, their sessions."""
    index = tree.index("programme")
    programme = tree.child(index, str(current_year(day)))
    if programme is None:
        return
    # An editor's programme of the new year keeps its place.
    if programme.year not in (2018, day.year) and not tree.child(index, str(day.year)):
        name = title(day.year) if programme.title == title(programme.year) else programme.title
        dates.write(programme, title=name, slug=str(day.year), year=day.year)
    dates.redate(programme, dates.moment(day, PUBLISHED_DAYS_AGO))
    actions.redate(programme, PROGRAMME_CURRENT["actions"], day)
