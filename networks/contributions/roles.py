"""Roles as code: groups and their permissions, brought up to date after every migration."""

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

EDITORS = "Équipe éditoriale"
PAGE_PERMISSIONS = ("add", "change", "publish", "lock", "unlock")
# Wagtail asks for the permissions of its own image model, whichever one the site uses.
COLLECTION_MODELS = (("wagtailimages", "image"), ("wagtaildocs", "document"))
# (application, model): the four usual permissions.
OWNED_MODELS = (
    ("portal", "network"),
    ("portal", "organisation"),
    ("portal", "territory"),
    ("portal", "theme"),
    ("networks", "session"),
    ("networks", "sheetterm"),
    ("networks", "sheetvalue"),
    ("newsletters", "subscriber"),
)


def ensure() -> None:
    """Create the editors' group with what it may do. Idempotent; permissions added by hand are kept."""
    group, _ = Group.objects.get_or_create(name=EDITORS)
    wanted = [
        permission("wagtailadmin", "admin", "access_admin"),
        permission("newsletters", "newsletterpage", "send_newsletter"),
    ]
    for app, model in OWNED_MODELS:
        wanted += [permission(app, model, f"{verb}_{model}") for verb in ("view", "add", "change", "delete")]
    group.permissions.add(*wanted)
    ensure_page_permissions(group, Page.get_first_root_node())
    ensure_collection_permissions(group, Collection.get_first_root_node() or Collection.add_root(name="Root"))


def ensure_page_permissions(group: Group, root: Page) -> None:
    for verb in PAGE_PERMISSIONS:
        GroupPagePermission.objects.get_or_create(
            group=group, page=root, permission=permission("wagtailcore", "page", f"{verb}_page")
        )


def ensure_collection_permissions(group: Group, root: Collection) -> None:
    for app, model in COLLECTION_MODELS:
        for verb in ("add", "change", "choose"):
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=root, permission=permission(app, model, f"{verb}_{model}")
            )


def permission(app: str, model: str, codename: str) -> Permission:
    """The permission, created where Django has not got to it yet: signals of applications run in any order."""
    content_type, _ = ContentType.objects.get_or_create(app_label=app, model=model)
    found, _ = Permission.objects.get_or_create(
        content_type=content_type, codename=codename, defaults={"name": codename.replace("_", " ")}
    )
    return found
