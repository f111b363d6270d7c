"""An application that only exists while measuring."""

from django.apps import AppConfig


class BareConfig(AppConfig):
    name = "tests.bench.bare"
    default_auto_field = "django.db.models.AutoField"
