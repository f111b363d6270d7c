"""What the pages are about: the six themes of the 2018 programme, their sub-themes, two transversal ones."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from ..forms import NamedForm


class Theme(models.Model):
    """A theme, or a sub-theme when it has a parent."""

    slug = models.SlugField(
        _("Identifiant"),
        unique=True,
        help_text=_("Fait avec le nom s’il reste vide. Sert dans les adresses, par exemple « education »."),
    )
    name = models.CharField(_("Nom"), max_length=150, help_text=_("Par exemple : Éducation et parentalité"))
    parent = models.ForeignKey(
        "self",
        verbose_name=_("Thème parent"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        limit_choices_to={"parent": None},
        related_name="subthemes",
        help_text=_(
            "Vide pour un thème principal. Par exemple : Éducation, pour un sous-thème « Décrochage »."
        ),
    )
    order = models.PositiveSmallIntegerField(
        _("Rang"), default=100, help_text=_("Les plus petits d’abord, par exemple 10.")
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("parent"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("order"), FieldPanel("slug")])],
            heading=_("Réglages avancés"),
            classname="collapsed",
        ),
    ]

    base_form_class = NamedForm

    class Meta:
        verbose_name = _("thème")
        verbose_name_plural = _("thèmes")
        ordering = ["order", "name__alphabetical"]

    def __str__(self):
        return self.name
