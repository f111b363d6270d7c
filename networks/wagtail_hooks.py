"""What the networks add to the Wagtail admin."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from portal.models import ContentPage

from .admin.listings import ContentGroup, SheetTermViewSet, SheetValueViewSet
from .admin.sessions import SessionViewSet

register_snippet(SessionViewSet)


class SheetVocabularyGroup(SnippetViewSetGroup):
    menu_label = _("Listes des fiches")
    menu_icon = "form"
    menu_order = 710
    items = (SheetTermViewSet, SheetValueViewSet)


register_snippet(SheetVocabularyGroup)


@hooks.register("after_publish_page")
def say_what_is_missing(request, page):
    """Without network or summary a page is published, but hardly anybody will meet it: said at once."""
    if not isinstance(page, ContentPage):
        return
    if not page.network_list:
        message = _("Aucun réseau n’est coché : la page ne paraît sur aucun réseau ni dans aucune lettre.")
        messages.warning(request, message)
    if not page.summary:
        message = _("La page n’a pas de résumé : les listes et la lettre n’en montreront que le titre.")
        messages.warning(request, message)


@hooks.register("register_admin_viewset")
def content_listings():
    return ContentGroup()
