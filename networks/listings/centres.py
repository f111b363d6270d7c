"""Centres: their pages, what they sign, the networks that they meet."""

from collections.abc import Iterable

from django.db.models import (
    Case,
    Count,
    F,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
    prefetch_related_objects,
)
from django.db.models.functions import Substr
from django.utils.translation import get_language
from wagtail.models import Page

from portal.models import Network, Organisation
from portal.visibility import is_visible_q, visible

from .common import model, narrowed, networks_of


def cooperations(network: Network | None = None, networks: Iterable[Network] | None = None) -> QuerySet:
    """Published coopérations, the newest first; of one network, of any of several, or all."""
    pages = narrowed(model("CooperationPage").objects.visible(), network, networks)
    return pages.prefetch_related(networks_of()).order_by("-date", "-first_published_at", "pk")


def with_sections(organisations: QuerySet) -> QuerySet:
    """Organisations with `section_path`: where their centre's page stands, in the active language if it is translated."""
    spoken = Case(When(locale__language_code=get_language() or "", then=Value(0)), default=Value(1))
    pages = model("CentrePage").objects.visible(every_language=True)
    pages = pages.filter(centre__organisation=OuterRef("pk"))
    return organisations.annotate(
        section_path=Subquery(pages.order_by(spoken, "path").values("url_path")[:1])
    )


def read_signatories(page) -> None:
    """Read the organisations that sign a page, with their sections; a previewed draft keeps those in memory."""
    if page.pk and "centres" not in page.__dict__.get("_cluster_related_objects", {}):
        rows = with_sections(Organisation.objects.all())
        prefetch_related_objects([page], Prefetch("centres", queryset=rows))


def bodies_of(network: Network) -> QuerySet:
    """Who animates a network (`animates`), and the other centres that publish for it."""
    animators = Network.animators.through.objects.filter(network=network).values("organisation")
    sections = model("CentrePage").objects.visible(every_language=True)
    chosen = Q(pk__in=animators)
    for name in ("ArticlePage", "CooperationPage", "ChantierPage", "PublicationPage"):
        through = model(name).networks.through.objects.filter(
            is_visible_q(f"{name.lower()}__"), network=network
        )
        pages = Page.objects.filter(pk__in=through.values(name.lower()))
        paths = pages.annotate(section=Substr("path", 1, Page.steplen * 4)).values("section")
        chosen |= Q(centre__pages__in=sections.filter(path__in=paths))
    rows = Organisation.objects.filter(chosen).distinct()
    rows = rows.annotate(animates=Case(When(pk__in=animators, then=Value(1)), default=Value(0)))
    return with_sections(rows).order_by("-animates", "name__alphabetical")


def section_from(slug: str):
    """The page of the centre whose organisation's slug was typed in an address; None when there is none."""
    if not slug or not slug.isprintable():
        return None
    pages = model("CentrePage").objects.visible()
    return pages.filter(centre__organisation__slug=slug).order_by("path").first()


def below(pages: QuerySet, section: Page | None) -> QuerySet:
    """The pages of a centre's section; all of them without one."""
    return pages.filter(path__startswith=section.path) if section else pages


def networks_met(root: Page) -> QuerySet:
    """The networks of the published pages below a page."""
    chosen = Q(pk__in=[])
    for name in ("ArticlePage", "CooperationPage", "ChantierPage", "PublicationPage"):
        child = name.lower()
        through = model(name).networks.through.objects.filter(
            is_visible_q(f"{child}__"), **{f"{child}__path__startswith": root.path}
        )
        chosen |= Q(pk__in=through.values("network"))
    return Network.objects.filter(chosen)


def section_counts(index: Page) -> dict[str, dict[str, int]]:
    """For each section below the list of centres (by path): how many published pages of each model."""
    pages = Page.objects.filter(path__startswith=index.path, depth=index.depth + 2)
    pages = visible(pages, every_language=True).order_by()
    pages = pages.annotate(section=Substr("path", 1, len(index.path) + Page.steplen))
    found: dict[str, dict[str, int]] = {}
    for section, name, count in pages.values_list("section", F("content_type__model")).annotate(Count("pk")):
        found.setdefault(section, {})[name] = count
    return found
