"""Sessions in the admin: hours as people write them, and identifiers that nobody has to invent."""

from datetime import time

import pytest

from networks.models import Session
from portal.models import Theme
from tests import factories as make

pytestmark = pytest.mark.django_db
ADD = "/admin/snippets/networks/session/add/"


def typed(action, **fields):
    return {
        "action": action.pk,
        "title": "",
        "precision": "jour",
        "date": "14/06/2027",
        "place": "",
        "commune": "",
        "status": "prevue",
        "start": "",
        "end": "",
    } | fields


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("9 h 30", time(9, 30)),
        ("9h30", time(9, 30)),
        ("9:30", time(9, 30)),
        ("9 h", time(9)),
        ("14H", time(14)),
        ("09:30:00", time(9, 30)),
        ("9\u202fh\u00a030", time(9, 30)),
        ("18 heures 15", time(18, 15)),
        ("14", time(14)),
        ("", None),
    ],
)
def test_an_hour_is_read_as_it_is_written(admin_client, text, hour):
    response = admin_client.post(ADD, typed(make.action(), start=text))
    assert response.status_code == 302
    assert Session.objects.get().start == hour


@pytest.mark.parametrize("asked", ["²", "0", "-1", "abc"])
def test_an_action_that_is_none_leaves_the_choice_open(admin_client, asked):
    assert admin_client.get(ADD, {"action": asked}).status_code == 200


@pytest.mark.parametrize("text", ["25 h", "9 h 75", "midi", "9 h 3"])
def test_what_is_no_hour_is_said_and_kept(admin_client, text):
    response = admin_client.post(ADD, typed(make.action(), start=text, place="Salle 2"))
    html = response.content.decode()
    assert "n’est pas une heure" in html and f'value="{text}"' in html and 'value="Salle 2"' in html
    assert not Session.objects.exists()


def test_a_stored_hour_is_shown_as_people_write_it_and_survives(admin_client):
    session = make.session(make.action(), start=time(9, 30), end=time(12))
    address = f"/admin/snippets/networks/session/edit/{session.pk}/"
    html = admin_client.get(address).content.decode()
    assert 'value="9 h 30"' in html and 'value="12 h"' in html
    assert "initTimeChooser" not in html
    admin_client.post(address, typed(session.action, start="9 h 30", end="12 h"))
    session.refresh_from_db()
    assert (session.start, session.end) == (time(9, 30), time(12))


def test_a_session_is_added_beside_its_action(admin_client):
    action = make.action(title="La rencontre")
    html = admin_client.get(f"{ADD}?action={action.pk}").content.decode()
    assert "Nouvelle séance" in html and "La rencontre" in html
    response = admin_client.post(ADD, typed(action))
    assert response.url == f"/admin/pages/{action.pk}/edit/"


def test_an_identifier_left_empty_is_made_from_the_name(admin_client):
    fields = {"name": "L’accès aux droits", "parent": "", "order": 100, "slug": ""}
    for _ in range(2):
        assert admin_client.post("/admin/snippets/portal/theme/add/", fields).status_code == 302
    assert sorted(Theme.objects.filter(name=fields["name"]).values_list("slug", flat=True)) == [
        "lacces-aux-droits",
        "lacces-aux-droits-2",
    ]


def test_territories_are_boxes_in_groups(admin_client):
    article = make.article()
    from portal.models import Territory

    commune = Territory.objects.filter(kind="commune").first()
    article.territories.set([commune])
    article.save()
    html = admin_client.get(f"/admin/pages/{article.pk}/edit/").content.decode()
    assert html.count("<details") >= 3
    groups = html.split("<details")
    [opened] = [group for group in groups if f'value="{commune.pk}"' in group and "checked" in group]
    assert opened.lstrip().startswith("open")
