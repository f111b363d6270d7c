"""The tests: quick password hashing, mails in memory, nothing of the developer's environment but the database."""

from .base import *  # noqa: F403
from .base import VAR_DIR

SECRET_KEY = "test-only-key-test-only-key-test-only-key-test-only"
ALLOWED_HOSTS = ["*"]
SITE_URL = WAGTAILADMIN_BASE_URL = "http://testserver"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
MEDIA_ROOT = VAR_DIR / "test-media"
MAILERS = {
    "default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"},
    "newsletter": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"},
}
MAILING_SERVICE = "local"
DEFAULT_FROM_EMAIL = "portail@example.org"
AXES_ENABLED = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
