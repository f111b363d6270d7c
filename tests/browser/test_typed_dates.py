"""Dates typed by keyboard into the admin: what is typed stays as it is typed, and is read or refused."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils import timezone

from networks.models import ActionPage, ArticlePage, Session

TYPED = [
    ("14/06/2027", "lundi 14 juin 2027"),
    ("14/6/27", "lundi 14 juin 2027"),
    ("14.06.2027", "lundi 14 juin 2027"),
    ("2027-06-14", "lundi 14 juin 2027"),
    ("lundi 14 juin 2027", "lundi 14 juin 2027"),
    ("1er juin 2027", "mardi 1er juin 2027"),
    ("mai 2027", "mai 2027"),
    ("2e trimestre 2027", "deuxième trimestre 2027"),
    ("T2 2027", "deuxième trimestre 2027"),
    ("printemps 2027", "printemps 2027"),
    ("à préciser", "date à préciser"),
]
REFUSED = [
    ("31/02/2027", "le 31 février 2027 n’existe pas"),
    ("mardi 14 juin 2027", "est un lundi"),
    ("14 juin", "ne dit pas l’année"),
    ("prochainement", "n’est pas une date"),
]


@pytest.fixture
def editor(portal, page, client):
    """A page of somebody who is signed in and may do everything."""
    client.force_login(get_user_model().objects.get(username="admin"))
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": portal}])
    return page


def type_over(page, name, text):
    """Type into a field in the place of what it holds, and leave it by Tab."""
    page.focus(f"[name={name}]")
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.type(text)
    page.keyboard.press("Tab")
    assert page.input_value(f"[name={name}]") == text


def save(page):
    with page.expect_navigation():
        page.keyboard.press("Control+s")


def test_a_session_keeps_the_date_that_was_typed_or_says_what_is_wrong(portal, editor):
    action = ActionPage.objects.live().filter(locale__language_code="fr").first()
    add = f"{portal}/admin/snippets/networks/session/add/?action={action.pk}"
    last = Session.objects.order_by("-pk").first().pk
    for text, said in REFUSED:
        editor.goto(add)
        type_over(editor, "date", text)
        save(editor)
        assert (
            said
            in editor.locator("#panel-child-quand-child-date-errors, .error-message").all_inner_texts()[0]
        )
        assert editor.input_value("[name=date]") == text
    assert not Session.objects.filter(pk__gt=last).exists()
    for text, shown in TYPED:
        editor.goto(add)
        type_over(editor, "date", text)
        save(editor)
        editor.wait_for_url(re.compile(r"/pages/\d+/edit/"))
        [session] = Session.objects.filter(pk__gt=last)
        last = session.pk
        assert session.when == shown, text
    editor.goto(action.full_url)
    public = re.sub(r"\s+", " ", editor.inner_text("main")).lower()
    assert "lundi 14 juin 2027" in public and "mai 2027" in public and "deuxième trimestre 2027" in public


def test_each_precision_asks_for_one_thing_by_keyboard(portal, editor):
    action = ActionPage.objects.live().first()
    last = Session.objects.order_by("-pk").first().pk
    editor.goto(f"{portal}/admin/snippets/networks/session/add/?action={action.pk}")
    fields = {
        "jour": "date",
        "mois": "month",
        "trimestre": "quarter",
        "saison": "season",
        "a-preciser": "year",
    }
    for precision, asked in fields.items():
        editor.select_option("[name=precision]", precision)
        for name in fields.values():
            assert editor.is_visible(f"[name={name}]") == (name == asked), (precision, name)
    editor.select_option("[name=precision]", "trimestre")
    editor.focus("[name=precision]")
    editor.keyboard.press("Tab")
    assert editor.evaluate("document.activeElement.name") == "quarter"
    editor.keyboard.type("deux")
    save(editor)
    editor.wait_for_url(re.compile(r"/pages/\d+/edit/"))
    year = action.get_parent().specific.year
    assert Session.objects.get(pk__gt=last).when == f"deuxième trimestre {year}"


def test_what_is_wrong_is_never_hidden(portal, editor):
    """A date that was typed first, and a list that says something else: both are shown with what to do."""
    action = ActionPage.objects.live().filter(locale__language_code="fr").first()
    last = Session.objects.order_by("-pk").first().pk
    year = action.get_parent().specific.year
    editor.goto(f"{portal}/admin/snippets/networks/session/add/?action={action.pk}")
    type_over(editor, "date", f"mai {year}")
    editor.select_option("[name=precision]", "mois")
    editor.select_option("[name=month]", f"{year}-06-01")
    save(editor)
    said = editor.locator(".error-message:visible")
    assert said.count() == 2 and f"La date dit « mai {year} »" in " ".join(said.all_inner_texts())
    editor.fill("[name=date]", "rentrée")
    save(editor)
    editor.wait_for_url(re.compile(r"/pages/\d+/edit/"))
    assert Session.objects.get(pk__gt=last).when == f"juin {year}"


def test_the_calendar_writes_only_what_is_chosen(portal, editor):
    editor.goto(f"{portal}/admin/snippets/networks/session/add/")
    type_over(editor, "date", "14/06/2027")
    # Chromium's calendar itself is outside the page: what it is given, and what it gives back.
    editor.evaluate("HTMLInputElement.prototype.showPicker = function () { window.opened = this.value; }")
    editor.keyboard.press("Enter")
    assert editor.evaluate("window.opened") == "2027-06-14"
    assert editor.input_value("[name=date]") == "14/06/2027"
    editor.evaluate(
        "{ const native = document.querySelector('[data-native]');"
        " native.value = '2027-07-01'; native.dispatchEvent(new Event('change')); }"
    )
    assert editor.input_value("[name=date]") == "01/07/2027"


def test_a_schedule_keeps_the_moments_that_were_typed(portal, editor):
    article = ArticlePage.objects.live().filter(locale__language_code="fr").first()
    editor.goto(f"{portal}/admin/pages/{article.pk}/edit/")
    dialog = "#schedule-publishing-dialog"

    def open_dialog():
        if not editor.is_visible(f"[data-a11y-dialog-show={dialog[1:]}]"):
            editor.click("[data-side-panel-toggle=status]")
        editor.click(f"[data-a11y-dialog-show={dialog[1:]}]")
        editor.wait_for_selector(f"{dialog} [name=go_live_at]")

    open_dialog()
    type_over(editor, "go_live_at", "14 juin 2029 à 9h30")
    type_over(editor, "expire_at", "31/02/2030 9:00")
    with editor.expect_navigation():
        editor.click(f"{dialog} button[type=submit]")
    open_dialog()
    assert "le 31 février 2030 n’existe pas" in editor.inner_text(dialog)
    assert editor.input_value("[name=go_live_at]") == "14 juin 2029 à 9h30"
    assert editor.input_value("[name=expire_at]") == "31/02/2030 9:00"
    type_over(editor, "expire_at", "28/02/2030 9 h")
    with editor.expect_navigation():
        editor.click(f"{dialog} button[type=submit]")
    draft = ArticlePage.objects.get(pk=article.pk).get_latest_revision_as_object()
    paris = ZoneInfo("Europe/Paris")
    assert draft.go_live_at == datetime(2029, 6, 14, 9, 30, tzinfo=paris)
    assert timezone.localtime(draft.expire_at) == datetime(2030, 2, 28, 9, tzinfo=paris)
