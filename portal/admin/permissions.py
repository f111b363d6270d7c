"""Names of permissions, read on the screen of a group: Django makes them in English, of the names of models."""

from django.contrib.auth.models import Permission
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

ACTS = {"add": _("Ajouter : %s"), "change": _("Modifier : %s"), "delete": _("Supprimer : %s")}


def name_permissions(using: str = "default", **kwargs) -> None:
    """Give every permission a French name. A receiver of `post_migrate`; those of its own name are left."""
    changed = []
    with override("fr"):
        for permission in Permission.objects.using(using).select_related("content_type"):
            name = name_of(permission)
            if name != permission.name:
                permission.name = name
                changed.append(permission)
    Permission.objects.using(using).bulk_update(changed, ["name"], batch_size=200)


def name_of(permission: Permission) -> str:
    """Return what the permission lets people do. Wagtail itself says "Peut voir" for "Can view …" and the like."""
    model = permission.content_type.model_class()
    act, _separator, what = permission.codename.partition("_")
    if model is None:
        return permission.name
    if what == model._meta.model_name and act in ACTS:
        return str(ACTS[act] % model._meta.verbose_name)[:255]
    if what == model._meta.model_name and act == "view":
        return f"Can view {model._meta.verbose_name}"[:255]
    return gettext(str(dict(model._meta.permissions).get(permission.codename, permission.name)))
