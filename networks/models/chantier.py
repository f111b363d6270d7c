"""Work that a centre or a network carries over several years."""

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail_localize.fields import SynchronizedField

from .signed import SignedPage


class ChantierState(models.TextChoices):
    PREPARED = "prepare", _("En préparation")
    RUNNING = "en-cours", _("En cours")
    DONE = "termine", _("Terminé")


class ChantierPage(SignedPage):
    """`/centres/<centre>/<slug>/` or `/reseaux/<reseau>/<slug>/`."""

    state = models.CharField(
        _("État"),
        max_length=10,
        choices=ChantierState,
        default=ChantierState.RUNNING,
        help_text=_("Par exemple : En cours"),
    )
    since = models.PositiveSmallIntegerField(
        _("Depuis"), null=True, blank=True, help_text=_("L’année du début, par exemple : 2018")
    )
    contact_name = models.CharField(
        _("Contact"),
        max_length=120,
        blank=True,
        help_text=_("Une fonction, par exemple : la référente santé"),
    )
    contact_phone = models.CharField(
        _("Téléphone"), max_length=30, blank=True, help_text=_("Par exemple : 01 00 00 00 00")
    )
    contact_email = models.EmailField(
        _("Adresse électronique"), blank=True, help_text=_("Par exemple : sante@example.org")
    )

    template = "networks/chantier_page.html"
    parent_page_types = ["networks.CentrePage", "networks.NetworkPage"]
    cover_kind = "chantier"
    content_panels = [
        *SignedPage.content_panels,
        FieldRowPanel([FieldPanel("state"), FieldPanel("since"), FieldPanel("date")]),
        FieldPanel("body"),
        InlinePanel("committees", heading=_("Comités locaux"), label=_("Comité local")),
        MultiFieldPanel(
            [
                FieldPanel("contact_name"),
                FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")]),
            ],
            heading=_("Contact"),
        ),
        *SignedPage.classification_panels,
        *SignedPage.signature_panels,
    ]
    override_translatable_fields = [
        *SignedPage.override_translatable_fields,
        SynchronizedField("contact_phone"),
        SynchronizedField("contact_email"),
        SynchronizedField("committees"),
    ]

    class Meta:
        verbose_name = _("chantier")
        verbose_name_plural = _("chantiers")

    @property
    def kicker(self) -> str:
        return f"{super().kicker} · {self.get_state_display().lower()}"

    def cover_stops(self) -> int:
        return max(3, len(self.committee_list))

    @cached_property
    def committee_list(self) -> list:
        return list(self.committees.all())
