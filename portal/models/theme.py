"""What the pages are about: the six themes of the 2018 programme, their sub-themes, two transversal ones."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel


class Theme(models.Model):
    """A theme, or a sub-theme when it has a parent."""

    slug = models.SlugField(_("Identifiant"), unique=True)
    name = models.CharField(_("Nom"), max_length=150)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("Thème parent"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        limit_choices_to={"parent": None},
        related_name="subthemes",
    )
    order = models.PositiveSmallIntegerField(_("Rang"), default=100)

    panels = [
        FieldPanel("name"),
        FieldPanel("parent"),
        FieldRowPanel([FieldPanel("slug"), FieldPanel("order")]),
    ]

    class Meta:
        verbose_name = _("thème")
        verbose_name_plural = _("thèmes")
        ordering = ["order", "name"]

    def __str__(self):
        return self.name
