"""Names of fields and columns that our libraries leave to be made of Python's names (`portal.admin.labels`)."""

from django.utils.translation import gettext_noop as _

WORDS = [
    _("Email address"),
    _("Link text"),
    _("Phone number"),
    _("Subject"),
    _("Body"),
    _("Enabled"),
    _("Sync from"),
    _("Source locale"),
    _("Target locale"),
    _("Role"),
    _("Port"),
    _("Site name"),
    _("Root page"),
    # Names of permissions, on the screen of a group.
    _("Can submit translations"),
    _("Can choose image"),
    _("Can choose document"),
    _("Delete pages with children"),
    _("Lock/unlock pages you've locked"),
    _("Publish any page"),
    _("Unlock any page"),
]
