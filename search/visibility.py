"""What the public may find: what it may meet elsewhere, in any language (`portal.visibility`)."""

from wagtail.models import Page

from portal.visibility import is_visible_q

from .models import SearchEntry


def refresh(below: Page | None = None) -> int:
    """Say again which entries are found, of a page and all below it, or everywhere. Returns how many changed."""
    entries = SearchEntry.objects.all()
    if below is not None:
        entries = entries.filter(page__path__startswith=below.path)
    visible = Page.objects.filter(is_visible_q()).order_by().values("pk")
    hidden = entries.filter(live=True).exclude(page__in=visible)
    shown = entries.filter(live=False, page__in=visible)
    return hidden.update(live=False) + shown.update(live=True)
