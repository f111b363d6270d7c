"""The page that presents a network, and their list."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from portal.blocks.text import RICH_TEXT_FEATURES
from portal.fields import StreamField
from portal.models import BasePage, IndexPage

from .. import listings
from ..blocks import body_blocks
from .article import ReadingPath

# How many of each kind a network's page shows.
ROWS = {"ArticlePage": 6, "PublicationPage": 4, "CooperationPage": 3, "ChantierPage": 6, "SheetPage": 4}
# The network whose articles stand on reading paths.
FOUR_PATHS = "quatre-chemins"


class NetworkIndexPage(IndexPage):
    """`/reseaux/`: every network, as the lines of a map."""

    about = _(
        "Les réseaux de professionnels de Seine-Saint-Denis : qui les anime, qui s’y retrouve, ce qui s’y prépare."
    )
    template = "networks/network_index_page.html"
    subpage_types = ["networks.NetworkPage"]

    class Meta:
        verbose_name = _("liste des réseaux")

    def get_context(self, request, *args, **kwargs):
        pages = NetworkPage.objects.child_of(self).visible(every_language=True)
        pages = pages.select_related("network", "network__pilot")
        return super().get_context(request, *args, **kwargs) | {"pages": pages.order_by("network__order")}


class NetworkPage(BasePage):
    """`/reseaux/<slug>/`: who runs the network, what is coming, what it published."""

    network = models.ForeignKey(
        "portal.Network",
        verbose_name=_("Réseau"),
        null=True,
        on_delete=models.PROTECT,
        related_name="pages",
        help_text=_("Celui que la page présente, par exemple le Réaap."),
    )
    purpose = RichTextField(
        _("À quoi sert ce réseau"),
        blank=True,
        features=RICH_TEXT_FEATURES,
        help_text=_("Deux paragraphes : pour qui, pour quoi faire."),
    )
    territory = models.CharField(
        _("Territoire"), max_length=150, blank=True, help_text=_("Par exemple : toute la Seine-Saint-Denis")
    )
    rhythm = models.CharField(
        _("Rythme"),
        max_length=200,
        blank=True,
        help_text=_("Par exemple : deux demi-journées et une soirée par an"),
    )
    contact_name = models.CharField(
        _("Contact"), max_length=120, blank=True, help_text=_("Par exemple : L’équipe du Réaap")
    )
    contact_phone = models.CharField(
        _("Téléphone"), max_length=30, blank=True, help_text=_("Par exemple : 01 00 00 00 00")
    )
    contact_email = models.EmailField(
        _("Adresse électronique"),
        blank=True,
        help_text=_("Celle de la fonction, par exemple : reaap@example.org"),
    )
    body = StreamField(body_blocks(), verbose_name=_("Contenu"), blank=True)

    template = "networks/network_page.html"
    parent_page_types = ["networks.NetworkIndexPage"]
    subpage_types = ["networks.ChantierPage"]
    cover_kind = "network"
    read_with = ("cover", "network__pilot")
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("network", permission="portal.change_network"),  # it decides who edits the page
        FieldPanel("purpose"),
        FieldRowPanel([FieldPanel("territory"), FieldPanel("rhythm")]),
        MultiFieldPanel(
            [
                FieldPanel("contact_name"),
                FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")]),
            ],
            heading=_("Contact"),
        ),
        FieldPanel("body"),
        InlinePanel("committees", heading=_("Comités locaux"), label=_("Comité local")),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("purpose"), index.SearchField("body")]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("network"),
        SynchronizedField("contact_name"),
        SynchronizedField("contact_phone"),
        SynchronizedField("contact_email"),
        SynchronizedField("committees"),
    ]

    class Meta:
        verbose_name = _("page de réseau")
        verbose_name_plural = _("pages de réseaux")

    def cover_lines(self):
        return [(self.network.palette, self.network.stroke)] if self.network else []

    def get_context(self, request, *args, **kwargs):
        network = self.network
        sessions = list(listings.coming_sessions(network=network).prefetch_related(None)[:4])
        kinds = listings.of_network(network, ROWS)
        listings.read_networks([*listings.rows_of(kinds), *(session.action for session in sessions)])
        bodies = list(listings.bodies_of(network))
        by_commune = listings.communes_with_members(network)
        return super().get_context(request, *args, **kwargs) | {
            "sessions": sessions,
            "kinds": kinds,
            "animators": [body for body in bodies if body.animates],
            "centres": [body for body in bodies if not body.animates],
            "paths": self.reading_paths(),
            "by_commune": by_commune,
            "member_count": sum(count for _slug, _name, count in by_commune),
        }

    def reading_paths(self) -> list[tuple[str, str, int]]:
        """(value, label, articles) of each reading path, for the network that has them."""
        if self.network is None or self.network.slug != FOUR_PATHS:
            return []
        counts = listings.path_counts(self.network)
        return [(value, str(label), counts.get(value, 0)) for value, label in ReadingPath.choices]
