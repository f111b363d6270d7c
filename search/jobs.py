"""Periodic jobs of the index."""

from portal.jobs import periodic

from . import indexing


@periodic("index de recherche", minutes=10)
def heal_index() -> None:
    """Mend what signals missed."""
    indexing.heal()


@periodic("relecture de l’index", hours=24)
def compare_index() -> None:
    """Follow what no signal tells, such as rows written in bulk."""
    indexing.rebuild()
