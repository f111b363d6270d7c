"""Addresses as people paste them: the public form, the admin and the import read them alike."""

import json

import pytest
from django.core.management import call_command
from django.urls import reverse

from newsletters.models import Subscriber
from tests import factories as make
from tests.newsletters.books import as_csv, member
from tests.newsletters.posting import FORM, ask, queued, work

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
MEANT = "lou.petit@exemple.org"
PASTED = [
    *(f"{sign}{MEANT}" for sign in "\u202a\u202b\u2066\u200e\u200b\u2060\ufeff\u00ad\xa0"),
    *(
        f"{MEANT}{sign}"
        for sign in "\u202c\u202e\u2069\u200f\u200b\u200d\ufeff\u00ad\u202f\u3164\u2800\ufe0f"
    ),
    f"\u2068\u202a{MEANT}\u202c\u2069\u200b ",
    *(f"Mailto:{MEANT}", f"MAILTO: {MEANT}?subject=Bonjour", f"Mél : {MEANT}", f"courriel:{MEANT}"),
    *(f"{MEANT}.", f"{MEANT},", f"{MEANT};", f"{MEANT} (perso)", f"{MEANT}(bureau 12)", f"({MEANT})"),
    *(f"'{MEANT}'", f'"{MEANT}"', f"“{MEANT}”", f"« {MEANT} »", f"<{MEANT}>", f"[{MEANT}]"),
    *(f"Lou Petit <{MEANT}>", f'"Petit, Lou" <{MEANT}>', f"‘{MEANT}’\u200b."),
    *(MEANT.replace("@", "＠"), MEANT.replace("@", "﹫")),
]
HIDDEN = ["lou.petit\u00ad@exemple.org", "lou.petit\u200b@exemple.org", "lou.petit\u202e@exemple.org"]
TWO = [
    f"{MEANT} ou alix@exemple.org",
    f"{MEANT} / alix@exemple.org",
    f"{MEANT}, alix@exemple.org",
    f"{MEANT} alix@exemple.org",
    f"{MEANT} et alix@exemple.org",
    f"{MEANT} ::: alix@exemple.org",
    f"{MEANT} | <alix@exemple.org>",
]


@pytest.fixture
def imported(tmp_path):
    """Import cells, one a line; return the report."""

    def run(*cells: str) -> dict:
        (tmp_path / "carnet.csv").write_bytes(as_csv([member(cell) for cell in cells]))
        call_command("import_subscribers", tmp_path / "carnet.csv", "--report", tmp_path / "r.json")
        return json.loads((tmp_path / "r.json").read_text())

    return run


def typed_in_the_admin(client, address: str):
    """Post the admin's form with that address; the network is chosen, no basis: an invitation."""
    form = reverse("wagtailsnippets_newsletters_subscriber:add")
    network = make.networks("reaap")[0]
    return client.post(form, {"email": address, "networks": [network.pk], "basis": "", "language": "fr"})


def errors(html: str) -> str:
    return html.replace("\xa0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("pasted", PASTED)
def test_what_stands_around_an_address_is_taken_away(client, admin_client, imported, pasted):
    answer = ask(pasted)
    assert answer.status_code == 302, pasted
    assert [message.to for message in work()] == [[MEANT]]
    assert typed_in_the_admin(admin_client, pasted).status_code == 302
    assert [message.to for message in work()] == [[MEANT]]
    report = imported(pasted)
    assert not report["problems"] and report["lines"]["imported"] == 1
    assert list(Subscriber.objects.values_list("email", flat=True)) == [MEANT]


@pytest.mark.parametrize("pasted", HIDDEN)
def test_an_invisible_sign_inside_is_said_and_where(client, admin_client, imported, pasted):
    words = "n signe invisible se cache dans cette adresse, après « lou.petit »"
    answer = ask(pasted)
    assert answer.status_code == 422 and words in errors(answer.content.decode())
    assert words in errors(typed_in_the_admin(admin_client, pasted).content.decode())
    [problem] = imported(pasted)["problems"]
    assert problem["line"] == 2 and words in errors(problem["message"])
    assert not Subscriber.objects.exists() and not queued()


@pytest.mark.parametrize("pasted", TWO)
def test_two_addresses_are_two_people_in_an_import_and_one_too_many_in_a_form(admin_client, imported, pasted):
    words = "l y a plusieurs adresses ici"
    answer = ask(pasted)
    assert answer.status_code == 422 and words in answer.content.decode()
    assert words in typed_in_the_admin(admin_client, pasted).content.decode()
    assert not queued()
    assert not imported(pasted)["problems"]
    assert set(Subscriber.objects.values_list("email", flat=True)) == {MEANT, "alix@exemple.org"}


def test_the_step_of_the_home_page_reads_addresses_alike(client):
    here = {"Sec-Fetch-Site": "same-origin"}
    answer = client.post(FORM, {"step": "address", "email": f"\u202a{MEANT}\u202c"}, headers=here)
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "name", ["Lou\u200b Petit", "Lou\u00ad Petit\ufeff", "\u202aLou Petit\u202c", "Lou\x0bPetit"]
)
def test_a_name_has_one_writing_wherever_it_comes_from(admin_client, imported, name):
    imported(f"{name} <{MEANT}>")
    assert Subscriber.objects.get().name == "Lou Petit"
    address = reverse("wagtailsnippets_newsletters_papercontact:add")
    assert admin_client.post(address, {"name": name, "organisation": "", "source": "x"}).status_code == 302


def test_the_address_of_a_contact_is_read_alike_and_an_error_says_what_hides(admin_client, home):
    address = reverse("wagtailsnippets_networks_membership:add")
    data = {
        "organisation": make.organisation().pk,
        "network": make.networks("reaap")[0].pk,
        "role": "porteur",
        "contact_email": f"Mailto:{MEANT}\u200b",
    }
    assert admin_client.post(address, data).status_code == 302
    wrong = admin_client.post(address, data | {"role": "referent", "contact_email": HIDDEN[1]})
    assert "signe invisible" in wrong.content.decode()
