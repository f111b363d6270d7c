"""Panels of every page's edit form."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import PublishingPanel

SCHEDULE_HELP = {
    "go_live_at": _(
        "La page paraîtra à ce moment-là. Par exemple : 14/06/2027 09:30. Vide : dès la publication."
    ),
    "expire_at": _(
        "La page quittera le site à ce moment-là, sans être supprimée. Par exemple : 31/12/2027 18:00."
    ),
}


class SchedulePanel(PublishingPanel):
    """Wagtail's, with what its two fields mean."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        for panel in self.children:
            panel.help_text = SCHEDULE_HELP.get(panel.field_name, "")
