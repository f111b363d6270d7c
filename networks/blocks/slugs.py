"""Lists once stored their network by primary key: what migrations turn it into."""

from wagtail.blocks.migrations.operations import BaseBlockOperation

from portal.models import Network

LISTS = {"latest_articles", "coming_sessions"}


class NetworkSlugs(BaseBlockOperation):
    """Every list of a body with its network's slug in place of its key; empty for a network that is gone."""

    operation_name_fragment = "network_slugs"

    def apply(self, block_value):
        return [self._block(block) for block in block_value]

    def _block(self, block: dict) -> dict:
        key = block["value"].get("network") if block["type"] in LISTS else ""
        if not isinstance(key, int | None):
            return block
        found = Network.objects.filter(pk=key).values_list("slug", flat=True).first() if key else ""
        return {**block, "value": {**block["value"], "network": found or ""}}
