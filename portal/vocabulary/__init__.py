"""The starting vocabulary, created after migrations where a table is still empty; editors' changes are never touched.

Territories: official geographic code (Insee, 2025 edition): départements, the four Ept and the communes of
Seine-Saint-Denis.
"""

import csv
from pathlib import Path

from django.utils.text import slugify

from .networks import NETWORKS
from .themes import THEMES

# The Ept's official name starts with « Paris », which nobody says.
SLUGS = {"200058097": "terres-d-envol"}


def load(using: str = "default", **kwargs) -> None:
    """Fill the empty tables of the vocabulary; a `post_migrate` receiver."""
    if not _has_tables(using):
        return
    load_territories(using)
    load_themes(using)
    load_networks(using)


def load_territories(using: str) -> None:
    from ..models import Territory

    territories = Territory.objects.using(using)
    if territories.exists():
        return
    with (Path(__file__).parent / "territories.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    by_code: dict[str, Territory] = {}
    taken: set[str] = set()
    for kind in ("departement", "ept", "commune"):
        batch = []
        for row in (row for row in rows if row["kind"] == kind):
            slug = SLUGS.get(row["code"]) or slugify(row["name"].replace("’", "-").replace("'", "-"))
            slug = f"{slug}-{row['code']}" if slug in taken else slug
            taken.add(slug)
            parent = by_code.get(row["parent"])
            batch.append(Territory(kind=kind, code=row["code"], slug=slug, name=row["name"], parent=parent))
        by_code |= {place.code: place for place in territories.bulk_create(batch)}


def load_themes(using: str) -> None:
    from ..models import Theme

    themes = Theme.objects.using(using)
    if themes.exists():
        return
    by_slug: dict[str, Theme] = {}
    for order, (slug, name, parent) in enumerate(THEMES, start=1):
        by_slug[slug] = themes.create(slug=slug, name=name, parent=by_slug.get(parent), order=order)


def load_networks(using: str) -> None:
    from ..models.network import Network, Palette

    networks = Network.objects.using(using)
    if networks.exists():
        return
    networks.bulk_create(
        Network(
            slug=slug,
            short_name=short_name,
            name=name,
            role=role,
            stroke=stroke,
            palette=slug if slug in Palette.values else Palette.NEUTRE,
            order=order,
        )
        for order, (slug, short_name, name, role, stroke) in enumerate(NETWORKS, start=1)
    )


def _has_tables(using: str) -> bool:
    """False while migrations are only partly applied, as in `migrate portal zero`."""
    from django.db import connections

    from ..models import Network, Territory, Theme

    tables = set(connections[using].introspection.table_names())
    return {model._meta.db_table for model in (Network, Territory, Theme)} <= tables
