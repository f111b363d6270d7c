"""What templates ask the networks for."""

from django import template

from .. import listings

register = template.Library()


@register.simple_tag(takes_context=True)
def network_menu(context) -> list:
    """Published network pages with their networks; one query a request."""
    request = context.get("request")
    if request is None:
        return []
    if not hasattr(request, "_network_menu"):
        request._network_menu = list(listings.network_pages())
    return request._network_menu
