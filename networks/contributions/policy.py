"""Page permissions with a way to look without touching: Wagtail shows pages only to those who may change some."""

from django.db.models import Q
from wagtail.models import AbstractPage, Page
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import register_permission_policy

from . import review

LOOK = {"view", "add", "change", "publish", "lock", "unlock", "bulk_delete"}


class LookingPolicy(PagePermissionPolicy):
    """Wagtail's policy, in which « view » on a page opens the explorer below it."""

    def user_has_any_permission(self, user, actions):
        # What the explorer asks for: any right at all.
        if set(actions) >= LOOK - {"view"}:
            actions = LOOK
        return super().user_has_any_permission(user, actions)

    def instances_with_direct_explore_permission(self, user):
        if user.is_superuser:
            return super().instances_with_direct_explore_permission(user)
        codenames = self._get_permission_codenames(LOOK)
        return [
            held.page
            for held in self.get_cached_permissions_for_user(user)
            if held.permission.codename in codenames
        ]

    def explorable_instances(self, user):
        everything = super().explorable_instances(user)
        if not user.is_active or user.is_superuser:
            return everything
        found = everything | self.instances_user_has_any_permission_for(user, LOOK)
        # Who may begin pages in a list meets what is published there, and of drafts those that concern them.
        theirs = self.instances_user_has_any_permission_for(user, LOOK - {"add"})
        return found.filter(
            Q(live=True) | Q(pk__in=theirs.values("pk")) | Q(pk__in=review.pages_to_review(user))
        )


def register() -> None:
    register_permission_policy(AbstractPage, LookingPolicy(Page))
