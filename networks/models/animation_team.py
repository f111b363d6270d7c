"""The people who animate a network, as a group of accounts."""

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _


class AnimationTeam(models.Model):
    """One group for each network, made and named by `networks.contributions.animation`."""

    network = models.OneToOneField("portal.Network", on_delete=models.CASCADE, related_name="team")
    group = models.OneToOneField(Group, on_delete=models.CASCADE, related_name="animation_team")

    class Meta:
        verbose_name = _("équipe d’animation")
        verbose_name_plural = _("équipes d’animation")

    def __str__(self):
        return str(self.group)
