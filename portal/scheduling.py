"""Pages that an editor has appear or leave at an hour.

Wagtail's `publish_scheduled` does the same and stops at the first page that cannot be published: one of them would keep
all the others waiting. Here each has a transaction of its own, and what failed is told once the others are done.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from django.apps import apps
from django.db import transaction
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page, Revision, TranslatableMixin
from wagtail_localize.models import Translation


class NotDone(Exception):
    """Some of the pages could not be published or taken off the site; the message names them."""


def publish_scheduled() -> int:
    """Publish what is due and take what has expired off the site; return how many there were. Raises `NotDone`.

    What was due while no worker ran and has expired since then leaves at once.
    """
    now = timezone.now()
    done, failures = _each(_due(now), lambda key: _publish(key, now))
    for model in _models():
        number, problems = _each(_expired(model, now), lambda key, model=model: _expire(model, key, now))
        done, failures = done + number, failures + problems
    if failures:
        raise NotDone("\n".join(failures))
    return done


def _each(rows: Iterable[tuple[int, str]], act: Callable[[int], bool]) -> tuple[int, list[str]]:
    """Act on each row (key, name) in a transaction of its own; return how many were changed, and what went wrong."""
    done, failures = 0, []
    for key, name in rows:
        try:
            with transaction.atomic():
                done += act(key)
        except Exception as error:
            failures.append(f"{name}: {type(error).__name__}: {error}")
    return done, failures


def _models() -> list[type[DraftStateMixin]]:
    """Return the models whose objects can be scheduled: pages of all types at once, and snippets that have drafts."""
    snippets = (model for model in apps.get_models() if issubclass(model, DraftStateMixin))
    return [Page, *(model for model in snippets if not issubclass(model, Page))]


def _due(now: datetime) -> list[tuple[int, str]]:
    revisions = Revision.objects.filter(approved_go_live_at__lte=now).order_by("approved_go_live_at", "pk")
    return list(revisions.values_list("pk", "object_str"))


def _publish(key: int, now: datetime) -> bool:
    """Publish a revision, unless it is no longer to be: an editor may have changed their mind a moment ago."""
    revision = Revision.objects.select_for_update().filter(pk=key, approved_go_live_at__lte=now).first()
    if revision is None:
        return False
    revision.publish(log_action="wagtail.publish.scheduled")
    return True


def _expired(model: type[DraftStateMixin], now: datetime) -> list[tuple[int, str]]:
    found = model.objects.filter(live=True, expire_at__lte=now).order_by("expire_at", "pk")
    return [(one.pk, str(one)) for one in found]


def _expire(model: type[DraftStateMixin], key: int, now: datetime) -> bool:
    found = model.objects.select_for_update().filter(pk=key, live=True, expire_at__lte=now).first()
    if found is None:
        return False
    for one in (found, *_following(found)):
        one.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return True


def _following(source: DraftStateMixin) -> Iterable[DraftStateMixin]:
    """Return the published translations that are made from this object: their form has no hour of its own to leave."""
    if not isinstance(source, TranslatableMixin):
        return ()
    made = Translation.objects.filter(
        source__object_id=source.translation_key, source__locale=source.locale_id, enabled=True
    )
    return source.get_translations().filter(live=True, locale__in=made.values("target_locale"))
