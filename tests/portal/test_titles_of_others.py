"""A contributor meets no title of a draft or file that is not theirs, whichever screen they ask for."""

import pytest
from wagtail.models import Collection

from networks.models import CentrePage
from tests import factories as make
from tests import people
from tests.portal.test_crafted import CRAFTED

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
SECRET = "Un brouillon secret"
PAGES = [
    "/admin/",
    "/admin/pages/{parent}/",
    "/admin/pages/{other}/",
    "/admin/choose-page/",
    "/admin/choose-page/{parent}/",
    "/admin/choose-page/{other}/",
    "/admin/choose-page/search/?q=secret",
    "/admin/choose-page/chosen/{page}/",
    "/admin/pages/search/?q=secret",
    "/admin/pages/{mine}/move/{page}/confirm/",
    "/admin/pages/{page}/move/{mine}/confirm/",
    "/admin/pages/{page}/move/{parent}/confirm/",
    "/admin/articles/",
    "/admin/pages/usage/networks/articlepage/",
    *(
        f"/admin/pages/{{page}}/{act}/"
        for act in ("edit", "move", "copy", "history", "usage", "delete", "unpublish")
    ),
    *(
        f"/admin/pages/{{published}}/{act}/"
        for act in ("", "edit", "move", "copy", "history", "usage", "delete", "unpublish", "privacy")
    ),
    "/admin/pages/{mine}/move/{published}/confirm/",
    "/admin/pages/usage/networks/articlepage/",
    "/admin/pages/search/?q=ligne",
    "/admin/choose-page/search/?q=ligne",
    "/admin/choose-page/chosen/{published}/",
    "/admin/api/main/pages/{published}/",
    "/admin/pages/{page}/view_draft/",
    *(
        f"/admin/reports/{name}/"
        for name in ("page-types-usage", "site-history", "aging-pages", "workflow", "locked")
    ),
    "/admin/reports/page-types-usage/results/",
    "/admin/api/main/pages/",
    "/admin/api/main/pages/{page}/",
    "/admin/api/main/pages/?child_of={parent}",
]
BULK = [
    f"/admin/bulk/wagtailcore/page/{act}/?{which}"
    for act in ("delete", "move", "publish", "unpublish")
    for which in ("id={page}", "id=all&childOf={parent}", "id=all&childOf={other}", "id=all&q=secret")
]
FILES = [
    "/admin/images/",
    "/admin/images/{image}/",
    "/admin/images/usage/{image}/",
    "/admin/images/chooser/",
    "/admin/images/chooser/results/?q=secret",
    "/admin/images/chooser/chosen/{image}/",
    "/admin/images/chooser/chosen-multiple/?id={image}",
    "/admin/documents/",
    "/admin/documents/edit/{document}/",
    "/admin/documents/usage/{document}/",
    "/admin/documents/chooser/",
    "/admin/documents/chooser/chosen/{document}/",
    "/admin/api/main/images/",
    "/admin/api/main/images/{image}/",
    "/admin/api/main/documents/",
    "/admin/api/main/documents/{document}/",
    *(
        f"/admin/bulk/{model}/{act}/?id={{{name}}}"
        for model, name in (("portal/portalimage", "image"), ("wagtaildocs/document", "document"))
        for act in ("delete", "add_to_collection", "add_tags")
    ),
]


@pytest.fixture
def scene():
    """What others work on, by the names that the addresses above have for it, and a contributor's browser."""
    draft = make.article(title=SECRET, live=False)
    published = make.article(title="Un article en ligne")
    published.title = f"{SECRET} de titre"
    published.save_revision()
    mine, other = make.centre(), make.centre()
    make.cooperation(of=other, title=f"{SECRET} aussi", live=False)
    image, document = make.image(title=f"{SECRET} en image"), make.document(title=f"{SECRET} en pdf")
    elsewhere = Collection.get_first_root_node().add_child(name="Un autre centre")
    for file in (image, document):
        file.collection = elsewhere
        file.save()
    keys = {"page": draft, "published": published, "parent": draft.get_parent(), "mine": mine, "other": other}
    keys |= {"image": image, "document": document}
    return {name: found.pk for name, found in keys.items()}, people.client_of(people.contributor(mine))


# Those who animate choose among the files of all.
@pytest.mark.parametrize(
    ("role", "addresses"), [("contributor", [*PAGES, *BULK, *FILES]), ("animator", [*PAGES, *BULK])]
)
def test_no_screen_names_what_the_person_may_not_open(scene, role, addresses):
    keys, client = scene
    if role == "animator":
        client = people.client_of(people.animator("clas"))
    for address in addresses:
        answer = client.get(address.format(**keys))
        assert answer.status_code < 500, address
        body = answer.getvalue() if answer.streaming else answer.content
        assert SECRET not in body.decode(), address


def test_no_crafted_request_names_it(scene):
    keys, client = scene
    for method, address, data in CRAFTED:
        answer = getattr(client, method)(address.format(**keys), data)
        assert answer.status_code < 500 and SECRET not in answer.content.decode(), address


def test_an_animator_meets_their_own_drafts_and_those_that_they_review(scene):
    keys, _client = scene
    animator, author = people.animator("clas"), people.contributor(CentrePage.objects.get(pk=keys["mine"]))
    own = make.article(title="Mon propre brouillon", live=False, owner=animator)
    asked = make.cooperation(
        "clas", of=CentrePage.objects.get(pk=keys["mine"]), title="À relire ici", live=False
    )
    for page in (own, asked):
        page.save_revision(user=author)
    asked.get_workflow().start(asked, author)
    client = people.client_of(animator)
    html = client.get("/admin/articles/").content.decode()
    assert "Mon propre brouillon" in html and SECRET not in html
    assert client.get(f"/admin/pages/{asked.pk}/edit/").status_code == 200
    assert "À relire ici" in client.get("/admin/").content.decode()


def test_editors_meet_everything(scene):
    keys, _client = scene
    editor = people.client_of(people.editor())
    for address in (
        "/admin/choose-page/{parent}/",
        "/admin/reports/page-types-usage/",
        "/admin/api/main/images/",
        "/admin/api/main/documents/{document}/",
        "/admin/bulk/portal/portalimage/add_tags/?id={image}",
        "/admin/bulk/wagtailcore/page/publish/?id={page}",
    ):
        answer = editor.get(address.format(**keys))
        assert answer.status_code == 200, address
    listed = editor.get("/admin/choose-page/{parent}/".format(**keys)).content.decode()
    assert SECRET in listed and f"{SECRET} de titre" in listed
