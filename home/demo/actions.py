"""Actions of the programmes, and their sessions."""

from collections import Counter
from datetime import date, datetime, timedelta

from django.utils.dateparse import parse_date, parse_time

from networks.dates import period_start
from networks.models import ActionPage, ActionPartner, ProgrammePage, Session

from . import blocks, dates, tree, vocabulary

# What a session is when its row does not say otherwise.
SESSION = {"precision": "a-preciser", "start": "", "end": "", "place": "", "commune": "", "status": "prevue"}


def load(programme: ProgrammePage, rows: list[dict], day: date) -> Counter:
    """Create the missing actions with their sessions, in the programme's order; returns how many of each."""
    created = Counter()
    for row in rows:
        if tree.child(programme, row["slug"]):
            continue
        page = tree.publish(programme, action(row), published(row, programme, day))
        for session in row["sessions"]:
            new_session(page, session, programme.year, day).save()
        created += Counter({"actions": 1, "séances": len(row["sessions"])})
    return created


def published(row: dict, programme: ProgrammePage, day: date) -> datetime:
    """Actions of the current programme came out one by one; those of 2018 came out with it."""
    days_ago = row.get("published_days_ago")
    return dates.moment(day, days_ago) if days_ago else programme.first_published_at


def action(row: dict) -> ActionPage:
    return ActionPage(
        slug=row["slug"],
        title=row["title"],
        summary=row["summary"],
        codes=row["codes"],
        chapter=row["chapter"],
        format=row["format"],
        audience=row["audience"],
        questions="\n".join(row["questions"]),
        body=blocks.body(row["body"]),
        partners=[partner(*names) for names in row["partners"]],
        networks=vocabulary.networks(row["networks"]),
        themes=vocabulary.themes(row["themes"]),
    )


def partner(slug: str, role: str, status: str) -> ActionPartner:
    [organisation] = vocabulary.organisations([slug])
    return ActionPartner(organisation=organisation, role=role, status=status)


def new_session(page: ActionPage, row: dict, year: int, day: date) -> Session:
    row = SESSION | row
    session = Session(
        action=page,
        title=row["title"],
        date=session_date(row, year, day),
        precision=row["precision"],
        start=parse_time(row["start"]),
        end=parse_time(row["end"]),
        place=row["place"],
        commune=vocabulary.commune(row["commune"]),
        status=row["status"],
    )
    session.full_clean()
    return session


def session_date(row: dict, year: int, day: date) -> date:
    """The date, or the first day of its period; counted from a day (`in_days`) or written (`date`)."""
    if row.get("in_days") is not None:
        moment = dates.working_day(day + timedelta(days=row["in_days"]))
    else:
        moment = parse_date(row.get("date", "")) or date(year, 1, 1)
    return period_start(moment, row.get("precision", SESSION["precision"]))


def redate(programme: ProgrammePage, rows: list[dict], day: date) -> None:
    """Date the actions, and those of their sessions that kept their title, as a first load on that day would."""
    for row in rows:
        page = tree.child(programme, row["slug"])
        if page:
            dates.redate(page, published(row, programme, day))
            for session in row["sessions"]:
                moment = session_date(session, programme.year, day)
                page.sessions.filter(title=session["title"]).update(date=moment)
