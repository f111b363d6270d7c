"""One content security policy for readers, another for the Wagtail admin; addresses that no page can have."""

from django.conf import settings
from django.http import Http404
from django.middleware.csp import ContentSecurityPolicyMiddleware


class ContentSecurityPolicy(ContentSecurityPolicyMiddleware):
    """Django's middleware, with the admin's looser policy below `/admin/`."""

    def process_response(self, request, response):
        if request.path.startswith("/admin/") and not hasattr(response, "_csp_config"):
            response._csp_config = settings.ADMIN_CSP
        return super().process_response(request, response)


def no_such_address(get_response):
    """404 for an address with a NUL: no page has one, and PostgreSQL refuses to look for it."""

    def middleware(request):
        return get_response(request)

    def process_view(request, view, args, kwargs):
        if "\x00" in request.path:
            raise Http404

    middleware.process_view = process_view
    return middleware
