"""Importing again: what readers see follows the source, unless an editor is at work on the sheet."""

import json

import pytest

from networks.models import SheetPage
from networks.sheets.importing import import_sheets
from tests.networks.sheet_samples import sheet as sheet_text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


def imported(text: str) -> tuple[int, int, int]:
    """Created, updated and unchanged sheets of one import."""
    report = import_sheets(text.encode(), "fiches.txt").as_json()
    return report["created"], report["updated"], report["unchanged"]


def abstracts(client) -> list[str]:
    return [row["resume"] for row in json.loads(client.get("/fiches/?format=json").content)]


def test_an_updated_source_reaches_readers_once(client):
    assert imported(sheet_text(resume="Avant")) == (1, 0, 0)
    assert imported(sheet_text(resume="Après")) == (0, 1, 0)
    assert abstracts(client) == ["Après"]
    assert imported(sheet_text(resume="Après")) == (0, 0, 1)


def test_a_draft_keeps_the_editors_words_and_stays_a_draft(client):
    imported(sheet_text(resume="Avant"))
    page = SheetPage.objects.get()
    page.abstract = "Réécrit"
    page.save_revision()
    report = import_sheets(sheet_text(resume="Après", limites="Aucune").encode(), "fiches.txt").as_json()
    assert report["updated"] == 1 and "est gardé" in report["problems"][0]["message"]
    draft = SheetPage.objects.get().get_latest_revision_as_object()
    assert (draft.abstract, draft.limits) == ("Réécrit", "Aucune")
    assert abstracts(client) == ["Avant"]
    assert imported(sheet_text(resume="Après", limites="Aucune")) == (0, 0, 1)


def test_a_sheet_without_a_title_gets_one_and_is_reported(client):
    report = import_sheets(sheet_text(title="").encode(), "fiches.txt").as_json()
    assert report["created"] == 1 and any("titre" in problem["message"] for problem in report["problems"])
    assert SheetPage.objects.get().title.startswith("Fiche sans titre")
