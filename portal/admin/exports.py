"""Spreadsheets of the admin's lists: for people who write here, not for those who only look."""

from django.core.exceptions import PermissionDenied
from django.utils.functional import cached_property
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def inert(text: str) -> str:
    """A text that no spreadsheet takes for a formula: with an apostrophe before it where it begins like one."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def may_export(user) -> bool:
    """Whether the person may add, change or publish some page."""
    return PagePermissionPolicy(Page).user_has_any_permission(user, ["add", "change", "publish"])


def for_writers_only(get_response):
    """403 for `?export=` below `/admin/`: Wagtail's explorer, lists and reports share no view that could ask."""

    def middleware(request):
        asked = request.path.startswith("/admin/") and "export" in request.GET
        if asked and request.user.is_authenticated and not may_export(request.user):
            raise PermissionDenied
        return get_response(request)

    return middleware


class ExportMixin:
    """Shows the buttons to those whom they answer; a list without columns to export stays a list."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.is_export = self.is_export and bool(self.list_export)

    @cached_property
    def show_export_buttons(self):
        return bool(self.list_export) and may_export(self.request.user)

    def preprocess_field_value(self, field, value, export_format):
        """Wagtail guards XLSX against formulas, and not CSV."""
        value = super().preprocess_field_value(field, value, export_format)
        return inert(value) if export_format == "csv" and isinstance(value, str) else value
