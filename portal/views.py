"""Serving pages, and saying plainly when one is not translated."""

from django.http import Http404
from django.template.response import TemplateResponse
from wagtail.views import serve

from . import languages, routing


def serve_page(request, path):
    """As Wagtail's view; where a page exists in French only, 404 with the way to it."""
    request._wagtail_route_for_request = routing.find(request, path)
    try:
        return serve(request, path)
    except Http404:
        source = languages.source_page(request)
        if source is None:
            raise
        return TemplateResponse(request, "portal/untranslated.html", {"source": source}, status=404)
