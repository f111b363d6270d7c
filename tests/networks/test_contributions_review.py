"""The review: who is asked, who may answer, what the author learns, through the admin's own screens."""

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.urls import reverse
from wagtail.models import Page, TaskState

from tests import factories as make
from tests import people

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.fixture
def section():
    return make.centre("Villes au Carré")


@pytest.fixture
def draft(section):
    """An article of Réaap that a centre prepares."""
    page = make.article("reaap", live=False, title="Une expérience de centre")
    page.save_revision()
    page.move(section, "last-child")
    return type(page).objects.get(pk=page.pk)


def edit(page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def form(page, client, **more) -> dict:
    """What the edit screen's form holds, as the browser would send it."""
    answer = client.get(edit(page))
    assert answer.status_code == 200
    fields = {}
    for bound in answer.context["form"]:
        value = bound.value()
        if value is not None and not hasattr(value, "stream_block"):
            fields[bound.html_name] = value
    data = {
        name: [getattr(one, "pk", one) for one in value] if isinstance(value, (list, tuple)) else value
        for name, value in fields.items()
    }
    data |= {"body-count": "0"}
    for prefix in ("comments", "files", "committees"):
        data |= {f"{prefix}-TOTAL_FORMS": "0", f"{prefix}-INITIAL_FORMS": "0"}
    data["loaded_revision_id"] = answer.context["page"].latest_revision_id
    data["loaded_revision_created_at"] = answer.context["loaded_revision_created_at"]
    return {name: value for name, value in data.items() if value != ""} | more


def submit(page, person) -> None:
    client = people.client_of(person)
    answer = client.post(edit(page), form(page, client, **{"action-submit": "1"}))
    assert answer.status_code == 302, answer.context["form"].errors
    assert Page.objects.get(pk=page.pk).workflow_in_progress


def decide(page, person, action: str, comment: str = ""):
    state = TaskState.objects.get(status=TaskState.STATUS_IN_PROGRESS)
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, state.pk])
    return people.client_of(person).post(url, {"comment": comment})


def press(page, person, action: str, **more):
    """Open the edit screen, then press one of the buttons of the review there."""
    client = people.client_of(person)
    return client.post(edit(page), form(page, client, **pressed(action)) | more, follow=True)


def pressed(action: str) -> dict:
    return {"action-workflow-action": "1", "workflow-action-name": action}


def is_live(page) -> bool:
    return Page.objects.get(pk=page.pk).live


def test_a_contributor_submits_an_animator_approves_the_page_is_online(section, draft):
    author, animator = people.contributor(section), people.animator("reaap")
    people.animator("clas")
    html = people.client_of(author).get(edit(draft)).content.decode()
    assert "Envoyer en relecture" in html and 'name="action-publish"' not in html
    submit(draft, author)
    assert [message.to for message in mail.outbox] == [[animator.email]]
    message = mail.outbox.pop()
    assert message.subject == "À relire : Une expérience de centre"
    assert f"http://testserver{edit(draft)}" in message.body and author.username in message.body

    html = people.client_of(animator).get(edit(draft)).content.decode()
    assert "Approuver et publier" in html and "Demander des changements" in html
    assert decide(draft, animator, "approve", "Très clair.").status_code == 302
    assert is_live(draft)
    assert people.client_of(None).get(Page.objects.get(pk=draft.pk).url).status_code == 200
    (message,) = mail.outbox
    assert message.to == [author.email] and message.subject.startswith("Approuvé")
    assert "Très clair." in message.body and Page.objects.get(pk=draft.pk).full_url in message.body


def test_changes_are_asked_for_with_a_comment_and_the_page_comes_back(section, draft):
    author, animator = people.contributor(section), people.animator("reaap")
    submit(draft, author)
    mail.outbox.clear()
    decide(draft, animator, "reject", "Il manque la date.")
    (message,) = mail.outbox
    assert message.to == [author.email] and "Il manque la date." in message.body
    assert not is_live(draft)
    assert "action-submit" in people.client_of(author).get(edit(draft)).content.decode()


def test_without_animator_the_editors_are_asked(section, draft):
    editor = people.editor()
    submit(draft, people.contributor(section))
    assert [message.to for message in mail.outbox] == [[editor.email]]


def test_somebody_away_is_not_asked(section, draft):
    people.animator("reaap", is_active=False)
    editor = people.editor()
    submit(draft, people.contributor(section))
    assert [message.to for message in mail.outbox] == [[editor.email]]


def test_another_network_s_animator_may_not_answer(section, draft):
    submit(draft, people.contributor(section))
    stranger = people.animator("clas")
    assert decide(draft, stranger, "approve").status_code == 404
    assert not is_live(draft)
    assert people.client_of(stranger).get(edit(draft)).status_code == 302


def test_the_draft_s_networks_decide_not_those_online(section, draft):
    """What is stored on the page is older than what its author sends."""
    author = people.contributor(section)
    client = people.client_of(author)
    clas = make.networks("clas")[0]
    data = form(draft, client, **{"action-submit": "1"}) | {"networks": [clas.pk]}
    assert client.post(edit(draft), data).status_code == 302
    assert decide(draft, people.animator("reaap"), "approve").status_code == 404
    assert not is_live(draft)
    decide(draft, people.animator("clas"), "approve")
    assert is_live(draft)


def test_nobody_approves_their_own_page_but_an_editor(home):
    page = make.article("reaap", live=False)
    page.save_revision()
    author = people.animator("reaap")
    Page.objects.filter(pk=page.pk).update(owner=author)
    submit(page, author)
    assert decide(page, author, "approve").status_code in {302, 403}
    assert not is_live(page)
    decide(page, people.animator("reaap"), "approve")
    assert is_live(page)
    second = make.article("reaap", live=False)
    second.save_revision()
    editor = people.editor()
    submit(second, editor)
    decide(second, editor, "approve")
    assert is_live(second)


def buttons(html: str) -> list[str]:
    """What stands on the buttons below the edit form, the first one foremost."""
    footer = BeautifulSoup(html, "html.parser").find("footer")
    return [
        button.get_text(" ", strip=True)
        for button in footer.find_all("button")
        if button.get_text(strip=True)
    ]


def rewrite(page, person, *, approve: bool):
    """Change the draft on the edit screen, and press « Approuver » there at once or not."""
    client = people.client_of(person)
    data = form(page, client) | {"title": "Tout autre chose"} | (pressed("approve") if approve else {})
    return client.post(edit(page), data, follow=True)


@pytest.mark.parametrize("at_once", [True, False], ids=["in one go", "later"])
def test_an_animator_who_rewrites_a_contribution_does_not_publish_it_alone(section, draft, at_once):
    animator, other = people.animator("reaap"), people.animator("reaap")
    submit(draft, people.contributor(section))
    mail.outbox.clear()
    answer = rewrite(draft, animator, approve=at_once)
    assert answer.status_code == 200
    if not at_once:
        html = people.client_of(animator).get(edit(draft)).content.decode()
        assert "et publier" not in buttons(html) and "Faire approuver par une autre personne" in buttons(html)
        decide(draft, animator, "approve")
    else:
        said = [str(message) for message in answer.context["messages"]]
        assert len(said) == 1 and "une autre personne doit approuver" in said[0]
    assert not is_live(draft)
    assert Page.objects.get(pk=draft.pk).get_latest_revision_as_object().title == "Tout autre chose"
    assert [message.to for message in mail.outbox] == [[other.email]]
    assert buttons(people.client_of(other).get(edit(draft)).content.decode())[0] == "Approuver et publier"
    press(draft, other, "approve")
    assert is_live(draft) and Page.objects.get(pk=draft.pk).title == "Tout autre chose"


def test_where_nobody_else_animates_an_editor_is_asked(section, draft):
    animator, editor = people.animator("reaap"), people.editor()
    submit(draft, people.contributor(section))
    mail.outbox.clear()
    rewrite(draft, animator, approve=True)
    assert not is_live(draft) and [message.to for message in mail.outbox] == [[editor.email]]
    press(draft, editor, "approve")
    assert is_live(draft)


def test_an_editor_still_publishes_at_once(home):
    page = make.article("reaap", live=False)
    page.save_revision()
    client = people.client_of(people.editor())
    assert 'name="action-publish"' in client.get(edit(page)).content.decode()
    client.post(edit(page), form(page, client, **{"action-publish": "1"}))
    assert is_live(page) and not mail.outbox


def test_what_waits_for_somebody_is_on_their_home_screen(section, draft):
    submit(draft, people.contributor(section))
    mine, others = people.animator("reaap"), people.animator("clas")
    assert list(TaskState.objects.reviewable_by(mine)) == list(TaskState.objects.all())
    assert not TaskState.objects.reviewable_by(others)
    assert "Une expérience de centre" in people.client_of(mine).get("/admin/").content.decode()
    assert "Une expérience de centre" not in people.client_of(others).get("/admin/").content.decode()


def test_a_lock_of_the_author_does_not_keep_reviewers_out(section, draft):
    author, animator = people.contributor(section), people.animator("reaap")
    Page.objects.filter(pk=draft.pk).update(locked=True, locked_by=author)
    submit(draft, author)
    assert "Approuver et publier" in people.client_of(animator).get(edit(draft)).content.decode()


def test_messages_switched_off_stay_away(section, draft):
    from wagtail.users.models import UserProfile

    animator = people.animator("reaap")
    profile = UserProfile.get_for_user(animator)
    profile.submitted_notifications = False
    profile.save()
    submit(draft, people.contributor(section))
    assert not mail.outbox
