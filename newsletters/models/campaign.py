"""The sending of one issue: what was frozen, what was intended, what is known to have happened."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """`draft` is an issue without campaign; it is never stored."""

    SCHEDULED = "scheduled", _("Programmé")
    SENDING = "sending", _("Envoi en cours")
    PAUSED = "paused", _("En pause")
    SENT = "sent", _("Envoyé")
    CANCELLED = "cancelled", _("Annulé")
    FAILED = "failed", _("Arrêté avant la fin")


class Service(models.TextChoices):
    LOCAL = "local", _("Le serveur de courrier du portail")
    MAILCHIMP = "mailchimp", "Mailchimp"


class Campaign(models.Model):
    """One per issue. Service, subject, renderings and recipients are frozen when it is created.

    `mark` names the campaign at a remote service: whatever happens, it can be found again.
    Counts of a remote service stand in `remote_*`; local ones are counted from the deliveries.
    """

    newsletter = models.OneToOneField(
        "newsletters.NewsletterPage",
        verbose_name=_("Numéro"),
        on_delete=models.PROTECT,
        related_name="campaign",
    )
    service = models.CharField(_("Service d’envoi"), max_length=10, choices=Service)
    state = models.CharField(_("État"), max_length=10, choices=State)
    mark = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    subject = models.CharField(_("Objet"), max_length=255)
    preheader = models.CharField(_("Accroche"), max_length=150, blank=True)
    from_name = models.CharField(_("Nom d’expéditeur"), max_length=100)
    from_email = models.EmailField(_("Adresse d’expéditeur"))
    reply_to = models.EmailField(_("Adresse de réponse"))
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey("auth.User", null=True, on_delete=models.SET_NULL, related_name="+")
    scheduled_at = models.DateTimeField(_("Départ prévu"), null=True)
    started_at = models.DateTimeField(_("Départ"), null=True)
    finished_at = models.DateTimeField(_("Fin"), null=True)
    next_try_at = models.DateTimeField(null=True)
    error = models.TextField(_("Dernière erreur"), blank=True)
    remote_id = models.CharField(max_length=40, blank=True)
    remote_recipients = models.PositiveIntegerField(default=0)
    remote_sent = models.PositiveIntegerField(default=0)
    lease_owner = models.CharField(max_length=80, blank=True)
    lease_until = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("envoi")
        verbose_name_plural = _("envois")
        ordering = ["-created_at"]
        indexes = [models.Index(fields=["state", "scheduled_at"], name="campaign_due")]

    def __str__(self):
        return f"{self.newsletter.title}, {self.get_state_display()}"

    @property
    def is_over(self) -> bool:
        return self.state in {State.SENT, State.CANCELLED, State.FAILED}


class Rendering(models.Model):
    """The message for one combination of reserved sections; `audience` holds sorted slugs, empty for all sections."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="renderings")
    audience = models.CharField(max_length=400, blank=True)
    html = models.TextField()
    text = models.TextField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["campaign", "audience"], name="unique_rendering")]

    def __str__(self):
        return self.audience or "*"


class CarriedItemQuerySet(models.QuerySet):
    def counted(self):
        """Those that count: a cancelled campaign carried nothing."""
        return self.exclude(campaign__state=State.CANCELLED)

    def keys(self) -> set[str]:
        return set(self.values_list("key", flat=True))


class CarriedItem(models.Model):
    """Memory of composing: what a title has already carried (`page:<translation key>`, `session:<id>`, `brief:<id>`)."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="carried")
    title_page = models.ForeignKey(
        "newsletters.NewsletterIndexPage", on_delete=models.CASCADE, related_name="carried"
    )
    key = models.CharField(max_length=60)

    objects = CarriedItemQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["campaign", "key"], name="unique_carried_item")]

    def __str__(self):
        return self.key


class Intent(models.Model):
    """A remote call about to be made: written before, closed after. An open one means « ask what happened ».

    Of our own mail server, the times in a row that it took nobody in.
    """

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="intents")
    step = models.CharField(max_length=20)
    started_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=20, blank=True)
    detail = models.TextField(blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.step} {self.outcome}"
