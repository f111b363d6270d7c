"""The index: what can be found, one row for each thing and language."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchEntry(models.Model):
    """A thing that readers find, as `search.documents` built it: derived from its source, never edited.

    The columns `…_terms` hold folded and stemmed words; `search.backends` adds what each database needs to search
    them. Facets are slugs between spaces (" reaap clas "). Addresses come from `page`, so that no move makes one stale.
    """

    kind = models.CharField(_("Genre"), max_length=20, help_text=_("Un des genres de search.kinds."))
    object_id = models.PositiveBigIntegerField(_("Identifiant de l’objet"))
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("Page"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Celle de l’objet, ou celle qui le montre."),
    )
    suffix = models.CharField(_("Fin de l’adresse"), max_length=200, blank=True)
    translation_key = models.UUIDField(_("Clé de traduction"), null=True, db_index=True)
    language = models.CharField(_("Langue"), max_length=20)
    live = models.BooleanField(_("Visible de tout le monde"), default=True)
    title = models.CharField(_("Titre"), max_length=255)
    summary = models.TextField(_("Résumé"), blank=True)
    body = models.TextField(_("Texte"), blank=True)
    networks = models.CharField(_("Réseaux"), max_length=500, blank=True)
    themes = models.CharField(_("Thèmes"), max_length=1000, blank=True)
    date = models.DateField(_("Date"), null=True)
    title_terms = models.TextField(blank=True)
    summary_terms = models.TextField(blank=True)
    body_terms = models.TextField(blank=True)
    updated_at = models.DateTimeField(_("Indexé le"))

    class Meta:
        verbose_name = _("entrée de l’index")
        verbose_name_plural = _("index de recherche")
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["kind", "object_id"], name="unique_search_entry")]

    def __str__(self):
        return f"{self.kind} : {self.title}"
