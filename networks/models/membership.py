"""Who does what in a network, and where."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from portal.models import IndexPage


class MembershipRole(models.TextChoices):
    PROJECT = "porteur", _("Porte un projet")
    REFERENT = "referent", _("Référente ou référent")
    COORDINATOR = "coordination", _("Coordination")


class Membership(models.Model):
    """An organisation in a network: its role, its commune, and if it wants a professional contact."""

    organisation = models.ForeignKey(
        "portal.Organisation",
        verbose_name=_("Structure"),
        on_delete=models.CASCADE,
        related_name="memberships",
        help_text=_("Par exemple : un centre social de Bondy"),
    )
    network = models.ForeignKey(
        "portal.Network",
        verbose_name=_("Réseau"),
        on_delete=models.CASCADE,
        related_name="memberships",
        help_text=_("Par exemple : Réaap"),
    )
    role = models.CharField(
        _("Rôle"),
        max_length=12,
        choices=MembershipRole,
        default=MembershipRole.PROJECT,
        help_text=_("Par exemple : Porte un projet"),
    )
    commune = models.ForeignKey(
        "portal.Territory",
        verbose_name=_("Commune"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        limit_choices_to={"kind": "commune"},
        related_name="memberships",
        help_text=_("Par exemple : Bobigny. Vide : tout le département."),
    )
    activity = models.CharField(
        _("Ce que l’on y trouve"),
        max_length=200,
        blank=True,
        help_text=_("Une phrase. Par exemple : Un café des parents le mardi matin."),
    )
    contact_function = models.CharField(
        _("Fonction"),
        max_length=120,
        blank=True,
        help_text=_("Par exemple : référente famille. Pas de nom de personne."),
    )
    contact_phone = models.CharField(
        _("Téléphone professionnel"), max_length=30, blank=True, help_text=_("Par exemple : 01 00 00 00 00")
    )
    contact_email = models.EmailField(
        _("Adresse professionnelle"), blank=True, help_text=_("Par exemple : accueil@example.org")
    )

    panels = [
        FieldRowPanel([FieldPanel("organisation"), FieldPanel("network")]),
        FieldRowPanel([FieldPanel("role"), FieldPanel("commune")]),
        FieldPanel("activity"),
        MultiFieldPanel(
            [
                FieldPanel("contact_function"),
                FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")]),
            ],
            heading=_("Contact professionnel"),
            help_text=_("Facultatif, et seulement avec l’accord de la structure."),
        ),
    ]

    class Meta:
        verbose_name = _("membre d’un réseau")
        verbose_name_plural = _("membres des réseaux")
        ordering = ["organisation__name__alphabetical", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "network", "role", "commune"],
                name="unique_membership",
                violation_error_message=_("Cette structure a déjà ce rôle dans ce réseau et cette commune."),
            ),
            models.UniqueConstraint(
                fields=["organisation", "network", "role"],
                condition=models.Q(commune=None),
                name="unique_membership_everywhere",
                violation_error_message=_("Cette structure a déjà ce rôle dans ce réseau."),
            ),
        ]

    def __str__(self):
        return f"{self.organisation}, {self.network}"


class DirectoryPage(IndexPage):
    """`/annuaire/`: who does what close to home; `?commune=`, `?reseau=` and `?role=` narrow it."""

    about = _("Qui fait quoi près de chez vous : les membres des réseaux, par commune et par rôle.")
    template = "networks/directory_page.html"
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("annuaire des membres")

    def get_context(self, request, *args, **kwargs):
        from ..directory import context

        return super().get_context(request, *args, **kwargs) | context(request)
