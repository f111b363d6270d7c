"""The yearly programme and its chapters."""

from django.db import models
from django.http import HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from portal.blocks.text import RICH_TEXT_FEATURES
from portal.models import BasePage, IndexPage

from .. import listings
from ..forms import ProgrammePageForm


class ProgrammeIndexPage(IndexPage):
    """`/programme/`: leads to the current year's programme, else to the latest one."""

    about = _(
        "Les actions, rencontres et formations proposées aux professionnels par Profession Banlieue, année par année."
    )
    template = "networks/programme_index_page.html"
    subpage_types = ["networks.ProgrammePage"]

    class Meta:
        verbose_name = _("programmes")

    def current(self):
        """The programme of this year, else the latest published one, else None."""
        programmes = ProgrammePage.objects.child_of(self).visible(every_language=True).order_by("-year")
        return programmes.filter(year=timezone.localdate().year).first() or programmes.first()

    def get_sitemap_urls(self, request=None):
        """None while this address leads elsewhere: the programme has its own."""
        return [] if self.current() else super().get_sitemap_urls(request)

    def serve(self, request, *args, **kwargs):
        programme = self.current()
        if programme and not getattr(request, "is_preview", False):
            return HttpResponseRedirect(programme.get_url(request))
        return super().serve(request, *args, **kwargs)


class ProgrammePage(BasePage):
    """`/programme/<year>/`: the actions of one year, by chapter, in the editor's order."""

    year = models.PositiveSmallIntegerField(_("Année"), null=True, help_text=_("Par exemple : 2018"))
    introduction = RichTextField(_("Introduction"), blank=True, features=RICH_TEXT_FEATURES)

    template = "networks/programme_page.html"
    parent_page_types = ["networks.ProgrammeIndexPage"]
    subpage_types = ["networks.ActionPage"]
    cover_kind = "programme"
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("year"),
        FieldPanel("introduction"),
        InlinePanel(
            "chapters",
            heading=_("Chapitres"),
            label=_("Chapitre"),
            help_text=_("Un numéro comme « 1 » pour un chapitre, « 1.2 » pour un sous-chapitre."),
        ),
    ]
    promote_panels = [
        MultiFieldPanel([FieldPanel("cover")], heading=_("Image")),
        MultiFieldPanel(
            [FieldPanel("seo_title"), FieldPanel("search_description")],
            heading=_("Réglages avancés"),
            classname="collapsed",
        ),
    ]
    base_form_class = ProgrammePageForm
    search_fields = [*BasePage.search_fields, index.SearchField("introduction"), index.FilterField("year")]
    override_translatable_fields = [*BasePage.override_translatable_fields, SynchronizedField("year")]

    class Meta:
        verbose_name = _("programme d’une année")
        verbose_name_plural = _("programmes")

    def get_context(self, request, *args, **kwargs):
        others = ProgrammePage.objects.sibling_of(self, inclusive=False).visible(every_language=True)
        chapters = listings.chapters_with_actions(self)
        return super().get_context(request, *args, **kwargs) | {
            "chapters": chapters,
            "contents": listings.contents(chapters),
            # An archive says how many sessions there were, not that none is to come.
            "is_over": bool(self.year) and self.year < timezone.localdate().year,
            "other_programmes": others.order_by("-year"),
        }


class ProgrammeChapter(TranslatableMixin, Orderable):
    """A chapter or sub-chapter; actions name it by its number, which survives copies and translations."""

    programme = ParentalKey(ProgrammePage, on_delete=models.CASCADE, related_name="chapters")
    number = models.CharField(_("Numéro"), max_length=10, help_text=_("Par exemple : 6.1"))
    title = models.CharField(_("Titre"), max_length=200, help_text=_("Par exemple : Accompagner les réseaux"))
    introduction = RichTextField(_("Introduction"), blank=True, features=RICH_TEXT_FEATURES)

    panels = [
        FieldRowPanel([FieldPanel("number"), FieldPanel("title")]),
        FieldPanel("introduction"),
    ]
    translatable_fields = [
        TranslatableField("title"),
        TranslatableField("introduction"),
        SynchronizedField("number"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("chapitre")
        verbose_name_plural = _("chapitres")

    def __str__(self):
        return f"{self.number} {self.title}"

    @property
    def is_sub(self) -> bool:
        return "." in self.number
