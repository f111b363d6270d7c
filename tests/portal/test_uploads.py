"""Files that editors send: taken when they are what they say, else refused in one French sentence that names them."""

import io
import json
import struct
import zipfile
import zlib
from html import unescape

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.documents.models import Document

from portal.models import PortalImage
from portal.pictures import picture

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00" + bytes(800)


def archive(*names: str, **contents: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        for name in names:
            parts.writestr(name, "x")
        for name, content in contents.items():
            parts.writestr(name, content)
    return file.getvalue()


def open_document(kind: str) -> bytes:
    return archive("content.xml", mimetype=f"application/vnd.oasis.opendocument.{kind}")


GOOD = {
    "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "doc": OLE,
    "xls": OLE,
    "ppt": OLE,
    "rtf": b"{\\rtf1 Bonjour}",
    "docx": archive("[Content_Types].xml", "word/document.xml"),
    "xlsx": archive("[Content_Types].xml", "xl/workbook.xml"),
    "pptx": archive("[Content_Types].xml", "ppt/presentation.xml"),
    "odt": open_document("text"),
    "ods": open_document("spreadsheet"),
    "odp": open_document("presentation"),
    "zip": archive("liste.txt"),
    "csv": "nom;ville\r\nÉlise;Bondy\r\n".encode("cp1252"),
    "txt": "Un café".encode(),
    "vtt": b"\xef\xbb\xbfWEBVTT\n\n00:01.000 --> 00:02.000\nBonjour\n",
    "mp3": b"ID3\x04" + bytes(64),
    "m4a": b"\x00\x00\x00\x20ftypM4A " + bytes(32),
    "mp4": b"\x00\x00\x00\x20ftypisom" + bytes(32),
    "oga": b"OggS" + bytes(64),
    "ogg": b"OggS" + bytes(64),
    "opus": b"OggS" + bytes(64),
    "wav": b"RIFF\x24\x00\x00\x00WAVEfmt ",
    "webm": b"\x1a\x45\xdf\xa3" + bytes(64),
}


def image(kind: str, dimensions: tuple[int, int] = (60, 40), **options) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", dimensions, "#B8322A").save(file, kind, **options)
    return file.getvalue()


def huge_png(width: int, height: int) -> bytes:
    """A picture that says it is huge, and weighs nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(100)))
        + chunk(b"IEND", b"")
    )


def plain(text: str) -> str:
    return unescape(text).replace("\xa0", " ").replace("\u202f", " ")


def together(client, what: str, name: str, data: bytes) -> dict:
    """The screen that sends several files; returns what it answers for this one."""
    address = reverse(f"wagtail{what}:add_multiple")
    response = client.post(address, {"files[]": SimpleUploadedFile(name, data), "title": name})
    assert response.status_code == 200
    return json.loads(response.content)


def alone(client, what: str, name: str, data: bytes):
    return client.post(
        reverse(f"wagtail{what}:add"), {"title": "Un titre", "file": SimpleUploadedFile(name, data)}
    )


def chooser(client, what: str, name: str, data: bytes) -> dict:
    prefix = {"images": "image-chooser-upload", "docs": "document-chooser-upload"}[what]
    address = reverse(f"wagtail{what}_chooser:create")
    data = {f"{prefix}-title": "Un titre", f"{prefix}-file": SimpleUploadedFile(name, data)}
    return json.loads(client.post(address, data).content)


def test_every_kind_that_is_taken_is_known_by_its_content():
    assert set(GOOD) == set(settings.WAGTAILDOCS_EXTENSIONS)


@pytest.mark.parametrize("extension", GOOD)
def test_documents_that_are_what_they_say_are_taken(admin_client, extension):
    answer = together(admin_client, "docs", f"Programme.{extension.upper()}", GOOD[extension])
    assert answer["success"] and Document.objects.count() == 1


WRONG = [
    ("Facture.pdf", PROGRAM),
    ("Facture.doc", PROGRAM),
    ("Facture.docx", GOOD["zip"]),
    ("Facture.docx", GOOD["xlsx"]),
    ("Facture.odt", GOOD["ods"]),
    ("Facture.xlsx", b"PK\x03\x04 casse"),
    ("Liste.csv", PROGRAM),
    ("Liste.csv", GOOD["pdf"]),
    ("Liste.txt", GOOD["zip"]),
    ("Film.vtt", b"1\n00:00:01,000 --> 00:00:02,000\nBonjour\n"),
    ("Film.mp4", GOOD["webm"]),
    ("Son.mp3", GOOD["wav"]),
    ("Tout.zip", PROGRAM),
]


def test_a_document_under_a_password_says_so(admin_client):
    """Office encrypts it into a file of its older kind, with a stream of that name."""
    data = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(2000)
        + "EncryptedPackage".encode("utf-16-le")
        + bytes(2000)
    )
    answer = together(admin_client, "docs", "Budget.xlsx", data)
    assert "« Budget.xlsx » s’ouvre avec un mot de passe" in plain(answer["error_message"])
    assert not Document.objects.exists()


@pytest.mark.parametrize(("name", "data"), WRONG)
def test_a_document_that_is_something_else_is_refused_in_one_sentence(admin_client, name, data):
    extension = name.rpartition(".")[2]
    words = f"« {name} » s’appelle .{extension} mais son contenu est d’une autre sorte"
    answer = together(admin_client, "docs", name, data)
    assert not answer["success"] and plain(answer["error_message"]).startswith(words)
    assert "\n" not in answer["error_message"]
    html = plain(alone(admin_client, "docs", name, data).content.decode())
    assert words in html and "extension" not in html.split(words)[1][:600].lower()
    answer = chooser(admin_client, "docs", name, data)
    assert answer["step"] == "reshow_creation_form" and words in plain(answer["htmlFragment"])
    assert not Document.objects.exists()


@pytest.mark.parametrize("name", ["virus.exe", "page.html", "dessin.svg", "sans-extension", "macro.docm"])
def test_a_document_of_another_kind_is_refused_with_the_list_of_those_that_are_taken(admin_client, name):
    answer = together(admin_client, "docs", name, b"x")
    said = plain(answer["error_message"])
    assert (
        said.startswith(f"« {name} » n’est pas d’un format accepté") and ".odt" in said and "\n" not in said
    )


@pytest.mark.parametrize(
    ("name", "words"),
    [("Photo.JPG", "est une image : ajoutez-la dans « Images »"), ("Bilan.pdf", "est vide.")],
)
def test_an_image_among_documents_and_an_empty_file_are_named(admin_client, name, words):
    for said in (
        together(admin_client, "docs", name, b"")["error_message"],
        alone(admin_client, "docs", name, b"").content.decode(),
        chooser(admin_client, "docs", name, b"")["htmlFragment"],
    ):
        assert f"« {name} » {words}" in plain(said)
    assert not Document.objects.exists()


def test_a_document_that_is_too_large_gets_one_message(admin_client, settings):
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = 1000
    answer = together(admin_client, "docs", "Programme.pdf", b"%PDF-1.7" + bytes(2000))
    assert not answer["success"] and "\n" not in answer["error_message"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("IMG_0412.HEIC", "HEIF"), ("photo.heif", "HEIF"), ("photo.jpg", "JPEG"), ("photo.jpeg", "JPEG")]
    + [
        ("image001.jfif", "JPEG"),
        ("photo.png", "PNG"),
        ("photo.webp", "WEBP"),
        ("photo.avif", "AVIF"),
        ("photo.gif", "GIF"),
    ],
)
def test_pictures_of_phones_are_taken_and_shown_in_formats_of_the_web(admin_client, client, name, kind):
    answer = together(admin_client, "images", name, image(kind))
    assert answer["success"]
    assert "/media/" in admin_client.get("/admin/images/").content.decode()
    html = picture(PortalImage.objects.get())
    assert ".webp" in html and ".heic" not in html and ".heif" not in html


NOT_AN_IMAGE = "n’est pas une image, ou elle est abîmée"
NO_FORMAT = "n’est pas d’un format accepté pour une image"
REFUSED = [
    ("photo.jpg", PROGRAM, NOT_AN_IMAGE),
    ("photo.jpg", image("JPEG", (600, 400))[:900], NOT_AN_IMAGE),
    ("photo.png", image("PNG", (600, 400))[:300], NOT_AN_IMAGE),
    ("photo.heic", image("HEIF", (600, 400))[:300], NOT_AN_IMAGE),
    ("photo.webp", b"RIFF\x10\x00\x00\x00WEBPVP8 ", NOT_AN_IMAGE),
    ("photo.jpg", image("PNG"), "s’appelle .jpg mais c’est une image d’un autre format"),
    ("photo.png", huge_png(50_000, 50_000), "est trop grande"),
    ("photo.png", huge_png(9_000, 9_000), "est trop grande"),
    ("dessin.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", NO_FORMAT),
    ("affiche.pdf", GOOD["pdf"], NO_FORMAT),
]


@pytest.mark.parametrize(("name", "data", "words"), REFUSED)
def test_a_picture_that_cannot_be_shown_is_refused_in_one_sentence(admin_client, name, data, words):
    said = f"« {name} » {words}"
    answer = together(admin_client, "images", name, data)
    assert not answer["success"] and plain(answer["error_message"]).startswith(said)
    assert "\n" not in answer["error_message"]
    assert said in plain(alone(admin_client, "images", name, data).content.decode())
    answer = chooser(admin_client, "images", name, data)
    assert answer["step"] == "reshow_creation_form" and said in plain(answer["htmlFragment"])
    assert not PortalImage.objects.exists()


def test_a_picture_that_weighs_too_much_is_refused(admin_client, settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 500
    answer = together(admin_client, "images", "photo.png", image("PNG", (600, 400)) + bytes(600))
    assert "« photo.png » pèse" in plain(answer["error_message"])


def test_a_picture_keeps_its_file_when_only_its_words_change(admin_client):
    together(admin_client, "images", "photo.png", image("PNG"))
    row = PortalImage.objects.get()
    data = {"title": "Un autre titre", "description": "Un carré", "collection": row.collection_id}
    assert admin_client.post(reverse("wagtailimages:edit", args=[row.pk]), data).status_code == 302
    assert PortalImage.objects.get().title == "Un autre titre"
