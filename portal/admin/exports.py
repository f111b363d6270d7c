"""Spreadsheets of the admin's lists: for people who write here, not for those who only look."""

from numbers import Number

from django.core.exceptions import PermissionDenied
from django.utils.functional import cached_property
from wagtail.admin.views.mixins import SpreadsheetExportMixin
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from ..invisible import first_visible, without_forbidden

FORMULA_SIGNS = frozenset("=+-@＝＋－＠")
CELL_ENDS = ("\t", "\r", "\n")


def inert(text: str) -> str:
    """Return a text that no spreadsheet refuses, nor takes for a formula: with an apostrophe before such a beginning.

    Some programs skip what is blank or does not show before they look for the sign.
    """
    text = without_forbidden(text)
    return f"'{text}" if text.startswith(CELL_ENDS) or first_visible(text) in FORMULA_SIGNS else text


def guard_every_export() -> None:
    """Make the cells of each of Wagtail's exports safe: its lists and reports share this one method, and no setting.

    Wagtail writes texts as they are stored, and a workbook refuses control characters: one cell would fail a whole
    file. It guards XLSX against formulas, and not CSV.
    """
    as_stored = SpreadsheetExportMixin.preprocess_field_value

    def preprocess_field_value(self, field, value, export_format):
        value = as_stored(self, field, value, export_format)
        if export_format == self.FORMAT_CSV:
            # Anything else is written as the text that it makes: a page, a choice that waits for its language.
            return value if value is None or isinstance(value, Number) else inert(str(value))
        return without_forbidden(value) if isinstance(value, str) else value

    SpreadsheetExportMixin.preprocess_field_value = preprocess_field_value


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
