"""The two programmes of the demo content: 2018 whole, and a current year that renews twelve of its actions."""

from collections import Counter
from datetime import date, datetime, time
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from networks import listings
from networks.models import ProgrammePage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

# The source's table, in its order: chapter, then the codes printed under it (« Autres activités » 1 to 4 are 7 to 10).
SOURCE = {
    "1.1": "A1, A2",
    "1.2": "A3",
    "1.3": "A4, A5, A6",
    "2": "A7, A8, A8 bis, A9, A10",
    "3": "A11, A12, A13, A14, A15, A16",
    "4": "A17, A18, A19, A20, A21",
    "5": "A22, A23, A24, A25, A26",
    "6.1": "A28, A29",
    "6.2": "A27, A30, A31, A32",
    "6.3": "A33, A34",
    "6.4": "A35",
    "6.5": "A36, A36 bis",
    "7": "MA1 et MA2, MA3, MA4, MA5, MA6",
}
# Actions of which the source calls every partner « pressenti » or only means to invite them; those with none but sure ones.
EXPECTED = {"A2", "A4", "A5", "A11", "A15", "A17", "A18", "A19", "A32", "A34", "A35"}
CONFIRMED = {"A3", "A6", "A7", "A9", "A10", "A20", "A23", "A25", "A27", "A29", "A30", "A36", "A36 bis"}
# The only dates it gives.
DATED = {"A6": "mai 2018", "MA1 et MA2": "automne 2018", "MA5": "deuxième trimestre 2018"}
# How many sessions it counts.
COUNTED = {"A1": 5, "A2": 5, "A10": 3, "A11": 3, "A17": 4, "A21": 2, "A25": 3, "A36": 2, "MA1 et MA2": 7}


def actions_of(year: int) -> list:
    return list(listings.actions_of(ProgrammePage.objects.get(year=year)))


def assert_says_enough(action):
    """For whom, what, and with a chapter to stand in: never an empty page."""
    assert 0 < len(action.summary) <= 300, action
    assert action.audience and action.chapter, action
    assert len(action.question_list) >= 2, action
    assert len(action.body) >= 1, action
    text = "".join(
        [action.title, action.summary, action.audience, action.questions, str(action.body.raw_data)]
    )
    assert "’" in text and not any(f"{letter}'" in action.summary for letter in "ldncqsj"), action


def statuses(action) -> set[str]:
    return {partner.status for partner in action.partners.all()}


TODAY = timezone.localdate()


@pytest.mark.parametrize(
    "day", [TODAY, date(TODAY.year, 12, 31)], ids=["as loaded", "moved to the last day of the year"]
)
def test_both_programmes_are_whole(client, time_machine, day):
    if day != TODAY:
        time_machine.move_to(datetime.combine(day, time(18)), tick=False)
        call_command("load_demo", stdout=StringIO(), refresh_dates=True)

    archive = actions_of(2018)
    coded = [action for action in archive if action.codes]
    assert [(action.chapter, action.codes) for action in coded] == [
        (chapter, code) for chapter, codes in SOURCE.items() for code in codes.split(", ")
    ]
    assert Counter(action.chapter for action in archive if not action.codes) == {"8": 3, "9": 3, "10": 2}
    by_code = {action.codes: action for action in coded}
    assert {code for code, action in by_code.items() if statuses(action) == {"pressenti"}} == EXPECTED
    assert {code for code, action in by_code.items() if statuses(action) == {"confirme"}} >= CONFIRMED
    assert {code: by_code[code].sessions.count() for code in COUNTED} == COUNTED
    known = {
        session.action.codes: session.when
        for action in archive
        for session in action.sessions.exclude(precision="a-preciser")
    }
    assert known == DATED
    # Without a format in the source: none invented.
    assert [code for code, action in by_code.items() if not action.format] == ["A10"]

    current = actions_of(TODAY.year)
    assert len(current) == 12
    renewed = {code for action in current for code in action.codes.split(" et ")}
    assert renewed <= {code for codes in SOURCE.values() for code in codes.replace(" et ", ", ").split(", ")}
    sessions = [session for action in current for session in action.sessions.all()]
    today = timezone.localdate()
    assert {session.status for session in sessions} == {"prevue", "complete", "annulee"}
    assert [session.status for session in sessions].count("annulee") == 1
    open_days = [s for s in sessions if s.is_dated and s.status == "prevue" and s.date > today]
    assert len(open_days) >= 6
    assert any(s.is_dated and s.date < today for s in sessions)
    assert any(not s.is_dated for s in sessions)
    assert all(s.start and s.end and s.commune for s in sessions if s.is_dated)

    for action in archive + current:
        assert_says_enough(action)
    for year, first, last in ((2018, "A1–A6", "MA1–MA6"), (TODAY.year, "MA1–MA2", "A27–A29")):
        html = client.get(f"/programme/{year}/").content.decode()
        assert f">{first}</span>" in html and f">{last}</span>" in html
