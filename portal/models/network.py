"""A professional network: one line on the portal's map."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from ..forms import NamedForm
from ..widgets import GroupedCheckboxes


class Palette(models.TextChoices):
    """Named colours (`portal.palettes`); there is no free colour."""

    REAAP = "reaap", _("Rouge brique (Réaap)")
    CLAS = "clas", _("Bleu (Clas)")
    QUATRE_CHEMINS = "quatre-chemins", _("Vert (Y aller par 4 chemins)")
    SANTE = "sante", _("Bleu canard (Santé)")
    MEDIATION = "mediation", _("Violet (Médiation sociale)")
    JEUNESSE = "jeunesse", _("Orange (Jeunesse)")
    CONSEILS_CITOYENS = "conseils-citoyens", _("Olive (Conseils citoyens)")
    NEUTRE = "neutre", _("Encre, sans couleur propre")


class Stroke(models.TextChoices):
    """How the line is drawn: it survives photocopying and colour blindness."""

    PLAIN = "plain", _("Plein")
    DOUBLE = "double", _("Double")
    FOUR = "four", _("Quatre traits fins")
    LONG_DASH = "long-dash", _("Tirets longs")
    DOTTED = "dotted", _("Pointillé")
    DASH_DOT = "dash-dot", _("Tiret-point")
    HOLLOW = "hollow", _("Creux")


class Role(models.TextChoices):
    """What the centre does in the network."""

    LEADS = "anime", _("Profession Banlieue anime ce réseau")
    CO_LEADS = "co-anime", _("Profession Banlieue coanime ce réseau")
    CONTRIBUTES = "contribue", _("Profession Banlieue contribue à ce réseau")
    ADMINISTERS = "administre", _("Profession Banlieue siège à l’administration de ce réseau")


class Network(models.Model):
    """A network as a fact; `networks.NetworkPage` presents it."""

    slug = models.SlugField(
        _("Identifiant"), unique=True, help_text=_("Sert dans les adresses, par exemple « reaap ».")
    )
    name = models.CharField(
        _("Nom complet"),
        max_length=200,
        help_text=_("Par exemple : Réseau d’écoute, d’appui et d’accompagnement des parents."),
    )
    short_name = models.CharField(
        _("Nom court"), max_length=60, help_text=_("Celui que les gens disent, par exemple « Réaap ».")
    )
    role = models.CharField(
        _("Rôle du centre"),
        max_length=20,
        choices=Role,
        default=Role.LEADS,
        help_text=_("Ce que fait Profession Banlieue, par exemple : anime le Réaap."),
    )
    pilot = models.ForeignKey(
        "portal.Organisation",
        verbose_name=_("Pilote"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="piloted_networks",
        help_text=_("La structure qui pilote, par exemple la Caf de la Seine-Saint-Denis."),
    )
    animators = models.ManyToManyField(
        "portal.Organisation",
        verbose_name=_("Animé par"),
        blank=True,
        related_name="animated_networks",
        help_text=_("Les structures qui animent, par exemple Profession Banlieue."),
    )
    palette = models.CharField(
        _("Couleur"),
        max_length=20,
        choices=Palette,
        default=Palette.NEUTRE,
        help_text=_("Celle de sa ligne dans tout le portail et dans la lettre, par exemple : Bleu (Clas)."),
    )
    stroke = models.CharField(
        _("Trait"),
        max_length=20,
        choices=Stroke,
        default=Stroke.PLAIN,
        help_text=_("Il distingue la ligne sans la couleur, par exemple : Double (Clas)."),
    )
    order = models.PositiveSmallIntegerField(_("Rang"), default=100, help_text=_("Les plus petits d’abord."))

    panels = [
        FieldPanel("short_name"),
        FieldPanel("name"),
        FieldPanel("role"),
        FieldPanel("pilot"),
        FieldPanel("animators", widget=GroupedCheckboxes("kind")),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("palette"), FieldPanel("stroke"), FieldPanel("order")]),
                FieldPanel("slug"),
            ],
            heading=_("Réglages avancés"),
            classname="collapsed",
        ),
    ]

    base_form_class = NamedForm
    slug_from = "short_name"

    class Meta:
        verbose_name = _("réseau")
        verbose_name_plural = _("réseaux")
        ordering = ["order", "short_name__alphabetical"]

    def __str__(self):
        return self.short_name
