"""A page saved by the button while the automatic saving is on its way, and the other way round: one page, one row."""

import threading

import pytest
from django.conf import settings as django_settings
from django.contrib.auth import get_user_model
from wagtail import hooks

from networks.models import ArticleIndexPage, ArticlePage, ChantierPage

TITLE = "Enregistré deux fois"


class Meeting:
    """Notes who comes to `/add/`, and keeps the first one until the other one has come too."""

    def __init__(self, first: str):
        self.first = first
        self.came = {"autosave": threading.Event(), "button": threading.Event()}

    def arrive(self, request, *_rest):
        if request.method == "POST":
            self.came[self.name_of(request)].set()

    def wait(self, request, *_rest):
        if request.method == "POST" and self.name_of(request) == self.first:
            for event in self.came.values():
                event.wait(10)

    def name_of(self, request) -> str:
        return "button" if request.accepts("text/html") else "autosave"


@pytest.fixture
def editor(portal, page, client, settings):
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 500
    client.force_login(get_user_model().objects.get(username="admin"))
    name = django_settings.SESSION_COOKIE_NAME
    page.context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": portal}])
    page.add_init_script(
        "document.addEventListener('w-unsaved:watch-edits',"
        " () => { document.documentElement.dataset.watched = 'true'; })"
    )
    return page


@pytest.mark.parametrize("order", [-200, 200], ids=["before", "inside"])
@pytest.mark.parametrize("first", ["autosave", "button"])
def test_one_form_is_one_page(portal, editor, first, order):
    """`order`: who comes first is slow before its turn is taken, or while it has it."""
    parent = ArticleIndexPage.objects.get(locale__language_code="fr")
    meeting = Meeting(first)
    with (
        hooks.register_temporarily("before_create_page", meeting.arrive, order=-300),
        hooks.register_temporarily("before_create_page", meeting.wait, order=order),
    ):
        editor.goto(f"{portal}/admin/pages/add/networks/articlepage/{parent.pk}/")
        # Wagtail's script looks for changes from then on.
        editor.wait_for_selector("html[data-watched]", state="attached")
        editor.fill("[name=title]", TITLE)
        editor.keyboard.press("Tab")
        if first == "autosave":
            with editor.expect_request(lambda request: request.method == "POST" and "/add/" in request.url):
                pass
        with editor.expect_navigation(timeout=20_000):
            editor.keyboard.press("Control+s")
        editor.wait_for_url("**/edit/")
        for event in meeting.came.values():
            assert event.wait(10), "both orders were to meet here"
    [page] = ArticlePage.objects.filter(title=TITLE)
    assert editor.url.endswith(f"/admin/pages/{page.pk}/edit/")
    assert editor.input_value("[name=title]") == TITLE


def test_a_row_is_added_once(portal, editor):
    page = ChantierPage.objects.filter(locale__language_code="fr").first()
    before = page.get_latest_revision_as_object().committees.count()
    page.unpublish()
    meeting = Meeting("autosave")
    with (
        hooks.register_temporarily("before_edit_page", meeting.arrive, order=-300),
        hooks.register_temporarily("before_edit_page", meeting.wait, order=200),
    ):
        editor.goto(f"{portal}/admin/pages/{page.pk}/edit/")
        editor.wait_for_selector("html[data-watched]", state="attached")
        editor.click("#id_committees-ADD")
        editor.fill(f"[name=committees-{before}-name]", TITLE)
        editor.keyboard.press("Tab")
        with editor.expect_request(lambda request: request.method == "POST" and "/edit/" in request.url):
            pass
        with editor.expect_navigation(timeout=20_000):
            editor.keyboard.press("Control+s")
        for event in meeting.came.values():
            assert event.wait(10), "both orders were to meet here"
    page.refresh_from_db()
    names = [row.name for row in page.get_latest_revision_as_object().committees.all()]
    assert names.count(TITLE) == 1 and len(names) == before + 1


def test_a_form_says_of_which_saving_it_has_heard(portal, editor):
    """Else its comments, which have other numbers by now, are taken for what they were; and no saving leads to another."""
    page = ChantierPage.objects.filter(locale__language_code="fr").first()
    posted = []
    editor.on("request", lambda request: posted.append(request) if request.method == "POST" else None)
    editor.goto(f"{portal}/admin/pages/{page.pk}/edit/")
    editor.wait_for_selector("html[data-watched]", state="attached")
    answers = []
    for words in ("Un", "Deux"):
        with editor.expect_response(
            lambda response: response.request.method == "POST" and "/edit/" in response.url
        ) as one:
            editor.fill("[name=title]", words)
            editor.keyboard.press("Tab")
        answers.append(one.value.json()["revision_created_at"])
        editor.wait_for_timeout(1500)
    savings = [request.post_data for request in posted if request.url.endswith("/edit/")]
    assert len(savings) == 2
    assert answers[0] in savings[1] and answers[0] not in savings[0]
    with editor.expect_navigation(timeout=20_000):
        editor.keyboard.press("Control+s")
    last = [request.post_data for request in posted if request.url.endswith("/edit/")][-1]
    assert last.count("form_heard_of") == 1
