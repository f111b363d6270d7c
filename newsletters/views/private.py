"""Pages that one person has the link of: no search engine keeps them, no other site learns their address."""

from functools import wraps

from django.http import Http404
from django.shortcuts import render


class Erased(Http404):
    """The link is one of ours; the person it was made for is forgotten."""


def personal(view):
    """Mark the answers of a view, and answer for who was erased."""

    @wraps(view)
    def marked(request, *args, **kwargs):
        try:
            response = view(request, *args, **kwargs)
        except Erased:
            response = erased(request, status=404)
        response["Referrer-Policy"] = "no-referrer"
        response["X-Robots-Tag"] = "noindex"
        return response

    return marked


def erased(request, status: int):
    """Nothing is kept, hence nothing to show and nothing left to stop."""
    return render(request, "newsletters/subscribing/erased.html", status=status)
