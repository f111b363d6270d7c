"""Members of the networks: who does what, and where."""

from django.db.models import Count, F, QuerySet

from portal.models import Network

from .common import model


def members(network: Network | None = None) -> QuerySet:
    """Memberships with what their rows show, by commune; those of the whole département come last."""
    rows = model("Membership").objects.select_related("organisation", "network", "commune")
    if network is not None:
        rows = rows.filter(network=network)
    return rows.order_by(
        F("commune__name__alphabetical").asc(nulls_last=True),
        "organisation__name__alphabetical",
        "network__order",
        "pk",
    )


def communes_with_members(network: Network) -> list[tuple[str, str, int]]:
    """(slug, name, members) of each commune where a network has members; empty slug and name: everywhere."""
    rows = (
        model("Membership")
        .objects.filter(network=network)
        .order_by(F("commune__name__alphabetical").asc(nulls_last=True))
    )
    counts = rows.values_list("commune__slug", "commune__name").annotate(Count("pk"))
    return [(slug or "", name or "", count) for slug, name, count in counts]
