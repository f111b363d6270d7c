"""Every screen of the URL resolver, for four roles, is in French: no English word, no `None`, no code of a model.

What `language.EXCEPTIONS` lets pass has a reason; what is no screen stands in `addresses.NOT_SCREENS` with one.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

import pytest
from django.db import connection

from tests import people
from tests.screens import addresses, forms, language, scene

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


@pytest.fixture
def prepared():
    return scene.prepare()


def first_of_each(screens) -> Iterator[addresses.Screen]:
    seen = set()
    for screen in screens:
        if screen.name not in seen:
            seen.add(screen.name)
            yield screen


def told(faults: dict[str, set[str]]) -> str:
    return "\n".join(
        f"{fault}: {where}" for fault, places in sorted(faults.items()) for where in sorted(places)[:4]
    )


def test_exceptions_are_few_and_have_a_reason():
    assert len(language.EXCEPTIONS) <= 20
    assert all(len(reason) > 5 for reason in (*language.EXCEPTIONS.values(), *addresses.NOT_SCREENS.values()))


def test_every_route_is_a_screen_or_says_why_not(prepared):
    """A new route is walked at once, or this test asks what its arguments are."""
    names = {name for name, _pattern in addresses.routes() if name and not name.endswith(":")}
    for expression in addresses.NOT_SCREENS:
        assert any(re.fullmatch(expression, name) for name in names), f"nothing is called {expression}"
    walked = {screen.name for screen in addresses.screens(prepared)}
    assert not {name for name in names - walked if addresses.is_screen(name)} - addresses.ELSEWHERE.keys()


# wagtail-localize pages through its report in whatever order the database has.
@pytest.mark.filterwarnings("ignore:Pagination may yield inconsistent results")
@pytest.mark.parametrize("role", ["administrator", "editor", "animator", "contributor"])
def test_a_role_reads_only_french(role, prepared):
    """The administrator opens everything and sends every form empty; the others open one screen of each kind.

    The words do not depend on the database, and the two long walks take minutes: each is walked on one of them.
    """
    if {"administrator": "postgresql", "editor": "sqlite"}.get(role) == connection.vendor:
        pytest.skip("walked on the other database")
    client, reader = people.client_of(prepared.roles[role]), language.Reader()
    everything = role == "administrator"
    screens = addresses.screens(prepared)
    faults, opened, sent = defaultdict(set), set(), set()
    for screen in screens if everything else first_of_each(screens):
        for body, how in forms.answers(client, screen.url, send=everything and screen.name not in sent):
            (sent if how == "sent" else opened).add(screen.name)
            for text in language.texts(body):
                for fault in reader.faults(text):
                    faults[fault].add(f"{screen.url} ({how}): {text[:120]}")
    assert not faults, told(faults)
    least = {"administrator": 260, "editor": 150, "animator": 60, "contributor": 60}[role]
    assert len(opened) >= least, f"{role} opened {len(opened)} kinds of screens"
    assert not everything or len(sent) >= 60
