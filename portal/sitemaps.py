"""The pages that search engines are told of: those of every language."""

from django.db.models import Q
from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page

from .visibility import visible


class PortalSitemap(Sitemap):
    """As Wagtail's, which stops at the language of the site's root page."""

    def items(self):
        below = Q()
        for root in self.get_wagtail_site().root_page.get_translations(inclusive=True):
            below |= Q(path__startswith=root.path)
        pages = visible(Page.objects.filter(below), every_language=True)
        return pages.order_by("path").defer_streamfields().specific()
