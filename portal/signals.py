"""What follows from a change, without being asked for."""

from django.db.models.signals import post_save
from django.dispatch import receiver

from .models import PortalImage
from .tasks import make_cuts


@receiver(post_save, sender=PortalImage)
def cut_image(sender, instance, raw=False, **kwargs):
    """The worker cuts a new or changed image for every place."""
    if not raw:
        make_cuts.enqueue(instance.pk)
