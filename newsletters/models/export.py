"""Who took addresses away, when, how many, and which."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Export(models.Model):
    """One spreadsheet; `name` outlives the account."""

    user = models.ForeignKey("auth.User", null=True, on_delete=models.SET_NULL, related_name="+")
    name = models.CharField(_("Qui"), max_length=150)
    at = models.DateTimeField(_("Quand"), auto_now_add=True)
    what = models.CharField(_("Quoi"), max_length=100)
    format = models.CharField(_("Format"), max_length=10)
    count = models.PositiveIntegerField(_("Combien"))
    filters = models.TextField(_("Avec quels filtres"), blank=True)

    class Meta:
        verbose_name = _("export")
        verbose_name_plural = _("exports")
        ordering = ["-at", "-pk"]
        default_permissions = ()

    def __str__(self):
        return f"{self.name}, {self.what}, {self.count}"
