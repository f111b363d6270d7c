"""Those who animate a network: one group each, so that an account joins by one tick and leaves by another.

They write in the shared lists, keep their network's page, and review what names their network. They publish by
approving: nothing of theirs goes online without a second pair of eyes.
"""

from django.contrib.auth.models import Group
from wagtail.models import GroupPagePermission, Page

from . import roles


def group_name(network) -> str:
    return f"Animation : {network.short_name}"[:150]


def ensure(network) -> None:
    """The network's group, created, named and permitted. Idempotent; permissions added by hand are kept."""
    group = own_group(network)
    group.permissions.add(roles.permission("wagtailadmin", "admin", "access_admin"))
    for page in open_lists():
        roles.permit_pages(group, page, "add")
    for page in network.pages.all():
        roles.permit_pages(group, page.page_ptr, "add", "change")
    roles.permit_collection(group, roles.root_collection(), "add", "choose")


def own_group(network) -> Group:
    from ..models import AnimationTeam

    name = group_name(network)
    team = AnimationTeam.objects.select_related("group").filter(network=network).first()
    if team is None:
        group = roles.group_named(name, "animation_team")
        team = AnimationTeam.objects.create(network=network, group=group)
    else:
        roles.rename(team.group, name)
    return team.group


def open_lists() -> list[Page]:
    """The lists where anybody who animates a network may begin a page, in every language."""
    from ..models import ArticleIndexPage, PublicationIndexPage, SheetIndexPage

    return [
        page.page_ptr
        for model in (ArticleIndexPage, PublicationIndexPage, SheetIndexPage)
        for page in model.objects.select_related("page_ptr")
    ]


def follow_page(page) -> None:
    """The page of a network belongs to its animators, and no longer to those of the network it presented before."""
    GroupPagePermission.objects.filter(page=page.pk, group__animation_team__isnull=False).exclude(
        group__animation_team__network=page.network_id
    ).delete()
    if page.network:
        ensure(page.network)


def forget(network) -> None:
    """The group goes with its network."""
    Group.objects.filter(animation_team__network=network).delete()
