"""A session of an action, with a date as precise as it is known."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .. import dates


class Precision(models.TextChoices):
    DAY = "jour", _("Un jour précis")
    MONTH = "mois", _("Un mois")
    QUARTER = "trimestre", _("Un trimestre")
    SEASON = "saison", _("Une saison")
    UNKNOWN = "a-preciser", _("Date à préciser")


class SessionStatus(models.TextChoices):
    PLANNED = "prevue", _("Prévue")
    FULL = "complete", _("Complète")
    CANCELLED = "annulee", _("Annulée")


class Session(models.Model):
    """A plain model on the source-language action, outside revisions and translations.

    Syncing a translation recreates a page's inline children, which would take registrations with them.
    Times are local (Europe/Paris); a vague date stands on the first day of its period.
    """

    action = models.ForeignKey(
        "networks.ActionPage",
        verbose_name=_("Action"),
        on_delete=models.CASCADE,
        related_name="sessions",
        help_text=_("L’action du programme dont c’est une date, par exemple : Demi-journées du Réaap."),
    )
    title = models.CharField(
        _("Titre"), max_length=200, blank=True, help_text=_("Par exemple : Séance 2, mobiliser les familles")
    )
    date = models.DateField(
        _("Date"),
        blank=True,
        help_text=_(
            "Par exemple : 14/06/2027. Pour un mois, un trimestre ou une saison, un jour de cette période."
        ),
    )
    precision = models.CharField(
        _("Précision"),
        max_length=10,
        choices=Precision,
        default=Precision.DAY,
        help_text=_("Ce que l’on sait de la date, par exemple : Un mois, pour « mai 2027 »."),
    )
    start = models.TimeField(_("Début"), null=True, blank=True, help_text=_("Par exemple : 9 h 30"))
    end = models.TimeField(_("Fin"), null=True, blank=True, help_text=_("Par exemple : 12 h 30"))
    place = models.CharField(
        _("Lieu"), max_length=200, blank=True, help_text=_("Par exemple : Maison de quartier, salle 2")
    )
    commune = models.ForeignKey(
        "portal.Territory",
        verbose_name=_("Commune"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        limit_choices_to={"kind": "commune"},
        related_name="+",
        help_text=_("Par exemple : Bobigny"),
    )
    status = models.CharField(
        _("État"),
        max_length=10,
        choices=SessionStatus,
        default=SessionStatus.PLANNED,
        help_text=_("Complète : plus de place. Annulée : elle reste affichée, barrée."),
    )

    class Meta:
        verbose_name = _("séance")
        verbose_name_plural = _("séances")
        ordering = ["date", "start", "pk"]
        indexes = [models.Index(fields=["date"], name="session_date")]

    def __str__(self):
        return f"{' : '.join(part for part in (self.action.title, self.own_title) if part)}, {self.when}"

    def clean(self):
        if self.date:
            # A vague date stands on the first day of its period.
            self.date = dates.period_start(self.date, self.precision)
        if self.start and self.end and self.end <= self.start:
            raise ValidationError({"end": _("La fin doit venir après le début.")})

    @property
    def own_title(self) -> str:
        """The session's title, unless it only repeats its action's title or format."""
        said = f"{self.action.title} {self.action.get_format_display()}".casefold()
        return "" if self.title.casefold() in said else self.title

    @property
    def when(self) -> str:
        """The date in French words, no more precise than it is known."""
        return dates.describe(self.date, self.precision, self.start, self.end)

    @property
    def where(self) -> str:
        """« Maison de quartier, Bobigny », or what of it is known."""
        return ", ".join(part for part in (self.place, self.commune and self.commune.name) if part)

    @property
    def hours(self) -> str:
        """« 9 h 30 – 12 h 30 », « 14 h », or nothing."""
        return " – ".join(dates.hour(moment) for moment in (self.start, self.end) if moment)

    @property
    def is_dated(self) -> bool:
        return self.precision == Precision.DAY

    @property
    def last_day(self):
        """The last day on which the session may still take place."""
        return dates.last_day(self.date, self.precision)

    def as_event(self, action: str) -> dict:
        """The facts of a dated session in schema.org's terms, under its action's title; hours are those of Paris."""
        starts = timezone.make_aware(datetime.combine(self.date, self.start)) if self.start else self.date
        return {
            "name": " : ".join(dict.fromkeys(part for part in (action, self.title) if part)),
            "startDate": starts.isoformat(),
            "eventStatus": "https://schema.org/Event"
            + ("Cancelled" if self.status == "annulee" else "Scheduled"),
            "location": {"@type": "Place", "name": self.where, "address": self.where} if self.where else None,
        }
