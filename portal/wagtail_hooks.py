"""What the portal adds to the Wagtail admin."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .admin.viewsets import VocabularyGroup

register_snippet(VocabularyGroup)


@hooks.register("construct_main_menu")
def no_snippets_entry(request, menu_items):
    """Every kind of snippet has an entry of its own: « Fragments » would be a second way to the same lists."""
    menu_items[:] = [item for item in menu_items if item.name != "snippets"]
