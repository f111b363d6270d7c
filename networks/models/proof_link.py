"""A link that lets somebody without account read a draft."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class ProofLinkQuerySet(models.QuerySet):
    def open(self):
        """Those that still lead to their draft."""
        return self.filter(revoked_at=None, expires_at__gt=timezone.now())

    def closed(self):
        """Revoked or expired."""
        return self.exclude(Q(revoked_at=None, expires_at__gt=timezone.now()))

    def count_opening(self, pk: int) -> None:
        """One more opening, whoever reads at the same moment."""
        self.filter(pk=pk).update(opened_count=F("opened_count") + 1, last_opened_at=timezone.now())


class ProofLink(models.Model):
    """Who asked, until when, and how often it was opened; times in UTC.

    The address holds the signed `key` (networks.contributions.proofreading): editors can copy it again later, and
    the table alone opens nothing.
    """

    page = models.ForeignKey(
        Page, verbose_name=_("Page"), on_delete=models.CASCADE, related_name="proof_links"
    )
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("Demandé par"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField(_("Créé"), auto_now_add=True)
    expires_at = models.DateTimeField(_("Valable jusqu’au"))
    revoked_at = models.DateTimeField(_("Révoqué"), null=True)
    note = models.TextField(_("Mot pour la personne qui relit"), max_length=500, blank=True)
    opened_count = models.PositiveIntegerField(_("Ouvertures"), default=0)
    last_opened_at = models.DateTimeField(_("Dernière ouverture"), null=True)

    objects = ProofLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("lien de relecture")
        verbose_name_plural = _("liens de relecture")
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return str(self.page)

    @property
    def is_open(self) -> bool:
        return self.revoked_at is None and self.expires_at > timezone.now()
