"""Periodic jobs of the networks."""

from portal.jobs import periodic

from .contributions import proofreading


@periodic("ménage des liens de relecture", hours=24)
def prune_proof_links() -> None:
    proofreading.prune()
