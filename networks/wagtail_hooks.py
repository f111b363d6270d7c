"""What the networks add to the Wagtail admin."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from .admin.listings import ContentGroup, SheetTermViewSet, SheetValueViewSet
from .admin.sessions import SessionViewSet

register_snippet(SessionViewSet)


class SheetVocabularyGroup(SnippetViewSetGroup):
    menu_label = _("Listes des fiches")
    menu_icon = "form"
    menu_order = 710
    items = (SheetTermViewSet, SheetValueViewSet)


register_snippet(SheetVocabularyGroup)


@hooks.register("register_admin_viewset")
def content_listings():
    return ContentGroup()
