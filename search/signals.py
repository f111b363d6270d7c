"""Signals that keep the index right at once; `search.jobs` mends what they cannot see."""

from django.db.models import Model
from django.db.models.signals import post_delete, post_save, pre_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import post_page_move

from . import indexing, visibility
from .kinds import BY_SLUG, by_model
from .suggestions import forget_vocabulary
from .tasks import follow_names

# Columns by which entries speak of what pages name: a network, a partner, a theme, a place, a collection.
NAMES = {"slug", "name", "short_name"}


def connect() -> None:
    """Called once all models are loaded."""
    from networks.models import AcronymsPage, DirectoryPage, Series, Session
    from portal.models import Network, Organisation, Territory, Theme

    post_save.connect(saved, dispatch_uid="search saved")
    post_delete.connect(deleted, dispatch_uid="search deleted")
    post_page_move.connect(moved, dispatch_uid="search moved")
    for signal in (post_save, post_delete):
        signal.connect(restricted, sender=PageViewRestriction, dispatch_uid="search restricted")
        signal.connect(session_changed, sender=Session, dispatch_uid="search session")
    for named in (Network, Organisation, Series, Territory, Theme):
        pre_save.connect(about_to_be_named, sender=named, dispatch_uid=f"search before {named.__name__}")
        post_save.connect(named_anew, sender=named, dispatch_uid=f"search {named.__name__}")
    for host in (AcronymsPage, DirectoryPage):
        post_save.connect(host_saved, sender=host, dispatch_uid=f"search {host.__name__}")


def saved(sender: type[Model], instance: Model, raw=False, update_fields=None, **kwargs) -> None:
    """A page or another findable thing was saved.

    A draft saves a few bookkeeping fields of a published page from an instance that holds unpublished texts:
    what is not saved whole is not read from memory.
    """
    if raw or (update_fields is not None and not {"live", "title"} & set(update_fields)):
        return
    kind = by_model().get(sender)
    if kind and update_fields is None:
        indexing.put(kind, instance)
    elif kind:
        indexing.put_again(kind, [instance.pk])
    if isinstance(instance, Page):
        if sender is Page and (kind := by_model().get(instance.specific_class)):
            indexing.put_again(kind, [instance.pk])
        if not instance.live or instance.numchild:
            visibility.refresh(below=instance)


def deleted(sender: type[Model], instance: Model, **kwargs) -> None:
    """What is not a page goes with its row; entries of pages go with their page."""
    kind = by_model().get(sender)
    if kind and not kind.is_page:
        indexing.remove(kind, [instance.pk])


def moved(sender, instance: Page, **kwargs) -> None:
    """The place of a page decides whether it and its translations are found; its address is always read from the page."""
    visibility.refresh()


def restricted(sender, instance: PageViewRestriction, **kwargs) -> None:
    """Translations elsewhere in the tree follow. The worker rewrites what letters said of these pages."""
    visibility.refresh()
    forget_vocabulary()
    follow_names.enqueue()


def session_changed(sender, instance, origin=None, **kwargs) -> None:
    """An action is found by its sessions too; one that is being deleted with them keeps no entry.

    `origin`: what the deletion began with, a row or a queryset.
    """
    if isinstance(origin, Page) or issubclass(getattr(origin, "model", Model), Page):
        return
    indexing.put_again(BY_SLUG["actions"], [instance.action_id])


def about_to_be_named(sender: type[Model], instance: Model, raw=False, **kwargs) -> None:
    """Compare with the stored row before it is written."""
    columns = {field.name for field in sender._meta.concrete_fields} & NAMES
    now = {name: getattr(instance, name) for name in columns}
    stored = sender._default_manager.filter(pk=instance.pk)
    instance._named_anew = not raw and instance.pk is not None and stored.exclude(**now).exists()


def named_anew(sender: type[Model], instance: Model, **kwargs) -> None:
    """Any number of entries may repeat the name: the worker writes them again, once this is stored."""
    if instance.__dict__.pop("_named_anew", False):
        follow_names.enqueue()


def host_saved(sender, instance, **kwargs) -> None:
    """The first page that shows a kind makes its objects findable."""
    label = sender._meta.label
    kinds = [kind for kind in BY_SLUG.values() if kind.host == label]
    if any(indexing.drift(kind).exists() for kind in kinds):
        indexing.rebuild(kinds)
