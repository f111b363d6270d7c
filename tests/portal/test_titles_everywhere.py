"""One scene, every address of the admin: none of them tells the secrets of others, whoever asks and however."""

import re
from collections.abc import Iterator

import pytest
from django.urls import NoReverseMatch, reverse
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.models import Collection, CollectionViewRestriction, Locale, Page, PageViewRestriction, Site
from wagtail_localize.models import Translation, TranslationSource

from networks.contributions.roles import permit_collection
from portal.models import Network
from tests import factories as make
from tests import people
from tests.screens.addresses import routes

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
# In titles, addresses and names of files; not what was searched for.
WORDS = re.compile(r"(?i)secret[ .-]")
PAGES = ("page_id", "parent_page_id", "page_to_move_id", "page_pk")
LEFT_OUT = {"wagtailadmin_logout", "wagtailadmin_error_test"}
OF_OTHER_THINGS = (
    *(f"wagtail{kind}" for kind in ("snippets", "users", "sites", "locales", "redirects", "admin_workflows")),
    *("newsletter", "subscriber", "carnet", "service_mails", "wagtailadmin_password"),
)
# What lists, choosers and interfaces are asked besides their address.
QUESTIONS = [
    *(
        f"/admin/bulk/wagtailcore/page/{act}/?id={{draft}}&id={{closed}}&id={{titled}}"
        for act in ("delete", "move")
    ),
    *(f"/admin/bulk/portal/portalimage/{act}/?id={{image_id}}" for act in ("delete", "add_tags")),
    *(
        f"/admin/bulk/wagtaildocs/document/{act}/?id={{document_id}}"
        for act in ("delete", "add_to_collection")
    ),
    "/admin/choose-page/{section}/",
    "/admin/choose-page/{centre}/?user_perms=copy_to",
    "/admin/choose-page/search/?q=Sec",
    "/admin/choose-page/chosen-multiple/?id={draft}&id={closed}&id={titled}",
    "/admin/pages/{section}/?q=Sec",
    "/admin/pages/{section}/?search_all=1&q=Sec",
    "/admin/pages/search/?q=Sec",
    "/admin/api/main/pages/?child_of={section}&fields=*,parent(*)&for_explorer=1",
    "/admin/api/main/pages/?fields=*,translations&limit=50",
    "/admin/api/main/pages/?translation_of={draft}&fields=*",
    "/admin/api/main/pages/?ancestor_of={draft}",
    "/admin/api/main/pages/?search=Sec",
    "/admin/api/main/images/?fields=*",
    "/admin/api/main/documents/?fields=*",
    "/admin/images/chooser/results/?collection_id={collection_id}",
    "/admin/documents/chooser/results/?q=Sec",
    "/admin/reports/site-history/?export=csv",
    "/admin/pages/{section}/?export=csv",
]


@pytest.fixture
def keys() -> dict[str, list | int]:
    """What others work on, by the names that addresses have for it."""
    editor, other = people.editor(), make.centre()
    draft = make.article(title="Secret brouillon", slug="secret-brouillon", live=False, owner=editor)
    titled, closed = make.article(title="En ligne"), make.article(title="Secret de groupe")
    PageViewRestriction.objects.create(page=closed, restriction_type="groups")
    titled.title = "Secret de titre"
    CreatePageAliasAction(draft, parent=draft.get_parent(), update_slug="secret-alias").execute(
        skip_permission_checks=True
    )
    asked = make.cooperation("clas", of=other, title="Secret en relecture", live=False)
    for page in (draft, titled, closed, asked):
        page.save_revision(user=editor, log_action=True)
    asked.get_workflow().start(asked, editor)
    state = Page.objects.get(pk=asked.pk).current_workflow_task_state
    source, _created = TranslationSource.update_or_create_from_instance(draft)
    translation = Translation.objects.create(
        source=source, target_locale=Locale.objects.get(language_code="en")
    )
    translation.save_target(publish=False)
    collection = Collection.get_first_root_node().add_child(name="Secret de collection")
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="groups")
    image, document = make.image(title="Secret en image"), make.document("secret.pdf", title="Secret en pdf")
    for file in (image, document):
        file.collection = collection
        file.save()
    pages = [page.pk for page in (draft, titled, closed)]
    return dict.fromkeys(PAGES, pages) | {
        "pk": [draft.pk, titled.pk, image.pk, document.pk],
        "image_id": image.pk,
        "document_id": document.pk,
        "doc_id": document.pk,
        "collection_id": collection.pk,
        "revision_id": draft.latest_revision_id,
        "task_state_id": state.pk,
        "task_id": state.task_id,
        "workflow_state_id": state.workflow_state_id,
        "translation_id": translation.pk,
        "translation_source_id": source.pk,
        "draft": draft.pk,
        "closed": closed.pk,
        "titled": titled.pk,
        "section": draft.get_parent().pk,
        "centre": other.pk,
    }


FIXED = {
    "action_name": "approve",
    "revision_id_a": "earliest",
    "revision_id_b": "latest",
    "content_type_app_name": "networks",
    "content_type_model_name": "articlepage",
    "app_label": "networks",
    "model_name": "articlepage",
    "object_id": "1",
    "mode": "web",
    "filter_spec": "max-100x100",
}


def addresses(keys: dict, mine: int) -> Iterator[str]:
    """Every address of the admin that names one of these things or nothing."""
    known = FIXED | keys | {"destination_id": mine}
    for name, pattern in dict(routes()).items():
        names = list(pattern.pattern.converters) or list(getattr(pattern.pattern.regex, "groupindex", ()))
        if name in LEFT_OUT or not set(names) <= set(known):
            continue
        if name.startswith(OF_OTHER_THINGS):
            continue
        values = {one: found if isinstance(found := known[one], list) else [found] for one in names}
        for number in range(max(map(len, values.values()), default=1)):
            arguments = {one: found[number % len(found)] for one, found in values.items()}
            try:
                address = reverse(name, kwargs=arguments)
            except NoReverseMatch:
                continue
            if address.startswith("/admin/"):
                yield address
    for question in QUESTIONS:
        yield question.format(**keys)


@pytest.mark.parametrize("role", ["contributor", "animator"])
def test_no_address_of_the_admin_tells_a_secret(keys, role):
    mine = make.centre()
    client = people.client_of(people.contributor(mine) if role == "contributor" else people.animator("reaap"))
    told = []
    for address in addresses(keys, mine.pk):
        # What a refusal says, the next screen shows. Posting nothing is worth asking where it is about something.
        for ask in (client.post, client.get) if re.search(r"/\d+/", address) else (client.get,):
            answer = ask(address)
            body = answer.getvalue() if answer.streaming else answer.content
            if answer.status_code >= 500 or WORDS.search(body.decode(errors="replace")):
                told.append((ask.__name__, address, answer.status_code))
    assert told == []


def test_an_address_of_the_site_becomes_a_page_without_its_secrets(keys, home):
    """The chooser of links looks pages up by their address."""
    Site.objects.get().delete()
    Site.objects.create(hostname="portail.example.org", root_page=home, is_default_site=True)
    client = people.client_of(people.animator())
    for pk, found in ((keys["titled"], True), (keys["closed"], False)):
        for question in ("", "?de=lettre"):
            field = {"external-link-chooser-url": Page.objects.get(pk=pk).full_url + question}
            answer = client.post("/admin/choose-external-link/", field)
            assert answer.status_code == 200 and not WORDS.search(answer.content.decode())
            assert (f'"id": {pk}' in answer.content.decode()) is found


def test_contributors_and_reviewers_go_on_working(keys):
    """Below a centre that is not online yet: its people, and who reviews for them."""
    mine = make.centre(live=False)
    author, reviewer = people.contributor(mine), people.animator("reaap")
    page = make.cooperation("reaap", of=mine, live=False)
    page.save_revision(user=author)
    page.get_workflow().start(page, author)
    client = people.client_of(author)
    for address in (
        f"/admin/pages/{mine.pk}/",
        f"/admin/pages/{mine.get_parent().pk}/",
        f"/admin/pages/add/networks/cooperationpage/{mine.pk}/",
        f"/admin/pages/{page.pk}/edit/",
        f"/admin/choose-page/{mine.pk}/",
    ):
        assert client.get(address, follow=True).status_code == 200, address
    client = people.client_of(reviewer)
    assert client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200
    state = Page.objects.get(pk=page.pk).current_workflow_task_state
    approve = f"/admin/pages/workflow/action/{page.pk}/approve/{state.pk}/"
    assert client.post(approve, follow=True).status_code == 200
    assert Page.objects.get(pk=page.pk).live
    # Back to the list of what the page stands in, which is nobody's but its people's.
    answer = client.get(f"/admin/pages/{mine.pk}/")
    assert (answer.status_code, answer.url) == (302, "/admin/")
    section = keys["section"]
    for address in (f"/admin/pages/{section}/", f"/admin/pages/add/networks/articlepage/{section}/"):
        assert client.get(address).status_code == 200, address


def test_files_are_shared_but_those_of_a_restricted_collection(keys):
    shared = make.document("commun.pdf", title="De tous")
    restricted = Collection.objects.get(pk=keys["collection_id"])
    animator, named, entitled = (
        people.animator(slug) for slug in ("reaap", "clas", Network.objects.last().slug)
    )
    restricted.get_view_restrictions().get().groups.add(named.groups.get())
    permit_collection(entitled.groups.get(), restricted, "choose")
    for person, may in ((animator, False), (named, True), (entitled, True), (people.editor(), True)):
        client = people.client_of(person)
        for address in ("/admin/documents/chooser/", "/admin/images/chooser/"):
            html = client.get(address).content.decode()
            assert bool(WORDS.search(html)) is may, (person, address)
            assert shared.title in html or "images" in address
        chosen = client.get(f"/admin/documents/chooser/chosen/{keys['document_id']}/")
        assert bool(WORDS.search(chosen.content.decode())) is may
