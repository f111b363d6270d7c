"""Titles: letters that appear again and again."""

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail_localize.fields import SynchronizedField

from networks.pagination import paginate
from portal.models import BasePage, IndexPage

from .newsletter import NewsletterPage

# `/lettres/<slug>/` is a title, but for these.
RESERVED_SLUGS = frozenset({"inscription", "preferences", "flux.xml", "webhooks"})


class LettersPage(IndexPage):
    """`/lettres/`: every title with its latest issues."""

    about = _("Les lettres électroniques des réseaux : tous les numéros, à lire en ligne ou à recevoir.")
    template = "newsletters/letters_page.html"
    subpage_types = ["newsletters.NewsletterIndexPage"]

    class Meta:
        verbose_name = _("liste des lettres")

    def get_context(self, request, *args, **kwargs):
        titles = (
            NewsletterIndexPage.objects.child_of(self)
            .visible(every_language=True)
            .prefetch_related("networks")
        )
        return super().get_context(request, *args, **kwargs) | {
            "titles": [(title, title.published_issues()[:6]) for title in titles]
        }


class NewsletterIndexPage(BasePage):
    """`/lettres/<titre>/`: a title, its rhythm, its sender and its networks."""

    networks = ParentalManyToManyField(
        "portal.Network",
        verbose_name=_("Réseaux"),
        blank=True,
        related_name="+",
        help_text=_("Les réseaux dont cette lettre porte les nouvelles. Aucun : tous."),
    )
    rhythm = models.CharField(
        _("Rythme"), max_length=80, blank=True, help_text=_("Par exemple : trois fois par an")
    )
    sender_name = models.CharField(
        _("Nom d’expéditeur"),
        max_length=100,
        blank=True,
        help_text=_("Par exemple : Les réseaux Réaap et Clas"),
    )
    sender_email = models.EmailField(
        _("Adresse d’expéditeur"), blank=True, help_text=_("Vide : l’adresse générale du portail.")
    )
    reply_to = models.EmailField(
        _("Adresse de réponse"), blank=True, help_text=_("Vide : l’adresse d’expéditeur.")
    )

    template = "newsletters/newsletter_index_page.html"
    parent_page_types = ["newsletters.LettersPage"]
    subpage_types = ["newsletters.NewsletterPage"]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("networks", widget=CheckboxSelectMultiple),
        FieldPanel("rhythm"),
        MultiFieldPanel(
            [FieldPanel("sender_name"), FieldRowPanel([FieldPanel("sender_email"), FieldPanel("reply_to")])],
            heading=_("Expéditeur"),
        ),
    ]
    # A letter has one language; its title is presented in others, its facts are not translated.
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("networks"),
        SynchronizedField("sender_name"),
        SynchronizedField("sender_email"),
        SynchronizedField("reply_to"),
    ]

    class Meta:
        verbose_name = _("titre de lettre")
        verbose_name_plural = _("titres de lettres")

    def cover_lines(self):
        return [(network.palette, network.stroke) for network in self.networks.all()]

    def published_issues(self):
        """The issues that anybody may read, the newest first."""
        issues = NewsletterPage.objects.child_of(self).visible(every_language=True)
        return issues.order_by("-first_published_at", "-pk")

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {
            "page_obj": paginate(request, self.published_issues())
        }

    def clean(self):
        super().clean()
        for name in ("sender_email", "reply_to"):
            # Mail servers of today still refuse accents there, for every reader at once.
            if not getattr(self, name).isascii():
                raise ValidationError({name: _("Une adresse d’expédition s’écrit sans accent.")})
        if self.slug in RESERVED_SLUGS:
            raise ValidationError(
                {"slug": _("Ce nom sert déjà à une adresse du portail : choisissez-en un autre.")}
            )
