"""Nothing is deleted that other contents cannot do without, and this is said instead of failing."""

import pytest
from django.urls import reverse

from networks.models import Series
from tests import factories as make
from tests import people

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.mark.parametrize("used", [True, False])
def test_collections_chosen_in_their_list_stay_while_a_publication_needs_one(used):
    kept, other = make.series("actes"), make.series("cahiers")
    if used:
        make.publication(series=kept)
    listing = reverse("wagtailsnippets_networks_series:list")
    address = reverse("wagtail_bulk_action", args=["networks", "series", "delete"])
    answer = people.client_of(people.editor()).post(
        f"{address}?id={kept.pk}&id={other.pk}&next={listing}", follow=True
    )
    assert answer.status_code == 200
    assert Series.objects.filter(pk__in=[kept.pk, other.pk]).count() == (2 if used else 0)
    assert ("Rien n’est supprimé" in answer.content.decode()) == used


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("typed", ["le portail", "Le portail des réseaux"])
def test_many_pages_are_deleted_once_the_name_of_the_site_is_typed(settings, several, typed):
    settings.WAGTAILADMIN_UNSAFE_PAGE_DELETION_LIMIT = 1
    settings.WAGTAIL_SITE_NAME = "Le portail des réseaux"
    page = make.article()
    address = reverse("wagtailadmin_pages:delete", args=[page.pk])
    if several:
        address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"]) + f"?id={page.pk}"
    client = people.client_of(people.administrator())
    answer = client.post(address, {"confirm_site_name": typed}, follow=True)
    said = answer.content.decode()
    refused = typed == "le portail"
    assert type(page).objects.filter(pk=page.pk).exists() == refused
    assert (
        "écrivez «\u202fLe portail" in said
        or "écrivez «\xa0Le portail" in said
        or "écrivez « Le portail" in said
    ) == refused
    assert "Please type" not in said
