"""Partner centres: organisations that contribute pages of their own."""

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Collection


class Centre(models.Model):
    """An organisation that owns one part of the page tree, one group of people and one collection of files.

    The group and the collection (images and documents alike) are made by `networks.contributions`.
    """

    organisation = models.OneToOneField(
        "portal.Organisation",
        verbose_name=_("Structure"),
        on_delete=models.PROTECT,
        related_name="centre",
        help_text=_("Par exemple : Villes au Carré. Elle se crée dans Vocabulaire, Structures."),
    )
    group = models.OneToOneField(
        Group,
        verbose_name=_("Groupe"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="centre",
        help_text=_("Les comptes qui contribuent pour ce centre. Créé avec sa page."),
    )
    collection = models.OneToOneField(
        Collection,
        verbose_name=_("Collection"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="centre",
        help_text=_("Ses images et ses documents. Créée avec sa page."),
    )

    panels = [
        FieldPanel("organisation"),
        MultiFieldPanel(
            [FieldPanel("group", read_only=True), FieldPanel("collection", read_only=True)],
            heading=_("Réglages avancés"),
            classname="collapsed",
        ),
    ]

    class Meta:
        verbose_name = _("centre partenaire")
        verbose_name_plural = _("centres partenaires")
        ordering = ["organisation__name__alphabetical"]

    def __str__(self):
        return self.organisation.name
