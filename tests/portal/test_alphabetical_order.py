"""Names come as in a French dictionary, and are found however they are typed: in public lists and in the admin."""

import re
from html import unescape

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from wagtail.documents.models import Document

from networks.models import Membership, Series
from newsletters.models import PaperContact
from portal.folding import alphabetical_key, fold
from portal.models import Acronym, Network, Organisation, Territory, Theme
from tests import factories as make

pytestmark = pytest.mark.django_db
TYPED = [
    "Zone",
    "association",
    "Œuvre",
    "Écoles",
    "Île",
    "Élan",
    "épicerie",
    "Le Blanc",
    "Le-Bourget",
    "L’Île",
]
RIGHT = [
    "association",
    "Écoles",
    "Élan",
    "épicerie",
    "Île",
    "L’Île",
    "Le Blanc",
    "Le-Bourget",
    "Œuvre",
    "Zone",
]


def order_in(html: str, names=RIGHT) -> list[str]:
    """The names in the order in which the texts of a page first say them, each as a whole text."""
    texts = [text.strip() for text in re.findall(r">([^<>]*)<", unescape(html))]
    places = {name: texts.index(name) for name in names if name in texts}
    return sorted(places, key=places.__getitem__)


def organisations(**more):
    return [make.organisation(name, **more) for name in TYPED]


def members():
    network = make.networks("reaap")[0]
    for body in organisations():
        Membership.objects.create(organisation=body, network=network)


def communes():
    for number, name in enumerate(TYPED):
        Territory.objects.create(kind="commune", code=f"9{number:04}", slug=f"essai-{number}", name=name)


def acronyms():
    Acronym.objects.all().delete()
    for name in TYPED:
        Acronym.objects.create(short=name, meaning="x")


def themes():
    Theme.objects.bulk_create(
        Theme(name=name, slug=f"essai-{number}", order=900) for number, name in enumerate(TYPED)
    )


def centres():
    for name in TYPED:
        make.centre(name)


def articles():
    for name in TYPED:
        make.article(title=name)


def chantiers():
    section = make.centre()
    for name in TYPED:
        make.chantier(title=name, of=section)


def networks():
    for number, name in enumerate(TYPED):
        Network.objects.create(slug=f"essai-{number}", name=name, short_name=name, order=900)


def series():
    for number, name in enumerate(TYPED):
        Series.objects.create(slug=f"essai-{number}", name=name, order=900)


def images():
    for name in TYPED:
        make.image(title=name)


def documents():
    for name in TYPED:
        Document.objects.create(title=name, file="x.pdf")


def accounts():
    for number, name in enumerate(TYPED):
        User.objects.create(username=f"compte{number}", last_name=name, first_name="")


def paper():
    for name in TYPED:
        PaperContact.objects.create(organisation=name, name="")


@pytest.mark.parametrize(
    ("made", "address"),
    [(members, "/annuaire/"), (communes, "/annuaire/"), (centres, "/centres/"), (acronyms, "/sigles/")],
    ids=["members", "communes", "centres", "acronyms"],
)
def test_public_lists_are_in_french_order(client, home, made, address):
    made()
    html = client.get(address).content.decode()
    if made is communes:
        html = re.sub(r"\s*\(\d+\)", "", html)
    assert order_in(html) == RIGHT


@pytest.mark.parametrize(
    ("made", "address"),
    [
        (organisations, "/admin/snippets/portal/organisation/"),
        (organisations, "/admin/snippets/portal/organisation/?ordering=name"),
        (organisations, "/admin/snippets/choose/portal/organisation/results/"),
        (members, "/admin/snippets/networks/membership/"),
        (communes, "/admin/snippets/portal/territory/?ordering=name&kind=commune"),
        (acronyms, "/admin/snippets/portal/acronym/"),
        (themes, "/admin/snippets/portal/theme/?ordering=name"),
        (networks, "/admin/snippets/portal/network/?ordering=name"),
        (series, "/admin/snippets/networks/series/"),
        (paper, "/admin/snippets/newsletters/papercontact/"),
        (articles, "/admin/articles/?ordering=title"),
        (chantiers, "/admin/chantiers/"),
        (centres, "/admin/pages-de-centres/"),
        (images, "/admin/images/?ordering=title&layout=list"),
        (documents, "/admin/documents/?ordering=title"),
        (accounts, "/admin/users/?ordering=name"),
    ],
)
def test_lists_and_choosers_of_the_admin_are_in_french_order(admin_client, home, made, address):
    made()
    response = admin_client.get(address)
    assert response.status_code == 200
    rows = response.context.get("object_list") or response.context["results"]
    said = [name for row in rows for name in [text_of(row)] if name in TYPED]
    assert said == [name for name in RIGHT if name in said] and len(said) >= 5


def text_of(row) -> str:
    if isinstance(row, Membership):
        return row.organisation.name
    fields = ("title", "name", "short", "last_name", "organisation")
    return next((getattr(row, name) for name in fields if getattr(row, name, "")), "")


def test_the_explorer_and_a_descending_order_too(admin_client, home):
    articles()
    index = make.article().get_parent()
    rows = admin_client.get(f"/admin/pages/{index.pk}/?ordering=-title").context["object_list"]
    assert [page.title for page in rows if page.title in TYPED] == RIGHT[::-1]


def test_a_sorted_search_of_the_admin_keeps_the_order(admin_client, home):
    for name in ("Zone libre", "Écoles libres", "Œuvre libre"):
        make.article(title=name)
    call_command("update_index", verbosity=0)
    rows = admin_client.get("/admin/articles/?ordering=title&q=libre").context["object_list"]
    assert [page.title for page in rows] == ["Écoles libres", "Œuvre libre", "Zone libre"]


@pytest.mark.parametrize(
    "text", [*TYPED, "Straße", "Ærø", "  Deux  mots ", "Ça\u00ad va\u200b", "n°\xa012 (bis)", "مرحبا", ""]
)
def test_both_databases_fold_and_order_as_python_does(text):
    row = Organisation.objects.create(slug="x", name=text)
    found = Organisation.objects.filter(pk=row.pk).values_list("name__folded", "name__alphabetical").get()
    assert (" ".join(found[0].split()), found[1]) == (fold(text), alphabetical_key(text))


@pytest.mark.parametrize(
    ("name", "queries"),
    [
        ("L’Œuvre d’entraide", ["oeuvre", "OEUVRE", "œuvre", "l'oeuvre", "l’œuvre", "oeu", "entraide œuvre"]),
        ("Épicerie solidaire", ["epicerie", "épicerie", "EPICERIE", "solidaire epi", "épi\u00adcerie"]),
        ("Maison de L’Île", ["ile", "l'ile", "l’île", "maison île", "L'ILE"]),
        ("Une asso\u00adciation", ["association"]),
    ],
)
def test_the_searches_of_the_admin_find_a_name_however_it_is_typed(admin_client, home, name, queries):
    make.organisation(name)
    body = Organisation.objects.get(name=name)
    Membership.objects.create(organisation=body, network=make.networks("reaap")[0])
    make.article(title=name)
    make.image(title=name)
    Document.objects.create(title=name, file="x.pdf")
    Acronym.objects.create(short=name, meaning="x")
    Theme.objects.create(name=name, slug="essai")
    User.objects.create(username="alix", last_name=name)
    call_command("update_index", verbosity=0)
    for address in (
        "/admin/snippets/portal/organisation/",
        "/admin/snippets/choose/portal/organisation/results/",
        "/admin/snippets/networks/membership/",
        "/admin/snippets/portal/acronym/",
        "/admin/snippets/portal/theme/",
        "/admin/articles/",
        "/admin/pages/search/",
        "/admin/choose-page/search/",
        "/admin/images/",
        "/admin/images/chooser/results/",
        "/admin/documents/",
        "/admin/documents/chooser/results/",
        "/admin/users/",
    ):
        for query in queries:
            html = unescape(admin_client.get(address, {"q": query}).content.decode())
            assert name in html or fold(name) in fold(html), (address, query)
    assert name not in unescape(admin_client.get("/admin/articles/", {"q": "autrechose"}).content.decode())


@pytest.mark.any_database
@pytest.mark.parametrize(
    "query", ['"', '""', '"50%', '"centre (social"', "'\"%", '"a" %', "*", "(", "%", '"ile']
)
def test_no_search_of_the_admin_fails_for_a_sign(admin_client, home, query):
    """Lists search while one types: whoever wants words side by side begins with a lone quotation mark."""
    make.organisation("Maison de L’Île")
    make.article(title="Maison de L’Île")
    for address in (
        "/admin/snippets/portal/organisation/",
        "/admin/articles/",
        "/admin/pages/search/",
        "/admin/choose-page/search/",
        "/admin/images/",
        "/admin/documents/chooser/results/",
    ):
        assert admin_client.get(address, {"q": query}).status_code == 200, address
