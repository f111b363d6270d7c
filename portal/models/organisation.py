"""The bodies that the pages name: partners, funders, centres, the makers of an experience."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from ..forms import NamedForm


class OrganisationKind(models.TextChoices):
    RESOURCE_CENTRE = "centre_ressources", _("Centre de ressources")
    INSTITUTION = "institution", _("Institution")
    ASSOCIATION = "association", _("Association")
    LOCAL_AUTHORITY = "collectivite", _("Collectivité")
    FEDERATION = "federation", _("Fédération ou réseau")
    SOCIAL_CENTRE = "centre_social", _("Centre social ou espace de vie sociale")
    OTHER = "autre", _("Autre")


class Organisation(index.Indexed, models.Model):
    """A body, identified by its slug; people are never stored here."""

    slug = models.SlugField(
        _("Identifiant"),
        max_length=160,
        unique=True,
        help_text=_("Fait avec le nom s’il reste vide. Sert dans les adresses, par exemple « caf-93 »."),
    )
    name = models.CharField(
        _("Nom"), max_length=250, help_text=_("Par exemple : Caf de la Seine-Saint-Denis.")
    )
    short_name = models.CharField(
        _("Nom court"),
        max_length=80,
        blank=True,
        help_text=_("Par exemple : Caf. Laisser vide si le nom est déjà court."),
    )
    kind = models.CharField(
        _("Nature"),
        max_length=20,
        choices=OrganisationKind,
        default=OrganisationKind.OTHER,
        help_text=_("Par exemple : Institution, pour une Caf."),
    )
    department = models.ForeignKey(
        "portal.Territory",
        verbose_name=_("Département"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        limit_choices_to={"kind": "departement"},
        related_name="+",
        help_text=_(
            "Celui où elle travaille, par exemple : Seine-Saint-Denis (93). Vide : plusieurs, ou toute la France."
        ),
    )
    url = models.URLField(
        _("Site internet"), blank=True, help_text=_("Par exemple : https://www.professionbanlieue.org")
    )

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("short_name"), FieldPanel("kind")]),
        FieldRowPanel([FieldPanel("department"), FieldPanel("url")]),
        MultiFieldPanel([FieldPanel("slug")], heading=_("Réglages avancés"), classname="collapsed"),
    ]
    base_form_class = NamedForm
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.AutocompleteField("short_name"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("structure")
        verbose_name_plural = _("structures")
        ordering = ["name__alphabetical"]

    def __str__(self):
        return self.name

    @property
    def label(self) -> str:
        """The name people use."""
        return self.short_name or self.name
