"""Closed lists of the sheets: each value as it was written, and the term it stands for.

A sheet is linked to values, values to terms: correcting a value's term corrects every sheet at once.
"""

from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from portal.forms import NamedForm


class TermKind(models.TextChoices):
    """The fields of a sheet that hold closed lists."""

    STATUS = "statut", _("Statut de l’action")
    DIMENSION = "dimension", _("Dimension")
    KEYWORD = "mots_cles", _("Mot clé")
    INITIATIVE = "initiative", _("À l’initiative")
    SCOPE = "territoire", _("Échelle du territoire")
    AUDIENCE = "public", pgettext_lazy("à qui l’action s’adresse", "Public")
    PARTNER = "partenaires", _("Partenaire")


class SheetTerm(models.Model):
    """A normalised term: what facets and lists show."""

    kind = models.CharField(
        _("Liste"),
        max_length=12,
        choices=TermKind,
        help_text=_("La rubrique des fiches où il sert, par exemple : Mot clé"),
    )
    slug = models.SlugField(
        _("Identifiant"),
        max_length=100,
        help_text=_(
            "Fait avec le nom s’il reste vide. Sert dans les adresses, par exemple « education-et-scolarite »."
        ),
    )
    name = models.CharField(_("Terme"), max_length=150, help_text=_("Par exemple : Éducation et scolarité"))
    networks = models.ManyToManyField(
        "portal.Network",
        verbose_name=_("Réseaux"),
        blank=True,
        related_name="sheet_terms",
        help_text=_("Une fiche importée qui porte ce terme est proposée à ces réseaux."),
    )
    theme = models.ForeignKey(
        "portal.Theme",
        verbose_name=_("Thème"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Une fiche importée qui porte ce terme reçoit ce thème, par exemple : Éducation."),
    )

    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("name")]),
        FieldPanel("networks", widget=CheckboxSelectMultiple),
        FieldPanel("theme"),
        MultiFieldPanel([FieldPanel("slug")], heading=_("Réglages avancés"), classname="collapsed"),
    ]
    base_form_class = NamedForm

    class Meta:
        verbose_name = _("terme des fiches")
        verbose_name_plural = _("termes des fiches")
        ordering = ["kind", "name__alphabetical"]
        constraints = [models.UniqueConstraint(fields=["kind", "slug"], name="unique_sheet_term")]

    def __str__(self):
        return self.name


class SheetValue(models.Model):
    """A value exactly as a source wrote it; `sheets` is derived from the sheets' texts, never typed."""

    kind = models.CharField(
        _("Liste"), max_length=12, choices=TermKind, help_text=_("La rubrique des fiches où elle est écrite.")
    )
    value = models.CharField(
        _("Valeur écrite"), max_length=250, help_text=_("Mot pour mot, telle que les fiches l’écrivent.")
    )
    term = models.ForeignKey(
        SheetTerm,
        verbose_name=_("Terme"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="values",
        help_text=_(
            "Ce que le portail affiche à la place. Par exemple : « Asso. de parents » devient Associations de parents."
        ),
    )
    sheets = models.ManyToManyField("networks.SheetPage", editable=False, related_name="values")

    panels = [
        FieldRowPanel([FieldPanel("kind", read_only=True), FieldPanel("value", read_only=True)]),
        FieldPanel("term"),
    ]

    class Meta:
        verbose_name = _("valeur écrite dans les fiches")
        verbose_name_plural = _("valeurs écrites dans les fiches")
        ordering = ["kind", "value__alphabetical"]
        constraints = [models.UniqueConstraint(fields=["kind", "value"], name="unique_sheet_value")]

    def __str__(self):
        return self.value or gettext("Valeur vide")
