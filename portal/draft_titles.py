"""The title that somebody working on a published page gave it: before it is published, only those who may edit it meet it.

Wagtail stores it beside the published one (`draft_title`) and names it in lists and choosers, to whoever may open those.
"""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from django.http import HttpRequest
from wagtail.models import Page

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
