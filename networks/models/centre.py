"""The section of a partner centre, and the list of centres."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from portal.blocks.text import RICH_TEXT_FEATURES
from portal.fields import StreamField
from portal.models import BasePage, IndexPage

from .. import listings
from ..blocks import body_blocks

# How many pages of each kind its section shows: lists of their own show more articles and publications.
ROWS = {"ArticlePage": 6, "CooperationPage": 40, "ChantierPage": 40, "PublicationPage": 6}


class CentreIndexPage(IndexPage):
    """`/centres/`: the partner centres, and what they did together lately."""

    about = _(
        "Les centres de ressources de la politique de la ville qui coopèrent avec Profession Banlieue, et ce qu’ils publient ici."
    )
    template = "networks/centre_index_page.html"
    subpage_types = ["networks.CentrePage"]

    class Meta:
        verbose_name = _("liste des centres")

    def get_context(self, request, *args, **kwargs):
        sections = (
            CentrePage.objects.child_of(self)
            .visible(every_language=True)
            .select_related("centre__organisation")
        )
        counts = listings.section_counts(self)
        found = list(sections.order_by("title__alphabetical"))
        for section in found:
            section.counts = counts.get(section.path, {})
        return super().get_context(request, *args, **kwargs) | {
            "sections": found,
            "cooperations": listings.cooperations()[:5],
        }


class CentrePage(BasePage):
    """`/centres/<slug>/`: who they are, their contact, their pages; the root of all that the centre contributes."""

    centre = models.ForeignKey(
        "portal.Centre",
        verbose_name=_("Centre"),
        null=True,
        on_delete=models.PROTECT,
        related_name="pages",
        help_text=_(
            "Par exemple : Villes au Carré. Les comptes de ce centre modifieront cette page et ses sous-pages."
        ),
    )
    presentation = RichTextField(
        _("Présentation"),
        blank=True,
        features=RICH_TEXT_FEATURES,
        help_text=_("Deux paragraphes : qui vous êtes, pour qui vous travaillez."),
    )
    territory = models.CharField(
        _("Territoire"), max_length=150, blank=True, help_text=_("Par exemple : Bretagne et Pays de la Loire")
    )
    contact_phone = models.CharField(
        _("Téléphone"), max_length=30, blank=True, help_text=_("Par exemple : 01 00 00 00 00")
    )
    contact_email = models.EmailField(
        _("Adresse électronique"), blank=True, help_text=_("Par exemple : contact@example.org")
    )
    body = StreamField(body_blocks(), verbose_name=_("Contenu"), blank=True)

    template = "networks/centre_page.html"
    parent_page_types = ["networks.CentreIndexPage"]
    subpage_types = [
        "networks.ArticlePage",
        "networks.CooperationPage",
        "networks.ChantierPage",
        "networks.PublicationPage",
    ]
    cover_kind = "centre"
    read_with = ("cover", "centre__organisation")
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("centre", permission="portal.change_centre"),  # it decides who edits the page
        FieldPanel("presentation"),
        FieldPanel("territory"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")])], heading=_("Contact")
        ),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("presentation"), index.SearchField("body")]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("centre"),
        SynchronizedField("contact_phone"),
        SynchronizedField("contact_email"),
    ]

    class Meta:
        verbose_name = _("page de centre")
        verbose_name_plural = _("pages de centres")

    def get_context(self, request, *args, **kwargs):
        networks = list(listings.networks_met(self))
        kinds = listings.of_section(self, ROWS)
        listings.read_networks(listings.rows_of(kinds))
        return super().get_context(request, *args, **kwargs) | {
            "kinds": kinds,
            "networks": networks,
            "lines": [(network.palette, network.stroke) for network in networks],
        }
