from django.apps import AppConfig
from django.db.models.signals import post_migrate, post_save
from django.utils.translation import gettext_lazy as _


class NewslettersConfig(AppConfig):
    name = "newsletters"
    verbose_name = _("Lettres")

    def ready(self):
        from wagtail.models import PageViewRestriction

        from . import guards, privacy

        post_migrate.connect(guards.after_migrations, sender=self)
        post_save.connect(
            privacy.after_restriction, sender=PageViewRestriction, dispatch_uid="letters restricted"
        )
