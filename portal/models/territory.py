"""Places, from the département to the commune, with their official codes."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index


class TerritoryKind(models.TextChoices):
    DEPARTMENT = "departement", _("Département")
    EPT = "ept", _("Établissement public territorial")
    COMMUNE = "commune", _("Commune")


class Territory(index.Indexed, models.Model):
    """A place; `code` is the INSEE code (départements, communes) or the SIREN number (Ept)."""

    kind = models.CharField(_("Échelle"), max_length=12, choices=TerritoryKind)
    code = models.CharField(_("Code"), max_length=10)
    slug = models.SlugField(_("Identifiant"), unique=True)
    name = models.CharField(_("Nom"), max_length=100)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("Fait partie de"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="parts",
    )

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
