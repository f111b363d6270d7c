"""Documents lie where no proxy reaches: Wagtail alone gives them out, to those who may read them."""

from pathlib import Path

import pytest
from django.core.files.base import ContentFile
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
    collection = Collection.get_first_root_node().add_child(name="Réservé")
    document = make.document("interne.pdf")
    document.collection = collection
    document.save()
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")
    assert client.get(document.url).status_code == 302
    answer = people.client_of(people.editor()).get(document.url)
    assert answer.status_code == 200 and answer.getvalue()


def test_documents_of_before_are_moved_and_keep_their_address(folders, client):
    media, private = folders
    document = Document.objects.create(title="Ancien", file=ContentFile(b"%PDF-1.7 ancien", "ancien.pdf"))
    (media / "documents").mkdir(parents=True)
    (private / document.file.name).rename(media / document.file.name)
    hide_documents()
    hide_documents()
    assert files(private) == [document.file.name] and not files(media)
    assert client.get(document.url).getvalue() == b"%PDF-1.7 ancien"
