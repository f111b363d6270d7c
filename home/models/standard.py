"""Pages such as « À propos » or the legal notice."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from networks.blocks import body_blocks
from portal.fields import StreamField
from portal.models import BasePage
from portal.visibility import visible


class StandardPage(BasePage):
    """A page of its own, listed in the footer when it is shown in menus."""

    body = StreamField(body_blocks(), verbose_name=_("Contenu"), blank=True)

    template = "home/standard_page.html"
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    promote_panels = [*BasePage.promote_panels, FieldPanel("show_in_menus")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("page simple")
        verbose_name_plural = _("pages simples")

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {
            "subpages": visible(self.get_children(), every_language=True)
        }
