"""Comments beside a draft: who is told, in which words, and what they find behind the link."""

import json
import re

import pytest
from django.core import mail
from django.urls import reverse
from wagtail.models import Comment

from networks.models import ActionPage, ArticleIndexPage, ArticlePage
from newsletters.models import NewsletterPage
from tests import factories as make
from tests import people

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
ASKED = "Le nombre de familles est-il « à jour » ?"


@pytest.fixture
def author():
    return people.editor(first_name="Camille", last_name="Martin")


@pytest.fixture
def colleague():
    return people.editor(first_name="Dominique", last_name="Petit")


@pytest.fixture
def draft(author):
    """An article that its author has begun in the admin."""
    parent = ArticleIndexPage.objects.get(**make.FRENCH)
    address = reverse("wagtailadmin_pages:add", args=["networks", "articlepage", parent.pk])
    answer = people.client_of(author).post(address, fields() | {"comment_notifications": "on"})
    assert answer.status_code == 302, answer.context["form"].errors
    return ArticlePage.objects.get()


def fields(**more) -> dict:
    data = {"title": "Les chiffres du Réaap", "slug": "chiffres", "kind": "actualite", "date": "23/11/2026"}
    data |= {"body-count": "0", "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
    return data | more


def thread(old: Comment | None = None, *replies: str, resolved: bool = False) -> dict:
    """The only comment of the page as the edit screen sends it, new or with new replies."""
    stored = 1 if old else 0
    data = {
        "comments-TOTAL_FORMS": "1",
        "comments-INITIAL_FORMS": str(stored),
        "comments-0-id": str(old.pk) if old else "",
        "comments-0-contentpath": "summary",
        "comments-0-text": ASKED,
        "comments-0-position": "",
        "comments-0-resolved": "on" if resolved else "",
        "comments-0-replies-TOTAL_FORMS": str(len(replies)),
        "comments-0-replies-INITIAL_FORMS": "0",
    }
    for number, text in enumerate(replies):
        data |= {f"comments-0-replies-{number}-{name}": "" for name in ("id", "DELETE")}
        data[f"comments-0-replies-{number}-text"] = text
    return data


def edit(page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def save(page, person, said: dict, **more) -> None:
    answer = people.client_of(person).post(edit(page), fields(**more) | said)
    assert answer.status_code == 302, answer.context["form"].errors


def seen(page, person) -> list[dict]:
    """The comments that the edit screen hands to the browser."""
    html = people.client_of(person).get(edit(page)).content.decode()
    data = re.search(r'<script id="comments-data" type="application/json">(.*?)</script>', html, re.DOTALL)
    return json.loads(data[1])["comments"]


def test_the_author_is_told_in_french_and_finds_the_comment_behind_the_link(draft, author, colleague):
    other = people.editor()
    save(draft, colleague, thread())
    [message] = mail.outbox
    assert message.to == [author.email] and message.to != [other.email]
    subject, body = (text.replace("\u00a0", " ") for text in (message.subject, message.body))
    assert subject == "Dominique Petit a mis à jour des commentaires sur la page « Les chiffres du Réaap »"
    assert body.startswith("Bonjour Camille,") and "Nouveaux commentaires :" in body and ASKED in body
    assert f"http://testserver{edit(draft)}" in body
    assert not re.search(r"\b(hello|comments?|here|preferences|updated)\b", body, re.IGNORECASE)
    [comment] = seen(draft, author)
    assert comment["text"] == ASKED and comment["contentpath"] == "summary"
    assert [one["text"] for one in seen(draft, other)] == [ASKED]


def test_an_answer_reaches_who_asked(draft, author, colleague):
    save(draft, colleague, thread())
    mail.outbox.clear()
    save(draft, author, thread(Comment.objects.get(), "Oui, relevé ce matin."), comment_notifications="on")
    [message] = mail.outbox
    assert message.to == [colleague.email] and message.subject.startswith("Camille Martin")
    assert "Oui, relevé ce matin." in message.body and ASKED in message.body
    [comment] = seen(draft, colleague)
    assert [reply["text"] for reply in comment["replies"]] == ["Oui, relevé ce matin."]


def test_a_resolved_comment_is_told_and_gone_from_the_screen(draft, author, colleague):
    save(draft, colleague, thread())
    mail.outbox.clear()
    save(draft, author, thread(Comment.objects.get(), resolved=True), comment_notifications="on")
    [message] = mail.outbox
    assert message.to == [colleague.email] and "Commentaires archivés" in message.body
    assert seen(draft, colleague) == []


def test_comments_are_for_the_team_alone(draft, author, colleague, client):
    save(draft, colleague, thread() | {"action-publish": "1"})
    page = ArticlePage.objects.get()
    assert page.live and ASKED not in client.get(page.url).content.decode()


def test_somebody_who_turned_them_off_hears_nothing(draft, author, colleague):
    save(draft, author, {})  # the box « notifications » is not ticked
    save(draft, colleague, thread())
    assert mail.outbox == []


def test_who_begins_a_page_by_a_button_hears_of_its_comments_too(author):
    """A letter that is prepared, an action taken up again: as if begun on Wagtail's own screen."""
    client = people.client_of(author)
    action = make.action()
    client.post(reverse("prepare_letter"), {"title": make.title().pk})
    client.post(reverse("renew_action", args=[action.pk]), {"programme": make.programme(2031).pk})
    begun = [NewsletterPage.objects.latest("pk"), ActionPage.objects.latest("pk")]
    assert begun[1].pk != action.pk
    for page in begun:
        screen = client.get(edit(page))
        assert screen.context["form"]["comment_notifications"].value() is True
