"""Panels of the page editor that show what lives beside the page."""

from wagtail.admin.panels import Panel


class SessionsPanel(Panel):
    """The sessions of an action, with links to add and change them: they are not part of the page's revisions."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "networks/admin/sessions_panel.html"

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            saved = self.instance is not None and self.instance.pk is not None
            return context | {
                "action": self.instance if saved else None,
                "sessions": self._sessions() if saved else [],
            }

        def _sessions(self):
            from . import listings

            return listings.sessions_of(self.instance)
