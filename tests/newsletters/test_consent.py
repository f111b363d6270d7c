"""Proofs cannot be changed, name nobody, and are written once; the list of opposition is a list of hashes."""

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction

from newsletters import addresses, consent, suppression
from newsletters.models import ConsentKind, ConsentRecord, Reason, Suppression
from tests import factories

pytestmark = pytest.mark.django_db


def proof(**fields) -> ConsentRecord | None:
    person = factories.subscriber("Claire@Example.org", "reaap", "clas")
    return consent.record(person, ConsentKind.GIVEN, "/lettres/inscription/", wording="Je veux", **fields)


def test_a_proof_says_what_was_agreed_to_and_not_by_whom():
    record = proof()
    assert (record.networks, record.basis, record.wording) == (["clas", "reaap"], "consentement", "Je veux")
    row = ConsentRecord.objects.values().get()
    assert not any("claire" in str(value).lower() for value in row.values())


@pytest.mark.parametrize("act", ["update", "save", "delete", "bulk"])
def test_a_proof_is_never_changed_nor_removed(act):
    record = proof()
    with pytest.raises(DatabaseError), transaction.atomic():
        if act == "update":
            ConsentRecord.objects.update(wording="Autre chose")
        elif act == "save":
            record.wording = "Autre chose"
            record.save()
        elif act == "delete":
            record.delete()
        else:
            ConsentRecord.objects.all().delete()
    assert ConsentRecord.objects.get().wording == "Je veux"


def test_the_same_act_is_proved_once():
    person = factories.subscriber("a@example.org", "reaap")
    first = consent.record(person, ConsentKind.GIVEN, "lien", key="un clic")
    assert first is not None
    assert consent.record(person, ConsentKind.GIVEN, "lien", key="un clic") is None
    assert ConsentRecord.objects.count() == 1


def test_an_address_on_the_list_is_known_however_it_is_written(settings):
    suppression.suppress("Claire@Exemple.org", Reason.ERASED)
    suppression.suppress("claire@exemple.org ", Reason.OPPOSED)
    assert Suppression.objects.get().reason == "erased"
    assert suppression.suppressed(["CLAIRE@exemple.ORG", "b@exemple.org"]) == {"CLAIRE@exemple.ORG"}
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "another-key" * 8
    assert suppression.is_suppressed("claire@exemple.org")
    suppression.lift("Claire@exemple.org")
    assert not suppression.is_suppressed("claire@exemple.org")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [(" Claire.Dupont@Exemple.ORG\n", "claire.dupont@exemple.org"), ("a@école.fr", "a@xn--cole-9oa.fr")],
)
def test_an_address_has_one_writing(typed, stored):
    assert addresses.clean(typed) == stored


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "a",
        "a@b",
        "a b@example.org",
        "clаire@example.org",
        "a@exаmple.org",
        "é@example.org",
        "a@" + "b" * 260,
    ]
    + [
        "a@example.org\nBcc: b@example.org",
        "a@example.org, b@example.org",
        "a\x00@example.org",
        "a@exa\u202emple.org",
    ]
    + [
        "root@localhost",
        "a@[127.0.0.1]",
        '"a;b"@example.org',
        "=?utf-8?q?x?=@example.org",
        "x" * 65 + "@example.org",
    ]
    + ["a@straße.org", "a@example\ufb01.org"],
)
def test_what_cannot_be_written_to_is_refused(typed):
    with pytest.raises(ValidationError):
        addresses.clean(typed)
