"""What pages refer to by slug or code: organisations, networks, themes, territories."""

from django.db.models import Q

from portal.models import Network, Organisation, Territory, Theme

from .content.networks import NETWORKS, ORGANISATIONS


def load_organisations() -> int:
    """Create the organisations that are missing; returns how many."""
    created = 0
    for row in ORGANISATIONS:
        facts: dict = {key: row[key] for key in ("name", "short_name", "kind", "url")}
        facts["department"] = department(row["department"])
        created += Organisation.objects.get_or_create(slug=row["slug"], defaults=facts)[1]
    return created


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
