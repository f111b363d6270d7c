"""Places, from the département to the commune, with their official codes."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from ..forms import NamedForm


class TerritoryKind(models.TextChoices):
    DEPARTMENT = "departement", _("Département")
    EPT = "ept", _("Établissement public territorial")
    COMMUNE = "commune", _("Commune")


class Territory(index.Indexed, models.Model):
    """A place; `code` is the INSEE code (départements, communes) or the SIREN number (Ept)."""

    kind = models.CharField(
        _("Échelle"), max_length=12, choices=TerritoryKind, help_text=_("Par exemple : Commune")
    )
    code = models.CharField(
        _("Code"),
        max_length=10,
        help_text=_("Le code Insee, par exemple 93008 ; pour un Ept, son numéro Siren."),
    )
    slug = models.SlugField(
        _("Identifiant"),
        unique=True,
        help_text=_("Fait avec le nom s’il reste vide. Sert dans les adresses, par exemple « bobigny »."),
    )
    name = models.CharField(_("Nom"), max_length=100, help_text=_("Par exemple : Bobigny"))
    parent = models.ForeignKey(
        "self",
        verbose_name=_("Fait partie de"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="parts",
        help_text=_("Par exemple : Est Ensemble, pour Bobigny."),
    )

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("code")]),
        FieldPanel("parent"),
        MultiFieldPanel([FieldPanel("slug")], heading=_("Réglages avancés"), classname="collapsed"),
    ]
    base_form_class = NamedForm
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.AutocompleteField("code"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("territoire")
        verbose_name_plural = _("territoires")
        ordering = ["kind", "code"]
        constraints = [models.UniqueConstraint(fields=["kind", "code"], name="unique_territory_code")]

    def __str__(self):
        return f"{self.name} ({self.code})" if self.kind == TerritoryKind.DEPARTMENT else self.name
