"""When each periodic job last ran well: what the health check and the dashboard look at."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PeriodicJob(models.Model):
    """One row per entry of the table in `portal.jobs`; times in UTC."""

    name = models.CharField(_("Nom"), max_length=100, unique=True)
    last_start = models.DateTimeField(_("Dernier départ"), null=True)
    last_success = models.DateTimeField(_("Dernière réussite"), null=True)
    last_error = models.TextField(_("Dernière erreur"), blank=True)
    # The process that runs it now (`portal.processes`), and until when it is believed to, whatever became of it.
    lease_owner = models.CharField(max_length=120, blank=True, editable=False)
    lease_until = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("tâche périodique")
        verbose_name_plural = _("tâches périodiques")
        ordering = ["name"]

    def __str__(self):
        return self.name
