"""The form block: what a reader sends, what comes back, who gets it, how long it is kept."""

import json
from datetime import date, timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from portal import jobs
from portal.answers import months_later
from portal.models import FormAnswer
from portal.tasks import mail_answer
from tests import factories

pytestmark = pytest.mark.django_db
KEY = "3f0c9f2e-5f0b-4c35-9d6e-0a4b1f7c2d11"
QUESTIONS = [
    {"label": "Votre structure", "kind": "short", "required": True, "help": "", "options": ""},
    {"label": "Votre adresse", "kind": "email", "required": True, "help": "", "options": ""},
    {"label": "Quand ?", "kind": "choice", "required": False, "help": "", "options": "Le matin\nLe soir"},
    {"label": "Votre idée", "kind": "long", "required": False, "help": "", "options": ""},
    {"label": "Avec des enfants", "kind": "checkbox", "required": False, "help": "", "options": ""},
]
GOOD = {"q1": "Centre social", "q2": "equipe@example.org", "q3": "Le soir", "q4": "Un café", "q5": "on"}


FORM = {
    "title": "Proposer une rencontre",
    "introduction": "",
    "questions": QUESTIONS,
    "button": "Proposer",
    "recipient": "reaap@example.org",
    "retention": "6",
    "thanks": "Merci, nous vous rappelons.",
}
BODY = json.dumps([{"type": "form", "value": FORM, "id": KEY}])


@pytest.fixture
def article(home):
    return factories.article(body=BODY)


@pytest.fixture
def address(article):
    return reverse("answers", args=[article.pk, KEY])


def test_the_page_shows_the_form_and_sets_no_cookie(client, article, address):
    response = client.get(article.url)
    html = response.content.decode()
    assert f'action="{address}"' in html and "Proposer une rencontre" in html
    assert "six mois" in html and "reaap@example.org" not in html
    assert not response.cookies


@pytest.mark.parametrize("make", [factories.action, factories.publication, factories.cooperation])
def test_a_form_may_be_sent_from_any_page(client, home, make):
    page = make(body=BODY)
    address = reverse("answers", args=[page.pk, KEY])
    assert f'action="{address}"' in client.get(page.url).content.decode()
    assert client.post(address, GOOD).status_code == 302
    assert FormAnswer.objects.get().page_id == page.pk


def test_a_good_answer_is_kept_thanked_and_mailed_once(client, address, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(address, GOOD)
    assert response.status_code == 302 and not response.cookies
    assert "Merci, nous vous rappelons." in client.get(response["Location"]).content.decode()
    answer = FormAnswer.objects.get()
    assert answer.text.splitlines() == [
        "Votre structure : Centre social",
        "Votre adresse : equipe@example.org",
        "Quand ? : Le soir",
        "Votre idée : Un café",
        "Avec des enfants : Oui",
    ]
    assert answer.delete_on == months_later(timezone.localdate(), 6)
    mail_answer.call(answer.pk)
    mail_answer.call(answer.pk)
    [message] = mail.outbox
    assert message.to == ["reaap@example.org"] and message.reply_to == ["equipe@example.org"]
    assert "Un café" in message.body


def test_errors_come_back_with_everything_typed(client, address):
    response = client.post(address, {"q1": "", "q2": "pas une adresse", "q4": "Un café", "q3": "Jamais"})
    html = response.content.decode()
    assert response.status_code == 422 and not FormAnswer.objects.exists()
    summary = html.split('role="alert"')[1].split("</div>")[0]
    assert summary.count("<li>") == 3 and 'href="#f3f0c9f2e-q1"' in summary
    for message in ("« Votre structure »", "« Votre adresse »", "« Quand ? »".replace(" ?", "\u202f?")):
        assert message.replace("« ", "«\u00a0").replace(" »", "\u00a0»") in summary
    assert 'value="pas une adresse"' in html and "Un café</textarea>" in html
    assert html.count('aria-invalid="true"') >= 2 and 'id="f3f0c9f2e-q1_error"' in html


def test_other_sites_cannot_send_it(client, address):
    assert client.post(address, GOOD, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert client.post(address, GOOD, headers={"Origin": "https://ailleurs.example"}).status_code == 403
    assert client.post(address, GOOD, headers={"Origin": "null"}).status_code == 403
    assert not FormAnswer.objects.exists()
    assert client.post(address, GOOD, headers={"Sec-Fetch-Site": "same-origin"}).status_code == 302


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"q2": "equipe@example.org\r\nBcc: tous@example.org"}, "il y a plusieurs adresses ici"),
        ({"q1": "x" * 201}, "200 signes au plus"),
        ({"q4": "x" * 5001}, "5000 signes au plus"),
        ({"q1": "   "}, "attend une réponse"),
        (
            {"q2": "equipe@example.org\u200b.fr"},
            "un signe invisible se cache dans cette adresse, après « equipe@",
        ),
        ({"q2": "equipe@example.org ou autre@example.org"}, "il y a plusieurs adresses ici"),
        ({"q3": "Le matin et le soir"}, "choisissez une des réponses"),
    ],
    ids=[
        "header",
        "long line",
        "long text",
        "blank",
        "hidden sign",
        "two addresses",
        "other choice",
    ],
)
def test_what_cannot_be_kept_is_refused_and_stays_on_the_page(client, address, wrong, message):
    response = client.post(address, GOOD | {"q4": "Un café"} | wrong)
    html = response.content.decode()
    assert response.status_code == 422 and not FormAnswer.objects.exists() and not mail.outbox
    summary = html.split('role="alert"')[1].split("</div>")[0].replace("\u202f", "").replace("\u00a0", " ")
    assert message in summary and summary.count("<li>") == 1
    for kept in ("equipe@example.org", wrong.get("q4", "Un café")):
        assert kept in html


def test_a_program_that_fills_the_trap_is_thanked_and_forgotten(client, address):
    assert client.post(address, GOOD | {"site_internet": "https://spam.example"}).status_code == 302
    assert not FormAnswer.objects.exists()


def test_too_many_answers_from_one_machine_wait_without_losing_a_word(client, address):
    for _ in range(10):
        client.post(address, GOOD)
    response = client.post(address, GOOD)
    assert response.status_code == 422 and FormAnswer.objects.count() == 10
    html = response.content.decode()
    assert "réessayez dans dix minutes" in html and "Un café</textarea>" in html


def test_no_form_there_no_answer(client, article, address):
    assert (
        client.post(reverse("answers", args=[article.pk, "00000000-0000-4000-8000-000000000000"])).status_code
        == 404
    )
    article.unpublish()
    assert client.post(address, GOOD).status_code == 404
    assert client.get(address).status_code == 404


def test_opening_its_address_leads_to_the_form(client, article, address):
    assert client.get(address)["Location"].endswith(f"{article.url}#formulaire-{KEY}")


def test_answers_are_erased_when_their_time_is_over(client, address, time_machine):
    client.post(address, GOOD)
    assert jobs.erase_answers() == 0
    time_machine.move_to(months_later(timezone.localdate(), 6))
    assert jobs.erase_answers() == 1 and not FormAnswer.objects.exists()


def test_what_could_not_be_sent_is_tried_again(client, address, settings, time_machine):
    client.post(address, GOOD)
    answer = FormAnswer.objects.get()
    backend = settings.MAILERS
    settings.MAILERS = backend | {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": 1},
        }
    }
    with pytest.raises(OSError):
        mail_answer.call(answer.pk)
    answer.refresh_from_db()
    assert answer.mailed_at is None
    settings.MAILERS = backend
    time_machine.move_to(timezone.now() + timedelta(minutes=2))
    assert jobs.mail_answers() == 1


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 1, 15), 12, date(2027, 1, 15)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
    ],
)
def test_months_are_counted_as_people_do(day, months, expected):
    assert months_later(day, months) == expected


def test_answers_are_listed_exported_and_never_written_in_the_admin(client, address, admin_client):
    client.post(address, GOOD)
    listing = reverse("wagtailsnippets_portal_formanswer:list")
    assert "Proposer une rencontre" in admin_client.get(listing).content.decode()
    export = b"".join(admin_client.get(listing, {"export": "csv"}).streaming_content).decode()
    assert "Centre social" in export
    assert "Réponses" in export.splitlines()[0] and "Text" not in export.splitlines()[0]
    answer = FormAnswer.objects.get()
    seen = admin_client.get(reverse("wagtailsnippets_portal_formanswer:inspect", args=[answer.pk]))
    assert "Un café" in seen.content.decode()
    edit = reverse("wagtailsnippets_portal_formanswer:edit", args=[answer.pk])
    assert admin_client.post(edit, {"form_title": "Changé"}).status_code in {302, 403}
    answer.refresh_from_db()
    assert answer.form_title == "Proposer une rencontre"
