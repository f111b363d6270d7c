"""Articles: news, interviews, testimonies, files."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from portal.blocks.text import Voice
from portal.caching import understood
from portal.fields import ChoicesField
from portal.models import IndexPage
from portal.widgets import GroupedCheckboxes

from .. import listings
from ..pagination import paginate
from .signed import SignedPage


class ArticleKind(models.TextChoices):
    NEWS = "actualite", _("Actualité")
    INTERVIEW = "entretien", _("Entretien")
    TESTIMONY = "temoignage", _("Témoignage")
    FILE = "dossier", _("Dossier")


class ReadingPath(models.TextChoices):
    """The four reading paths of « Y aller par 4 chemins »."""

    ISSUES = "enjeux", _("Enjeux")
    METHODS = "demarches", _("Démarches")
    PLACES = "territoires", _("Territoires")
    TESTIMONIES = "temoignages", _("Témoignages")


def chosen(request, name: str, choices: type[models.TextChoices]) -> str:
    """The choice that an address asks for; empty when there is no such choice."""
    value = request.GET.get(name, "")
    return value if value in choices.values else ""


class ArticleIndexPage(IndexPage):
    """`/articles/`: every article, the newest first; `?reseau=`, `?centre=`, `?chemin=` and `?voix=` narrow it."""

    about = _(
        "Récits, entretiens et points de repère publiés par les réseaux de professionnels de Seine-Saint-Denis."
    )
    template = "networks/article_index_page.html"
    subpage_types = ["networks.ArticlePage"]

    class Meta:
        verbose_name = _("liste des articles")

    def get_context(self, request, *args, **kwargs):
        network = listings.network_from(request.GET.get("reseau", ""))
        path, voice = chosen(request, "chemin", ReadingPath), chosen(request, "voix", Voice)
        section = listings.section_from(request.GET.get("centre", ""))
        understood(
            request,
            reseau=network.slug if network else "",
            chemin=path,
            voix=voice,
            centre=request.GET["centre"] if section else "",
        )
        articles = listings.below(listings.articles(network=network), section)
        articles = listings.of_path(articles, path, voice)
        return super().get_context(request, *args, **kwargs) | {
            "network": network,
            "section": section,
            "networks": listings.networks_with_articles(),
            "path": path and ReadingPath(path),
            "voice": voice and Voice(voice),
            "paths": ReadingPath,
            "voices": Voice,
            "page_obj": paginate(request, listings.with_covers(articles)),
        }


class ArticlePage(SignedPage):
    """`/articles/<slug>/`."""

    kind = models.CharField(
        _("Nature"),
        max_length=12,
        choices=ArticleKind,
        default=ArticleKind.NEWS,
        help_text=_("Par exemple : Entretien, si quelqu’un répond à des questions."),
    )
    reading_path = models.CharField(
        _("Chemin de lecture"),
        max_length=12,
        choices=ReadingPath,
        blank=True,
        help_text=_("Pour « Y aller par 4 chemins » seulement."),
    )
    voices = ChoicesField(
        _("Qui parle"),
        choices=Voice.choices,
        help_text=_(
            "Pour « Y aller par 4 chemins » : une ou plusieurs voix, par exemple habitantes et habitants."
        ),
    )

    template = "networks/article_page.html"
    parent_page_types = ["networks.ArticleIndexPage", "networks.CentrePage"]
    cover_kind = "article"
    content_panels = [
        *SignedPage.content_panels,
        FieldRowPanel([FieldPanel("kind"), FieldPanel("date")]),
        FieldPanel("body"),
        *SignedPage.classification_panels,
        MultiFieldPanel(
            [
                FieldPanel("authors"),
                FieldPanel("centres", widget=GroupedCheckboxes("kind")),
                FieldPanel("reading_path"),
                FieldPanel("voices"),
            ],
            heading=_("Signature"),
            classname="collapsed",
        ),
    ]
    search_fields = [*SignedPage.search_fields, index.FilterField("kind")]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    @property
    def kicker(self) -> str:
        return self.get_kind_display()
