"""Pages that one person has the link of: no search engine keeps them, no other site learns their address."""

from functools import wraps


def personal(view):
    """Mark the answers of a view."""

    @wraps(view)
    def marked(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        response["Referrer-Policy"] = "no-referrer"
        response["X-Robots-Tag"] = "noindex"
        return response

    return marked
