"""Bodies: from (block, value) pairs to the values of a StreamField."""

from wagtail.blocks import StreamValue

from networks.models import ArticlePage
from portal.models import Network

from . import tree

LISTINGS = {"latest_articles", "coming_sessions"}


def body(pairs: list[tuple]) -> StreamValue:
    """The value of a page's body; every page type has the same blocks."""
    return stream(ArticlePage, "body", [{"type": name, "value": raw(name, value)} for name, value in pairs])


def stream(model, field: str, data: list[dict]) -> StreamValue:
    """Raw blocks as the value of a model's field."""
    return model._meta.get_field(field).stream_block.to_python(data)


def raw(name: str, value):
    """The stored form of a block: networks and pages by their primary keys."""
    if name in LISTINGS:
        network = Network.objects.get(slug=value["network"]) if value["network"] else None
        return {**value, "network": network.pk if network else None}
    if name == "call_to_action":
        return {**value, "page": tree.find(value["page"]).pk if value["page"] else None}
    return value
