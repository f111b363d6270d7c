"""An action of the programme, and the partners it names."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import Orderable
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from portal import structured
from portal.fields import StreamField
from portal.models import ContentPage

from .. import listings
from ..blocks import body_blocks
from ..forms import ActionPageForm
from ..panels import SessionsPanel


class ActionFormat(models.TextChoices):
    MEETING = "rencontre", _("Rencontre")
    AFTERNOON = "apres-midi", _("Après-midi")
    FIVE_TO_SEVEN = "cinq-a-sept", _("5 à 7")
    WORKING_GROUP = "groupe-de-travail", _("Groupe de travail")
    WORKSHOP = "atelier", _("Atelier")
    VISIT = "visite", _("Visite sur site")
    ACTION_TRAINING = "formation-action", _("Formation-action")
    TRAINING_DAYS = "journees-formation", _("Journées de formation")
    CYCLE = "cycle", _("Cycle de qualification")
    TEAM_MEETINGS = "reunions", _("Réunions dédiées")
    FORUM = "forum", _("Forum")
    EVENING = "soiree-debat", _("Soirée-débat")
    STUDY_DAY = "journee-etude", _("Journée d’étude")
    STUDY = "etude", _("Étude")
    LEADING = "animation", _("Animation de réseau")


class ActionPage(ContentPage):
    """`/programme/<year>/<slug>/`."""

    codes = models.CharField(
        _("Code"), max_length=30, blank=True, help_text=_("Par exemple : A12, ou MA1 et MA2, ou rien.")
    )
    chapter = models.CharField(
        _("Chapitre"),
        max_length=10,
        blank=True,
        help_text=_("Le numéro d’un chapitre du programme, par exemple 6.1."),
    )
    format = models.CharField(
        _("Format"),
        max_length=20,
        choices=ActionFormat,
        blank=True,
        help_text=_("Par exemple : Groupe de travail"),
    )
    audience = models.CharField(
        _("Public visé"),
        max_length=300,
        blank=True,
        help_text=_("Par exemple : porteurs de projet Réaap, parents"),
    )
    questions = models.TextField(_("Questions"), blank=True, help_text=_("Une question par ligne."))
    body = StreamField(body_blocks(), verbose_name=_("Contenu"), blank=True)

    template = "networks/action_page.html"
    parent_page_types = ["networks.ProgrammePage"]
    subpage_types: list[str] = []
    cover_kind = "action"
    # Many topics of a programme concern every professional, whatever the network.
    lacks_a_network = False
    base_form_class = ActionPageForm
    content_panels = [
        *ContentPage.content_panels,
        FieldRowPanel([FieldPanel("codes"), FieldPanel("format")]),
        FieldPanel("chapter"),
        SessionsPanel(heading=_("Séances")),
        FieldPanel("audience"),
        FieldPanel("questions"),
        FieldPanel("body"),
        InlinePanel("partners", heading=_("Partenaires et financeurs"), label=_("Partenaire")),
        *ContentPage.classification_panels,
    ]
    search_fields = [
        *ContentPage.search_fields,
        index.SearchField("codes", boost=2),
        index.SearchField("audience"),
        index.SearchField("questions"),
        index.SearchField("body"),
        index.FilterField("format"),
    ]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        SynchronizedField("codes"),
        SynchronizedField("chapter"),
        SynchronizedField("partners"),
    ]

    class Meta:
        verbose_name = _("action du programme")
        verbose_name_plural = _("actions du programme")

    @property
    def kicker(self) -> str:
        return " · ".join(part for part in (self.codes, self.get_format_display()) if part) or super().kicker

    def cover_stops(self) -> int:
        return max(2, len(self.partners.all()))

    @property
    def question_list(self) -> list[str]:
        return [line.strip() for line in self.questions.splitlines() if line.strip()]

    def sessions_as_shown(self) -> dict[str, list]:
        """`sessions`, and apart `undated`: when several still have no date at all, it is said once for all of them."""
        sessions = list(listings.sessions_of(self.original))
        undated = [s for s in sessions if s.precision == "a-preciser" and s.status == "prevue"]
        dated = [session for session in sessions if session not in undated]
        if len(undated) < 2:
            return {"sessions": dated + undated, "undated": []}
        return {"sessions": dated, "undated": undated}

    def structured_data(self, request, context):
        """One event for each session whose day is known."""
        return [
            structured.about(
                self, request, "Event", organizer=structured.PUBLISHER, **session.as_event(self.title)
            )
            for session in context.get("sessions", [])
            if session.is_dated
        ]

    def get_context(self, request, *args, **kwargs):
        programme = self.get_parent().specific
        return super().get_context(request, *args, **kwargs) | {
            **self.sessions_as_shown(),
            "partners": self.partners.select_related("organisation"),
            "networks": self.network_list,
            "programme": programme,
            "main_chapter": self.chapter.partition(".")[0],
        }


class PartnerRole(models.TextChoices):
    PARTNER = "partenaire", _("Partenaire")
    EXPERT = "expert", _("Experte ou expert")
    SPEAKER = "intervenant", _("Intervenante ou intervenant")
    FUNDER = "financeur", _("Financeur")


class PartnerStatus(models.TextChoices):
    EXPECTED = "pressenti", _("Pressenti")
    CONFIRMED = "confirme", _("Confirmé")


class ActionPartner(Orderable):
    """A body that takes part in an action: expected, or confirmed."""

    action = ParentalKey(ActionPage, on_delete=models.CASCADE, related_name="partners")
    organisation = models.ForeignKey(
        "portal.Organisation",
        verbose_name=_("Structure"),
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Par exemple : Caf de la Seine-Saint-Denis"),
    )
    role = models.CharField(
        _("Rôle"),
        max_length=12,
        choices=PartnerRole,
        default=PartnerRole.PARTNER,
        help_text=_("Par exemple : Financeur"),
    )
    status = models.CharField(
        _("État"),
        max_length=10,
        choices=PartnerStatus,
        default=PartnerStatus.CONFIRMED,
        help_text=_("Pressenti tant que la structure n’a pas dit oui."),
    )

    panels = [FieldPanel("organisation"), FieldRowPanel([FieldPanel("role"), FieldPanel("status")])]

    class Meta(Orderable.Meta):
        verbose_name = _("partenaire")
        verbose_name_plural = _("partenaires")

    def __str__(self):
        return self.organisation.name
