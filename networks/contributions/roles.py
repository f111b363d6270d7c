"""Roles as code: groups and their permissions, brought up to date after every migration.

Editors run the site. Readers look at the admin and change nothing. Animators (one group for each network) and
contributors (one for each partner centre) have modules of their own.
"""

from itertools import chain, count

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from portal.models import Centre, Network

EDITORS = "Équipe éditoriale"
READERS = "Lecture seule"
EXPORTERS = "Export des abonnements"
SHARED_FILES = "Fonds commun"  # images and documents that everybody may choose
# Wagtail asks for the permissions of its own image model, whichever one the site uses.
COLLECTION_MODELS = (("wagtailimages", "image"), ("wagtaildocs", "document"))
# (application, model): readers may view them, editors have the four usual permissions.
SHARED_MODELS = (
    ("portal", "acronym"),
    ("portal", "centre"),
    ("portal", "network"),
    ("portal", "organisation"),
    ("portal", "territory"),
    ("portal", "theme"),
    ("networks", "brief"),
    ("networks", "series"),
    ("networks", "session"),
    ("networks", "sheetterm"),
    ("networks", "sheetvalue"),
)
# What names people is for editors only.
EDITORS_MODELS = (
    *SHARED_MODELS,
    ("networks", "membership"),
    ("newsletters", "subscriber"),
    ("newsletters", "papercontact"),
)


def ensure() -> None:
    """Every role with what it may do, and the review. Idempotent; permissions added by hand are kept."""
    from . import animation, centres, review

    # Wagtail's own first collection says « Root » to whoever adds an image.
    Collection.objects.filter(depth=1, name="Root").update(name=SHARED_FILES)
    ensure_editors()
    ensure_readers()
    ensure_exporters()
    for network in Network.objects.all():
        animation.ensure(network)
    for centre in Centre.objects.filter(pages__isnull=False).distinct():
        centres.provision(centre)
    review.ensure()


def ensure_editors() -> None:
    group, _ = Group.objects.get_or_create(name=EDITORS)
    wanted = [
        permission("wagtailadmin", "admin", "access_admin"),
        permission("newsletters", "newsletterpage", "send_newsletter"),
        permission("newsletters", "addressbook", "import_addressbook"),
        permission("newsletters", "invitation", "view_invitation"),
        permission("newsletters", "unreadablebounce", "view_unreadablebounce"),
        permission("newsletters", "unreadablebounce", "delete_unreadablebounce"),
        permission("wagtail_localize", "translation", "submit_translation"),
        # Answers to forms are read and erased, never written.
        *(permission("portal", "formanswer", f"{verb}_formanswer") for verb in ("view", "delete")),
    ]
    for app, model in EDITORS_MODELS:
        wanted += [permission(app, model, f"{verb}_{model}") for verb in ("view", "add", "change", "delete")]
    group.permissions.add(*wanted)
    permit_pages(group, Page.get_first_root_node(), "add", "change", "publish", "lock", "unlock")
    permit_collection(group, root_collection(), "add", "change", "choose")


def ensure_readers() -> None:
    group, _ = Group.objects.get_or_create(name=READERS)
    wanted = [permission(app, model, f"view_{model}") for app, model in SHARED_MODELS]
    group.permissions.add(permission("wagtailadmin", "admin", "access_admin"), *wanted)
    permit_pages(group, Page.get_first_root_node(), "view")


def ensure_exporters() -> None:
    """Taking addresses away is nobody's by default: an administrator ticks this group besides the editors'."""
    group, _ = Group.objects.get_or_create(name=EXPORTERS)
    group.permissions.add(permission("newsletters", "subscriber", "export_subscriber"))


def group_named(name: str, owner: str) -> Group:
    """The group of that name where it has no `owner` (a relation to it) yet, else a new one, numbered if need be."""
    return Group.objects.filter(**{"name": name, owner: None}).first() or Group.objects.create(
        name=_free(name)
    )


def _free(name: str) -> str:
    taken = set(Group.objects.filter(name__startswith=name[:140]).values_list("name", flat=True))
    numbered = (f"{name[:140]} ({number})" for number in count(2))
    return next(choice for choice in chain([name], numbered) if choice not in taken)


def rename(group: Group, name: str) -> None:
    """Give a group the name that its owner has now, unless another group bears it."""
    if group.name != name and not Group.objects.filter(name=name).exists():
        group.name = name
        group.save()


def permit_pages(group: Group, page: Page, *verbs: str) -> None:
    """Let a group do this to a page and to all below it."""
    held = GroupPagePermission.objects.filter(group=group, page=page)
    known = set(held.values_list("permission__codename", flat=True))
    for name in (f"{verb}_page" for verb in verbs):
        if name not in known:
            GroupPagePermission.objects.create(
                group=group, page=page, permission=permission("wagtailcore", "page", name)
            )


def permit_collection(group: Group, collection: Collection, *verbs: str) -> None:
    """Let a group do this to the images and documents of a collection and of all below it."""
    held = GroupCollectionPermission.objects.filter(group=group, collection=collection)
    known = set(held.values_list("permission__codename", flat=True))
    for app, model in COLLECTION_MODELS:
        for name in (f"{verb}_{model}" for verb in verbs):
            if name not in known:
                GroupCollectionPermission.objects.create(
                    group=group, collection=collection, permission=permission(app, model, name)
                )


def root_collection() -> Collection:
    return Collection.get_first_root_node() or Collection.add_root(name=SHARED_FILES)


def permission(app: str, model: str, codename: str) -> Permission:
    """The permission, created where Django has not got to it yet: signals of applications run in any order."""
    content_type, _ = ContentType.objects.get_or_create(app_label=app, model=model)
    found, _ = Permission.objects.get_or_create(
        content_type=content_type, codename=codename, defaults={"name": codename.replace("_", " ")}
    )
    return found
