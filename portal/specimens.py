"""What previews of blocks show while the library is empty: a drawn picture, a sound, a film, a document of this portal."""

from io import BytesIO
from pathlib import Path

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

HERE = Path(__file__).resolve().parent / "samples"
PICTURE = "Image d’exemple"


def image():
    """Any picture of the library; the first time, one is drawn and added to it."""
    model = get_image_model()
    found = model.objects.order_by("pk").first()
    if found:
        return found
    file = ContentFile(picture(), name="exemple.png")
    return model.objects.create(
        title=PICTURE, file=file, description="Des lignes qui se croisent", width=960, height=600
    )


def picture() -> bytes:
    """Three lines that meet, as PNG, 960 by 600 pixels."""
    drawing = Image.new("RGB", (960, 600), "#FCFAF5")
    pen = ImageDraw.Draw(drawing)
    for colour, way in (
        ("#B8322A", [(0, 180), (360, 180), (600, 420), (960, 420)]),
        ("#1F5FBF", [(0, 420), (360, 420), (600, 180), (960, 180)]),
        ("#1E7A46", [(480, 0), (480, 600)]),
    ):
        pen.line(way, fill=colour, width=26, joint="curve")
    pen.ellipse((440, 260, 520, 340), fill="#FCFAF5", outline="#1C1B2E", width=12)
    out = BytesIO()
    drawing.save(out, "PNG", optimize=True)
    return out.getvalue()


def document(name: str):
    """A document of that format: any of the library, else the sample of that name (`portal/samples/`), added to it."""
    model = get_document_model()
    extension = name.rpartition(".")[2]
    found = model.objects.filter(file__iendswith=f".{extension}").order_by("pk").first()
    if found:
        return found
    content = (HERE / name).read_bytes()
    return model.objects.create(
        title=f"Document d’exemple ({extension})",
        file=ContentFile(content, name=name),
        file_size=len(content),
    )
