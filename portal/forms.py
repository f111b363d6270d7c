"""The page editor's form, kinder than Wagtail's on one point."""

from wagtail.admin.forms import WagtailAdminPageForm


class PortalPageForm(WagtailAdminPageForm):
    """An empty address is made from the title when the page is saved.

    The editor's script fills it a moment after the title is typed: people who save sooner must not get an error about
    a field of another tab.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False
