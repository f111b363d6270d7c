"""Who receives the letters, on which legal basis. Proofs and the list of opposition are `models.consent`."""

import uuid

from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from portal.folding import Folded, FoldedField


class Basis(models.TextChoices):
    """Why letters may be sent to somebody (RGPD, article 6); the values are those of the import files."""

    CONSENT = "consentement", _("Consentement")
    MEMBERSHIP = "adhesion", _("Adhésion")
    POSITION = "fonction", _("Fonction professionnelle")


class SubscriberQuerySet(models.QuerySet):
    def active(self):
        """Confirmed and not unsubscribed."""
        return self.filter(confirmed_at__isnull=False, unsubscribed_at__isnull=True)

    def of_networks(self, networks):
        """Members of at least one of the networks."""
        return self.filter(networks__in=networks).distinct()

    def of_title(self, title):
        """Readers of a title: who chose it, and who chose none but follows one of its networks (any, if it is for all)."""
        networks = list(title.networks.all())
        by_network = models.Q(titles=None) & (models.Q(networks__in=networks) if networks else models.Q())
        # By key: a join for each many-to-many would give rows twice, and `distinct` would sort them all.
        return self.filter(pk__in=Subscriber.objects.filter(models.Q(titles=title) | by_network).values("pk"))


class Subscriber(Folded):
    """An address and the networks it follows; nothing is sent before `confirmed_at`."""

    LANGUAGES = (("fr", "Français"), ("en", "English"))
    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(_("Adresse électronique"), help_text=_("Par exemple : prenom.nom@example.org"))
    networks = models.ManyToManyField(
        "portal.Network",
        verbose_name=_("Réseaux suivis"),
        blank=True,
        related_name="subscribers",
        help_text=_("Les lettres de ces réseaux arrivent à cette adresse, par exemple : Réaap."),
    )
    titles = models.ManyToManyField(
        "newsletters.NewsletterIndexPage",
        verbose_name=_("Lettres reçues"),
        blank=True,
        related_name="readers",
        help_text=_("Aucune : toutes celles de ses réseaux. Par exemple : La lettre du Réaap et du Clas."),
    )
    name = models.CharField(_("Nom"), max_length=120, blank=True, help_text=_("Par exemple : Camille Martin"))
    organisation = models.CharField(
        _("Structure"), max_length=160, blank=True, help_text=_("Par exemple : Centre social Les Tilleuls")
    )
    position = models.CharField(
        _("Fonction"), max_length=120, blank=True, help_text=_("Par exemple : référente familles")
    )
    basis = models.CharField(
        _("Base légale"),
        max_length=12,
        choices=Basis,
        default=Basis.CONSENT,
        help_text=_("Ce qui permet de lui écrire. Par exemple : Consentement."),
    )
    basis_on = models.DateField(
        _("Base établie le"),
        null=True,
        blank=True,
        help_text=_(
            "Le jour de l’accord, de l’adhésion ou de la prise de fonction. Par exemple : 14/06/2027"
        ),
    )
    basis_source = models.CharField(
        _("Origine"),
        max_length=200,
        blank=True,
        help_text=_("D’où vient cette adresse. Par exemple : bulletin d’adhésion 2027"),
    )
    language = models.CharField(
        _("Langue"),
        max_length=5,
        default="fr",
        choices=LANGUAGES,
        help_text=_("Celle des formulaires et des messages de service, par exemple : Français."),
    )
    created_at = models.DateTimeField(_("Créé le"), auto_now_add=True)
    confirmed_at = models.DateTimeField(
        _("Confirmé le"),
        null=True,
        blank=True,
        help_text=_("Rien ne part avant ce moment. Par exemple : 14/06/2027 09:30"),
    )
    unsubscribed_at = models.DateTimeField(
        _("Désabonné le"),
        null=True,
        blank=True,
        help_text=_("Rempli quand la personne part : plus rien ne lui est envoyé."),
    )
    # The last sign of life (confirmation, change, « je reste »), and when we asked for one: `newsletters.retention`.
    seen_at = models.DateTimeField(null=True, editable=False)
    reminded_at = models.DateTimeField(null=True, editable=False)
    folded = FoldedField(sources=("email", "name", "organisation"))

    objects = SubscriberQuerySet.as_manager()

    class Meta:
        verbose_name = _("abonnement")
        verbose_name_plural = _("abonnées et abonnés")
        ordering = ["email"]
        permissions = [("export_subscriber", _("Peut exporter les abonnées et abonnés"))]
        constraints = [models.UniqueConstraint(Lower("email"), name="unique_subscriber_email")]
        indexes = [
            models.Index(fields=["email"], name="subscriber_by_email"),
            models.Index(fields=["-created_at", "-id"], name="subscriber_latest"),
        ]

    def __str__(self):
        return self.email
