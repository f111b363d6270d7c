"""Articles, and which networks share them."""

from collections.abc import Iterable

from django.db.models import Count, QuerySet, TextField
from django.db.models.functions import Cast

from portal.models import Network
from portal.visibility import is_visible_q

from .common import model, narrowed, networks_of, read_networks


def articles(network: Network | None = None, networks: Iterable[Network] | None = None) -> QuerySet:
    """Published articles, the newest first; of one network, of any of several, or all."""
    pages = model("ArticlePage").objects.visible()
    pages = narrowed(pages, network, networks)
    return pages.prefetch_related(networks_of()).order_by("-date", "-first_published_at", "pk")


def of_path(pages: QuerySet, path: str = "", voice: str = "") -> QuerySet:
    """Articles of one reading path, of one voice, or of both; empty means all."""
    if path:
        pages = pages.filter(reading_path=path)
    if voice:
        # The database keeps the voices as a JSON list: its text is searched alike by SQLite and PostgreSQL.
        pages = pages.alias(said=Cast("voices", TextField())).filter(said__contains=f'"{voice}"')
    return pages


def path_counts(network: Network) -> dict[str, int]:
    """How many published articles of a network stand on each reading path."""
    pages = model("ArticlePage").objects.visible().filter(networks=network).exclude(reading_path="")
    rows = pages.order_by().values_list("reading_path").annotate(Count("pk"))
    return dict(rows)


def following(page) -> list:
    """Three articles of the page's networks; the networks of all four pages are read together."""
    through = type(page).networks.through
    own = through.objects.filter(**{type(page)._meta.model_name: page.pk}).values("network")
    through = model("ArticlePage").networks.through
    pages = model("ArticlePage").objects.visible().exclude(pk__in=[page.pk, page.alias_of_id or page.pk])
    pages = pages.filter(pk__in=through.objects.filter(network__in=own).values("articlepage"))
    found = list(pages.order_by("-date", "-first_published_at", "pk")[:3])
    read_networks([page, *found])
    return found


def networks_with_articles() -> QuerySet:
    """Networks that published at least one article."""
    through = model("ArticlePage").networks.through
    rows = through.objects.filter(is_visible_q("articlepage__", every_language=False))
    return Network.objects.filter(pk__in=rows.values("network_id"))


def networks_sharing_articles() -> set[frozenset[Network]]:
    """Pairs of networks that at least one published article belongs to."""
    rows = model("ArticlePage").networks.through.objects.filter(is_visible_q("articlepage__"))
    pairs = rows.values_list("network", "articlepage__networks").distinct()
    return {frozenset((Network(pk=a), Network(pk=b))) for a, b in pairs if a != b}
