from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class NewslettersConfig(AppConfig):
    name = "newsletters"
    verbose_name = _("Lettres")

    def ready(self):
        from . import guards

        post_migrate.connect(guards.after_migrations, sender=self)
