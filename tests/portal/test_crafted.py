"""What no screen of the admin sends is refused, never an error 500, and what must stay stays whoever asks."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from newsletters import campaigns
from newsletters.models import Campaign
from newsletters.push import push
from tests import factories as make
from tests import people

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.fixture
def issue(smtp):
    """An issue that was sent."""
    make.subscriber("a@example.org")
    page = make.issue()
    campaign = campaigns.prepare(page)
    campaigns.send_now(campaign)
    assert push(campaign.pk).state == "sent"
    return page


@pytest.mark.parametrize("depth", [0, 1, 2], ids=["issue", "title", "letters"])
@pytest.mark.parametrize("way", ["screen", "bulk", "api"])
def test_what_was_sent_is_not_deleted_by_any_way(issue, way, depth, admin_client):
    page = issue.get_ancestors(inclusive=True).order_by("-depth")[depth]
    before = Page.objects.count()
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    address = {
        "screen": reverse("wagtailadmin_pages:delete", args=[page.pk]),
        "bulk": f"{bulk}?id={page.pk}&next=/admin/pages/",
        "api": f"/admin/api/main/pages/{page.pk}/action/delete/",
    }[way]
    answer = admin_client.post(address)
    assert answer.status_code == (409 if way == "api" else 302)
    assert Page.objects.count() == before and Campaign.objects.exists()
    if way != "api":
        html = admin_client.get(answer.url).content.decode()
        assert "envoi" in html and "trace" in html


def test_others_in_a_bulk_deletion_stay_too(issue, admin_client):
    other = make.article()
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    assert admin_client.post(f"{bulk}?id={other.pk}&id={issue.pk}&next=/admin/pages/").status_code == 302
    assert Page.objects.filter(pk=other.pk).exists()
    assert admin_client.post(f"{bulk}?id={other.pk}&next=/admin/pages/").status_code == 302
    assert not Page.objects.filter(pk=other.pk).exists()


CRAFTED = [
    ("post", "/admin/pages/{page}/copy/", {"new_title": "", "new_parent_page": "abc"}),
    ("post", "/admin/pages/{page}/move/", {"new_parent_page": "abc"}),
    ("post", "/admin/pages/{page}/move/99999999/confirm/", {}),
    ("post", "/admin/pages/{page}/move/{page}/confirm/", {}),
    ("post", "/admin/pages/{parent}/move/{page}/confirm/", {}),
    ("post", "/admin/pages/{page}/move/1/confirm/", {}),
    ("post", "/admin/pages/1/move/{page}/confirm/", {}),
    ("post", "/admin/pages/1/set_position/?position=0", {}),
    ("post", "/admin/pages/99999999/set_position/?position=0", {}),
    ("post", "/admin/pages/{page}/set_position/?position=abc", {}),
    ("post", "/admin/pages/{page}/edit/", {}),
    ("post", "/admin/pages/{page}/edit/preview/", {"body-count": "x"}),
    ("get", "/admin/bulk/wagtailcore/page/move/?id=abc", {}),
    ("get", "/admin/bulk/wagtailcore/page/move/?id=99999999999999999999", {}),
    ("get", "/admin/snippets/networks/session/add/?action=99999999999999999999", {}),
    ("post", "/admin/pages/{page}/move/", {"new_parent_page": "99999999999999999999"}),
    ("get", "/admin/login/?next=abc", {}),
    ("post", "/admin/choose-external-link/", {}),
    ("post", "/admin/choose-external-link/", {"external-link-chooser-url": ""}),
    ("post", "/admin/bulk/wagtailcore/page/move/?id={page}", {"chooser": "abc"}),
    ("post", "/admin/bulk/wagtailcore/page/publish/?id=abc", {}),
    ("post", "/admin/api/main/pages/{page}/action/move/", {"destination_page_id": "abc"}),
    ("post", "/admin/api/main/pages/1/action/delete/", {}),
]


@pytest.mark.parametrize("person", ["administrator", "editor", "animator"])
def test_no_crafted_request_fails(person):
    page = make.article(title="Une page qui reste")
    client = people.client_of(getattr(people, person)())
    for method, address, data in CRAFTED:
        address = address.format(page=page.pk, parent=page.get_parent().pk)
        answer = getattr(client, method)(address, data)
        assert answer.status_code < 500, address
        assert Page.objects.get(pk=page.pk).title == "Une page qui reste", address
