"""Acronyms of the trade, explained once for every page."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index


class Acronym(index.Indexed, models.Model):
    """An acronym as it is written, what it stands for, and the other ways to write or say it."""

    short = models.CharField(
        _("Sigle"), max_length=40, unique=True, help_text=_("Tel qu’on l’écrit, par exemple : Réaap")
    )
    meaning = models.CharField(
        _("Signification"),
        max_length=200,
        help_text=_("Par exemple : réseau d’écoute, d’appui et d’accompagnement des parents"),
    )
    explanation = models.TextField(
        _("Explication"),
        max_length=300,
        blank=True,
        help_text=_(
            "Une phrase simple. Par exemple : Il aide les parents à s’entraider, dans chaque département."
        ),
    )
    variants = models.CharField(
        _("Autres écritures"),
        max_length=200,
        blank=True,
        help_text=_("Séparées par des points-virgules. Par exemple : REAAP ; Reaap"),
    )
    synonyms = models.CharField(
        _("Synonymes"),
        max_length=300,
        blank=True,
        help_text=_(
            "Séparés par des points-virgules ; la recherche les suit. Par exemple : soutien à la parentalité"
        ),
    )
    url = models.URLField(
        _("Pour en savoir plus"), blank=True, help_text=_("Par exemple : https://www.legifrance.gouv.fr/")
    )

    panels = [
        FieldRowPanel([FieldPanel("short"), FieldPanel("meaning")]),
        FieldPanel("explanation"),
        FieldPanel("variants"),
        FieldPanel("synonyms"),
        FieldPanel("url"),
    ]
    search_fields = [
        index.SearchField("short"),
        index.AutocompleteField("short"),
        index.SearchField("meaning"),
    ]

    class Meta:
        verbose_name = _("sigle")
        verbose_name_plural = _("sigles")
        ordering = ["short__alphabetical"]

    def __str__(self):
        return self.short

    @property
    def spellings(self) -> list[str]:
        """The acronym as it may stand in a text, the usual way first."""
        return [self.short, *_parts(self.variants)]

    @property
    def synonym_list(self) -> list[str]:
        return _parts(self.synonyms)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]
