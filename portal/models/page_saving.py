"""Opened forms of pages, each known by a key of its own."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PageSaving(models.Model):
    """What became of one opened form: the page and the rows that its first saving created.

    The automatic saving and the button both post to the same address, whichever answers first: the second finds here
    that they exist.
    """

    key = models.CharField(_("Clé"), max_length=200, unique=True)
    page = models.ForeignKey(
        "wagtailcore.Page", verbose_name=_("Page"), null=True, on_delete=models.CASCADE, related_name="+"
    )
    # What the open form does not know yet: the keys of rows that an earlier saving created.
    field_updates = models.JSONField(default=dict)
    digest = models.CharField(max_length=64, blank=True)
    # Milliseconds on the clock of the browser.
    typed_at = models.BigIntegerField(null=True)
    submitted_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(_("Enregistré le"), auto_now_add=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("enregistrement de page")
        verbose_name_plural = _("enregistrements de pages")

    def __str__(self):
        return self.key
