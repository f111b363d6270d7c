"""What centres and others do together."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail_localize.fields import SynchronizedField

from portal.widgets import GroupedCheckboxes

from .signed import SignedPage


class CooperationPage(SignedPage):
    """`/centres/<centre>/<slug>/`: a coopération, signed by the structures that run it."""

    period = models.CharField(
        _("Période"), max_length=100, blank=True, help_text=_("Par exemple : depuis 2014, ou juin 2016")
    )
    place = models.CharField(
        _("Lieu"),
        max_length=120,
        blank=True,
        help_text=_("Par exemple : Lorient, ou région Centre-Val de Loire"),
    )
    website = models.URLField(
        _("Site de la coopération"),
        blank=True,
        help_text=_("Par exemple : https://www.diagnostic-territoire.org"),
    )

    template = "networks/cooperation_page.html"
    parent_page_types = ["networks.CentrePage"]
    cover_kind = "cooperation"
    content_panels = [
        *SignedPage.content_panels,
        FieldPanel("centres", widget=GroupedCheckboxes("kind")),
        FieldRowPanel([FieldPanel("period"), FieldPanel("place"), FieldPanel("date")]),
        FieldPanel("body"),
        FieldPanel("website"),
        *SignedPage.classification_panels,
    ]
    override_translatable_fields = [*SignedPage.override_translatable_fields, SynchronizedField("website")]

    class Meta:
        verbose_name = _("coopération")
        verbose_name_plural = _("coopérations")

    @property
    def kicker(self) -> str:
        return " · ".join(part for part in (super().kicker, self.period) if part)

    def cover_stops(self) -> int:
        return max(2, len(self.centres.all()))
