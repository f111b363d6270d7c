"""Partner centres: each owns a subtree, a group of accounts and a collection of files; its people edit there only.

They write without publishing: what they send in review goes online when it is approved.
"""

from django.contrib.auth.models import Group
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, GroupPagePermission

from . import roles


def group_name(centre) -> str:
    return f"Contribution : {centre.organisation.label}"[:150]


def provision(centre) -> None:
    """The centre's group and collection, created, named and permitted on its pages. Idempotent.

    Pages that no longer present the centre are taken from its group.
    """
    group, collection = own_group(centre), own_collection(centre)
    group.permissions.add(roles.permission("wagtailadmin", "admin", "access_admin"))
    roles.permit_collection(group, collection, "add", "change", "choose")
    pages = [page.page_ptr for page in centre.pages.all()]
    GroupPagePermission.objects.filter(group=group).exclude(page__in=pages).delete()
    for page in pages:
        roles.permit_pages(group, page, "add", "change")


def own_group(centre) -> Group:
    name = group_name(centre)
    if centre.group is None:
        centre.group = roles.group_named(name, "centre")
        centre.save(update_fields=["group"])
    else:
        roles.rename(centre.group, name)
    return centre.group


def own_collection(centre) -> Collection:
    name = centre.organisation.label
    if centre.collection is None:
        centre.collection = roles.root_collection().add_child(name=name)
        centre.save(update_fields=["collection"])
    elif centre.collection.name != name:
        centre.collection.name = name
        centre.collection.save()
    return centre.collection


def follow_page(page) -> None:
    """The page of a centre belongs to its people, and no longer to those of the centre it presented before."""
    GroupPagePermission.objects.filter(page=page.pk, group__centre__isnull=False).exclude(
        group__centre=page.centre_id
    ).delete()
    if page.centre:
        provision(page.centre)


def forget(centre) -> None:
    """The group goes with its centre; the collection too, unless it still holds files or other collections."""
    if centre.group:
        centre.group.delete()
    collection = centre.collection
    if collection and collection.is_leaf() and not holds_files(collection):
        collection.delete()


def holds_files(collection: Collection) -> bool:
    return any(
        model.objects.filter(collection=collection).exists()
        for model in (get_image_model(), get_document_model())
    )
