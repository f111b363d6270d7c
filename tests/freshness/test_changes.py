"""Anonymous pages come from the cache without a query, and show every change at the very next request."""

from types import SimpleNamespace

import pytest
from wagtail.models import PageViewRestriction

from tests import factories
from tests.freshness.changes import CHANGES, post

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(home, admin_client, tmp_path):
    """What changes act on: the home page, somebody who is logged in to the admin, a folder."""
    return SimpleNamespace(home=home, admin=admin_client, folder=tmp_path)


def shown(response) -> str:
    """The page, or what came instead; a bare number could stand in the drawing of a cover."""
    return response.content.decode() if response.status_code == 200 else f"HTTP {response.status_code}"


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_the_next_request_shows_the_change(change, world, client, django_assert_num_queries):
    steps = change(world)
    address, before, after = next(steps)
    first = client.get(address)
    assert first.status_code == 200 and before in shown(first)
    assert not after or after not in shown(first)
    client.get(address)  # a picture cut by the first reading may have renewed the page
    with django_assert_num_queries(0):
        assert client.get(address).content == client.get(address).content
    try:
        next(steps, None)
        now = shown(client.get(address))
    finally:
        if hasattr(world, "clock"):
            world.clock.stop()
    assert after in now
    assert not before or before not in now.replace(after, "")


def test_a_page_made_public_again_is_seen(client):
    page = factories.article()
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert client.get(page.url).status_code == 302
    restriction.delete()
    assert client.get(page.url).status_code == 200


def test_a_redirect_leads_on_at_once(client, world):
    assert client.get("/ancien/").status_code == 404
    post(world, "wagtailredirects:add", old_path="/ancien", redirect_link="https://example.org/ailleurs/")
    assert client.get("/ancien/").headers["Location"] == "https://example.org/ailleurs/"
