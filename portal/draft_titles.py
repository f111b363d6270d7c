"""Which titles of pages the admin may tell to whom.

The title that somebody working on a published page gave it is, before it is published, for those who may edit it: Wagtail
stores it beside the published one (`draft_title`) and names it in lists and choosers, to whoever may open those.
"""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest
from wagtail.models import Page
from wagtail.permissions import policy_registry

from .errors import ADMIN
from .visibility import is_hidden_q

# Wagtail asks a page for its title without a word about who reads it.
_request: ContextVar[HttpRequest | None] = ContextVar("request", default=None)


@contextmanager
def read_by(request: HttpRequest) -> Generator[None]:
    """Show titles, meanwhile, as the person who asks may read them."""
    token = _request.set(request)
    try:
        yield
    finally:
        _request.reset(token)


def admin_title(page: Page) -> str:
    """Return the title that the admin shows: the draft's to those who may edit the page, else the published one.

    Outside a request (mails to reviewers, commands), and of a page that is not online, it is the draft's.
    """
    request = _request.get()
    hidden = page.live and page.draft_title and page.draft_title != page.title and request is not None
    if hidden and not page.permissions_for_user(request.user).can_edit():
        return page.title
    return page.draft_title or page.title


def explorable(user) -> QuerySet[Page]:
    """Return the pages that the person meets in the explorer."""
    return policy_registry.get_by_type(Page).explorable_instances(user)


def known_q(user) -> Q:
    """Return the condition for pages that anybody reads or that the explorer shows: their title tells the person nothing new."""
    public = Q(live=True)
    if hidden := is_hidden_q():
        public &= ~hidden
    return public | Q(pk__in=explorable(user).values("pk"))


def found_by_address(page: Page, request: HttpRequest) -> None:
    """Prepare a page that the admin found by its address, and may name by `draft_title` (as its `ExternalLinkView` does).

    Raises `Http404` for a page that the person may not meet.
    """
    if not request.path.startswith(ADMIN):
        return
    if not Page.objects.filter(known_q(request.user), pk=page.pk).exists():
        raise Http404
    page.draft_title = page.get_admin_display_title()
