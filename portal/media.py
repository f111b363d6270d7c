"""Uploaded pictures and their cuts, served by the portal itself; documents go through Wagtail, which asks who may read them."""

import posixpath

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseNotAllowed
from django.utils.cache import patch_cache_control
from django.views.static import serve

# A picture that is replaced gets another name.
KEPT_SECONDS = 24 * 3600


def media(request: HttpRequest, path: str) -> HttpResponseBase:
    """A file below `MEDIA_ROOT`. Raises `Http404` for what is not there, a folder, or a document."""
    if request.method not in {"GET", "HEAD"}:
        return HttpResponseNotAllowed(["GET", "HEAD"])
    path = posixpath.normpath(f"/{path}").lstrip("/")
    if path.split("/")[0] == "documents":
        raise Http404
    response = serve(request, path, document_root=settings.MEDIA_ROOT)
    patch_cache_control(response, public=True, max_age=KEPT_SECONDS)
    return response
