"""The actions of a programme, by chapter."""

import re

from django.db.models import F, QuerySet
from django.utils import timezone

from .common import model, networks_of

# One code among those of an action: « A12 », « A8 bis », each of « MA1 et MA2 ».
CODE = re.compile(r"([A-Z]+) ?(\d+)((?: (?:bis|ter))?)")


def actions_of(programme) -> QuerySet:
    """Published actions of a programme in the editor's order."""
    return (
        model("ActionPage")
        .objects.child_of(programme)
        .visible(every_language=True)
        .prefetch_related(networks_of())
        .order_by("path")
    )


def place_sessions(actions: list) -> None:
    """Give each action `session_list` and `next_session`; sessions stand on the source-language action."""
    rows = (
        model("Session")
        .objects.filter(action__translation_key__in=[action.translation_key for action in actions])
        .annotate(translation_key=F("action__translation_key"))
        .order_by("date", "start", "pk")
    )
    by_action: dict = {}
    for session in rows:
        by_action.setdefault(session.translation_key, []).append(session)
    today = timezone.localdate()
    for action in actions:
        action.session_list = by_action.get(action.translation_key, [])
        held = [session for session in action.session_list if session.status != "annulee"]
        action.next_session = next((session for session in held if session.last_day >= today), None)
        action.known_dates = [session.when for session in held if session.precision != "a-preciser"]


def chapters_with_actions(programme) -> list[tuple]:
    """(chapter or None, actions) pairs in the programme's order; actions of no known chapter come last."""
    found = list(actions_of(programme))
    place_sessions(found)
    by_chapter: dict[str, list] = {}
    for action in found:
        by_chapter.setdefault(action.chapter, []).append(action)
    pairs = [(chapter, by_chapter.pop(chapter.number, [])) for chapter in programme.chapters.all()]
    rest = [action for actions in by_chapter.values() for action in actions]
    return [*pairs, (None, rest)] if rest else pairs


def contents(chapters: list[tuple]) -> list[tuple]:
    """(chapter, lowest and highest code of its actions) for each main chapter: « A1–A6 », « A9 » or nothing."""
    found: list[tuple] = []
    for chapter, actions in chapters:
        if chapter is None:
            continue
        if not chapter.is_sub or not found:
            found.append((chapter, []))
        for action in actions:
            found[-1][1].extend(_codes(action))
    rows = []
    for chapter, codes in found:
        ordered = [code for _place, code in sorted(codes)]
        rows.append((chapter, "–".join(dict.fromkeys([ordered[0], ordered[-1]])) if ordered else ""))
    return rows


def _codes(action) -> list[tuple]:
    """(place, code) of each code of an action: A27 stands before A28, A8 before A8 bis; unknown forms come last."""
    known = [((0, code[1], int(code[2]), code[3]), code[0]) for code in CODE.finditer(action.codes)]
    return known or ([((1, action.codes, 0, ""), action.codes)] if action.codes else [])
