"""A listing that can be taken away as a spreadsheet: with its own permission, written down, row by row."""

from django.core.exceptions import PermissionDenied
from django.http import FileResponse, StreamingHttpResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from ...readers import spreadsheet
from .permissions import EXPORT

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class LoggedExportMixin:
    """For index views of models that `readers.spreadsheet` knows."""

    @cached_property
    def show_export_buttons(self):
        return self.request.user.has_perm(EXPORT)

    def get(self, request, *args, **kwargs):
        if not self.is_export:
            return super().get(request, *args, **kwargs)
        if not self.show_export_buttons:
            raise PermissionDenied
        return self.export(self.get_queryset(), request.GET["export"])

    def export(self, people, form: str):
        name = f"{self.get_filename()}.{form}"
        spreadsheet.log(self.request.user, people, form, self.said_filters())
        if form == self.FORMAT_XLSX:
            file = spreadsheet.as_xlsx(people)
            return FileResponse(file, as_attachment=True, filename=name, content_type=XLSX)
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        lines = spreadsheet.as_csv(people)
        return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=headers)

    def said_filters(self) -> str:
        """« Réseaux : Réaap ; recherche : tilleuls », or nothing."""
        said = [f"{one.field_label} : {one.value}" for one in self.active_filters]
        if self.is_searching:
            # The log outlives people: it keeps no address.
            query = _("une adresse") if "@" in self.search_query else self.search_query
            said.append(_("recherche : %(query)s") % {"query": query})
        return " ; ".join(said)
