"""Experience sheets: the fields of the social centres' database, each text kept as it was written."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from portal.models import ContentPage, IndexPage


def text_field(label, help_text=""):
    return models.TextField(label, blank=True, help_text=help_text)


ONE_PER_LINE = _("Une valeur par ligne, telle qu’elle est écrite à la source.")


class SheetIndexPage(IndexPage):
    """`/fiches/`: every sheet, with facets; `?format=json` gives them all."""

    about = _(
        "Des actions racontées par celles et ceux qui les mènent, à chercher par thème, par public et par territoire."
    )
    template = "networks/sheet_index_page.html"
    subpage_types = ["networks.SheetPage"]

    class Meta:
        verbose_name = _("liste des fiches d’expérience")

    def get_context(self, request, *args, **kwargs):
        from ..sheets import directory

        return super().get_context(request, *args, **kwargs) | directory.context(request)

    def serve(self, request, *args, **kwargs):
        from ..sheets import exports

        return exports.response(request) or super().serve(request, *args, **kwargs)


class SheetPage(ContentPage):
    """`/fiches/<slug>/`. Raw texts in the source's order; lists exist only in display (`networks.sheets.values`)."""

    organisation = models.ForeignKey(
        "portal.Organisation",
        verbose_name=_("Structure du portail"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="sheets",
        help_text=_(
            "Si elle est connue du portail, par exemple : LaFédé. La fiche paraît alors sur sa page."
        ),
    )
    structure = models.CharField(
        _("Structure organisatrice"),
        max_length=250,
        blank=True,
        help_text=_("Telle qu’elle est écrite à la source."),
    )
    department = models.ForeignKey(
        "portal.Territory",
        verbose_name=_("Département"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        limit_choices_to={"kind": "departement"},
        related_name="sheets",
        help_text=_("Par exemple : Seine-Saint-Denis (93)"),
    )
    files = text_field(_("Fichiers associés"), ONE_PER_LINE)
    status = text_field(_("Statut de l’action"), _("Par exemple : En cours"))
    ended_because = text_field(
        _("Raisons pour lesquelles l’action est terminée"), _("Par exemple : Le financement a pris fin.")
    )
    dimension = text_field(_("Dimension"), _("Par exemple : Citoyenneté"))
    keywords = text_field(_("Mots clés"), ONE_PER_LINE)
    abstract = text_field(
        _("Résumé de l’action"),
        _(
            "Trois phrases : quoi, avec qui, depuis quand. Par exemple : Un atelier de parents, chaque mardi, depuis 2016."
        ),
    )
    initiative = text_field(_("Qui est à l’initiative de l’action"), ONE_PER_LINE)
    initiative_detail = text_field(
        _("Précision sur l’initiative"),
        _("Par exemple : Trois mères ont demandé une salle au centre social."),
    )
    scope = text_field(_("Territoire concerné"), _("Par exemple : Un quartier"))
    experience = text_field(_("Description de l’expérience"), _("Ses objectifs, ses acteurs, ses phases."))
    audience = text_field(pgettext_lazy("à qui l’action s’adresse", "Public"), ONE_PER_LINE)
    partners = text_field(_("Partenaires"), ONE_PER_LINE)
    description = text_field(
        _("Description générale"), _("Ce qu’il faut savoir de plus, par exemple le quartier et son histoire.")
    )
    resources = text_field(
        _("Ressources financières mobilisées"), _("Par exemple : Caf, 4 000 euros ; ville, prêt de la salle.")
    )
    headcount = text_field(
        _("Nombre de personnes mobilisées"), _("Par exemple : 12 parents, 2 salariées, 3 bénévoles")
    )
    territory_result = text_field(
        _("Résultat sur le territoire"),
        _("Par exemple : L’école ouvre sa cour le samedi. Vide : non encore évalué."),
    )
    centre_result = text_field(
        _("Résultat pour le centre social"), _("Par exemple : De nouvelles familles viennent.")
    )
    residents_result = text_field(
        _("Résultat pour les habitants"),
        _("Par exemple : Les parents prennent la parole au conseil d’école."),
    )
    limits = text_field(_("Limites"), _("Ce qui résiste. Par exemple : Peu de pères participent."))
    perspectives = text_field(_("Perspectives"), _("La suite prévue. Par exemple : Ouvrir un second groupe."))

    source_file = models.CharField(_("Fichier d’origine"), max_length=200, blank=True, editable=False)
    source_position = models.PositiveIntegerField(_("Position dans le fichier"), null=True, editable=False)
    source_key = models.CharField(_("Clé"), max_length=600, null=True, editable=False, db_index=True)
    source_data = models.JSONField(_("Valeurs importées"), default=dict, editable=False)

    template = "networks/sheet_page.html"
    parent_page_types = ["networks.SheetIndexPage"]
    subpage_types: list[str] = []
    cover_kind = "sheet"
    read_with = ("cover", "department", "organisation")
    content_panels = [
        *ContentPage.content_panels,
        FieldRowPanel([FieldPanel("structure"), FieldPanel("department")]),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("status"), FieldPanel("dimension"), FieldPanel("scope")]),
                FieldPanel("ended_because"),
                FieldRowPanel([FieldPanel("keywords"), FieldPanel("audience")]),
                FieldRowPanel([FieldPanel("initiative"), FieldPanel("partners")]),
                FieldPanel("initiative_detail"),
            ],
            heading=_("En bref"),
        ),
        MultiFieldPanel(
            [FieldPanel("abstract"), FieldPanel("experience"), FieldPanel("description")],
            heading=_("Le récit"),
        ),
        MultiFieldPanel([FieldPanel("headcount"), FieldPanel("resources")], heading=_("Les moyens")),
        MultiFieldPanel(
            [
                FieldPanel("territory_result"),
                FieldPanel("centre_result"),
                FieldPanel("residents_result"),
                FieldPanel("limits"),
                FieldPanel("perspectives"),
            ],
            heading=_("Les résultats et la suite"),
        ),
        *ContentPage.classification_panels,
        MultiFieldPanel(
            [FieldPanel("organisation"), FieldPanel("files")],
            heading=_("Réglages avancés"),
            classname="collapsed",
        ),
    ]
    search_fields = [
        *ContentPage.search_fields,
        index.SearchField("structure"),
        index.SearchField("abstract"),
        index.SearchField("experience"),
        index.SearchField("description"),
        index.SearchField("keywords"),
        index.RelatedFields("department", [index.FilterField("code")]),
    ]
    # Sheets stay in the language they were written in.
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        *(
            SynchronizedField(name)
            for name in [
                "organisation",
                "structure",
                "department",
                "files",
                "status",
                "ended_because",
                "dimension",
                "keywords",
                "abstract",
                "initiative",
                "initiative_detail",
                "scope",
                "experience",
                "audience",
                "partners",
                "description",
                "resources",
                "headcount",
                "territory_result",
                "centre_result",
                "residents_result",
                "limits",
                "perspectives",
            ]
        ),
    ]

    class Meta:
        verbose_name = _("fiche d’expérience")
        verbose_name_plural = _("fiches d’expérience")

    @property
    def kicker(self) -> str:
        return " · ".join(part for part in (super().kicker, self.department and self.department.name) if part)

    def get_context(self, request, *args, **kwargs):
        from ..sheets import display

        return super().get_context(request, *args, **kwargs) | display.context(self)

    def cover_stops(self) -> int:
        return min(8, max(2, len(self.partners.splitlines())))
