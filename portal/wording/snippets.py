"""What is neither page, image nor document: Wagtail calls it "fragment"."""

from django.utils.translation import gettext_noop as _
from django.utils.translation import ngettext_lazy

WORDS = [
    _("Snippets"),
    _("Page/Snippet"),
    _("Page/Snippet ID"),
    _("Page/Snippet Title"),
    _("Page/Snippet Type"),
    _("%(objects)s snippets selected"),
    _("1 snippet selected"),
    _("All %(objects)s snippets on this screen selected"),
    _("All snippets in listing selected"),
    _("Select all snippets in listing"),
    _("Delete selected snippets"),
    _("All %(objects)s documents on this screen selected"),
    _("All %(objects)s images on this screen selected"),
    _("All %(objects)s items on this screen selected"),
    _("All %(objects)s pages on this screen selected"),
    _("All %(objects)s users on this screen selected"),
    _("All documents in listing selected"),
    _("All images in listing selected"),
    _("All items in listing selected"),
    _("All pages in listing selected"),
    _("All users in listing selected"),
    _("%(objects)s users selected"),
    _("1 user selected"),
    _('Sorry, no snippets match "<em>%(search_query)s</em>"'),
    ngettext_lazy("1 snippet type", "%(counter)s snippet types"),
    _("No pages/snippets have been submitted for moderation yet"),
    ngettext_lazy(
        "%(num_parent_objects)d user has been marked as inactive",
        "%(num_parent_objects)d users have been marked as inactive",
    ),
]
