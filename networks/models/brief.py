"""Brèves: short notes kept for the next letter."""

from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index


class BriefKind(models.TextChoices):
    MOVE = "mouvement", _("Mouvement")
    EVENT = "rendez-vous", _("Rendez-vous d’ailleurs")
    REFERENCE = "reference", _("Référence")
    NEWS = "information", _("Information")


class BriefQuerySet(models.QuerySet):
    def current(self):
        """Those that a letter may still carry: without a last day, or before it."""
        return self.filter(models.Q(until=None) | models.Q(until__gte=timezone.localdate()))


class Brief(index.Indexed, models.Model):
    """A few lines that a letter carries once; it has no page of its own."""

    kind = models.CharField(
        _("Nature"),
        max_length=12,
        choices=BriefKind,
        default=BriefKind.NEWS,
        help_text=_("Mouvement : une arrivée ou un départ. Référence : un texte à lire."),
    )
    title = models.CharField(
        _("Titre"), max_length=150, help_text=_("Par exemple : Une nouvelle coordination Clas à Bobigny")
    )
    text = models.TextField(
        _("Texte"),
        max_length=600,
        blank=True,
        help_text=_("Trois phrases au plus : quoi, où, pour qui. Pas de nom de particulier."),
    )
    url = models.URLField(_("Lien"), blank=True, help_text=_("Par exemple : https://example.org/programme"))
    networks = models.ManyToManyField(
        "portal.Network",
        verbose_name=_("Réseaux"),
        blank=True,
        related_name="+",
        help_text=_("Leurs lettres la proposeront. Aucun : toutes les lettres."),
    )
    until = models.DateField(
        _("Jusqu’au"),
        null=True,
        blank=True,
        help_text=_("Après ce jour, elle n’est plus proposée. Par exemple la date du rendez-vous."),
    )
    created_at = models.DateTimeField(_("Créée le"), default=timezone.now, editable=False)

    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("until")]),
        FieldPanel("title"),
        FieldPanel("text"),
        FieldPanel("url"),
        FieldPanel("networks", widget=CheckboxSelectMultiple),
    ]
    search_fields = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.SearchField("text"),
        index.FilterField("kind"),
    ]

    objects = BriefQuerySet.as_manager()

    class Meta:
        verbose_name = _("brève")
        verbose_name_plural = _("brèves")
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return self.title
