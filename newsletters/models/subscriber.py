"""Who receives the letters. A small model for now: proofs, legal bases and opposition come with subscriptions."""

import uuid

from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel


class SubscriberQuerySet(models.QuerySet):
    def active(self):
        """Confirmed and not unsubscribed."""
        return self.filter(confirmed_at__isnull=False, unsubscribed_at__isnull=True)

    def of_networks(self, networks):
        """Members of at least one of the networks."""
        return self.filter(networks__in=networks).distinct()


class Subscriber(models.Model):
    """An address and the networks it follows; nothing is sent before `confirmed_at`."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(_("Adresse électronique"))
    networks = models.ManyToManyField(
        "portal.Network", verbose_name=_("Réseaux suivis"), blank=True, related_name="subscribers"
    )
    language = models.CharField(
        _("Langue"), max_length=5, default="fr", choices=[("fr", "Français"), ("en", "English")]
    )
    created_at = models.DateTimeField(_("Créé le"), auto_now_add=True)
    confirmed_at = models.DateTimeField(_("Confirmé le"), null=True, blank=True)
    unsubscribed_at = models.DateTimeField(_("Désabonné le"), null=True, blank=True)

    objects = SubscriberQuerySet.as_manager()

    panels = [
        FieldPanel("email"),
        FieldPanel("networks"),
        FieldRowPanel([FieldPanel("confirmed_at"), FieldPanel("unsubscribed_at"), FieldPanel("language")]),
    ]

    class Meta:
        verbose_name = _("abonnement")
        verbose_name_plural = _("abonnées et abonnés")
        ordering = ["email"]
        constraints = [models.UniqueConstraint(Lower("email"), name="unique_subscriber_email")]

    def __str__(self):
        return self.email
