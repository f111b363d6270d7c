"""One content security policy for readers, another for the Wagtail admin; addresses that no page can have; who asks."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.middleware.csp import ContentSecurityPolicyMiddleware


class ContentSecurityPolicy(ContentSecurityPolicyMiddleware):
    """Django's middleware, with the admin's looser policy below `/admin/`."""

    def process_response(self, request, response):
        if request.path.startswith("/admin/") and not hasattr(response, "_csp_config"):
            response._csp_config = settings.ADMIN_CSP
        elif hosts := getattr(request, "_frame_hosts", None):
            # Named by the external videos of this page, and of no other (portal.blocks.external_video).
            frames = ["'self'", *(f"https://{host}" for host in sorted(hosts))]
            response._csp_config = {**settings.SECURE_CSP, "frame-src": frames}
        return super().process_response(request, response)


def head_without_body(get_response):
    """Middleware: a HEAD is answered as a GET would be, headers and length, and nothing behind them.

    Django leaves that to the web server, and gunicorn sends what it is given. The length is that of a GET too, which
    Django tells of what its views answer only, and not of what a middleware does.
    """

    def middleware(request):
        response = get_response(request)
        if (
            not response.streaming
            and response.status_code not in {204, 304}
            and "Content-Length" not in response
        ):
            response["Content-Length"] = len(response.content)
        if request.method != "HEAD":
            return response
        bare = HttpResponse(status=response.status_code, reason=response.reason_phrase)
        bare.headers, bare.cookies = response.headers, response.cookies
        bare._resource_closers += response._resource_closers
        return bare

    return middleware


def no_such_address(get_response):
    """404 for an address with a NUL: no page has one, and PostgreSQL refuses to look for it."""

    def middleware(request):
        return get_response(request)

    def process_view(request, view, args, kwargs):
        if "\x00" in request.path:
            raise Http404

    middleware.process_view = process_view
    return middleware


def behind_proxies(get_response):
    """Who really asks, where `PROXIES` of our own stand in front: what limits requests would else count all as one.

    Each proxy adds whom it heard to the end of `X-Forwarded-For`; what stands before that is anybody's invention.
    """

    def middleware(request):
        heard = request.headers.get("X-Forwarded-For", "").split(",")
        if 0 < settings.PROXIES <= len(heard) and (client := heard[-settings.PROXIES].strip()):
            request.META["REMOTE_ADDR"] = client
        return get_response(request)

    return middleware
