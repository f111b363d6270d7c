"""Changing the networks or themes of many pages at once, each change a revision of its own."""

from collections.abc import Callable, Iterable

from portal.models import ContentPage, Network, Theme


def add_network(pages: Iterable[ContentPage], network: Network, user) -> int:
    """Returns how many pages were not of that network yet."""
    return _change(pages, user, lambda page: _add(page.networks, network))


def remove_network(pages: Iterable[ContentPage], network: Network, user) -> int:
    """Returns how many pages were of that network."""
    return _change(pages, user, lambda page: _remove(page.networks, network))


def add_theme(pages: Iterable[ContentPage], theme: Theme, user) -> int:
    """Returns how many pages did not have that theme yet."""
    return _change(pages, user, lambda page: _add(page.themes, theme))


def _add(relation, thing) -> bool:
    if thing in relation.all():
        return False
    relation.add(thing)
    return True


def _remove(relation, thing) -> bool:
    if thing not in relation.all():
        return False
    relation.remove(thing)
    return True


def _change(pages: Iterable[ContentPage], user, alter: Callable[[ContentPage], bool]) -> int:
    return sum(_change_one(page, user, alter) for page in pages)


def _change_one(page: ContentPage, user, alter: Callable[[ContentPage], bool]) -> bool:
    """Alter what readers see (where the person may publish) and the draft above it; neither takes the other's place."""
    published = False
    draft = page.get_latest_revision_as_object()
    pending = page.live and page.has_unpublished_changes
    if page.live and page.permissions_for_user(user).can_publish():
        published = alter(page)
        if published:
            page.save_revision(user=user, log_action=True, clean=False).publish(user=user)
        if not pending:
            return published
    drafted = alter(draft)
    if drafted or (published and pending):
        draft.save_revision(user=user, log_action=True, clean=False)
    return published or drafted
