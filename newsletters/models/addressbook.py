"""Address books on their way in, and who was invited by one of them."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class AddressBook(models.Model):
    """An uploaded file, from its upload to its report (`newsletters.addressbook.steps`).

    `content` is the file, then what was read of it, and nothing once it is imported, refused or forgotten.
    """

    class State(models.TextChoices):
        READING = "reading", _("Lecture en cours")
        READ = "read", _("Colonnes à vérifier")
        CHECKING = "checking", _("Vérification en cours")
        CHECKED = "checked", _("Vérifié, pas encore importé")
        IMPORTING = "importing", _("Importation en cours")
        IMPORTED = "imported", _("Importé")
        FAILED = "failed", _("Refusé")

    name = models.CharField(_("Fichier"), max_length=200)
    content = models.BinaryField(null=True)
    titles = models.JSONField(default=list)
    first_rows = models.JSONField(default=list)
    columns = models.JSONField(default=dict)
    defaults = models.JSONField(default=dict)
    report = models.JSONField(default=dict)
    error = models.TextField(blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    state = models.CharField(_("État"), max_length=10, choices=State, default=State.READING)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("Déposé par"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField(_("Déposé le"), auto_now_add=True)
    imported_at = models.DateTimeField(_("Importé le"), null=True)

    class Meta:
        verbose_name = _("carnet d’adresses")
        verbose_name_plural = _("carnets d’adresses")
        ordering = ["-created_at", "-pk"]
        default_permissions = ()
        permissions = [("import_addressbook", _("Importer un carnet d’adresses"))]

    def __str__(self):
        return self.name


class Invitation(models.Model):
    """Somebody of an address book without a legal basis, asked once to confirm (`newsletters.addressbook.invitations`).

    Once its link has ended nothing is left but `mark`, a keyed hash: it only tells that this address was asked already.
    """

    mark = models.CharField(max_length=64, unique=True)
    email = models.EmailField(_("Adresse électronique"), blank=True)
    networks = models.JSONField(_("Réseaux proposés"), default=list)
    about = models.JSONField(default=dict)
    language = models.CharField(_("Langue"), max_length=5, default="fr")
    source = models.CharField(_("Origine"), max_length=200, blank=True)
    created_at = models.DateTimeField(_("Invitation préparée le"), auto_now_add=True)
    mailed_at = models.DateTimeField(_("Partie le"), null=True)

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-created_at", "-pk"]
        default_permissions = ("view",)

    def __str__(self):
        return self.email or self.mark[:12]
