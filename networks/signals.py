"""Derived rows follow the pages that they are derived from."""

from django.db.models.signals import post_save
from django.dispatch import receiver

from .models import SheetPage
from .sheets import values


@receiver(post_save, sender=SheetPage)
def link_sheet_values(sender, instance, raw=False, update_fields=None, **kwargs):
    """A published change of a closed list is found under its terms at once.

    Saving a draft writes a few bookkeeping fields from an instance that holds unpublished texts: not our concern.
    """
    if not raw and (update_fields is None or values.LIST_ATTRIBUTES & set(update_fields)):
        values.link(instance)
