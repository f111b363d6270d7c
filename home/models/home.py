"""The home page: what this is, what is coming, the map of networks, the latest news."""

from itertools import combinations

from django.db import models
from django.db.models import Exists, Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from networks import listings
from newsletters.models import NewsletterIndexPage, NewsletterPage
from portal import routing
from portal.models import BasePage, Network


def networks_of(letter) -> list[Network]:
    """The networks of a letter, else those of its title, in one query; none for a letter of every network."""
    if letter is None:
        return []
    own = NewsletterPage.networks.through.objects.filter(newsletterpage=letter)
    titles = NewsletterIndexPage.networks.through.objects.filter(newsletterindexpage=letter.get_parent().pk)
    chosen = Q(pk__in=own.values("network")) | Q(~Exists(own), pk__in=titles.values("network"))
    return list(Network.objects.filter(chosen))


class HomePage(BasePage):
    """`/`: its `summary` is the one sentence that says what this is and who runs it."""

    introduction = models.TextField(
        _("Introduction"), blank=True, help_text=_("Deux phrases au plus, sous la première.")
    )

    template = "home/home_page.html"
    parent_page_types = ["wagtailcore.Page"]
    # One for each language: made with the site (home.skeleton) and by translation, never by hand.
    is_creatable = False
    subpage_types = [
        "home.StandardPage",
        "networks.NetworkIndexPage",
        "networks.ArticleIndexPage",
        "networks.ProgrammeIndexPage",
        "networks.SheetIndexPage",
        "networks.PublicationIndexPage",
        "networks.CentreIndexPage",
        "networks.DirectoryPage",
        "networks.AcronymsPage",
        "newsletters.LettersPage",
    ]
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("page d’accueil")

    def child_at(self, request, slug):
        return routing.child(request, self, slug)

    def get_context(self, request, *args, **kwargs):
        # The networks of every row are read together.
        articles = list(listings.articles().prefetch_related(None).select_related("cover")[:4])
        sessions = list(listings.coming_sessions().exclude(status="annulee").prefetch_related(None)[:3])
        publications = list(listings.publications().prefetch_related(None).select_related("cover")[:1])
        shown = [*articles, *(session.action for session in sessions)]
        listings.read_networks([*shown, *publications])
        letter = NewsletterPage.objects.visible(every_language=True).order_by("-first_published_at").first()
        return super().get_context(request, *args, **kwargs) | {
            "sessions": sessions,
            "articles": articles,
            "met": {frozenset(pair) for page in shown for pair in combinations(page.network_list, 2)},
            "letter": letter,
            "letter_networks": networks_of(letter),
            "publication": publications[0] if publications else None,
        }
