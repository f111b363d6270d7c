"""What follows from a change, without being asked for."""

from django.db.models.signals import m2m_changed, post_delete, post_save, pre_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction

from . import restrictions
from .models import PortalImage
from .tasks import make_cuts


@receiver(post_save, sender=PortalImage)
def cut_image(sender, instance, raw=False, **kwargs):
    """The worker cuts a new or changed image for every place."""
    if not raw:
        make_cuts.enqueue(instance.pk)


@receiver(post_save, sender=PageViewRestriction)
def restrict_translations(sender, instance, created=False, raw=False, **kwargs):
    """A new one has no groups yet: they come after it, or are those of the translations that had one before."""
    if raw:
        return
    if created and (groups := restrictions.groups_of_translations(instance)):
        instance.groups.set(groups)
    restrictions.copy_to_translations(instance)


@receiver(m2m_changed, sender=PageViewRestriction.groups.through)
def restrict_translations_to_groups(sender, instance, action, reverse, **kwargs):
    if not reverse and action.startswith("post_"):
        restrictions.copy_groups(instance)


@receiver(post_delete, sender=PageViewRestriction)
def open_translations(sender, instance, origin=None, **kwargs):
    """A restriction that goes with its page is not lifted: the translations of that page keep theirs."""
    if getattr(origin, "model", type(origin)) is PageViewRestriction:
        restrictions.lift_from_translations(instance)


@receiver(pre_save)
def keep_placeholder_offline(sender, instance, raw=False, **kwargs):
    """An alias in another language shows the texts of the original, which are not of that language.

    wagtail-localize makes such pages for what is not translated yet; turned into a translation, they start as drafts.
    """
    if raw or not isinstance(instance, Page) or not instance.alias_of_id:
        return
    if instance.live and instance.locale_id != instance.alias_of.locale_id:
        instance.live = False
        instance.has_unpublished_changes = True
