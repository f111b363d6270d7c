from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = _("Recherche")

    def ready(self):
        from portal import finding, health

        from . import backends, lag, queries, signals

        # After every migration: what is not a Django table vanishes when Django rebuilds or flushes one.
        post_migrate.connect(backends.after_migrations, sender=self)
        signals.connect()
        # Imports run one way: applications below are handed what they need.
        finding.register(queries.page_ids)
        health.measure("search_lag", lag.seconds)
