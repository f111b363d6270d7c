"""Who hears of the comments on a page: whoever began it, as Wagtail does for pages begun on its own screen."""

from django.contrib.auth.models import User
from wagtail.models import Page, PageSubscription


def follow(page: Page, user: User | None) -> None:
    """The person is told of comments, until they switch it off on the page."""
    if user:
        PageSubscription.objects.update_or_create(
            page_id=page.pk, user=user, defaults={"comment_notifications": True}
        )
