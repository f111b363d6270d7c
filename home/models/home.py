"""The home page: what this is, what is coming, the map of networks, the latest news."""

from itertools import combinations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from networks import listings
from newsletters.models import NewsletterIndexPage, NewsletterPage
from portal.models import BasePage, Network


def palette_of(letter) -> str:
    """The colour of a letter's first network, or of its title's."""
    if letter is None:
        return ""
    title = letter.get_parent()
    chosen = Q(pk__in=NewsletterPage.networks.through.objects.filter(newsletterpage=letter).values("network"))
    titles = NewsletterIndexPage.networks.through.objects
    chosen |= Q(pk__in=titles.filter(newsletterindexpage=title.pk).values("network"))
    first = Network.objects.filter(chosen).first()
    return first.palette if first else "neutre"


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
        if not path_components:
            self.read_children(request)
        return super().route(request, path_components)

    def read_children(self, request) -> None:
        """Kept on the request: routes and menus need the same rows. Homes in other languages come with them."""
        wanted = Q(path__startswith=self.path, depth=self.depth + 1)
        wanted |= Q(translation_key=self.translation_key, depth=self.depth, live=True)
        rows = list(Page.objects.filter(wanted).select_related("content_type").order_by("path"))
        request._home_children = [page for page in rows if page.depth > self.depth]
        request._has_translations = len(rows) - len(request._home_children) > 1

    def child_at(self, request, slug):
        self.read_children(request)
        found = next((page for page in request._home_children if page.slug == slug), None)
        return found and found.specific

    def get_context(self, request, *args, **kwargs):
        articles = list(listings.articles().select_related("cover")[:4])
        sessions = list(listings.coming_sessions()[:3])
        shown = [*articles, *(session.action for session in sessions)]
        letter = NewsletterPage.objects.live().order_by("-first_published_at").first()
        return super().get_context(request, *args, **kwargs) | {
            "sessions": sessions,
            "articles": articles,
            "met": {frozenset(pair) for page in shown for pair in combinations(page.network_list, 2)},
            "letter": letter,
            "letter_palette": palette_of(letter),
        }
