"""The panel that leads from editing an issue to sending it."""

from wagtail.admin.panels import Panel


class SendingPanel(Panel):
    """Where the issue stands, and the button towards its sending desk."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "newsletters/admin/sending_panel.html"

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            saved = self.instance is not None and self.instance.pk is not None
            campaign = getattr(self.instance, "campaign", None) if saved else None
            return context | {"newsletter": self.instance if saved else None, "campaign": campaign}
