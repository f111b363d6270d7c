"""One opened form creates one page and each row once, however often and in whichever order it is saved.

On a bare Wagtail 8.0 site (`wagtail start`), with a middleware that sleeps two seconds on a POST to `/add/`: open the form
of a new page, type a title, leave the field, press "Save draft" half a second later. The automatic saving fires while
the form is on its way, or the other way round, and both create a page: 7 times of 7. The same with a draft, a row that is added to it, and a POST
to `/edit/`: the row is there twice.
"""

import re
import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Comment, PageLogEntry

from networks.models import ArticleIndexPage, ArticlePage, ChantierPage, ProgrammeIndexPage, ProgrammePage
from portal import jobs
from portal.caching import version
from portal.models import PageSaving
from tests import factories as make

JSON = {"Accept": "application/json"}
NEW = ArticlePage.objects.filter(title__startswith="Nouveau")


def opened(client, kind="article", parent=None) -> tuple[str, dict]:
    """Open the form of a new page: its address, and what it posts with a title alone."""
    parent = parent or ArticleIndexPage.objects.get(**make.FRENCH)
    address = f"/admin/pages/add/networks/{kind}page/{parent.pk}/"
    response = client.get(address)
    key = re.search(r'name="form_key" value="([0-9a-f]{32})"', response.content.decode())
    form = response.context["form"]
    data = {
        "title": "Nouveau",
        "slug": "",
        "form_key": key[1],
        "form_typed_at": "1000",
        "body-count": "0",
    }
    data |= {"date": "14/06/2027", "kind": "actualite", "summary": ""}
    for formset in form.formsets.values():
        data |= {f"{formset.prefix}-{name}": "0" for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    return address, data


def draft():
    [page] = NEW.all()
    return page.get_latest_revision_as_object()


@pytest.mark.django_db
def test_the_button_after_the_automatic_saving_saves_into_its_page(admin_client):
    address, data = opened(admin_client)
    answer = admin_client.post(address, data, headers=JSON).json()
    page = NEW.get()
    assert answer["success"] and answer["url"] == f"/admin/pages/{page.pk}/edit/"
    response = admin_client.post(address, data | {"title": "Nouveau titre", "summary": "Un résumé."})
    assert response.status_code == 302 and response.url == answer["url"]
    assert (draft().title, draft().summary) == ("Nouveau titre", "Un résumé.")


@pytest.mark.django_db
def test_publishing_right_after_the_automatic_saving_publishes_its_page(admin_client):
    address, data = opened(admin_client)
    admin_client.post(address, data, headers=JSON)
    response = admin_client.post(address, data | {"title": "Nouveau et public", "action-publish": "1"})
    assert response.status_code == 302
    page = NEW.get()
    assert (page.live, page.title, page.slug) == (True, "Nouveau et public", "nouveau-et-public")


@pytest.mark.django_db
@pytest.mark.parametrize("action", [{}, {"action-publish": "1"}])
def test_an_automatic_saving_after_the_button_adds_no_page_and_no_older_words(admin_client, action):
    address, data = opened(admin_client)
    admin_client.post(address, data | {"title": "Nouveau titre", "form_typed_at": "2000"} | action)
    page = NEW.get()
    for late in (
        {"form_typed_at": "1500"},
        {"form_typed_at": ""},
        {"title": "Nouveau titre", "form_typed_at": "3000"},
    ):
        answer = admin_client.post(address, data | late, headers=JSON).json()
        assert (answer["success"], answer["pk"], answer["revision_id"]) == (
            True,
            page.pk,
            page.latest_revision_id,
        )
    assert draft().title == "Nouveau titre"
    page.refresh_from_db()
    assert page.live == bool(action) and not (page.live and page.has_unpublished_changes)


@pytest.mark.django_db
def test_what_was_typed_after_the_button_was_pressed_is_kept_as_a_draft(admin_client):
    address, data = opened(admin_client)
    admin_client.post(address, data | {"form_typed_at": "2000", "action-publish": "1"})
    late = data | {"summary": "Encore un mot.", "form_typed_at": "3000"}
    assert admin_client.post(address, late, headers=JSON).json()["success"]
    assert draft().summary == "Encore un mot." and NEW.get().summary == ""


@pytest.mark.django_db
@pytest.mark.parametrize("place", ["add", "edit"])
def test_a_form_that_came_back_with_errors_is_no_older_version(admin_client, place):
    """The automatic saving that was on its way is not taken for somebody else's, and saving by itself goes on."""
    address, data = opened(admin_client)
    admin_client.post(address, data, headers=JSON)
    page = NEW.get()
    if place == "edit":
        address = f"/admin/pages/{page.pk}/edit/"
    pressed = data | {"date": "mai 2027", "form_typed_at": "2000", "action-publish": "1"}
    came_back = admin_client.post(address, pressed).context["view"]
    revision = page.latest_revision
    late = data | {"summary": "Plus ancien", "form_typed_at": "1500", "overwrite_revision_id": revision.pk}
    assert admin_client.post(address, late, headers=JSON).json()["success"]
    known = {
        "loaded_revision_id": revision.pk,
        "loaded_revision_created_at": came_back.latest_revision_created_at,
    }
    newer = data | known | {"summary": "Plus récent", "form_typed_at": "3000"}
    assert admin_client.post(f"/admin/pages/{page.pk}/edit/", newer, headers=JSON).json()["success"]
    assert draft().summary == "Plus récent" and NEW.count() == 1


@pytest.mark.django_db
def test_a_button_pressed_twice_creates_one_page(admin_client):
    address, data = opened(admin_client)
    for _ in range(2):
        assert admin_client.post(address, data).status_code == 302
    assert NEW.count() == 1


@pytest.mark.django_db
def test_two_opened_forms_are_two_pages_though_their_titles_agree(admin_client):
    for _ in range(2):
        address, data = opened(admin_client)
        admin_client.post(address, data, headers=JSON)
        admin_client.post(address, data)
    assert sorted(NEW.values_list("slug", flat=True)) == ["nouveau", "nouveau-2"]


@pytest.mark.django_db
def test_a_form_that_comes_back_later_with_other_words_is_a_copy(admin_client):
    address, data = opened(admin_client)
    admin_client.post(address, data)
    PageSaving.objects.update(submitted_at=timezone.now() - timedelta(minutes=1))
    assert admin_client.post(address, data).status_code == 302
    assert NEW.count() == 1
    PageSaving.objects.update(submitted_at=timezone.now() - timedelta(minutes=1))
    admin_client.post(address, data | {"title": "Nouveau, encore"})
    assert sorted(NEW.values_list("title", flat=True)) == ["Nouveau", "Nouveau, encore"]


@pytest.mark.django_db
def test_a_form_with_errors_keeps_its_key(admin_client):
    address, data = opened(admin_client)
    html = admin_client.post(address, data | {"title": ""}).content.decode()
    assert f'value="{data["form_key"]}"' in html and not NEW.exists()
    admin_client.post(address, data, headers=JSON)
    html = admin_client.post(address, data | {"date": "mai 2027"}).content.decode()
    assert "ne dit pas le jour" in html and 'value="mai 2027"' in html
    assert NEW.count() == 1


@pytest.mark.django_db
def test_repeated_rows_are_added_once(admin_client):
    parent = ProgrammeIndexPage.objects.get(**make.FRENCH)
    address, data = opened(admin_client, "programme", parent)
    data |= {"title": "Programme 2031", "year": "2031", "introduction": "null", "chapters-TOTAL_FORMS": "1"}
    data |= {"chapters-0-number": "1", "chapters-0-title": "Accompagner", "chapters-0-introduction": "null"}
    data |= {"chapters-0-id": "", "chapters-0-ORDER": "1", "chapters-0-DELETE": ""}
    assert admin_client.post(address, data, headers=JSON).json()["success"]
    data |= {"chapters-TOTAL_FORMS": "2", "chapters-0-title": "Accompagner mieux", "chapters-1-number": "2"}
    data |= {"chapters-1-title": "Former", "chapters-1-introduction": "null", "chapters-1-id": ""}
    data |= {"chapters-1-ORDER": "2", "chapters-1-DELETE": "", "action-publish": "1"}
    for _ in range(2):
        assert admin_client.post(address, data).status_code == 302
    page = ProgrammePage.objects.get(year=2031)
    assert [chapter.title for chapter in page.chapters.all()] == ["Accompagner mieux", "Former"]


ROW = {"TOTAL_FORMS": "1", "0-name": "Comité de Stains", "0-area": "", "0-host": "", "0-phone": ""}
ROW |= {"0-email": "", "0-id": "", "0-ORDER": "1", "0-DELETE": ""}


def reopened(client, page) -> tuple[str, dict]:
    """Open the form of a chantier: its address, and what it posts with a new local committee."""
    address = f"/admin/pages/{page.pk}/edit/"
    response = client.get(address)
    data = {"title": page.title, "slug": page.slug, "summary": "Un résumé.", "date": "14/06/2027"}
    data |= {"state": "en-cours", "body-count": "0", "form_typed_at": "1000"}
    data["form_key"] = re.search(r'name="form_key" value="([0-9a-f]{32})"', response.content.decode())[1]
    for formset in response.context["form"].formsets.values():
        data |= {f"{formset.prefix}-{name}": "0" for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    return address, data | {f"committees-{name}": value for name, value in ROW.items()}


@pytest.mark.django_db
@pytest.mark.parametrize("live", [True, False], ids=["published", "draft"])
@pytest.mark.parametrize("action", [{}, {"action-publish": "1"}], ids=["saved", "then published"])
@pytest.mark.parametrize("first", ["autosave", "button"])
def test_a_row_is_added_once_to_a_page_that_exists(admin_client, live, action, first):
    page = make.chantier(title="Un chantier")
    if not live:
        page.unpublish()
    address, data = reopened(admin_client, page)
    pressed = data | {"form_typed_at": "2000", "committees-0-name": "Comité de Bobigny"} | action
    if first == "autosave":
        assert admin_client.post(address, data, headers=JSON).json()["success"]
        assert admin_client.post(address, pressed).status_code == 302
    else:
        assert admin_client.post(address, pressed).status_code == 302
        assert admin_client.post(address, data, headers=JSON).json()["success"]
    page = ChantierPage.objects.get(pk=page.pk)
    names = [row.name for row in page.get_latest_revision_as_object().committees.all()]
    assert names == ["Comité de Bobigny"]
    if action:
        assert [row.name for row in page.committees.all()] == names
        assert page.live and not page.has_unpublished_changes


def comments(*rows: tuple) -> dict:
    """What Wagtail's script posts of comments, each a text, its key and whether it is resolved; numbered anew each time."""
    data = {"comments-TOTAL_FORMS": len(rows), "comments-INITIAL_FORMS": sum(bool(key) for _, key, _ in rows)}
    for number, (text, key, resolved) in enumerate(rows):
        said = {
            "DELETE": "",
            "resolved": resolved,
            "id": key,
            "contentpath": "title",
            "text": text,
            "position": "",
        }
        said |= {"replies-TOTAL_FORMS": "0", "replies-INITIAL_FORMS": "0"}
        data |= {f"comments-{number}-{name}": value for name, value in said.items()}
    return data


@pytest.mark.django_db
@pytest.mark.parametrize("heard", [True, False], ids=["answers arrived", "on their way"])
def test_comments_keep_their_words_when_they_are_numbered_anew(admin_client, heard):
    address, data = reopened(admin_client, make.chantier())
    data["committees-TOTAL_FORMS"] = "0"
    said = comments(("premier", "", ""), ("second", "", ""))
    answer = admin_client.post(address, data | said, headers=JSON).json()
    first, second = Comment.objects.order_by("pk").values_list("pk", flat=True)
    if heard:
        data |= {
            "form_heard_of": answer["revision_created_at"],
            "overwrite_revision_id": answer["revision_id"],
        }
        said = comments(("premier", first, "1"), ("second", second, ""))
        answer = admin_client.post(address, data | said, headers=JSON).json()
        data["form_heard_of"] = answer["revision_created_at"]
        said = comments(("second", second, ""), ("troisième", "", ""))
        assert admin_client.post(address, data | said, headers=JSON).json()["success"]
        assert Comment.objects.get(pk=second).text == "second"
        assert Comment.objects.exclude(pk__in=(first, second)).get().text == "troisième"
    else:
        assert admin_client.post(address, data | said).status_code == 302
        assert Comment.objects.count() == 2


@pytest.mark.django_db
def test_an_older_revision_taken_up_again_is_named_as_such(admin_client):
    page = make.chantier(title="Un chantier")
    older = page.save_revision()
    page.save_revision().publish()
    _edit, data = reopened(admin_client, page)
    address = f"/admin/pages/{page.pk}/revisions/{older.pk}/revert/"
    answer = admin_client.post(address, data, follow=True)
    assert "a pris la place" in answer.content.decode()
    entry = PageLogEntry.objects.get(page=page.pk, action="wagtail.revert")
    assert entry.data["revision"]["id"] == older.pk
    refused = admin_client.post(address, data | {"title": ""})
    assert f'action="{address}"' in refused.content.decode()


@pytest.mark.django_db
def test_saving_a_draft_makes_no_kept_page_anew(admin_client):
    address, data = reopened(admin_client, make.chantier(title="Un chantier"))
    before = version.current()
    assert admin_client.post(address, data, headers=JSON).json()["success"]
    assert version.current() == before
    assert admin_client.post(address, data | {"action-publish": "1"}).status_code == 302
    assert version.current() != before


@pytest.mark.django_db
def test_a_key_is_of_one_person_and_one_place(admin_client, client, django_user_model):
    address, data = opened(admin_client)
    admin_client.post(address, data)
    client.force_login(django_user_model.objects.create_superuser("autre"))
    client.post(address, data | {"title": "Nouveau, d’une autre"})
    assert sorted(NEW.values_list("title", flat=True)) == ["Nouveau", "Nouveau, d’une autre"]


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["", "x", "é" * 32, "0" * 33])
def test_a_form_without_a_key_is_saved_as_ever(admin_client, key):
    address, data = opened(admin_client)
    assert admin_client.post(address, data | {"form_key": key}).status_code == 302
    assert NEW.count() == 1 and not PageSaving.objects.exists()


@pytest.mark.django_db
def test_keys_of_forms_that_nobody_has_open_are_forgotten(admin_client):
    address, data = opened(admin_client)
    admin_client.post(address, data)
    assert jobs.forget_form_keys() == 0
    PageSaving.objects.update(created_at=timezone.now() - timedelta(days=3))
    assert jobs.forget_form_keys() == 1
    assert NEW.count() == 1


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("first", ["autosave", "button"])
def test_who_comes_second_waits_for_who_came_first(templates, django_user_model, first):
    """Both are under way at once, in threads of their own, as with several workers."""
    from tests.databases import MIGRATED

    templates.use(MIGRATED)
    user = django_user_model.objects.create_superuser("ensemble")
    client = Client()
    client.force_login(user)
    address, data = opened(client)
    inside, arrived, answers = threading.Event(), threading.Event(), {}

    def note_arrival(request, *rest):
        if inside.is_set():
            arrived.set()

    def dawdle(request, *rest):
        if not inside.is_set():
            inside.set()
            arrived.wait(10)

    def post(name):
        one = Client()
        one.force_login(user)
        headers = JSON if name == "autosave" else {}
        typed = {"form_typed_at": "1000" if name == "autosave" else "2000", "title": f"Nouveau {name}"}
        answers[name] = one.post(address, data | typed, headers=headers).status_code
        connection.close()

    second = {"autosave": "button", "button": "autosave"}[first]
    with (
        hooks.register_temporarily("before_create_page", note_arrival, order=-200),
        hooks.register_temporarily("before_create_page", dawdle, order=200),
    ):
        threads = [threading.Thread(target=post, args=[name]) for name in (first, second)]
        threads[0].start()
        assert inside.wait(10)
        threads[1].start()
        for thread in threads:
            thread.join(30)
    assert answers == {"autosave": 200, "button": 302}
    assert draft().title == "Nouveau button"
