"""The versions of a draft: who changed it, and whether somebody has seen the latest, by what stands in them."""

import json
import re

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest
from wagtail.models import COMMENTS_RELATION_NAME, Page, TaskState

# What each version holds besides what was written: where the page stands, what happened to it, what is said about it.
BOOKKEEPING = frozenset(
    {
        *(
            "pk",
            "path",
            "depth",
            "numchild",
            "url_path",
            "content_type",
            "locale",
            "translation_key",
            "alias_of",
        ),
        *("draft_title", "live", "expired", "has_unpublished_changes", "owner", "live_revision"),
        *("first_published_at", "last_published_at", "latest_revision", "latest_revision_created_at"),
        *("locked", "locked_at", "locked_by", COMMENTS_RELATION_NAME),
    }
)
# Names that the editor's script gives to paragraphs and blocks, where a text was put in without it.
NAMES = re.compile(r""" data-block-key=\\*"\w*\\*"|, \\*"id\\*": (?:\\*"[0-9a-f-]{36}\\*"|null)""")


def written(content: dict) -> str:
    """What people wrote and chose in the content of a version."""
    words = {name: value for name, value in content.items() if name not in BOOKKEEPING}
    return NAMES.sub("", json.dumps(words, cls=DjangoJSONEncoder, sort_keys=True))


def last_hand(page: Page) -> int | None:
    """Primary key of whoever changed the page's draft last; saving it as it is, or commenting, changes nothing."""
    # The latest two are nearly always enough: the others are not read before they are asked for.
    versions = page.revisions.order_by("-created_at", "-pk").only("user", "content").iterator(chunk_size=2)
    latest = next(versions, None)
    if latest is None:
        return None
    for before in versions:
        if written(before.content) != written(latest.content):
            break
        latest = before
    return latest.user_id


def has_seen_latest(request: HttpRequest, page: Page, state: TaskState) -> bool:
    """Whether the draft is still what the person's screen showed.

    The edit form says which version it opened. Elsewhere (the dashboard, its preview) that is what was sent for review.
    """
    latest = page.get_latest_revision()
    if latest is None or latest.user_id == request.user.pk:
        return True
    seen = request.POST.get("overwrite_revision_id") or request.POST.get("loaded_revision_id")
    if not seen:
        return state.revision is not None and written(state.revision.content) == written(latest.content)
    if seen != str(latest.pk):
        opened = page.revisions.filter(pk=seen).first() if seen.isdecimal() else None
        return opened is not None and written(opened.content) == written(latest.content)
    # Wagtail's automatic saving writes into a version that exists.
    moment = request.POST.get("loaded_revision_created_at")
    return not moment or "overwrite_revision_id" in request.POST or moment == latest.created_at.isoformat()
