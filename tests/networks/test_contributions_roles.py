"""Roles: what each group may touch, and that groups follow networks and centres."""

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.urls import reverse
from wagtail.images import get_image_model
from wagtail.models import Collection, GroupPagePermission, Page, Workflow
from wagtail.permissions import policy_registry
from wagtail.snippets.models import get_snippet_models

from networks.contributions import roles
from networks.models import ArticleIndexPage, CentreIndexPage, SheetIndexPage
from newsletters.models import Invitation, UnreadableBounce
from portal.models import Centre, FormAnswer, Network
from tests import factories as make
from tests import people
from tests.home.test_home import network_page

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


def may(person, page) -> set[str]:
    """What somebody may do with a page."""
    allowed = Page.objects.get(pk=page.pk).permissions_for_user(person)
    rights = {"edit": allowed.can_edit, "add": allowed.can_add_subpage, "publish": allowed.can_publish}
    return {name for name, right in rights.items() if right()}


def test_a_centre_s_people_edit_there_and_nowhere_else():
    ours, theirs = make.centre("Villes au Carré"), make.centre("Labo Cités")
    article = make.cooperation(of=ours)
    person = people.contributor(ours)
    assert may(person, ours) == {"edit", "add"}
    assert may(person, article) == {"edit"}
    for page in (theirs, make.cooperation(of=theirs), make.article(), make.sheet(), make.issue()):
        assert may(person, page) == set()
    for model in (ArticleIndexPage, CentreIndexPage, SheetIndexPage):
        assert may(person, model.objects.get(**make.FRENCH)) == set()


def test_a_centre_s_people_have_a_collection_of_their_own():
    ours, theirs = make.centre("Villes au Carré"), make.centre("Labo Cités")
    person = people.contributor(ours)
    image_policy = policy_registry.get_by_type(get_image_model())
    allowed = image_policy.collections_user_has_permission_for(person, "add")
    assert [collection.name for collection in allowed] == ["Villes au Carré"]
    picture = make.image(collection=Collection.objects.get(name="Labo Cités"))
    assert not image_policy.user_has_permission_for_instance(person, "change", picture)
    assert theirs.centre.pk


def test_group_and_collection_take_the_centre_s_new_name():
    page = make.centre("Labo Cités")
    organisation = page.centre.organisation
    organisation.name = "Labo Cités et territoires"
    organisation.save()
    assert Group.objects.filter(name="Contribution : Labo Cités et territoires").count() == 1
    assert not Group.objects.filter(name="Contribution : Labo Cités").exists()
    assert Collection.objects.filter(name="Labo Cités et territoires").exists()


def test_a_page_that_changes_centre_changes_hands():
    page, other = make.centre("Villes au Carré"), make.centre("Labo Cités")
    before, after = people.contributor(page), people.contributor(other)
    page.centre = other.centre
    page.save()
    assert may(before, page) == set() and may(after, page) == {"edit", "add"}


@pytest.mark.parametrize("has_files", [False, True])
def test_a_centre_that_leaves_takes_its_group_and_leaves_its_files(has_files):
    page = make.centre("Labo Cités")
    centre = Centre.objects.get(pk=page.centre_id)
    if has_files:
        make.image(collection=centre.collection)
    page.delete()
    centre.delete()
    assert not Group.objects.filter(name="Contribution : Labo Cités").exists()
    assert Collection.objects.filter(name="Labo Cités").exists() is has_files


def test_animators_begin_in_the_shared_lists_and_keep_their_network_s_page():
    person, reaap, clas = people.animator("reaap"), network_page("reaap"), network_page("clas")
    assert may(person, reaap) == {"edit", "add"} and may(person, clas) == set()
    assert may(person, ArticleIndexPage.objects.get(**make.FRENCH)) == {"add"}
    assert may(person, make.article("reaap")) == set()
    assert may(person, CentreIndexPage.objects.get(**make.FRENCH)) == set()
    assert not person.has_perm("newsletters.send_newsletter")


def test_a_network_comes_and_goes_with_its_group():
    network = Network.objects.create(slug="seniors", name="Réseau Seniors", short_name="Seniors")
    assert Group.objects.filter(name="Animation : Seniors").exists()
    network.short_name = "Aînées et aînés"
    network.save()
    assert Group.objects.filter(name="Animation : Aînées et aînés").exists()
    network.delete()
    assert not Group.objects.filter(name__startswith="Animation : Aîn").exists()


def test_networks_of_the_same_name_have_a_group_each():
    for slug in ("aines", "seniors"):
        Network.objects.create(slug=slug, name=f"Réseau {slug}", short_name="Seniors")
    groups = Group.objects.filter(animation_team__network__short_name="Seniors").order_by("name")
    assert [group.name for group in groups] == ["Animation : Seniors", "Animation : Seniors (2)"]


def test_readers_look_and_change_nothing():
    article = make.article(title="Un article à voir")
    person = people.reader()
    client = people.client_of(person)
    listing = reverse("wagtailadmin_explore", args=[article.get_parent().pk])
    assert "Un article à voir" in client.get(listing).content.decode()
    assert may(person, article) == set()
    assert not person.has_perm("newsletters.view_subscriber")
    assert not person.has_perm("networks.view_membership")


@pytest.mark.parametrize("query", ["export=csv", "export=xlsx"])
def test_readers_take_no_list_away(query):
    article = make.article()
    client = people.client_of(people.reader())
    listings = [
        reverse("wagtailadmin_explore", args=[article.get_parent().pk]),
        reverse("articles:index"),
        reverse("wagtailsnippets_portal_organisation:list"),
        reverse("wagtailadmin_reports:aging_pages"),
    ]
    for listing in listings:
        assert "export=" not in client.get(listing).content.decode() or "reports" in listing
        assert client.get(f"{listing}?{query}").status_code == 403, listing


def test_a_list_without_columns_to_export_stays_a_list():
    answer = people.client_of(people.editor()).get(f"{reverse('articles:index')}?export=csv")
    assert answer.status_code == 200 and answer["Content-Type"].startswith("text/html")


def test_editors_keep_every_list():
    """Each kind of snippet is theirs to see, add and change; answers come from readers of the site, invitations from
    imports, bounces from mail servers."""
    editor = people.editor()
    unwritten = {FormAnswer, Invitation, UnreadableBounce}
    client = people.client_of(editor)
    for model in get_snippet_models():
        names = {
            verb: f"{model._meta.app_label}.{verb}_{model._meta.model_name}"
            for verb in ("view", "add", "change")
        }
        held = {verb for verb, name in names.items() if editor.has_perm(name)}
        assert held == ({"view"} if model in unwritten else set(names)), model
        assert client.get(reverse(model.snippet_viewset.get_url_name("list"))).status_code == 200, model


def test_roles_are_the_same_however_often_they_are_made():
    make.centre("Labo Cités")

    def state():
        return (
            sorted(Group.objects.values_list("name", "permissions__codename")),
            sorted(GroupPagePermission.objects.values_list("group__name", "page", "permission__codename")),
            sorted(Collection.objects.values_list("name")),
            list(Workflow.objects.values_list("name", "workflow_pages__page")),
        )

    before = state()
    call_command("migrate", verbosity=0)
    roles.ensure()
    assert state() == before


def test_every_page_is_reviewed_by_one_workflow():
    for page in (make.article(), make.centre(), make.issue()):
        assert Page.objects.get(pk=page.pk).get_workflow().name == "Relecture"


def test_every_group_opens_in_the_settings():
    client = people.client_of(people.administrator())
    for name in (roles.EDITORS, roles.READERS, "Animation : Réaap"):
        group = Group.objects.get(name=name)
        assert client.get(reverse("wagtailusers_groups:edit", args=[group.pk])).status_code == 200
