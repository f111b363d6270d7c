"""The home page: what this is, the next dates, the plan, the latest news, the last letter."""

import pytest

from networks.models import NetworkIndexPage, NetworkPage
from tests import factories

pytestmark = pytest.mark.django_db


def network_page(slug: str) -> NetworkPage:
    parent = NetworkIndexPage.objects.get(**factories.FRENCH)
    [network] = factories.networks(slug)
    return parent.add_child(
        instance=NetworkPage(title=f"{network} : un réseau", slug=slug, network=network, locale=parent.locale)
    )


def read(client, url: str = "/") -> str:
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


def test_a_fresh_site_says_what_it_is(client, home):
    html = read(client)
    assert html.count("<h1") == 1
    assert "animé par Profession Banlieue" in html
    assert "Premiers départs bientôt" in html
    assert html.count("<form") == 1 and 'action="/lettres/inscription/"' in html


def test_the_first_thing_is_the_sentence_of_the_editors(client, home):
    home.summary = (
        "Un même lieu pour les réseaux : le Réaap, piloté par la Caf, animé par Profession Banlieue."
    )
    home.save()
    heading = read(client).split("<h1")[1].split("</h1>")[0]
    assert "réseaux\u00a0: le Réaap, piloté par la Caf" in heading


def test_the_plan_links_networks_that_have_a_page(client, home):
    network_page("reaap")
    plan = read(client).split('class="plan-names"')[1].split("</ul>")[0]
    assert '<a href="/reseaux/reaap/">Réaap</a>' in plan
    assert "<b>Clas</b>" in plan
    assert plan.count("<li") == 7


def test_known_days_come_before_dates_to_be_fixed(client, home):
    action = factories.action()
    factories.session(
        action, on=factories.timezone.localdate().replace(month=1, day=1), precision="a-preciser"
    )
    factories.session(action)
    dates = read(client).split('class="departures"')[1].split("</ol>")[0]
    assert dates.index("<time") < dates.index("Date à préciser")


def test_the_last_letter_is_announced_beside_one_field_to_subscribe(client, home):
    issue = factories.issue(title="Numéro de rentrée")
    issue.get_latest_revision().publish()
    html = read(client)
    assert "Numéro de rentrée" in html
    assert 'class="band page air palette-reaap"' in html
    assert html.split('class="band')[1].count("<label") == 2  # the second is the trap


@pytest.mark.parametrize("rows", [1, 6])
def test_queries_do_not_grow_with_the_content(rows, client, home, django_assert_max_num_queries):
    network_page("reaap")
    network_page("clas")
    for _ in range(rows):
        factories.article("reaap", "clas")
        factories.session(factories.action("clas", "reaap"))
    factories.issue().get_latest_revision().publish()
    read(client)
    with django_assert_max_num_queries(15):
        read(client)
