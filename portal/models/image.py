"""Images with an alternative text, or the statement that they need none."""

from django.core.files.base import ContentFile
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image


class PortalImage(AbstractImage):
    """Wagtail's image; its `description` is the alternative text."""

    # Not `decorative`: Wagtail sets an attribute of that name on image blocks' values.
    is_decorative = models.BooleanField(
        _("Image décorative"),
        default=False,
        help_text=_("À cocher si l’image n’apporte aucune information : les lecteurs d’écran l’ignoreront."),
    )
    credit = models.CharField(
        _("Crédit"), max_length=200, blank=True, help_text=_("Par exemple : Photo Profession Banlieue, 2018.")
    )

    admin_form_fields = (*Image.admin_form_fields, "is_decorative", "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    def generate_rendition_file(self, filter, *, source=None):
        """As Wagtail's, from memory: Wagtail leaves its temporary file open."""
        with super().generate_rendition_file(filter, source=source) as file:
            file.seek(0)
            return ContentFile(file.read(), name=file.name)

    @property
    def default_alt_text(self):
        return "" if self.is_decorative else self.description


class PortalRendition(AbstractRendition):
    image = models.ForeignKey(PortalImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="unique_rendition"
            ),
        ]
