from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NetworksConfig(AppConfig):
    name = "networks"
    verbose_name = _("Réseaux")

    def ready(self):
        from . import signals  # noqa: F401
        from .contributions import files_policy, policy

        policy.register()
        files_policy.register()
