"""Uploaded pictures and their cuts, served by the portal itself; documents through Wagtail, which asks who may read them."""

import posixpath

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseNotAllowed
from django.utils.cache import patch_cache_control
from django.views.static import serve
from wagtail.documents.views.serve import serve as serve_document

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


def document(request: HttpRequest, document_id: str, document_filename: str) -> HttpResponseBase:
    """A document of the library as Wagtail answers, with what caches may do of it.

    Nobody keeps a restricted one. Of the others a cache asks again each time: a restriction that comes later is obeyed
    at once, and who has the file still gets no byte of it.
    """
    response = serve_document(request, document_id, document_filename)
    if getattr(request, "is_restricted", False):
        patch_cache_control(response, private=True, no_store=True)
    else:
        patch_cache_control(response, no_cache=True)
    return response


def before_document(document, request: HttpRequest) -> None:
    """Note what `document` has to know; a `before_serve_document` hook, which comes before Wagtail's own.

    Wagtail takes the hash of an upload for the `ETag`; what was added by a command has none yet.
    """
    request.is_restricted = document.collection.get_view_restrictions().exists()
    if not document.file_hash and document.file.storage.exists(document.file.name):
        document.get_file_hash()
