"""Deciding a review: by somebody else than whoever wrote, about what was read, once, and about no other page."""

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from wagtail.models import Page, TaskState

from tests import factories as make
from tests import people
from tests.networks.test_contributions_review import decide, edit, form, is_live, press, pressed, submit

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
APPROVE_FIRST = "Approuver et publier"
COMMENT = {
    "comments-TOTAL_FORMS": "1",
    "comments-0-id": "",
    "comments-0-contentpath": "title",
    "comments-0-text": "Bien vu.",
    "comments-0-position": "",
    "comments-0-replies-TOTAL_FORMS": "0",
    "comments-0-replies-INITIAL_FORMS": "0",
}
CHANGE, OTHER_CHANGE = {"title": "Mieux dit"}, {"summary": "Dit en une phrase."}


def contribution(slug: str = "reaap", **fields):
    """A page of that network that a contributor has sent for review."""
    section = make.centre("Villes au Carré")
    page = make.article(slug, live=False, **fields)
    page.save_revision()
    page.move(section, "last-child")
    page.refresh_from_db()
    submit(page, people.contributor(section))
    mail.outbox.clear()
    return page


def save(page, person, **changes) -> None:
    client = people.client_of(person)
    answer = client.post(edit(page), form(page, client, **changes))
    assert answer.status_code == 302, answer.context["form"].errors


def state_of(page) -> TaskState:
    return Page.objects.get(pk=page.pk).current_workflow_task_state


def action_of(page, of=None, action: str = "approve", name: str = "workflow_action") -> str:
    return reverse(f"wagtailadmin_pages:{name}", args=[page.pk, action, state_of(of or page).pk])


def test_approving_what_nobody_touched_makes_no_version():
    """Its date has a default that is computed, which Django compares with a hidden field that Wagtail does not show."""
    page, animator = contribution(), people.animator("reaap")
    versions = page.revisions.count()
    press(page, animator, "approve")
    assert is_live(page) and page.revisions.count() == versions


@pytest.mark.parametrize(
    ("done", "may_approve"),
    [
        ([], "me other"),
        ([("me", {})], "me other"),
        ([("me", COMMENT)], "me other"),
        ([("me", CHANGE)], "other"),
        ([("me", CHANGE), ("other", {})], "other"),
        ([("me", CHANGE), ("me", COMMENT)], "other"),
        ([("me", CHANGE), ("other", OTHER_CHANGE)], "me"),
        ([("me", CHANGE), ("other", OTHER_CHANGE), ("me", {})], "me"),
    ],
)
def test_whoever_changed_the_words_last_does_not_approve_alone(done, may_approve):
    page = contribution()
    who = {"me": people.animator("reaap"), "other": people.animator("reaap")}
    for name, changes in done:
        save(page, who[name], **changes)
    for name, person in who.items():
        html = people.client_of(person).get(edit(page)).content.decode()
        assert (APPROVE_FIRST in html) == (name in may_approve), name


def test_texts_that_were_not_typed_get_names_when_they_are_saved():
    """The editor's script names paragraphs and blocks: that changes no word."""
    page, animator = contribution(), people.animator("reaap")
    draft = page.get_latest_revision_as_object()
    typed = '<p data-block-key="ab1cd">Neuf familles.</p>'
    for person, text in (None, "<p>Neuf familles.</p>"), (animator, typed):
        draft.body = [("text", text)]
        draft.save_revision(user=person)
    assert APPROVE_FIRST in people.client_of(animator).get(edit(page)).content.decode()


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("name", ["workflow_action", "collect_workflow_action_data"])
@pytest.mark.parametrize("action", ["approve", "reject"])
def test_a_review_is_decided_at_the_address_of_its_page_only(method, name, action):
    mine, theirs = contribution("reaap"), contribution("clas")
    client = people.client_of(people.animator("reaap"))
    answer = getattr(client, method)(action_of(mine, theirs, action, name), {"comment": "Pas à moi."})
    assert answer.status_code == 404
    assert state_of(theirs) and state_of(mine) and not mail.outbox


@pytest.mark.parametrize("action", ["approve", "reject"])
def test_the_review_itself_asks_who_decides(action):
    page, stranger = contribution("reaap"), people.animator("clas")
    state = state_of(page)
    with pytest.raises(PermissionDenied):
        state.task.specific.on_action(state, stranger, action)
    assert state_of(page) and not mail.outbox


def said(answer) -> str:
    return " ".join(str(message) for message in answer.context["messages"])


@pytest.mark.parametrize("role", [people.animator, people.editor])
def test_what_changed_after_the_screen_was_opened_is_read_again(role):
    page, colleague, client = contribution(), people.animator("reaap"), people.client_of(role())
    opened = form(page, client, **pressed("approve"))
    save(page, colleague, **CHANGE)
    answer = client.post(edit(page), opened, follow=True)
    assert "a changé" in said(answer) and answer.context["page"].title == CHANGE["title"]
    assert not is_live(page) and page.revisions.latest("created_at").user == colleague
    assert client.post(edit(page), form(page, client, **pressed("approve"))).status_code == 302
    assert is_live(page) and Page.objects.get(pk=page.pk).title == CHANGE["title"]


def test_elsewhere_what_was_sent_is_approved():
    """The dashboard shows no text: its preview is of what was sent."""
    page, client = contribution(), people.client_of(people.animator("reaap"))
    save(page, people.animator("reaap"), **CHANGE)
    answer = client.post(action_of(page), follow=True)
    assert "a changé" in said(answer) and answer.redirect_chain[-1][0] == edit(page)
    in_a_dialog = client.post(action_of(page), headers={"X-Requested-With": "XMLHttpRequest"})
    assert in_a_dialog.json() == {"step": "success", "redirect": edit(page)}
    assert not is_live(page)
    save(page, people.editor(), title=page.title)
    client.post(action_of(page))
    assert is_live(page)


@pytest.mark.parametrize("role", [people.animator, people.editor])
@pytest.mark.parametrize("where", ["edit screen", "dashboard"])
def test_approving_twice_publishes_once(role, where):
    page, client = contribution(), people.client_of(role())
    url = edit(page) if where == "edit screen" else action_of(page)
    data = form(page, client, **pressed("approve"))
    client.post(url, data)
    versions = page.revisions.count()
    answer = client.post(url, data, follow=True)
    assert "déjà décidé" in said(answer)
    page = Page.objects.get(pk=page.pk)
    assert page.live and not page.has_unpublished_changes and page.revisions.count() == versions
    assert len(mail.outbox) == 1


def test_an_automatic_saving_decides_nothing():
    page, client = contribution(), people.client_of(people.animator("reaap"))
    data = form(page, client, **pressed("approve"))
    assert client.post(edit(page), data, headers={"Accept": "application/json"}).status_code == 200
    assert not is_live(page) and state_of(page)


def test_a_review_that_another_person_ended_is_left_alone():
    page, editor = contribution(), people.editor()
    client = people.client_of(editor)
    opened = form(page, client, **pressed("approve"))
    decide(page, people.animator("reaap"), "approve")
    versions = page.revisions.count()
    assert "terminée" in said(client.post(edit(page), opened | CHANGE, follow=True))
    assert page.revisions.count() == versions


def test_the_edit_screen_says_whose_turn_it_is():
    page, animator = contribution(), people.animator("reaap")
    asked = state_of(page).workflow_state.requested_by
    html = people.client_of(animator).get(edit(page)).content.decode()
    assert f"demandée par {asked.username}" in html and "à vous de décider" in html
    assert "à vous de décider" not in people.client_of(asked).get(edit(page)).content.decode()
    save(page, animator, **CHANGE)
    html = people.client_of(animator).get(edit(page)).content.decode()
    assert "corrigée par vous" in html and "à vous de décider" not in html


def test_handing_on_from_the_dashboard_says_who_is_asked():
    page, animator = contribution(), people.animator("reaap")
    other = people.animator("reaap")
    save(page, animator, **CHANGE)
    answer = people.client_of(animator).post(action_of(page), follow=True)
    assert other.username in said(answer)
    assert [message.to for message in mail.outbox] == [[other.email]]
