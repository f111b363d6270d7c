"""What every list shares: the model asked for by name, the language, the networks that narrow it."""

from collections.abc import Iterable, Sequence

from django.apps import apps
from django.db.models import F, IntegerField, Prefetch, QuerySet, Value

from portal.folding import alphabetical_key
from portal.models import Network


def model(name: str):
    """A model of the networks, from the registry: page types and their blocks import these modules."""
    return apps.get_model("networks", name)


def networks_of() -> Prefetch:
    """The networks of each row, read together."""
    return Prefetch("networks", queryset=Network.objects.all())


def network_from(slug: str) -> Network | None:
    """The network of a slug typed in an address; None when there is none."""
    return Network.objects.filter(slug=slug).first() if slug and slug.isprintable() else None


def narrowed(pages: QuerySet, network: Network | None, networks: Iterable[Network] | None) -> QuerySet:
    """The pages of one network, of any of several, or all."""
    if network is not None:
        pages = pages.filter(networks=network)
    elif networks:
        pages = pages.filter(networks__in=list(networks)).distinct()
    return pages


def with_covers(pages: QuerySet) -> QuerySet:
    """Pages whose rows show their cover."""
    return pages.prefetch_related("cover__renditions")


def read_networks(pages: Sequence) -> None:
    """Give pages of any mix of types their `network_list`, all of them in one query.

    A draft that is being previewed keeps the networks that it holds in memory.
    """
    fields = [field.attname for field in Network._meta.concrete_fields]
    by_type: dict[type, list] = {}
    for page in pages:
        if page.pk and "networks" not in page.__dict__.get("_cluster_related_objects", {}):
            by_type.setdefault(type(page), []).append(page)
    branches, found = [], {}
    for number, (kind, group) in enumerate(by_type.items()):
        name = kind._meta.model_name
        rows = kind.networks.through.objects.filter(**{f"{name}__in": [page.pk for page in group]}).order_by()
        rows = rows.annotate(kind_=Value(number, IntegerField()), page_=F(f"{name}_id"))
        branches.append(rows.values_list("kind_", "page_", *(f"network__{field}" for field in fields)))
        found |= {(number, page.pk): [] for page in group}
    if not branches:
        return
    known: dict[int, Network] = {}
    for number, pk, *values in branches[0].union(*branches[1:], all=True) if branches[1:] else branches[0]:
        network = Network.from_db("default", fields, values)
        found[number, pk].append(known.setdefault(network.pk, network))
    for number, group in enumerate(by_type.values()):
        for page in group:
            page.network_list = sorted(
                found[number, page.pk], key=lambda row: (row.order, alphabetical_key(row.short_name))
            )
