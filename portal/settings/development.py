"""One's own machine: debug pages, plain static files, mails as files under `VAR_DIR/mail`."""

import time

from .base import *  # noqa: F403
from .base import ALLOWED_HOSTS, SECRET_KEY, STORAGES, env

DEBUG = env.bool("DEBUG", default=True)
# Worthless outside this machine: production refuses to start without a key of its own.
SECRET_KEY = SECRET_KEY or "development-only-key-not-for-any-real-installation"
ALLOWED_HOSTS = ALLOWED_HOSTS or ["127.0.0.1", "localhost", "[::1]"]
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# What was kept before a restart came from other code.
RELEASE = str(time.time_ns())
