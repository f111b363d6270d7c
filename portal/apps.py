"""The portal application: what every other one builds on."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class PortalConfig(AppConfig):
    name = "portal"
    verbose_name = _("Portail")

    def ready(self):
        from . import vocabulary

        # After every migration rather than in one: a flushed test database gets it back too.
        post_migrate.connect(vocabulary.load, sender=self)
