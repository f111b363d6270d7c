"""The home page: what this is, what is coming, the map of networks, the latest news."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from networks import listings
from newsletters.models import NewsletterPage
from portal.models import BasePage


class HomePage(BasePage):
    """`/`: its `summary` is the one sentence that says what this is and who runs it."""

    introduction = models.TextField(
        _("Introduction"), blank=True, help_text=_("Deux phrases au plus, sous la première.")
    )

    template = "home/home_page.html"
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.StandardPage",
        "networks.NetworkIndexPage",
        "networks.ArticleIndexPage",
        "networks.ProgrammeIndexPage",
        "networks.SheetIndexPage",
        "newsletters.LettersPage",
    ]
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("page d’accueil")

    def route(self, request, path_components):
        request._home = self
        return super().route(request, path_components)

    def child_at(self, request, slug):
        """The menus list the same pages: they are read once."""
        request._home_children = list(self.get_children().select_related("content_type").order_by("path"))
        found = next((page for page in request._home_children if page.slug == slug), None)
        return found and found.specific

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {
            "sessions": listings.coming_sessions()[:3],
            "network_pages": listings.network_pages(),
            "articles": listings.articles()[:4],
            "letter": NewsletterPage.objects.live()
            .select_related(None)
            .order_by("-first_published_at")
            .first(),
        }
