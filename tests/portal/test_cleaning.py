"""What nobody sees in a text: taken away where it enters, and harmless where it leaves."""

import json
from io import BytesIO

import pytest
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageLogEntry
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from portal.admin.exports import inert
from portal.models import FormAnswer, Organisation
from tests import factories

pytestmark = pytest.mark.django_db
KEY = "8e2f0d51-2a64-4f0e-8f43-6a2f70d7c902"
QUESTIONS = [
    {"label": "Votre nom", "kind": "short", "required": True, "help": "", "options": ""},
    {"label": "Votre message", "kind": "long", "required": False, "help": "", "options": ""},
    {"label": "Votre adresse", "kind": "email", "required": False, "help": "", "options": ""},
]
FORM = {
    "title": "Nous écrire",
    "introduction": "",
    "questions": QUESTIONS,
    "button": "Envoyer",
    "recipient": "equipe@example.org",
    "retention": "6",
    "thanks": "Merci.",
}
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def values_of(client, address: str) -> dict:
    """What a browser would post back from an edit or add screen, its form unchanged."""
    form = client.get(address).context["form"]
    values = {field.html_name: field.value() for field in form if not hasattr(field.field, "block")}
    return {name: "" if value is None else value for name, value in values.items()}


def workbook(client, address: str) -> str:
    """Every cell of an exported workbook, as one text."""
    response = client.get(address)
    assert response.status_code == 200 and response["Content-Type"] == XLSX
    content = b"".join(response.streaming_content)
    sheet = load_workbook(BytesIO(content)).active
    return "\n".join(
        str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None
    )


@pytest.fixture
def form_address(home) -> str:
    page = factories.article(body=json.dumps([{"type": "form", "value": FORM, "id": KEY}]))
    return reverse("answers", args=[page.pk, KEY])


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Bonjour,\x0bvenu de Word", "Bonjour, venu de Word"),
        ("Deux lignes\r\net\x0bune de Word", "Deux lignes\r\net\nune de Word"),
        ("\x00\x01Un\x1f café\x7f", "Un café"),
        ("Fin\u2028de ligne\x85ici", "Fin de ligne ici"),
        ("\ufeff\u202aUne idée\u202c\u200b ", "Une idée"),
        ("Une non-lettre \ufffe\uffff", "Une non-lettre"),
        ("\u3164Une idée\u2800", "Une idée"),
        ("Budget \u202efdp.exe", "Budget fdp.exe"),
        ("Le mot \u200fسلام\u200e, puis", "Le mot \u200fسلام\u200e, puis"),
        ("Une asso\u00adciation", "Une asso\u00adciation"),
        ("Une famille 👩\u200d👧", "Une famille 👩\u200d👧"),
        ("می\u200cشود", "می\u200cشود"),
    ],
)
def test_an_answer_is_kept_without_what_nobody_sees(client, form_address, typed, stored):
    assert client.post(form_address, {"q1": "Ali", "q2": typed}).status_code == 302
    assert FormAnswer.objects.get().answers[1] == ["Votre message", stored]


@pytest.mark.parametrize("sign", "\u115f\u2800\u3164\ufe0f")
def test_an_address_of_a_contact_hides_nothing(admin_client, sign):
    """Not in the middle, where it would never be seen that no letter arrives."""
    address = reverse("wagtailsnippets_networks_membership:add")
    data = {"contact_email": f"contact@exem{sign}ple.org"}
    html = admin_client.post(address, data).content.decode()
    assert "Un signe invisible se cache dans cette adresse, après «" in html


@pytest.mark.parametrize("sign", [chr(code) for code in range(1, 32)] + ["\ufffe", "\uffff"])
def test_answers_that_were_stored_before_are_exported(admin_client, sign):
    FormAnswer.objects.create(
        form_title=f"Nous{sign}écrire",
        recipient="equipe@example.org",
        answers=[["Votre message", f"Avant{sign}après"]],
        delete_on=timezone.localdate(),
    )
    cells = workbook(admin_client, "/admin/snippets/portal/formanswer/?export=xlsx")
    assert "Avant" in cells and "après" in cells
    csv = admin_client.get("/admin/snippets/portal/formanswer/?export=csv").getvalue().decode()
    assert "Avant" in csv


def test_reports_and_lists_are_exported_too(admin_client, admin_user, home):
    page = factories.article(title="Brève\x0bcollée", slug="breve-collee", last_published_at=timezone.now())
    PageLogEntry.objects.log_action(page, "wagtail.publish", user=admin_user)
    subscriber = factories.subscriber()
    subscriber.name = "Alex\x0bMartin"
    subscriber.save()
    Redirect.objects.create(old_path="/collée\x01", redirect_link="/")
    for address in ("/admin/reports/site-history/", "/admin/reports/aging-pages/", "/admin/redirects/"):
        assert "collée" in workbook(admin_client, f"{address}?export=xlsx"), address
    assert subscriber.email in workbook(admin_client, "/admin/snippets/newsletters/subscriber/?export=xlsx")


BLANK = [
    "",
    " ",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\u3000",
    "\u00ad \u2060",
    "\u3164",
    "\u2800",
    "\ufe0f",
    "\U000e0020",
]


@pytest.mark.parametrize("blank", BLANK, ids=ascii)
def test_no_export_of_the_admin_holds_a_formula(admin_client, home, blank):
    page = factories.article(title=f"{blank}=1+1", slug="formule", last_published_at=timezone.now())
    PageLogEntry.objects.log_action(page, "wagtail.publish")
    for address in ("/admin/reports/site-history/", "/admin/reports/aging-pages/"):
        told = admin_client.get(f"{address}?export=csv").getvalue().decode()
        assert f"'{blank}=1+1" in told, address


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("=1", True),
        ("＝1", True),
        ("\ttexte", True),
        ("-3", True),
        (" @a", True),
        ("a=1", False),
        ("«\u00a0=", False),
    ]
    + [("", False), ("\u200b", False), ("« -", False), ("1-1", False)],
)
def test_only_what_may_be_a_formula_gets_an_apostrophe(text, changes):
    assert inert(text) == (f"'{text}" if changes else text)


def test_what_an_editor_pastes_is_cleaned_in_titles_rich_texts_and_blocks(admin_client, home):
    page = factories.article()
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    paste = "Un texte\x0bde Word\x02"
    body = streamfield([("text", rich_text(f"<p>{paste}</p>"))])
    data = nested_form_data({"body": body}) | {"title": f"\ufeffTitre\x0b{paste}", "summary": paste}
    blank = {name: value for name, value in values_of(admin_client, address).items() if name not in data}
    response = admin_client.post(address, blank | data | comments())
    assert response.status_code == 302, response.context["form"].errors
    page.refresh_from_db()
    draft = page.get_latest_revision().as_object()
    assert draft.title == "Titre Un texte de Word" and draft.summary == "Un texte de Word"
    assert "Un texte de Word" in str(draft.body) and "\x0b" not in str(draft.body)


def comments() -> dict:
    return {f"comments-{name}": "0" for name in ("TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS")}


def test_what_is_compared_holds_nothing_invisible(admin_client):
    address = reverse("wagtailsnippets_portal_organisation:add")
    data = {
        "name": "Caf\u00ad de\u200b Bondy\u2060",
        "short_name": "",
        "kind": "autre",
        "slug": "caf\u200b-bondy",
    }
    assert admin_client.post(address, data).status_code == 302
    row = Organisation.objects.get(slug="caf-bondy")
    assert row.name == "Caf de Bondy"


@pytest.mark.parametrize("query", ["%00", "caf%00", "%E2%80%8Bcaf", "caf%C2%AD%E2%80%AA", "%EF%BF%BE"])
def test_no_address_fails_for_what_nobody_sees(admin_client, client, home, query):
    factories.subscriber("camille@example.org")
    for address in (
        *("/recherche/?q=", "/fiches/?q=", "/fiches/?theme=", "/annuaire/?commune=", "/articles/?reseau="),
        *("/programme/?x=", "/publications/?collection=", "/lettres/inscription/?reseau="),
    ):
        assert client.get(address + query, follow=True).status_code in (200, 404), address
    for address in (
        *("/admin/pages/search/?q=", "/admin/articles/?q=", "/admin/images/?q=", "/admin/documents/?q="),
        *("/admin/snippets/portal/organisation/?q=", "/admin/users/?q=", "/admin/redirects/?q="),
        *(
            "/admin/snippets/newsletters/subscriber/?q=",
            "/admin/images/chooser/?q=",
            "/admin/choose-page/?q=",
        ),
        "/admin/snippets/portal/organisation/?kind=",
        "/admin/articles/?networks=",
    ):
        assert admin_client.get(address + query).status_code == 200, address
    found = admin_client.get(f"/admin/snippets/newsletters/subscriber/?q={query}camille").content.decode()
    assert "caf" in query or "camille<wbr>@example<wbr>.org" in found


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\ufffe", "\u202e"])
def test_no_form_fails_for_what_nobody_sees(client, admin_client, home, sign):
    answers = [
        client.post("/admin/login/", {"username": f"{sign}claire{sign}x", "password": f"a{sign}b"}),
        client.post("/admin/password_reset/", {"email": f"claire{sign}x@example.org"}),
        client.post(
            "/lettres/inscription/", {"email": f"claire{sign}x@example.org", "networks": [f"reaap{sign}"]}
        ),
        admin_client.post(
            reverse("wagtailsnippets_portal_acronym:add"), {"short": f"Sig{sign}le", "meaning": "x"}
        ),
        admin_client.post(
            reverse("wagtailsnippets_portal_theme:add"), {"name": f"Un{sign} thème", "slug": "", "order": "1"}
        ),
        admin_client.post("/admin/users/new/", {"username": f"alix{sign}", "email": f"a{sign}@example.org"}),
    ]
    assert {answer.status_code for answer in answers} <= {200, 302, 422}


def test_a_password_is_what_was_typed(client, django_user_model):
    django_user_model.objects.create_superuser("claire", "claire@example.org", "se\u200bcret\u00ad")
    data = {"username": "claire\u200b", "password": "se\u200bcret\u00ad"}
    assert client.post("/admin/login/", data).status_code == 302
