"""Addresses are seen by those who keep them: Wagtail's choosers, bulk actions and interfaces tell nobody else."""

import pytest
from django.test import Client

from newsletters.models import Invitation
from tests import factories as make
from tests import people

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
ADDRESS = "claire@example.org"
MODELS = ["newsletters/subscriber", "newsletters/invitation", "newsletters/papercontact", "portal/formanswer"]
PATHS = [
    "snippets/choose/{model}/",
    "snippets/choose/{model}/results/?q=claire",
    "snippets/choose/{model}/chosen/{pk}/",
    "snippets/choose/{model}/chosen-multiple/?id={pk}",
    "localize/api/snippets/{model}/",
    "localize/api/snippets/{model}/{pk}/",
    "bulk/{model}/delete/?id={pk}",
    "bulk/{model}/delete/?id=all",
]


@pytest.mark.parametrize("model", MODELS)
def test_who_animates_a_network_learns_no_address(model, home):
    key = make.subscriber(ADDRESS).pk
    if model.endswith("invitation"):
        key = Invitation.objects.create(mark="x", email=ADDRESS, source="carnet.csv").pk
    client = Client()
    client.force_login(people.animator(), backend="django.contrib.auth.backends.ModelBackend")
    for path in PATHS:
        answer = client.get(f"/admin/{path.format(model=model, pk=key)}")
        assert answer.status_code in {302, 403, 404}, path
        assert ADDRESS not in answer.content.decode(), path


def test_whoever_may_choose_a_session_or_a_structure_still_may(home):
    client = Client()
    client.force_login(people.animator(), backend="django.contrib.auth.backends.ModelBackend")
    for model in ("networks/session", "networks/brief", "portal/organisation"):
        assert client.get(f"/admin/snippets/choose/{model}/").status_code == 200
