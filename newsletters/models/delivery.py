"""One recipient of one campaign, for the local service."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DeliveryState(models.TextChoices):
    PENDING = "pending", _("À envoyer")
    SENDING = "sending", _("En train de partir")
    SENT = "sent", _("Remis")
    FAILED = "failed", _("Refusé")
    UNCERTAIN = "uncertain", _("Incertain")


class Delivery(models.Model):
    """Written before anything is sent, unique per campaign and address.

    `sending` is set before the message goes on the wire: a process that dies there leaves it behind, and it becomes
    `uncertain`, which only a person resolves.
    """

    campaign = models.ForeignKey("newsletters.Campaign", on_delete=models.CASCADE, related_name="deliveries")
    rendering = models.ForeignKey("newsletters.Rendering", on_delete=models.PROTECT, related_name="+")
    subscriber = models.UUIDField()
    address = models.EmailField()
    state = models.CharField(max_length=10, choices=DeliveryState, default=DeliveryState.PENDING)
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    # When a server last answered, and its code: « 5.1.1 », « 450 », or `deliveries.LEFT`.
    tried_at = models.DateTimeField(null=True)
    code = models.CharField(max_length=10, blank=True)
    error = models.CharField(max_length=300, blank=True)

    class Meta:
        verbose_name = _("remise")
        verbose_name_plural = _("remises")
        constraints = [models.UniqueConstraint(fields=["campaign", "address"], name="unique_delivery")]
        indexes = [
            models.Index(fields=["campaign", "state", "id"], name="delivery_queue"),
            models.Index(fields=["subscriber"], name="delivery_of_subscriber"),
        ]

    def __str__(self):
        return self.address
