"""Titles of drafts and files that somebody may not open: no screen of the admin tells them.

Wagtail asks whether a person may act on a page or a file, and names it all the same: in confirmations, in its chooser,
in a report, in the interface that its scripts read.
"""

from django.core.exceptions import PermissionDenied
from django.db.models import Model, Q, QuerySet
from django.http import Http404, HttpRequest
from wagtail.documents import get_document_model
from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images import get_image_model
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet
from wagtail.models import Page
from wagtail.permissions import policy_registry

from ..draft_titles import read_by
from ..visibility import is_hidden_q

SEEN = ["add", "change", "delete", "view", "choose"]
REPORTS = {"wagtailadmin_reports:page_types_usage", "wagtailadmin_reports:page_types_usage_results"}


def explorable(user) -> QuerySet[Page]:
    """Return the pages that the person meets in the explorer."""
    return policy_registry.get_by_type(Page).explorable_instances(user)


def seen(user, model: type[Model]) -> QuerySet:
    """Return the things of a model, pages or files, that the person may open or choose."""
    if issubclass(model, Page):
        return explorable(user)
    return policy_registry.get_by_type(model).instances_user_has_any_permission_for(user, SEEN)


def may_read_reports(user) -> bool:
    """Whether a report that names the page that was edited last, of each type, tells the person nothing new."""
    policy = policy_registry.get_by_type(Page)
    return policy.user_has_permission_for_instance(user, "change", Page.get_first_root_node())


class KeepTitles:
    """Middleware for the screens of Wagtail that name what the person may only not change."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with read_by(request):
            return self.get_response(request)

    def process_view(self, request: HttpRequest, view, args, kwargs):
        match = request.resolver_match
        if match is None or not request.user.is_authenticated:
            return
        name = match.view_name
        if name == "wagtailadmin_pages:move_confirm":
            both = {int(key) for key in (*args, *kwargs.values())}
            if explorable(request.user).filter(pk__in=both).count() < len(both):
                raise Http404
        elif name in REPORTS and not may_read_reports(request.user):
            raise PermissionDenied

    def process_template_response(self, request, response):
        context = response.context_data or {}
        if refused := context.get("items_with_no_access"):
            items = [row["item"] if isinstance(row, dict) else row for row in refused]
            open_ones = seen(request.user, type(items[0])).filter(pk__in=[item.pk for item in items])
            keys = set(open_ones.values_list("pk", flat=True))
            kept = [row for row, item in zip(refused, items, strict=True) if item.pk in keys]
            if isinstance(items[0], Page):
                # As its own type a page knows which title to show.
                kept = [row | {"item": row["item"].specific_deferred} for row in kept]
            context["items_with_no_access"] = kept
        return response


def choosable(pages: QuerySet[Page], request: HttpRequest) -> QuerySet[Page]:
    """Keep the pages that a chooser may name: those that anybody reads, and those of the explorer."""
    public = Q(live=True)
    if hidden := is_hidden_q():
        public &= ~hidden
    return pages.filter(public | Q(pk__in=explorable(request.user).values("pk")))


class ImagesAPI(ImagesAdminAPIViewSet):
    def get_queryset(self):
        return super().get_queryset().filter(pk__in=seen(self.request.user, get_image_model()).values("pk"))


class DocumentsAPI(DocumentsAdminAPIViewSet):
    def get_queryset(self):
        return (
            super().get_queryset().filter(pk__in=seen(self.request.user, get_document_model()).values("pk"))
        )


def admin_api(router) -> None:
    """Take the place of Wagtail's endpoints (`construct_admin_api`)."""
    router.register_endpoint("images", ImagesAPI)
    router.register_endpoint("documents", DocumentsAPI)


def without_report(request: HttpRequest, items: list) -> None:
    """Take the report out of the menu of who may not read it (`construct_reports_menu`)."""
    if not may_read_reports(request.user):
        items[:] = [item for item in items if item.name != "page-types-usage"]
