"""Publications, their files, and the series they come out in."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from portal.fields import StreamField
from portal.forms import NamedForm
from portal.models import ContentPage, IndexPage
from portal.visibility import is_visible
from portal.widgets import GroupedCheckboxes

from .. import listings
from ..blocks import body_blocks


class Series(models.Model):
    """A collection that publications come out in: Actes, Cahiers, 5 à 7, Textes …"""

    slug = models.SlugField(
        _("Identifiant"), unique=True, help_text=_("Sert dans les adresses, par exemple « actes ».")
    )
    name = models.CharField(_("Nom"), max_length=100, help_text=_("Par exemple : Les Cahiers"))
    description = models.TextField(
        _("Description"),
        max_length=300,
        blank=True,
        help_text=_("Une phrase. Par exemple : Les comptes rendus des journées d’étude."),
    )
    order = models.PositiveSmallIntegerField(_("Rang"), default=100, help_text=_("Les plus petits d’abord."))

    panels = [
        FieldPanel("name"),
        FieldPanel("description"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("order"), FieldPanel("slug")])],
            heading=_("Réglages avancés"),
            classname="collapsed",
        ),
    ]

    base_form_class = NamedForm

    class Meta:
        verbose_name = _("collection de publications")
        verbose_name_plural = _("collections de publications")
        ordering = ["order", "name__alphabetical"]

    def __str__(self):
        return self.name


class PublicationIndexPage(IndexPage):
    """`/publications/`: every publication, the newest first; `?collection=`, `?reseau=` and `?centre=` narrow it."""

    about = _(
        "Actes, guides, cahiers et lettres de Profession Banlieue et des centres partenaires, à lire ou à télécharger."
    )
    template = "networks/publication_index_page.html"
    subpage_types = ["networks.PublicationPage"]

    class Meta:
        verbose_name = _("liste des publications")

    def get_context(self, request, *args, **kwargs):
        from ..publications import context

        return super().get_context(request, *args, **kwargs) | context(request)


class PublicationPage(ContentPage):
    """`/publications/<slug>/`, or below its centre: what it is, and its files."""

    series = models.ForeignKey(
        Series,
        verbose_name=_("Collection"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="publications",
        help_text=_("Par exemple : Les Cahiers"),
    )
    number = models.CharField(_("Numéro"), max_length=30, blank=True, help_text=_("Par exemple : n° 12"))
    year = models.PositiveSmallIntegerField(_("Année"), null=True, help_text=_("Par exemple : 2018"))
    authors = models.CharField(
        _("Autrices et auteurs"),
        max_length=200,
        blank=True,
        help_text=_(
            "Comme sur la couverture, par exemple : un groupe de travail de professionnelles du Clas"
        ),
    )
    centres = ParentalManyToManyField(
        "portal.Organisation",
        verbose_name=_("Publié par"),
        blank=True,
        related_name="+",
        help_text=_("Par exemple : Profession Banlieue et LaFédé"),
    )
    pages_count = models.PositiveSmallIntegerField(
        _("Nombre de pages"), null=True, blank=True, help_text=_("Par exemple : 64")
    )
    action = models.ForeignKey(
        "networks.ActionPage",
        verbose_name=_("Née de l’action"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="publications",
        help_text=_("L’action du programme dont elle rend compte, par exemple A12."),
    )
    body = StreamField(body_blocks(), verbose_name=_("Contenu"), blank=True)

    template = "networks/publication_page.html"
    parent_page_types = ["networks.PublicationIndexPage", "networks.CentrePage"]
    subpage_types: list[str] = []
    cover_kind = "publication"
    read_with = ("cover", "series", "action")
    content_panels = [
        *ContentPage.content_panels,
        FieldRowPanel([FieldPanel("series"), FieldPanel("number"), FieldPanel("year")]),
        InlinePanel("files", heading=_("Fichiers"), label=_("Fichier")),
        FieldRowPanel([FieldPanel("authors"), FieldPanel("pages_count")]),
        FieldPanel("centres", widget=GroupedCheckboxes("kind")),
        FieldPanel("body"),
        FieldPanel("action"),
        *ContentPage.classification_panels,
    ]
    search_fields = [
        *ContentPage.search_fields,
        index.SearchField("authors"),
        index.SearchField("body"),
        index.FilterField("year"),
    ]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        SynchronizedField("series"),
        SynchronizedField("number"),
        SynchronizedField("year"),
        SynchronizedField("authors"),
        SynchronizedField("centres"),
        SynchronizedField("pages_count"),
        SynchronizedField("action"),
        SynchronizedField("files"),
    ]

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")

    @property
    def kicker(self) -> str:
        series = self.series.name if self.series else str(self._meta.verbose_name).capitalize()
        return ", ".join(part for part in (series, self.number) if part)

    def cover_stops(self) -> int:
        """As many as centres that publish it; lists have counted them already."""
        counted = self.__dict__.get("centre_count")
        return max(3, len(self.centres.all()) if counted is None else counted)

    def get_context(self, request, *args, **kwargs):
        listings.read_signatories(self)
        action = self.action if is_visible(self.action) else None
        return super().get_context(request, *args, **kwargs) | {
            "files": self.files.select_related("document"),
            "action": action,
            "themes": self.themes.all(),
        }


class PublicationFile(Orderable):
    """A file of a publication; its size and type come from the document itself."""

    publication = ParentalKey(PublicationPage, on_delete=models.CASCADE, related_name="files")
    document = models.ForeignKey(
        "wagtaildocs.Document",
        verbose_name=_("Document"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Par exemple le PDF de la publication."),
    )
    label = models.CharField(
        _("Nom du fichier"),
        max_length=120,
        blank=True,
        help_text=_("Par exemple : La synthèse. Vide : le titre du document."),
    )
    pages = models.PositiveSmallIntegerField(
        _("Pages"), null=True, blank=True, help_text=_("Par exemple : 8")
    )

    panels = [FieldPanel("document"), FieldRowPanel([FieldPanel("label"), FieldPanel("pages")])]

    class Meta(Orderable.Meta):
        verbose_name = _("fichier")
        verbose_name_plural = _("fichiers")

    def __str__(self):
        return self.label or self.document.title
