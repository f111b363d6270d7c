"""What articles, coopérations and chantiers share: a date, a signature and a body."""

from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from portal import structured
from portal.fields import StreamField
from portal.models import ContentPage
from portal.widgets import GroupedCheckboxes

from .. import listings
from ..blocks import body_blocks


class SignedPage(ContentPage):
    """Abstract parent of the pages that people write and structures sign."""

    date = models.DateField(
        _("Date"), default=timezone.localdate, help_text=_("Celle que les lectrices et lecteurs verront.")
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
        help_text=_("Les structures qui signent cette page, par exemple Labo Cités et RésO Villes."),
    )
    body = StreamField(body_blocks(), verbose_name=_("Contenu"), blank=True)

    subpage_types: list[str] = []
    signature_panels = [
        MultiFieldPanel(
            [FieldPanel("authors"), FieldPanel("centres", widget=GroupedCheckboxes("kind"))],
            heading=_("Signature"),
            classname="collapsed",
        ),
    ]
    search_fields = [
        *ContentPage.search_fields,
        index.SearchField("body"),
        index.FilterField("date"),
    ]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        SynchronizedField("authors"),
        SynchronizedField("centres"),
    ]

    class Meta:
        abstract = True

    @cached_property
    def reading_minutes(self) -> int:
        """Minutes to read the body at 220 words a minute, at least one."""
        words = sum(len(text.split()) for text in self.body.stream_block.get_searchable_content(self.body))
        return max(1, round(words / 220))

    def structured_data(self, request, context):
        published = self.first_published_at or self.date
        facts = {
            "headline": self.title[:110],
            "datePublished": self.date.isoformat(),
            "dateModified": (self.last_published_at or published).isoformat(),
            "author": {"@type": "Organization", "name": self.authors}
            if self.authors
            else structured.PUBLISHER,
            "publisher": structured.PUBLISHER,
        }
        return [structured.about(self, request, "Article", **facts)]

    def get_context(self, request, *args, **kwargs):
        listings.read_signatories(self)
        return super().get_context(request, *args, **kwargs) | {"following": listings.following(self)}
