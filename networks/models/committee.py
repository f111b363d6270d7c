"""Local committees of a network or of a chantier."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable


class LocalCommittee(Orderable):
    """Abstract: where a network meets close to people, and how to reach it. No person is named."""

    name = models.CharField(_("Nom"), max_length=150, help_text=_("Par exemple : Comité du Boulonnais"))
    area = models.CharField(
        _("Territoire"), max_length=200, blank=True, help_text=_("Par exemple : Boulogne-sur-Mer et alentour")
    )
    host = models.CharField(
        _("Porté par"), max_length=150, blank=True, help_text=_("Par exemple : un centre social associatif")
    )
    phone = models.CharField(
        _("Téléphone"), max_length=30, blank=True, help_text=_("Par exemple : 01 00 00 00 00")
    )
    email = models.EmailField(
        _("Adresse électronique"),
        blank=True,
        help_text=_("Celle de la fonction, par exemple comite@example.org"),
    )

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("area")]),
        FieldPanel("host"),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
    ]

    class Meta(Orderable.Meta):
        abstract = True
        verbose_name = _("comité local")
        verbose_name_plural = _("comités locaux")

    def __str__(self):
        return self.name


class NetworkCommittee(LocalCommittee):
    page = ParentalKey("networks.NetworkPage", on_delete=models.CASCADE, related_name="committees")


class ChantierCommittee(LocalCommittee):
    page = ParentalKey("networks.ChantierPage", on_delete=models.CASCADE, related_name="committees")
