"""What every page has: a summary, a cover, and for content the networks, themes and places it belongs to."""

from django.db import models
from django.forms import CheckboxSelectMultiple
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import CommentPanel, FieldPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from .. import visibility
from ..draft_titles import admin_title, found_by_address
from ..folding import alphabetical_key
from ..forms import PortalPageForm
from ..panels import SchedulePanel
from ..widgets import GroupedCheckboxes


class BasePage(Page):
    """Abstract parent of every page type."""

    summary = models.TextField(
        _("Résumé"),
        max_length=300,
        blank=True,
        help_text=_(
            "Une ou deux phrases, au plus 300 signes. Elles servent dans les listes, la lettre et les moteurs de "
            "recherche. Par exemple : Sept familles racontent ce que le Réaap a changé pour elles."
        ),
    )
    cover = models.ForeignKey(
        "portal.PortalImage",
        verbose_name=_("Image de couverture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Facultative : sans image, une couverture est dessinée à partir des réseaux de la page."),
    )

    content_panels = [*Page.content_panels, FieldPanel("summary")]
    settings_panels = [SchedulePanel(), CommentPanel()]
    promote_panels = [
        MultiFieldPanel([FieldPanel("cover")], heading=_("Image")),
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("seo_title"), FieldPanel("search_description")],
            heading=_("Réglages avancés"),
            classname="collapsed",
        ),
    ]
    search_fields = [*Page.search_fields, index.SearchField("summary")]
    # Addresses are the same in every language; only texts are translated.
    override_translatable_fields = [SynchronizedField("slug"), SynchronizedField("cover")]
    base_form_class = PortalPageForm
    objects = visibility.VisibleManager()
    # How a generated cover is drawn (portal.covers).
    cover_kind = "page"
    # Relations that every reading of the page needs.
    read_with = ("cover",)

    class Meta:
        abstract = True

    @property
    def meta_description(self) -> str:
        """For search engines and social networks."""
        return self.search_description or self.summary or str(self.described())

    def described(self) -> str:
        """What stands for a description that nobody wrote."""
        return _("{title} : une page du portail des réseaux animés par Profession Banlieue.").format(
            title=self.title
        )

    def route(self, request, path_components):
        """As Wagtail's, with fewer queries; each page remembers those walked through to reach it."""
        if not path_components:
            page = self.whole()
            if page.alias_of_id and not (page.original.live and page.original.locale_id == page.locale_id):
                raise Http404
            found = super(BasePage, page).route(request, path_components)
            found_by_address(found.page, request)
            return found
        child = self.child_at(request, path_components[0])
        if child is None:
            raise Http404
        child._walked = [*self.__dict__.get("_walked", []), self]
        child._cached_parent_obj = self
        return child.route(request, path_components[1:])

    def whole(self) -> "BasePage":
        """The page with all its fields: pages that are only walked through have those of the tree."""
        if not self.get_deferred_fields():
            return self
        page = type(self)._default_manager.select_related(*self.read_with).get(pk=self.pk)
        for name in ("_walked", "_cached_parent_obj"):
            if name in self.__dict__:
                setattr(page, name, self.__dict__[name])
        return page

    def child_at(self, request, slug: str) -> Page | None:
        """The child of that slug as its own type, in one query where types are named (`subpage_types`)."""
        types = self.allowed_subpage_models() if self.subpage_types else []
        if len(types) == 1:
            pages = types[0].objects.select_related(*types[0].read_with)
            child = pages.child_of(self).filter(slug=slug).first()
            if child:
                return child
        names = {model: model._meta.model_name for model in types}
        shown = [f"{name}__{relation}" for model, name in names.items() for relation in model.read_with]
        children = (
            self.get_children().select_related(*names.values(), *shown) if names else self.get_children()
        )
        found = children.filter(slug=slug).first()
        if found is None:
            return None
        name = names.get(found.specific_class)
        return getattr(found, name) if name else found.specific

    def get_view_restrictions(self):
        """As Wagtail's, which does not know that a restriction holds for translations too; mostly without a query."""
        return visibility.restrictions_of(self)

    def get_admin_display_title(self) -> str:
        """The title that the admin shows to whoever asks."""
        return admin_title(self)

    @cached_property
    def original(self) -> Page:
        """The page that readers and search engines are told of: an alias is its original."""
        return visibility.original(self).specific if self.alias_of_id else self

    @property
    def trail(self) -> list:
        """Published pages from the home page down to the parent, for the breadcrumb."""
        walked = self.__dict__.get("_walked")
        if walked is not None:
            return [page for page in walked if page.live]
        return list(self.get_ancestors().live().filter(depth__gt=1))

    def structured_data(self, request, context) -> list[dict]:
        """What search engines are told of the page itself (`portal.structured`); the breadcrumb comes besides."""
        return []

    def cover_lines(self) -> list[tuple[str, str]]:
        """Palette and stroke of each line drawn on the generated cover."""
        return []

    def cover_stops(self) -> int:
        """Number of stops drawn on the generated cover."""
        return 3


class IndexPage(BasePage):
    """Abstract parent of the lists: one below the home page for each type of page."""

    introduction = models.TextField(_("Introduction"), blank=True, help_text=_("Deux phrases au plus."))

    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]
    parent_page_types = ["home.HomePage"]
    max_count_per_parent = 1
    # For search engines, where nobody wrote an introduction.
    about = ""

    class Meta:
        abstract = True

    def described(self):
        return self.introduction or self.about or super().described()


class ContentPage(BasePage):
    """Abstract parent of what networks publish."""

    networks = ParentalManyToManyField(
        "portal.Network",
        verbose_name=_("Réseaux"),
        blank=True,
        related_name="+",
        help_text=_("La page paraît sur chacun de ces réseaux, et dans leurs lettres."),
    )
    themes = ParentalManyToManyField(
        "portal.Theme",
        verbose_name=_("Thèmes"),
        blank=True,
        related_name="+",
        help_text=_(
            "De quoi parle la page ? Deux ou trois suffisent, par exemple : Éducation et parentalité."
        ),
    )
    territories = ParentalManyToManyField(
        "portal.Territory",
        verbose_name=_("Territoires"),
        blank=True,
        related_name="+",
        help_text=_(
            "Les communes ou les départements dont il est question, par exemple : Bobigny. Aucun : partout."
        ),
    )

    classification_panels = [
        MultiFieldPanel(
            [
                FieldPanel("networks", widget=CheckboxSelectMultiple),
                FieldPanel("themes", widget=CheckboxSelectMultiple),
                FieldPanel("territories", widget=GroupedCheckboxes("kind")),
            ],
            heading=_("Classement"),
        )
    ]
    search_fields = [
        *BasePage.search_fields,
        index.RelatedFields("networks", [index.SearchField("short_name"), index.FilterField("slug")]),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("networks"),
        SynchronizedField("themes"),
        SynchronizedField("territories"),
    ]

    # Whether a page without network is one that somebody forgot to classify.
    lacks_a_network = True

    class Meta:
        abstract = True

    @property
    def kicker(self) -> str:
        """What the page is, in two words, above its title and in letters."""
        return str(self._meta.verbose_name).capitalize()

    @cached_property
    def network_list(self) -> list:
        """The page's networks in the portal's order, from memory where they were prefetched."""
        return sorted(
            self.networks.all(), key=lambda network: (network.order, alphabetical_key(network.short_name))
        )

    def cover_lines(self) -> list[tuple[str, str]]:
        return [(network.palette, network.stroke) for network in self.network_list]
