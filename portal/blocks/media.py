"""Pictures."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock


class FigureImageBlock(blocks.StructBlock):
    """A picture with its caption; the alternative text is asked for by Wagtail's own block."""

    image = ImageBlock(label=_("Image"))
    caption = blocks.CharBlock(
        label=_("Légende"), required=False, max_length=250, help_text=_("Ce que l’on voit, et où.")
    )

    class Meta:
        icon = "image"
        label = _("Image")
        group = _("Médias")
        template = "portal/blocks/image.html"
        description = _("Une image sur la largeur du texte, avec sa légende et son crédit.")

    def get_preview_value(self):
        """Any image of the library; without one the caption stands alone."""
        image = get_image_model().objects.first()
        return blocks.StructValue(
            self, [("image", image), ("caption", "Atelier de parents, Seine-Saint-Denis")]
        )
