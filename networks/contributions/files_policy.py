"""Permissions of images and documents: sharing them stops at a restricted collection.

Those who animate a network choose among the files of all, by a right on the first collection; that is meant. It does not
reach what somebody restricted: there a role needs a right of its own, or the restriction names it. Who may *change*
files above a restricted collection goes on doing so in it.
"""

from django.db.models import Q, QuerySet
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, CollectionViewRestriction
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy
from wagtail.permissions import register_permission_policy

CACHE = "_closed_collections_cache"


class SharingPolicy(CollectionOwnershipPermissionPolicy):
    """Wagtail's policy, in which « add » and « choose » on a collection do not open the restricted ones below it."""

    def _check_perm(self, user, actions, collection=None):
        if collection is None or not super()._check_perm(user, actions, collection) or user.is_superuser:
            return super()._check_perm(user, actions, collection)
        held = self._get_user_permission_objects_for_actions(user, actions)
        closed = [path for path in self._closed(user) if collection.path.startswith(path)]
        # A right is stopped by what is restricted between where it was given and the collection.
        return any(
            collection.path.startswith(top) and not any(_is_below(path, top) for path in closed)
            for top in (one.collection.path for one in held)
        )

    def _collections_with_perm(self, user, actions):
        closed, open_ones = self._closed(user), Q(pk__in=[])
        for held in self._get_user_permission_objects_for_actions(user, actions):
            top = held.collection.path
            within = Q(path__startswith=top)
            for path in closed:
                if _is_below(path, top):
                    within &= ~Q(path__startswith=path)
            open_ones |= within
        return Collection.objects.filter(open_ones)

    def _closed(self, user) -> list[str]:
        """Return the paths of the restricted collections that no right from above opens to the person."""
        cache = f"{CACHE}_{self.model_name}"
        if not hasattr(user, cache):
            running = tuple(
                held.collection.path
                for held in self._get_user_permission_objects_for_actions(user, ["change"])
            )
            paths = closed_collections(user).values_list("path", flat=True)
            setattr(user, cache, [path for path in paths if not path.startswith(running)])
        return getattr(user, cache)


def closed_collections(user) -> QuerySet[Collection]:
    """Return the collections with a restriction that an account does not meet by being signed in."""
    kinds = CollectionViewRestriction
    restrictions = kinds.objects.filter(
        Q(restriction_type=kinds.PASSWORD)
        | (Q(restriction_type=kinds.GROUPS) & ~Q(groups__in=user.groups.all()))
    )
    return Collection.objects.filter(pk__in=restrictions.values("collection")).order_by("path")


def _is_below(path: str, top: str) -> bool:
    return path != top and path.startswith(top)


def register() -> None:
    """Take the place of Wagtail's, whose applications register theirs later for the same models and all below them."""
    for model, rights in (
        (get_image_model(), "wagtailimages.Image"),
        (get_document_model(), "wagtaildocs.Document"),
    ):
        policy = SharingPolicy(model, auth_model=rights, owner_field_name="uploaded_by_user")
        register_permission_policy(model, policy, exact_class=True)
