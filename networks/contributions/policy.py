"""Page permissions with a way to look without touching: Wagtail shows pages only to those who may change some."""

from django.db.models import Q
from wagtail.models import AbstractPage, Page
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permissions import register_permission_policy

from portal import visibility

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
        in_review = Q(pk__in=review.pages_to_review(user))
        pages = Page.objects.filter(in_review)
        found = everything | self.instances_user_has_any_permission_for(user, LOOK) | pages
        # Who may begin pages in a list meets what is published there, and of drafts those that concern them.
        theirs = self.instances_user_has_any_permission_for(user, LOOK - {"add"})
        published = Q(live=True)
        if kept := visibility.is_kept_from_q(user):
            published &= ~kept
        return found.filter(
            published | Q(pk__in=theirs.values("pk")) | in_review | Q(path__in=self._ways_down(user))
        )

    def _ways_down(self, user) -> set[str]:
        """Paths of the pages on which the person holds a permission, and of those above."""
        paths = [held.page.path for held in self.get_cached_permissions_for_user(user)]
        return {path[:end] for path in paths for end in range(Page.steplen, len(path) + 1, Page.steplen)}


def register() -> None:
    register_permission_policy(AbstractPage, LookingPolicy(Page))
