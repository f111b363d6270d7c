"""What people answered to a form, until it is erased."""

from django.contrib.admin.decorators import display
from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _


class FormAnswer(models.Model):
    """One answer; `answers` is a list of [question, answer] pairs as people read them. No address of a machine is kept."""

    page = models.ForeignKey(
        "wagtailcore.Page", verbose_name=_("Page"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    form_title = models.CharField(_("Formulaire"), max_length=120)
    recipient = models.EmailField(_("Transmis à"))
    answers = models.JSONField(_("Réponses"), default=list)
    created_at = models.DateTimeField(_("Reçu le"), default=timezone.now)
    delete_on = models.DateField(_("Effacé le"))
    mailed_at = models.DateTimeField(_("Transmis le"), null=True, blank=True)

    class Meta:
        verbose_name = _("réponse à un formulaire")
        verbose_name_plural = _("réponses aux formulaires")
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        when = date_format(timezone.localtime(self.created_at), "DATETIME_FORMAT")
        return _("%(form)s, %(when)s") % {"form": self.form_title, "when": when}

    @property
    @display(description=_("Réponses"))
    def text(self) -> str:
        """« Question : réponse », one a line."""
        return "\n".join(f"{question} : {answer or '–'}" for question, answer in self.answers)
