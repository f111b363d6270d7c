"""Addresses of the portal; translations have the same paths under `/en/`."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from portal import answers
from portal.health import health
from portal.media import document, media
from portal.sitemaps import PortalSitemap
from portal.views import serve_page

handler400 = "portal.errors.bad_request"
handler403 = "portal.errors.permission_denied"
handler500 = "portal.errors.server_error"

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    re_path(r"^documents/(\d+)/(.*)$", document, name="wagtaildocs_serve"),
    path("documents/", include(wagtaildocs_urls)),
    path("media/<path:path>", media, name="media"),
    path("sante/", health, name="health"),
    path("relecture/", include("networks.contributions.urls")),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": PortalSitemap}}),
    path("", include("networks.urls")),
]
urlpatterns += i18n_patterns(
    path("formulaires/<int:page_id>/<uuid:key>/", answers.answers, name="answers"),
    path("formulaires/<int:page_id>/<uuid:key>/merci/", answers.thanks, name="answers_thanks"),
    path("lettres/", include("newsletters.urls")),
    path("recherche/", include("search.urls")),
    *(entry for entry in wagtail_urls.urlpatterns if entry.name != "wagtail_serve"),
    re_path(wagtail_urls.serve_pattern, serve_page, name="wagtail_serve"),
    prefix_default_language=False,
)
