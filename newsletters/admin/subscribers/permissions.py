"""Who may do what on this desk: editors, by their permissions on subscribers; taking addresses away is one of its own."""

from django.contrib.auth.mixins import PermissionRequiredMixin
from wagtail.admin.menu import MenuItem

VIEW = "newsletters.view_subscriber"
ADD = "newsletters.add_subscriber"
CHANGE = "newsletters.change_subscriber"
ERASE = "newsletters.delete_subscriber"
EXPORT = "newsletters.export_subscriber"


class Allowed(PermissionRequiredMixin):
    """A screen for those who may see subscribers; 403 for others."""

    permission_required = VIEW
    raise_exception = True


class DeskMenuItem(MenuItem):
    def is_shown(self, request):
        return request.user.has_perm(VIEW)
