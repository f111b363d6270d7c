"""A report of pages whose links lead nowhere."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.reports import PageReportView

from portal.admin.dashboard import pages_for

from . import corrections


class DeadEndsView(PageReportView):
    """Rapports > Liens vers des pages non publiées."""

    page_title = _("Liens vers des pages non publiées")
    header_icon = "link"
    index_url_name = "dead_ends"
    index_results_url_name = "dead_ends_results"

    def get_queryset(self):
        return corrections.pages_with_dead_ends(pages_for(self.request.user, "change"))
