"""The directory of members: who does what close to home."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext as _

from portal.caching import understood
from portal.models import Network, Territory

from . import listings
from .models.membership import Membership, MembershipRole
from .pagination import paginate

PER_PAGE = 60


@dataclass
class Field:
    """One select of the form: its parameter, label, the line for « all », and (value, label, members, chosen) options."""

    name: str
    label: str
    every: str
    options: list[tuple[str, str, int, bool]]

    @property
    def chosen_label(self) -> str:
        return next((label for _value, label, _count, is_chosen in self.options if is_chosen), "")


def context(request) -> dict:
    """The form with its counts, one page of members, what was not understood, and where else to look.

    Members of the whole département belong to every commune. Values that nobody knows are said, and ignored.
    """
    communes = {
        place.slug: place for place in Territory.objects.filter(kind="commune").order_by("name__alphabetical")
    }
    networks = {network.slug: network for network in Network.objects.all()}
    known: dict[str, dict] = {"commune": communes, "reseau": networks, "role": dict(MembershipRole.choices)}
    asked = {name: request.GET.get(name, "").strip() for name in known}
    unknown = [value for name, value in asked.items() if value and value not in known[name]]
    chosen = {name: value if value in known[name] else "" for name, value in asked.items()}
    understood(request, **chosen)
    counts = _counts()
    rows = _selected(chosen)
    close = _total(counts, chosen, everywhere=False)
    return {
        "fields": _fields(chosen, counts, communes, networks),
        "unknown": unknown,
        "is_filtered": any(asked.values()),
        "commune": communes.get(chosen["commune"]),
        "page_obj": paginate(request, rows, PER_PAGE),
        "total": _total(counts, chosen),
        "close": close,
        "neighbours": _neighbours(chosen, counts, communes) if chosen["commune"] and not close else [],
    }


def _counts() -> Counter:
    """Number of members by (commune, network, role); an empty commune is the whole département."""
    rows = Membership.objects.order_by().values_list("commune__slug", "network__slug", "role")
    return Counter(
        {(commune or "", network, role): n for commune, network, role, n in rows.annotate(Count("pk"))}
    )


def _total(counts: Counter, chosen: dict[str, str], everywhere: bool = True) -> int:
    """Members that the choices keep; without `everywhere`, only those of the chosen commune itself."""
    communes = {chosen["commune"], ""} if everywhere else {chosen["commune"]}
    return sum(
        count
        for (commune, network, role), count in counts.items()
        if (not chosen["commune"] or commune in communes)
        and chosen["reseau"] in ("", network)
        and chosen["role"] in ("", role)
    )


def _selected(chosen: dict[str, str]) -> QuerySet:
    rows = listings.members()
    if chosen["commune"]:
        rows = rows.filter(Q(commune__slug=chosen["commune"]) | Q(commune=None))
    if chosen["reseau"]:
        rows = rows.filter(network__slug=chosen["reseau"])
    if chosen["role"]:
        rows = rows.filter(role=chosen["role"])
    return rows


def _fields(chosen, counts: Counter, communes: dict, networks: dict) -> list[Field]:
    """The three selects; beside each value, how many members the two other choices leave it."""

    def options(name: str, labels: dict[str, str]) -> list[tuple[str, str, int, bool]]:
        everywhere = name != "commune"
        return [
            (value, label, _total(counts, chosen | {name: value}, everywhere), value == chosen[name])
            for value, label in labels.items()
        ]

    with_members = {network for _commune, network, _role in counts} | {chosen["reseau"]}
    return [
        Field(
            "commune",
            _("Commune"),
            _("Toutes les communes"),
            options("commune", {s: p.name for s, p in communes.items()}),
        ),
        Field(
            "reseau",
            _("Réseau"),
            _("Tous les réseaux"),
            options("reseau", {s: n.short_name for s, n in networks.items() if s in with_members}),
        ),
        Field(
            "role",
            _("Rôle"),
            _("Tous les rôles"),
            options("role", {v: str(t) for v, t in MembershipRole.choices}),
        ),
    ]


def _neighbours(chosen, counts: Counter, communes: dict) -> list[tuple[dict, str, int]]:
    """(change of the address, name, members) of the communes of the same territory that have some."""
    territory = communes[chosen["commune"]].parent_id
    found = []
    for slug, place in communes.items():
        if place.parent_id == territory and slug != chosen["commune"]:
            count = _total(counts, chosen | {"commune": slug}, everywhere=False)
            if count:
                found.append(({"commune": slug}, place.name, count))
    return found
