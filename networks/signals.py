"""Derived rows follow the pages that they are derived from."""

from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver

from portal.models import Centre, Network, Organisation

from .contributions import animation, centres, notices  # noqa: F401
from .models import CentrePage, NetworkPage, SheetPage
from .sheets import values


@receiver(post_save, sender=SheetPage)
def link_sheet_values(sender, instance, raw=False, update_fields=None, **kwargs):
    """A published change of a closed list is found under its terms at once.

    Saving a draft writes a few bookkeeping fields from an instance that holds unpublished texts: not our concern.
    """
    if not raw and (update_fields is None or values.LIST_ATTRIBUTES & set(update_fields)):
        values.link(instance)


@receiver(post_save, sender=Network)
def make_its_team(sender, instance, raw=False, **kwargs):
    """A network has its group of animators from its first day."""
    if not raw:
        animation.ensure(instance)


@receiver(pre_delete, sender=Network)
def forget_its_team(sender, instance, **kwargs):
    animation.forget(instance)


@receiver(post_save, sender=NetworkPage)
def give_page_to_team(sender, instance, raw=False, update_fields=None, **kwargs):
    if not raw and (update_fields is None or "network" in update_fields):
        animation.follow_page(instance)


@receiver(post_save, sender=CentrePage)
def give_page_to_centre(sender, instance, raw=False, update_fields=None, **kwargs):
    if not raw and (update_fields is None or "centre" in update_fields):
        centres.follow_page(instance)


@receiver(post_save, sender=Organisation)
def rename_centre(sender, instance, raw=False, **kwargs):
    """Group and collection bear the name that people use."""
    centre = Centre.objects.filter(organisation=instance, group__isnull=False).first()
    if centre and not raw:
        centres.provision(centre)


@receiver(post_delete, sender=Centre)
def forget_centre(sender, instance, **kwargs):
    centres.forget(instance)
