"""The portal application: what every other one builds on."""

from django.apps import AppConfig, apps
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate, post_save
from django.utils.autoreload import file_changed
from django.utils.translation import gettext_lazy as _


class PortalConfig(AppConfig):
    name = "portal"
    verbose_name = _("Portail")

    def ready(self):
        from . import acronyms, folding, keys, mail, signals, storage, vocabulary  # noqa: F401
        from .admin import exports, labels, trials, views
        from .admin.permissions import name_permissions
        from .caching import version

        exports.guard_every_export()
        labels.install()
        trials.connect()
        views.improve()
        # Once every application has its permissions: after those of the last one that has models.
        *_others, last = (config for config in apps.get_app_configs() if config.models_module)
        post_migrate.connect(name_permissions, sender=last)
        # After every migration rather than in one: a flushed test database gets it back too.
        post_migrate.connect(vocabulary.load, sender=self)
        post_migrate.connect(keys.after_migrations, sender=self)
        post_migrate.connect(storage.hide_documents, sender=self)
        connection_created.connect(version.install)
        connection_created.connect(folding.install_functions)
        post_save.connect(version.after_insert)
        # A deployment ends with `migrate`; in development a changed template is seen at once.
        post_migrate.connect(version.renew, sender=self)
        file_changed.connect(version.renew)
