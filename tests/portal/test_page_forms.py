"""The edit screens of pages: nobody has to invent an address."""

import re

import pytest
from django.urls import reverse

from networks.models import ArticleIndexPage, ArticlePage
from tests import factories as make
from tests import people

pytestmark = pytest.mark.django_db
TITLE = "Le café des parents"


@pytest.fixture
def editor(home):
    return people.client_of(people.editor())


def fields(**more) -> dict:
    """A new article as its screen sends it, with the address that the script made from its title."""
    data = {"title": TITLE, "slug": "le-cafe-des-parents", "kind": "actualite", "date": "23/11/2026"}
    data |= {"body-count": "0", "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
    return data | more


def add(editor, **more):
    parent = ArticleIndexPage.objects.get(**make.FRENCH)
    address = reverse("wagtailadmin_pages:add", args=["networks", "articlepage", parent.pk])
    answer = editor.post(address, fields(**more))
    assert answer.status_code == 302, answer.context["form"].errors
    return ArticlePage.objects.latest("pk")


def save(editor, page, **more):
    return editor.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), fields(**more))


def draft_slug(page) -> str:
    return ArticlePage.objects.get(pk=page.pk).get_latest_revision_as_object().slug


def test_a_second_page_of_the_same_title_gets_a_number(editor):
    pages = [add(editor), add(editor), add(editor)]
    assert [page.slug for page in pages] == [f"le-cafe-des-parents{end}" for end in ("", "-2", "-3")]


def test_the_number_stays_while_the_open_screen_saves_again(editor):
    """After an automatic save the screen still holds the address without its number."""
    add(editor)
    second = add(editor)
    for _ in range(2):
        assert save(editor, second).status_code == 302
        assert draft_slug(second) == "le-cafe-des-parents-2"


def test_an_empty_address_is_made_from_the_title(editor):
    add(editor)
    assert add(editor, slug="").slug == "le-cafe-des-parents-2"


def test_a_page_online_keeps_its_address_when_another_is_taken(editor):
    taken, online = make.article(slug="le-cafe-des-parents"), make.article(slug="autre")
    answer = save(editor, online)
    assert answer.status_code == 200 and "slug" in answer.context["form"].errors
    assert draft_slug(online) == "autre" and draft_slug(taken) == "le-cafe-des-parents"


@pytest.mark.parametrize("sent", ["", "uvres-et-curs"])
def test_a_ligature_stays_in_an_address_that_is_made_from_the_title(editor, sent):
    """The editor's script drops it, as Django does."""
    page = add(editor, title="Œuvres et cœurs", slug=sent)
    assert page.slug == "oeuvres-et-coeurs"
    save(editor, page, title="Œuvres et cœurs", slug="mon-adresse")
    assert draft_slug(page) == "mon-adresse"


def test_no_field_hides_the_address_of_its_form(editor):
    """`form.action` is the field of that name where there is one: nothing would be saved by itself."""
    publication, action = make.publication(), make.action()
    address = reverse("wagtailadmin_pages:edit", args=[publication.pk])
    names = re.findall(r'name="([^"]+)"', editor.get(address).content.decode())
    assert "of_action" in names and "action" not in names
    data = fields(title=publication.title, slug=publication.slug, year="2018", of_action=action.pk)
    data |= {f"files-{name}": "0" for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    assert editor.post(address, data).status_code == 302
    publication.refresh_from_db()
    assert publication.get_latest_revision_as_object().action == action


@pytest.mark.parametrize(
    "lost", [{"body-count": None}, {"body-count": "abc"}, {"body-count": "3"}, {"body-count": ""}]
)
def test_a_form_that_lost_a_part_on_its_way_is_refused_and_changes_nothing(editor, lost):
    page = add(editor)
    data = {name: value for name, value in (fields(title="Autre") | lost).items() if value is not None}
    answer = editor.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)
    assert answer.status_code == 400
    assert "forme attendue" in answer.content.decode()
    assert ArticlePage.objects.get(pk=page.pk).get_latest_revision_as_object().title == TITLE


def test_a_page_cannot_leave_at_the_moment_when_it_appears(editor):
    page = add(editor)
    moment = {"go_live_at": "14/06/2031 09:30", "expire_at": "14/06/2031 09:30"}
    answer = save(editor, page, **moment)
    assert answer.status_code == 200
    assert "au moment où elle y paraît" in str(answer.context["form"].errors["expire_at"])


def test_the_date_of_a_letter_says_that_it_mails_nobody(editor):
    issue = make.issue()
    html = editor.get(reverse("wagtailadmin_pages:edit", args=[issue.pk])).content.decode()
    assert "personne ne recevra rien" in html
