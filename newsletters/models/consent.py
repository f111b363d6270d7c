"""What proves why somebody is written to, and who must not be written to again. Neither names anybody."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from portal.folding import Folded, FoldedField

from .subscriber import Basis


class ConsentKind(models.TextChoices):
    GIVEN = "given", _("Abonnement confirmé")
    IMPORTED = "imported", _("Repris d’un carnet d’adresses")
    ENTERED = "entered", _("Saisi dans l’administration")
    CHANGED = "changed", _("Choix modifiés")
    KEPT = "kept", _("Abonnement prolongé")
    WITHDRAWN = "withdrawn", _("Désabonnement")
    ERASED = "erased", _("Effacement")


class ConsentRecord(models.Model):
    """One act of one person. Append-only: triggers refuse changes and removals (`newsletters.guards`).

    `subject` is the subscriber's random UUID: neither an address nor a foreign key, so that it survives erasure and
    then names nobody. `key` tells apart acts that may be repeated, such as the click on a confirmation link: it is
    unique, and an act with a key that is known is not recorded again.
    """

    subject = models.UUIDField(db_index=True)
    kind = models.CharField(_("Acte"), max_length=10, choices=ConsentKind)
    wording = models.TextField(_("Texte présenté"), blank=True)
    networks = models.JSONField(_("Réseaux"), default=list)
    titles = models.JSONField(_("Lettres"), default=list)
    basis = models.CharField(_("Base légale"), max_length=12, choices=Basis)
    source = models.CharField(_("Origine"), max_length=200)
    language = models.CharField(_("Langue"), max_length=5, default="fr")
    at = models.DateTimeField(_("Le"), default=timezone.now)
    key = models.CharField(max_length=64, null=True, unique=True)

    class Meta:
        verbose_name = _("preuve")
        verbose_name_plural = _("preuves")
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["at"], name="consent_by_day")]

    def __str__(self):
        return f"{self.get_kind_display()}, {self.at:%d/%m/%Y}"


class Reason(models.TextChoices):
    ERASED = "erased", _("Effacement demandé")
    OPPOSED = "opposed", _("Opposition")
    BOUNCED = "bounced", _("Adresse refusée par son serveur")
    COMPLAINED = "complained", _("Signalé comme indésirable")


class Suppression(models.Model):
    """An address that nothing may bring back but its owner: a keyed hash of it (`newsletters.suppression`)."""

    mark = models.CharField(max_length=64, unique=True)
    reason = models.CharField(_("Motif"), max_length=10, choices=Reason)
    at = models.DateTimeField(_("Le"), default=timezone.now)

    class Meta:
        verbose_name = _("opposition")
        verbose_name_plural = _("liste d’opposition")

    def __str__(self):
        return self.get_reason_display()


class PaperContact(Folded):
    """Somebody of the address book without an electronic address: kept for the letters on paper."""

    name = models.CharField(_("Nom"), max_length=120, blank=True, help_text=_("Par exemple : Camille Martin"))
    organisation = models.CharField(
        _("Structure"), max_length=160, blank=True, help_text=_("Par exemple : Centre social Les Tilleuls")
    )
    position = models.CharField(
        _("Fonction"), max_length=120, blank=True, help_text=_("Par exemple : référente familles")
    )
    networks = models.ManyToManyField(
        "portal.Network",
        verbose_name=_("Réseaux"),
        blank=True,
        related_name="+",
        help_text=_("Par exemple : Réaap."),
    )
    source = models.CharField(
        _("Origine"), max_length=200, blank=True, help_text=_("Par exemple : carnet d’adresses 2026")
    )
    created_at = models.DateTimeField(_("Créé le"), auto_now_add=True)
    folded = FoldedField(sources=("name", "organisation", "position"))

    class Meta:
        verbose_name = _("contact papier")
        verbose_name_plural = _("contacts papier")
        ordering = ["organisation__alphabetical", "name__alphabetical"]

    def __str__(self):
        return self.name or self.organisation or self.position or gettext("Contact sans nom")

    def clean(self):
        if not (self.name or self.organisation or self.position):
            raise ValidationError(_("Donnez au moins un nom, une structure ou une fonction."))
