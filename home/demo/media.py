"""Files of the demo content in Wagtail's libraries: found by their title, else made."""

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

from portal.models import PortalImage
from portal.specimens import HERE as SAMPLES

from . import pdf
from .pictures import PICTURES, SIZE

CREDIT = "Dessin du portail"


def image(key: str) -> PortalImage:
    """The picture of that key of `pictures.PICTURES`. Raises `KeyError` when there is none."""
    picture = PICTURES[key]
    found = PortalImage.objects.filter(title=picture.title).first()
    if found:
        return found
    return PortalImage.objects.create(
        title=picture.title,
        description=picture.alt,
        credit=CREDIT,
        file=ContentFile(picture.png(), name=f"{key}.png"),
        width=SIZE[0],
        height=SIZE[1],
    )


def sample(name: str, title: str):
    """A document made of a file of `portal/samples/`: a sound, a film, subtitles."""
    return _document(title, name, (SAMPLES / name).read_bytes())


def pdf_document(key: str, title: str, pages: int = 1):
    """A PDF document of so many pages; `key` becomes the file's name."""
    return _document(title, f"{key}.pdf", pdf.document(title, pages))


def _document(title: str, name: str, content: bytes):
    model = get_document_model()
    found = model.objects.filter(title=title).first()
    if found:
        return found
    return model.objects.create(title=title, file=ContentFile(content, name=name), file_size=len(content))
