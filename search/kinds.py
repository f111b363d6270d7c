"""The table of everything that can be found. Adding a kind is one entry of `KINDS`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from django.apps import apps
from django.db.models import Model, QuerySet
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.models import Page

from . import texts


def _none(found) -> Iterable:
    return ()


@dataclass(frozen=True)
class Kind:
    """A kind of thing: a page type, or a plain model that one page shows (`host`).

    For a page, title, summary, classification, date and the texts of Wagtail's `search_fields` are read as they are;
    the other entries say what differs. `also` gives more texts, `codes` what the title should answer to as well.
    """

    slug: str
    label: object
    one: object
    model: str
    also: Callable[..., Iterable] = _none
    codes: Callable[..., Iterable] = _none
    networks: Callable[..., Iterable] = texts.networks
    date: Callable = texts.date
    # For what is not a page.
    host: str = ""
    suffix: Callable[..., str] = lambda found: ""
    title: Callable[..., str] = lambda found: found.title
    summary: Callable[..., str] = texts.summary

    @property
    def model_class(self) -> type[Model]:
        return apps.get_model(self.model)

    @property
    def is_page(self) -> bool:
        return issubclass(self.model_class, Page)

    def queryset(self) -> QuerySet:
        """Everything of this kind that may have an entry, with its relations to many read at once."""
        found = self.model_class._default_manager.order_by("pk")
        if self.is_page:
            # An alias shows another page's texts: the original is the one to find.
            found = found.filter(live=True, alias_of=None).select_related("locale")
        return found.prefetch_related(*(field.name for field in self.model_class._meta.many_to_many))


KINDS = (
    Kind(
        "reseaux",
        _("Réseaux"),
        _("Réseau"),
        "networks.NetworkPage",
        also=texts.of_network,
        networks=lambda page: [page.network] if page.network else [],
        date=texts.undated,
    ),
    Kind("articles", _("Articles"), _("Article"), "networks.ArticlePage", also=texts.of_signed),
    Kind(
        "actions",
        _("Actions"),
        _("Action du programme"),
        "networks.ActionPage",
        also=texts.of_action,
        codes=lambda page: [page.codes],
        date=texts.last_session,
    ),
    Kind(
        "programmes",
        _("Programmes"),
        _("Programme"),
        "networks.ProgrammePage",
        also=texts.of_programme,
        networks=_none,
        date=texts.undated,
    ),
    Kind(
        "fiches",
        _("Fiches d’expérience"),
        _("Fiche d’expérience"),
        "networks.SheetPage",
        also=texts.of_sheet,
        date=texts.undated,
    ),
    Kind(
        "publications",
        _("Publications"),
        _("Publication"),
        "networks.PublicationPage",
        also=texts.of_publication,
        date=texts.undated,
    ),
    Kind(
        "cooperations", _("Coopérations"), _("Coopération"), "networks.CooperationPage", also=texts.of_signed
    ),
    Kind("chantiers", _("Chantiers"), _("Chantier"), "networks.ChantierPage", also=texts.of_signed),
    Kind(
        "centres",
        _("Centres"),
        _("Centre"),
        "networks.CentrePage",
        also=texts.of_centre,
        networks=_none,
        date=texts.undated,
    ),
    Kind(
        "membres",
        _("Membres"),
        _("Membre d’un réseau"),
        "networks.Membership",
        title=lambda member: member.organisation.name,
        summary=texts.member_summary,
        also=texts.of_member,
        networks=lambda member: [member.network],
        date=texts.undated,
        host="networks.DirectoryPage",
        suffix=texts.place_of_member,
    ),
    Kind(
        "abonnements",
        _("Lettres à recevoir"),
        _("Lettre à recevoir"),
        "newsletters.NewsletterIndexPage",
        also=texts.of_title,
        date=texts.undated,
    ),
    Kind("lettres", _("Lettres"), pgettext_lazy("un numéro", "Lettre"), "newsletters.NewsletterPage"),
    Kind(
        "sigles",
        _("Sigles"),
        _("Sigle"),
        "portal.Acronym",
        title=lambda acronym: acronym.short,
        summary=lambda acronym: acronym.meaning,
        also=lambda acronym: [acronym.explanation, acronym.synonyms],
        codes=lambda acronym: [acronym.variants, acronym.meaning],
        networks=_none,
        date=texts.undated,
        host="networks.AcronymsPage",
        suffix=lambda acronym: f"#sigle-{slugify(acronym.short)}",
    ),
    Kind(
        "pages",
        _("Pages"),
        pgettext_lazy("une page simple", "Page"),
        "home.StandardPage",
        networks=_none,
        date=texts.undated,
    ),
)
BY_SLUG = {kind.slug: kind for kind in KINDS}


@cache
def by_model() -> dict[type[Model], Kind]:
    """Kinds by their model, once all models are loaded."""
    return {kind.model_class: kind for kind in KINDS}
