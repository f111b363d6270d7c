"""Titles of drafts and files that somebody may not open: no screen of the admin tells them.

Wagtail asks whether a person may act on a page or a file, and names it all the same: in confirmations, in its chooser,
in a report, in the interface that its scripts read.
"""

from django.core.exceptions import PermissionDenied
from django.db.models import BigIntegerField, Model, QuerySet
from django.http import Http404, HttpRequest
from django.shortcuts import redirect
from django.urls import ResolverMatch, reverse
from wagtail.documents import get_document_model
from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images import get_image_model
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet
from wagtail.models import Page
from wagtail.permissions import policy_registry

from ..draft_titles import explorable, known_q, read_by
from ..errors import ADMIN

SEEN = ["add", "change", "delete", "view", "choose"]
# They name pages wherever they stand: the one that was edited last of each type, titles as they were when something was
# done, translations.
REPORTS = (
    "wagtailadmin_reports:page_types_usage",
    "wagtailadmin_reports:site_history",
    "wagtail_localize:translations_report",
)
LED_BACK_TO = {"wagtailadmin_explore", "wagtailadmin_pages:edit"}
PAGES_OF_WAGTAIL = "wagtailadmin_pages"
# It takes pages by a question rather than by its address.
CHOSEN = "wagtailadmin_choose_page_chosen_multiple"
# How the addresses of the admin call a page; `pk` too, in those of Wagtail that are about pages.
PAGE_ARGUMENTS = {"page_id", "parent_page_id", "page_to_move_id", "destination_id", "page_pk"}


def seen(user, model: type[Model]) -> QuerySet:
    """Return the things of a model, pages or files, that the person may open or choose."""
    if issubclass(model, Page):
        return explorable(user)
    return policy_registry.get_by_type(model).instances_user_has_any_permission_for(user, SEEN)


def may_read_reports(user) -> bool:
    """Whether reports that name pages of all tell the person nothing new."""
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
        if not request.path.startswith(ADMIN) or match is None or not request.user.is_authenticated:
            return None
        if match.view_name.removesuffix("_results") in REPORTS and not may_read_reports(request.user):
            raise PermissionDenied
        if request.user.is_superuser:
            return None
        asked = pages_asked_for(match, request)
        if any(key > BigIntegerField.MAX_BIGINT for key in asked):
            raise Http404
        pages = Page.objects.filter(pk__in=asked)
        if asked and pages.filter(known_q(request.user)).count() < len(asked):
            # The reviewer whose work is done is led back to the page, or to where it stands.
            if match.view_name in LED_BACK_TO and pages.exists():
                return redirect("wagtailadmin_home")
            raise Http404
        return None

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


def pages_asked_for(match: ResolverMatch, request: HttpRequest) -> set[int]:
    """Return the primary keys of the pages that an address of the admin is about."""
    named = PAGE_ARGUMENTS | ({"pk"} if match.namespace == PAGES_OF_WAGTAIL else set())
    asked = {int(key) for name, key in match.kwargs.items() if name in named}
    if match.view_name == CHOSEN:
        asked |= {int(key) for key in request.GET.getlist("id") if key.isdecimal()}
    return asked


def choosable(pages: QuerySet[Page], request: HttpRequest) -> QuerySet[Page]:
    """Keep the pages that a chooser may name."""
    return pages.filter(known_q(request.user))


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


def without_reports(request: HttpRequest, items: list) -> None:
    """Take the reports out of the menu of who may not read them (`construct_reports_menu`)."""
    if not may_read_reports(request.user):
        closed = {reverse(name) for name in REPORTS}
        items[:] = [item for item in items if item.url not in closed]
