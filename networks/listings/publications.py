"""Publications, and the choices that narrow their list."""

from collections.abc import Iterable

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from portal.models import Network

from .centres import below
from .common import model, narrowed, networks_of


def publications(network: Network | None = None, networks: Iterable[Network] | None = None) -> QuerySet:
    """Published publications, the newest first; of one network, of any of several, or all."""
    pages = narrowed(model("PublicationPage").objects.visible(), network, networks)
    signed = (
        model("PublicationPage").centres.through.objects.filter(publicationpage=OuterRef("pk")).order_by()
    )
    signed = signed.values("publicationpage").annotate(number=Count("pk")).values("number")
    # Covers draw one stop for each centre.
    pages = pages.annotate(centre_count=Coalesce(Subquery(signed), 0))
    pages = pages.select_related("series").prefetch_related(networks_of())
    return pages.order_by("-year", "-first_published_at", "pk")


def publication_counts(section=None) -> list[tuple[int, str, str]]:
    """(publication, slug of its series, slug of one of its networks), empty where it has none; to count choices.

    `section`: only the publications of that centre.
    """
    pages = below(model("PublicationPage").objects.visible().order_by(), section)
    return [
        (pk, series or "", network or "")
        for pk, series, network in pages.values_list("pk", "series__slug", "networks__slug")
    ]
