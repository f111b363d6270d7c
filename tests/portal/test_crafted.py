"""What no screen of the admin sends is refused, never an error 500, and what must stay stays whoever asks."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from newsletters import campaigns
from newsletters.models import Campaign
from newsletters.push import push
from tests import factories as make
from tests import people
from tests.networks.test_contributions_review import form

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
    *(
        ("get", f"/admin/choose-{kind}-link/?parent_page_id=abc", {})
        for kind in ("external", "email", "anchor")
    ),
    ("get", "/admin/pages/99999999999999999999/edit/", {}),
    ("get", "/admin/choose-page/chosen-multiple/?id=99999999999999999999", {}),
    ("post", "/admin/pages/{page}/lock/", {"next": "abc"}),
    ("post", "/admin/pages/{page}/unlock/", {"next": '{"zz": 1}'}),
    ("post", "/admin/localize/update/99999999/", {"next": "abc"}),
    *(
        ("get", f"/admin/choose-page/{below}?target_pages[]={key}&user_perms={right}", {})
        for below in ("", "{parent}/")
        for key in ("abc", "[]", "null")
        for right in ("", "move_to", "bulk_move_to")
    ),
]
# What a reviewer's script sends besides the decision.
EXTRA = ["abc", "[1]", "null", "", '{"zz": 1}', '{"user": 1}', '{"update": 0}']


@pytest.mark.parametrize("person", ["administrator", "editor", "animator"])
def test_no_crafted_request_fails(person):
    page = make.article(title="Une page qui reste")
    client = people.client_of(getattr(people, person)())
    for method, address, data in CRAFTED:
        address = address.format(page=page.pk, parent=page.get_parent().pk)
        answer = getattr(client, method)(address, data)
        assert answer.status_code < 500, address
        assert Page.objects.get(pk=page.pk).title == "Une page qui reste", address


@pytest.mark.parametrize("extra", EXTRA)
def test_a_decision_with_words_that_nobody_sends_is_refused(extra):
    author, page = people.animator("clas"), make.article(live=False)
    page.save_revision(user=author)
    page.get_workflow().start(page, author)
    fields = {"action-workflow-action": "true", "workflow-action-name": "reject"}
    client, address = people.client_of(people.animator()), f"/admin/pages/{page.pk}/edit/"
    fields |= {"workflow-action-extra-data": extra}
    answer = client.post(address, form(page, client) | fields)
    assert answer.status_code == 400 and "Demande illisible" in answer.content.decode()
    assert page.current_workflow_state.status == "in_progress"


@pytest.mark.parametrize("text", ["", 'msgid "a', 'msgid "a"\nmsgstr "b"\n'])
def test_a_file_of_translations_that_says_not_of_what_is_refused(text, admin_client):
    page = make.article()
    source, _created = TranslationSource.update_or_create_from_instance(page)
    english = Locale.objects.get(language_code="en")
    translation = Translation.objects.create(source=source, target_locale=english)
    address = f"/admin/localize/translate/{translation.pk}/pofile/"
    # No translation was begun yet: there is nothing to take away.
    assert admin_client.get(f"{address}download/").status_code == 404
    translation.save_target(publish=False)
    answer = admin_client.post(f"{address}upload/", {"file": SimpleUploadedFile("en.po", text.encode())})
    assert answer.status_code in {302, 400}


@pytest.mark.parametrize("question", ["", "?abc=1"])
def test_a_fault_of_the_portal_is_no_crafted_request(question, admin_client, monkeypatch, caplog):
    def broken(*args, **kwargs):
        raise ValueError("a fault of the portal")

    monkeypatch.setattr("portal.admin.pages.PortalIndexView.annotate_queryset", broken)
    admin_client.raise_request_exception = False
    assert admin_client.get(f"/admin/articles/{question}").status_code == 500
    assert "a fault of the portal" in caplog.text
