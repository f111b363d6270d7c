"""What pages refer to by slug or code: organisations, networks, themes, territories."""

import csv
from pathlib import Path

from django.db.models import Q

from portal.models import Network, Organisation, Territory, Theme

from .content.networks import NETWORKS

ORGANISATIONS = Path(__file__).parent / "content" / "organisations.csv"


def load_organisations() -> int:
    """Create the organisations that are missing; returns how many.

    The table's `named_by` says where a name comes from: the centre's public documents on its networks and programmes,
    what partner centres wrote, or nowhere: examples are invented for the sheets and the directory.
    """
    with ORGANISATIONS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    known = set(Organisation.objects.values_list("slug", flat=True))
    missing = [row for row in rows if row["slug"] not in known]
    for row in missing:
        facts = {name: row[name] for name in ("slug", "name", "short_name", "kind", "url")}
        Organisation.objects.create(**facts, department=department(row["department"]))
    return len(missing)


def load_networks() -> int:
    """Say who pilots and animates the networks of which nobody said it yet; returns how many."""
    completed = 0
    for row in NETWORKS:
        network = Network.objects.filter(slug=row["slug"], pilot=None, animators=None).first()
        if network and (row["pilot"] or row["animators"]):
            network.role = row["role"]
            network.pilot = Organisation.objects.filter(slug=row["pilot"]).first()
            network.save()
            network.animators.set(organisations(row["animators"]))
            completed += 1
    return completed


def networks(slugs: list[str]) -> list[Network]:
    return [Network.objects.get(slug=slug) for slug in slugs]


def organisations(slugs: list[str]) -> list[Organisation]:
    return [Organisation.objects.get(slug=slug) for slug in slugs]


def themes(slugs: list[str]) -> list[Theme]:
    return [Theme.objects.get(slug=slug) for slug in slugs]


def territories(names: list[str]) -> list[Territory]:
    """Territories by official code or by slug."""
    return [Territory.objects.get(Q(code=name) | Q(slug=name)) for name in names]


def department(code: str) -> Territory | None:
    return Territory.objects.filter(kind="departement", code=code).first()


def commune(code: str) -> Territory | None:
    return Territory.objects.filter(kind="commune", code=code).first()
