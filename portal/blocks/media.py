"""Pictures: one, or several side by side."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

from .. import specimens
from . import groups
from .lists import MinimumListBlock


class FigureImageBlock(blocks.StructBlock):
    """A picture with its caption; the alternative text is asked for by Wagtail's own block."""

    image = ImageBlock(label=_("Image"))
    caption = blocks.CharBlock(
        label=_("Légende"),
        required=False,
        max_length=250,
        help_text=_("Ce que l’on voit, et où. Par exemple : Atelier de parents, Bobigny, mars 2018"),
    )

    class Meta:
        icon = "image"
        label = _("Image")
        group = groups.MEDIA
        template = "portal/blocks/image.html"
        description = _("Une image sur la largeur du texte, avec sa légende et son crédit.")

    def get_preview_value(self):
        return self.normalize(
            {"image": specimens.image(), "caption": "Atelier de parents, Seine-Saint-Denis"}
        )


class GalleryImageBlock(blocks.StructBlock):
    image = ImageBlock(label=_("Image"))
    caption = blocks.CharBlock(
        label=_("Légende"), required=False, max_length=150, help_text=_("Par exemple : Le groupe du matin")
    )


class GalleryBlock(blocks.StructBlock):
    """Two to twelve pictures; each keeps its own alternative text, caption and credit."""

    title = blocks.CharBlock(
        label=_("Titre"), required=False, max_length=120, help_text=_("Par exemple : La journée en images")
    )
    items = MinimumListBlock(GalleryImageBlock(), label=_("Images"), min_num=2, max_num=12)

    class Meta:
        icon = "grid"
        label = _("Galerie")
        group = groups.MEDIA
        template = "portal/blocks/gallery.html"
        description = _("De deux à douze images côte à côte, chacune avec sa légende.")

    def get_preview_value(self):
        image = specimens.image()
        captions = ("Le matin : on s’accueille", "L’après-midi : on propose", "Le soir : on décide")
        items = [{"image": image, "caption": caption} for caption in captions]
        return self.normalize({"title": "La journée en images", "items": items})
