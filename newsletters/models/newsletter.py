"""One issue of a letter."""

from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from portal.blocks.text import RICH_TEXT_FEATURES
from portal.fields import StreamField
from portal.models import BasePage, Network
from portal.panels import SchedulePanel
from portal.visibility import cited_private_titles

from ..blocks import section_blocks
from ..panels import SendingPanel


class NewsletterPage(BasePage):
    """`/lettres/<titre>/<slug>/`: sections of items; sending it is another matter (`newsletters.push`)."""

    subject = models.CharField(
        _("Objet du courriel"),
        max_length=120,
        blank=True,
        help_text=_("Ce qui se lit dans la boîte de réception, 60 signes de préférence. Vide : le titre."),
    )
    preheader = models.CharField(
        _("Accroche"),
        max_length=150,
        blank=True,
        help_text=_(
            "La ligne grise après l’objet. Par exemple : Une journée d’étude, deux entretiens, cinq dates."
        ),
    )
    introduction = RichTextField(
        _("Éditorial"),
        blank=True,
        features=RICH_TEXT_FEATURES,
        help_text=_("Quelques phrases en tête de lettre. Par exemple : ce que ce numéro a de particulier."),
    )
    networks = ParentalManyToManyField(
        "portal.Network",
        verbose_name=_("Réseaux"),
        blank=True,
        related_name="+",
        help_text=_("Ceux de ce numéro. Aucun : tous les réseaux du titre."),
    )
    sections = StreamField(
        section_blocks(),
        verbose_name=_("Rubriques"),
        blank=True,
        help_text=_(
            "Les parties de la lettre, dans l’ordre de lecture. Par exemple : Parentalité, puis Agenda."
        ),
    )

    template = "newsletters/newsletter_page.html"
    parent_page_types = ["newsletters.NewsletterIndexPage"]
    subpage_types: list[str] = []
    cover_kind = "letter"
    read_with = ("cover", "locale")
    content_panels = [
        SendingPanel(heading=_("Préparer et envoyer")),
        *BasePage.content_panels[:1],
        MultiFieldPanel(
            [FieldPanel("subject"), FieldPanel("preheader")], heading=_("Dans la boîte de réception")
        ),
        FieldPanel("introduction"),
        FieldPanel("sections"),
        MultiFieldPanel(
            [FieldPanel("networks", widget=CheckboxSelectMultiple), FieldPanel("summary")],
            heading=_("Réglages avancés"),
            classname="collapsed",
        ),
    ]
    settings_panels = [
        SchedulePanel(
            {
                "go_live_at": _(
                    "La page du numéro paraîtra sur le site à ce moment-là, et personne ne recevra rien : la lettre se "
                    "programme dans « Préparer et envoyer »."
                )
            }
        ),
        *BasePage.settings_panels[1:],
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("sections"),
    ]
    preview_modes = [("", _("Sur le site")), ("email", _("Courriel")), ("text", _("Texte seul"))]

    class Meta:
        verbose_name = _("numéro de lettre")
        verbose_name_plural = _("numéros de lettres")
        permissions = [("send_newsletter", "Peut envoyer une lettre")]

    @property
    def title_page(self):
        """The title that this issue belongs to."""
        return self.get_parent().specific

    @property
    def email_subject(self) -> str:
        return (self.subject or self.title).strip()

    @property
    def teaser(self) -> str:
        """The preheader as the site shows it: empty once a page that it names is no longer for everybody."""
        return "" if cited_private_titles(self.preheader) else self.preheader

    def described(self):
        return self.teaser or strip_tags(self.introduction)[:300] or super().described()

    def letter_networks(self) -> list:
        """The issue's networks, else its title's, else all."""
        return (
            list(self.networks.all()) or list(self.title_page.networks.all()) or list(Network.objects.all())
        )

    def cover_lines(self):
        return [(network.palette, network.stroke) for network in self.letter_networks()]

    def get_context(self, request, *args, **kwargs):
        from ..rendering.letter import build_letter

        letter = build_letter(self)
        if not getattr(request, "is_preview", False):
            letter = letter.published()
        lines = [(line.palette, line.stroke) for line in letter.lines]
        return super().get_context(request, *args, **kwargs) | {"letter": letter, "lines": lines}

    def serve_preview(self, request, mode_name):
        from ..rendering import preview

        return preview.response(self, request, mode_name) or super().serve_preview(request, mode_name)
