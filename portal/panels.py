"""Panels of every page's edit form."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import PublishingPanel

SCHEDULE_HELP = {
    "go_live_at": _(
        "La page paraîtra à ce moment-là. Par exemple : 14/06/2027 09:30. Vide : dès la publication."
    ),
    "expire_at": _(
        "La page quittera le site à ce moment-là avec ses traductions, sans être supprimée. Par exemple : 31/12/2027 18:00."
    ),
}


class SchedulePanel(PublishingPanel):
    """Wagtail's, with what its two fields mean; `help_texts` replaces what they mean on most pages."""

    def __init__(self, help_texts: dict | None = None, **kwargs):
        super().__init__(**kwargs)
        self.help_texts = SCHEDULE_HELP | (help_texts or {})
        for panel in self.children:
            panel.help_text = self.help_texts.get(panel.field_name, "")

    def clone_kwargs(self):
        return super().clone_kwargs() | {"help_texts": self.help_texts}
