"""A name that many entries repeat changes: they follow as soon as the worker has turned, not at night."""

import pytest
from django.core.management import call_command
from django.urls import reverse

from portal.models import Network, Organisation, Theme
from tests import factories, people
from tests.search.test_queries import titles

pytestmark = pytest.mark.django_db(transaction=True)


def work() -> None:
    """What waits in the queue of the worker, until it is empty."""
    call_command("db_worker", batch=True, reload=False, startup_delay=False, interval=0, verbosity=0)


def test_a_network_renamed_in_the_admin_is_found_by_its_new_name(client, home):
    factories.article("clas", title="Une fanfare")
    network = Network.objects.get(slug="clas")
    assert titles(client, "fanfare clas") == ["Une fanfare"]
    assert titles(client, "tremplin") == []
    editor = people.client_of(people.editor())
    address = reverse("wagtailsnippets_portal_network:edit", args=[network.pk])
    form = editor.get(address).context["form"]
    data = {name: form[name].value() for name in form.fields}
    data = {name: "" if value is None else value for name, value in data.items()}
    assert editor.post(address, data | {"short_name": "Tremplin"}).status_code == 302
    work()
    assert titles(client, "tremplin") == ["Une fanfare"]


def test_a_partner_and_a_theme_too(client, home):
    page = factories.article(title="Une fanfare", authors="")
    body, theme = factories.organisation("L’Escale"), Theme.objects.first()
    page.centres.set([body])
    page.themes.set([theme])
    page.save()
    body.name = "La Passerelle"
    body.save()
    theme.name = "Musiques de rue"
    theme.save()
    work()
    assert titles(client, "fanfare passerelle") == titles(client, "fanfare musiques") == ["Une fanfare"]
    assert titles(client, "escale") == []


def test_what_keeps_its_name_gives_no_work(home):
    from django_tasks_db.models import DBTaskResult

    def waiting() -> int:
        return DBTaskResult.objects.filter(task_path="search.tasks.follow_names").count()

    network = Network.objects.get(slug="clas")
    network.order += 1
    network.save()
    Organisation.objects.create(slug="escale", name="L’Escale")
    assert waiting() == 0
    network.name = "Un autre nom"
    network.save()
    assert waiting() == 1
