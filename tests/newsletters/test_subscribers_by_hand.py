"""What editors do by hand about a subscription: each act has its proof, and none takes the person's place."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from newsletters import suppression
from newsletters.models import ConsentRecord, Reason, Subscriber
from newsletters.subscriptions.replies import reply
from tests import factories as make
from tests import people

pytestmark = pytest.mark.django_db
ADD = "/admin/snippets/newsletters/subscriber/add/"


@pytest.fixture
def editor(client):
    client.force_login(people.editor(first_name="Amina", last_name="Diallo"))
    return client


def form(**fields) -> dict:
    """A complete form; networks by slug."""
    reaap = make.networks(*fields.pop("slugs", ("reaap",)))
    return {
        "email": " Claire.Dupont@Example.org",
        "networks": [network.pk for network in reaap],
        "titles": [],
        "name": "Claire",
        "organisation": "",
        "position": "",
        "basis": "adhesion",
        "basis_on": timezone.localdate().isoformat(),
        "basis_source": "bulletin d’adhésion",
        "language": "fr",
    } | fields


def errors(answer) -> str:
    assert answer.status_code == 200
    return " ".join(str(error) for error in answer.context["form"].errors.values())


def test_an_address_with_its_basis_is_subscribed_and_proved(editor):
    answer = editor.post(ADD, form())
    person = Subscriber.objects.active().get(email="claire.dupont@example.org")
    assert answer["Location"] == reverse("subscriber_person", args=[person.pk])
    proof = ConsentRecord.objects.get(subject=person.uuid)
    assert (proof.kind, proof.networks, proof.basis) == ("entered", ["reaap"], "adhesion")
    assert proof.source == "bulletin d’adhésion (saisi par Amina Diallo)"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"basis_on": ""}, "Depuis quand"),
        ({"basis_source": " "}, "D’où vient cette adresse"),
        ({"basis_on": "2099-12-31"}, "pas encore passée"),
        ({"slugs": ()}, "Cochez au moins un réseau"),
        ({"email": "a@"}, "Écrivez une adresse complète"),
        ({"email": "KNOWN@example.org"}, "déjà dans la liste"),
        ({"email": "gone@example.org"}, "liste d’opposition"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_stored(editor, fields, said):
    make.subscriber("known@example.org")
    suppression.suppress("gone@example.org", Reason.OPPOSED)
    assert said in errors(editor.post(ADD, form(**fields)))
    assert Subscriber.objects.count() == 1 and not ConsentRecord.objects.exists()


def edit(person: Subscriber) -> str:
    return reverse("wagtailsnippets_newsletters_subscriber:edit", args=[person.pk])


def test_other_networks_by_hand_are_proved_and_the_address_stays(editor):
    person = make.subscriber("claire@example.org", "reaap")
    editor.post(edit(person), form(slugs=("clas",), email="autre@example.org"))
    person.refresh_from_db()
    proof = ConsentRecord.objects.get(subject=person.uuid)
    assert (proof.kind, proof.networks, proof.source) == ("changed", ["clas"], "saisi par Amina Diallo")
    assert (person.email, person.name) == ("claire@example.org", "Claire")


def test_a_name_that_is_mended_is_no_act_of_consent(editor):
    person = make.subscriber("claire@example.org", "reaap")
    editor.post(edit(person), form(basis="consentement", basis_on="", basis_source=""))
    person.refresh_from_db()
    assert person.name == "Claire" and not ConsentRecord.objects.exists()


def test_an_address_without_basis_is_invited_and_not_stored(editor):
    answer = editor.post(ADD, form(basis="", basis_on="", basis_source=""), follow=True)
    assert "Une invitation part à claire.dupont@example.org" in answer.content.decode()
    assert not Subscriber.objects.exists()
    [kind, data] = replies()[0]
    assert (kind, data["address"], data["networks"]) == ("invited", "claire.dupont@example.org", ["reaap"])
    assert data["source"] == "invitation, saisi par Amina Diallo"


def replies() -> list[list]:
    """What the worker was asked to write."""
    tasks = DBTaskResult.objects.filter(task_path=reply.module_path)
    return [task.args_kwargs["args"] for task in tasks]


def do(client, person: Subscriber, act: str):
    """Ask, then press the button."""
    address = reverse("subscriber_act", args=[person.pk, act])
    assert "<form" in client.get(address).content.decode()
    return client.post(address, follow=True)


def proofs(person: Subscriber) -> list[tuple[str, str]]:
    return list(ConsentRecord.objects.filter(subject=person.uuid).values_list("kind", "source"))


def test_somebody_is_unsubscribed_once(editor):
    person = make.subscriber("claire@example.org")
    assert "C’est fait" in do(editor, person, "desabonner").content.decode()
    person.refresh_from_db()
    assert person.unsubscribed_at and suppression.is_suppressed(person.email)
    again = editor.post(reverse("subscriber_act", args=[person.pk, "desabonner"]), follow=True)
    assert "c’était déjà le cas" in again.content.decode()
    assert proofs(person) == [("withdrawn", "saisi par Amina Diallo")]


def test_a_get_changes_nothing(editor):
    person = make.subscriber("claire@example.org")
    for act in ("desabonner", "effacer", "lien", "garder", "opposer"):
        assert editor.get(reverse("subscriber_act", args=[person.pk, act])).status_code == 200
    person.refresh_from_db()
    assert person.unsubscribed_at is None and not proofs(person) and not replies()
    assert editor.get(reverse("subscriber_act", args=[person.pk, "autre"])).status_code == 404


def test_somebody_is_erased_for_good(editor):
    person = make.subscriber("claire@example.org")
    page = do(editor, person, "effacer").content.decode()
    assert "La personne est effacée" in page and "claire@" not in page
    assert not Subscriber.objects.exists() and suppression.is_suppressed("claire@example.org")
    assert proofs(person) == [("erased", "saisi par Amina Diallo")]


def test_the_link_goes_to_its_owner(editor):
    do(editor, make.subscriber("claire@example.org"), "lien")
    assert replies() == [["link", {"address": "claire@example.org", "language": "fr"}]]


def test_somebody_silent_is_kept_or_erased(editor):
    long_ago = timezone.now() - timedelta(days=4 * 365)
    person = make.subscriber("claire@example.org")
    acts = editor.get(reverse("subscriber_person", args=[person.pk])).context["acts"]
    assert [act.slug for act, _url in acts] == ["lien", "desabonner", "effacer"]
    Subscriber.objects.update(
        confirmed_at=long_ago, seen_at=long_ago, reminded_at=timezone.now() - timedelta(days=40)
    )
    assert "personne à garder ou à effacer" in editor.get("/admin/").content.decode()
    do(editor, person, "garder")
    assert proofs(person) == [("kept", "saisi par Amina Diallo")]
    assert "personne à garder ou à effacer" not in editor.get("/admin/").content.decode()


def test_somebody_who_left_before_the_list_existed_is_put_on_it(editor):
    person = make.subscriber("claire@example.org", unsubscribed=True)
    do(editor, person, "opposer")
    assert suppression.is_suppressed("claire@example.org") and not proofs(person)


def test_wagtail_never_deletes_a_person(editor):
    person, other = make.subscriber(), make.subscriber()
    one = editor.post(reverse("wagtailsnippets_newsletters_subscriber:delete", args=[person.pk]))
    assert one["Location"] == reverse("subscriber_act", args=[person.pk, "effacer"])
    bulk = reverse("wagtail_bulk_action", args=["newsletters", "subscriber", "delete"])
    editor.post(f"{bulk}?id={person.pk}&id={other.pk}")
    assert Subscriber.objects.count() == 2
