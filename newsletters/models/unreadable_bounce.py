"""Mails that came back and that the portal could not read."""

from django.db import models
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _


class UnreadableBounce(models.Model):
    """What a server says of a mail that did not arrive, where nothing tells why, or which mail; a person reads it.

    It may quote an address: it goes after a while, and with the person whom it names.
    """

    received_at = models.DateTimeField(_("Reçu le"), auto_now_add=True)
    delivery = models.ForeignKey(
        "newsletters.Delivery",
        verbose_name=_("Remise"),
        null=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    subject = models.CharField(_("Objet"), max_length=200, blank=True)
    text = models.TextField(_("Ce que dit le serveur"), blank=True)

    class Meta:
        verbose_name = _("retour illisible")
        verbose_name_plural = _("retours illisibles")
        ordering = ["-received_at", "-pk"]

    def __str__(self):
        return self.subject or str(_("Sans objet"))

    def _letter(self) -> str:
        """The subject of the letter that came back, where the mail names it."""
        return self.delivery.campaign.subject if self.delivery else "–"

    _letter.short_description = _("Lettre")
    letter = property(_letter)

    def _reader(self) -> str:
        """Whom the letter was for, where the mail names it."""
        return self.delivery.address if self.delivery else "–"

    _reader.short_description = _("Destinataire")
    reader = property(_reader)

    @property
    def beginning(self) -> str:
        """The first words of the server, on one line."""
        return Truncator(" ".join(self.text.split())).chars(140)
