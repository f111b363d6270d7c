"""Articles: news, interviews, testimonies, files."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from portal.fields import StreamField
from portal.models import ContentPage, IndexPage

from .. import listings
from ..blocks import body_blocks
from ..pagination import paginate


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


class ArticleIndexPage(IndexPage):
    """`/articles/`: every article, the newest first; `?reseau=` keeps one network's."""

    template = "networks/article_index_page.html"
    subpage_types = ["networks.ArticlePage"]

    class Meta:
        verbose_name = _("liste des articles")

    def get_context(self, request, *args, **kwargs):
        network = listings.network_from(request.GET.get("reseau", ""))
        page = paginate(request, listings.with_covers(listings.articles(network=network)))
        return super().get_context(request, *args, **kwargs) | {
            "network": network,
            "networks": listings.networks_with_articles(),
            "page_obj": page,
        }


class ArticlePage(ContentPage):
    """`/articles/<slug>/`."""

    kind = models.CharField(_("Nature"), max_length=12, choices=ArticleKind, default=ArticleKind.NEWS)
    date = models.DateField(
        _("Date"), default=timezone.localdate, help_text=_("Celle que les lecteurs verront.")
    )
    authors = models.CharField(
        _("Signature"),
        max_length=150,
        blank=True,
        help_text=_("Par exemple : L’équipe de Profession Banlieue"),
    )
    centres = ParentalManyToManyField(
        "portal.Organisation",
        verbose_name=_("Produit par"),
        blank=True,
        related_name="+",
        help_text=_("Les structures qui signent cette page."),
    )
    reading_path = models.CharField(
        _("Chemin de lecture"),
        max_length=12,
        choices=ReadingPath,
        blank=True,
        help_text=_("Pour « Y aller par 4 chemins » seulement."),
    )
    body = StreamField(body_blocks(), verbose_name=_("Contenu"), blank=True)

    template = "networks/article_page.html"
    parent_page_types = ["networks.ArticleIndexPage"]
    subpage_types: list[str] = []
    cover_kind = "article"
    content_panels = [
        *ContentPage.content_panels,
        FieldRowPanel([FieldPanel("kind"), FieldPanel("date")]),
        FieldPanel("body"),
        *ContentPage.classification_panels,
        MultiFieldPanel(
            [FieldPanel("authors"), FieldPanel("centres"), FieldPanel("reading_path")],
            heading=_("Signature"),
            classname="collapsed",
        ),
    ]
    search_fields = [
        *ContentPage.search_fields,
        index.SearchField("body"),
        index.FilterField("kind"),
        index.FilterField("date"),
    ]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        SynchronizedField("authors"),
        SynchronizedField("centres"),
    ]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {"following": listings.following(self)}

    @property
    def reading_minutes(self) -> int:
        """Minutes to read the body at 220 words a minute, at least one."""
        words = sum(len(text.split()) for text in self.body.stream_block.get_searchable_content(self.body))
        return max(1, round(words / 220))
