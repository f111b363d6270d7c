"""Documents lie where no proxy reaches: Wagtail alone gives them out, to those who may read them."""

from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils.module_loading import import_string
from wagtail.documents.models import Document
from wagtail.models import Collection, CollectionViewRestriction

from portal.storage import hide_documents
from tests import factories as make
from tests import people

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]


@pytest.fixture(autouse=True)
def folders(settings, tmp_path):
    settings.MEDIA_ROOT, settings.PRIVATE_ROOT = tmp_path / "media", tmp_path / "private"
    return settings.MEDIA_ROOT, settings.PRIVATE_ROOT


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_document_is_not_among_the_files_that_a_proxy_serves(folders, client):
    media, private = folders
    document, image = make.document("compte rendu.pdf", size=2000), make.image()
    again = make.document("compte rendu.pdf", size=3000)
    assert not any("compte" in name for name in files(media)) and image.file.name in files(media)
    assert {document.file.name, again.file.name} == set(
        files(private)
    ) and document.file.name != again.file.name
    answer = client.get(document.url)
    assert answer.status_code == 200 and len(answer.getvalue()) == 2000
    assert client.get(document.url, headers={"range": "bytes=0-9"}).getvalue() == answer_head(document)
    for path in (document.file.name, f"images/../{document.file.name}", f"../private/{document.file.name}"):
        assert client.get(f"/media/{path}").status_code == 404
    with pytest.raises(NotImplementedError):
        _ = document.file.url
    path, arguments, options = document.file.storage.deconstruct()
    import_string(path)(*arguments, **options).delete(document.file.name)  # as the worker does
    assert files(private) == [again.file.name]


def answer_head(document) -> bytes:
    with document.file.open("rb") as file:
        return file.read(10)


def test_a_restricted_one_is_for_those_who_may_read_it(client):
    document = make.document("interne.pdf")
    restricted(document, "login")
    assert client.get(document.url).status_code == 302
    answer = people.client_of(people.editor()).get(document.url)
    assert answer.status_code == 200 and answer.getvalue()


def restricted(document, kind: str = "password") -> CollectionViewRestriction:
    collection = Collection.get_first_root_node().add_child(name="Réservé")
    document.collection = collection
    document.save()
    return CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=kind, password="sésame"
    )


@pytest.mark.parametrize("headers", [{}, {"range": "bytes=0-9"}, {"if-none-match": "its own"}])
@pytest.mark.parametrize("method", ["get", "head"])
def test_a_cache_asks_again_for_a_public_one_and_keeps_no_restricted_one(client, method, headers):
    document = make.document()
    assert document.file_hash == "", "as commands make them"

    def ask(client, **headers):
        answer = getattr(client, method)(document.url, headers=headers)
        answer.getvalue()
        return answer

    known = ask(client)["ETag"]
    assert len(known) > 20
    headers = {name: known if value == "its own" else value for name, value in headers.items()}
    wanted = 304 if "if-none-match" in headers else 206 if headers and method == "get" else 200
    answer = ask(client, **headers)
    assert (answer.status_code, answer["ETag"], answer["Cache-Control"]) == (wanted, known, "no-cache")
    restricted(document, "login")
    assert ask(client, **headers).status_code == 302
    answer = ask(people.client_of(people.reader()), **headers)
    assert answer.status_code == wanted
    assert set(answer["Cache-Control"].split(", ")) == {"private", "no-store"}


@pytest.mark.parametrize("kind", ["password", "login"])
def test_no_cache_keeps_the_question_for_a_password(client, kind):
    document = make.document()
    restricted(document, kind)
    assert {"private", "no-store"} <= set(client.get(document.url)["Cache-Control"].split(", "))


def test_the_page_that_asks_for_a_password_speaks_of_the_document(client):
    document = make.document()
    row = restricted(document)
    door = f"/documents/authenticate_with_password/{row.pk}/"
    asked = client.get(document.url)
    again = client.post(door, {"password": "faux", "return_url": document.url})
    for answer in (asked, again):
        html = answer.content.decode()
        assert "de ce document" in html and "Ouvrir le document" in html
        assert "cette page" not in html and "la page" not in html
    assert client.post(door, {"password": "sésame", "return_url": document.url})["Location"] == document.url
    assert client.get(document.url).getvalue()


def test_who_makes_a_collection_private_is_told_what_stays_public(admin_client):
    collection = Collection.get_first_root_node().add_child(name="Réservé")
    html = admin_client.get(reverse("wagtailadmin_collections:edit", args=[collection.pk])).content.decode()
    assert "Les images restent visibles" in html and "privacy-switch" in html


def test_documents_of_before_are_moved_and_keep_their_address(folders, client):
    media, private = folders
    document = Document.objects.create(title="Ancien", file=ContentFile(b"%PDF-1.7 ancien", "ancien.pdf"))
    (media / "documents").mkdir(parents=True)
    (private / document.file.name).rename(media / document.file.name)
    hide_documents()
    hide_documents()
    assert files(private) == [document.file.name] and not files(media)
    assert client.get(document.url).getvalue() == b"%PDF-1.7 ancien"
