"""« Ajouter à mon agenda »: one session as an iCalendar file."""

import re
from datetime import date, time

import pytest
import time_machine
from django.contrib.auth.models import Group
from wagtail.models import PageViewRestriction

from portal.models import Territory
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-03-10T09:00:00+01:00", tick=False):
        yield


def address(session) -> str:
    return f"{session.action.url}seance-{session.pk}.ics"


def lines(client, session) -> list[str]:
    """The unfolded lines of the file; the folded ones are checked on the way."""
    response = client.get(address(session))
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert f"seance-{session.pk}.ics" in response["Content-Disposition"]
    assert response.content.endswith(b"\r\n") and b"\n" not in response.content.replace(b"\r\n", b"")
    for line in response.content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    return response.content.replace(b"\r\n ", b"").decode().splitlines()


def test_a_session_with_hours_is_in_universal_time(client):
    action = make.action(title="L’atelier, ensemble ; ou seul", summary="Une ligne\navec \\ une barre.")
    commune = Territory.objects.get(kind="commune", code="93008")
    summer = make.session(
        action,
        date(2026, 6, 18),
        start=time(9, 30),
        end=time(12, 30),
        title="Séance 2",
        place="MC93",
        commune=commune,
    )
    winter = make.session(action, date(2026, 12, 3), start=time(18))
    found = lines(client, summer)
    assert found[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"] and found[-2:] == ["END:VEVENT", "END:VCALENDAR"]
    assert found.count("BEGIN:VEVENT") == 1
    for line in (
        "DTSTAMP:20260310T080000Z",
        "DTSTART:20260618T073000Z",
        "DTEND:20260618T103000Z",
        "SUMMARY:L’atelier\\, ensemble \\; ou seul : Séance 2",
        "DESCRIPTION:Une ligne\\navec \\\\ une barre.",
        "LOCATION:MC93\\, Bobigny",
        "STATUS:CONFIRMED",
    ):
        assert line in found
    assert any(re.fullmatch(r"URL:https?://.+/programme/2026/.+/", line) for line in found)
    later = lines(client, winter)
    assert "DTSTART:20261203T170000Z" in later
    assert not any(line.startswith("DTEND") for line in later)


def test_a_session_keeps_its_identity_when_it_changes(client):
    session = make.session(make.action(), date(2026, 6, 18), title="Une très longue séance " + "é" * 90)
    [uid] = [line for line in lines(client, session) if line.startswith("UID:")]
    assert "DTSTART;VALUE=DATE:20260618" in lines(client, session)
    assert "DTEND;VALUE=DATE:20260619" in lines(client, session)
    session.date, session.status = date(2026, 7, 1), "annulee"
    session.save()
    found = lines(client, session)
    assert uid in found and "STATUS:CANCELLED" in found and "DTSTART;VALUE=DATE:20260701" in found


def test_only_what_has_a_day_and_may_be_read_is_given(client):
    action = make.action()
    vague = make.session(action, date(2026, 6, 1), precision="mois")
    dated = make.session(action, date(2026, 6, 18))
    assert client.get(address(vague)).status_code == 404
    assert client.get(address(dated).replace("/2026/", "/2025/")).status_code == 404
    assert client.get(address(dated)).status_code == 200
    restriction = PageViewRestriction.objects.create(page=action.get_parent(), restriction_type="groups")
    restriction.groups.add(Group.objects.first())
    assert client.get(address(dated)).status_code == 404
    restriction.delete()
    action.unpublish()
    assert client.get(address(dated)).status_code == 404


def test_the_page_offers_it_for_coming_days_only(client):
    action = make.action()
    coming, past, cancelled, vague = (
        make.session(action, date(2026, 6, 18), status="complete"),
        make.session(action, date(2026, 1, 8)),
        make.session(action, date(2026, 6, 19), status="annulee"),
        make.session(action, date(2026, 6, 1), precision="mois"),
    )
    html = client.get(action.url).content.decode()
    assert html.count("Ajouter à mon agenda") == 1
    assert f'href="{address(coming)}"' in html
    for other in (past, cancelled, vague):
        assert f"seance-{other.pk}.ics" not in html
