"""What cannot be deleted because others cannot do without it."""

from collections.abc import Iterable

from django.db import router
from django.db.models import Model, ProtectedError, RestrictedError
from django.db.models.deletion import Collector


def is_needed(instances: Iterable[Model]) -> bool:
    """Return whether deleting these things, all of one model, would be refused by a key that protects them."""
    found = list(instances)
    if not found:
        return False
    try:
        Collector(using=router.db_for_write(type(found[0])), origin=found[0]).collect(found)  # ty: ignore[invalid-argument-type]
    except (ProtectedError, RestrictedError):
        return True
    return False
