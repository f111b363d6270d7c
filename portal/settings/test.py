"""The tests: quick password hashing, mails in memory, nothing of the developer's environment but the database."""

from .base import *  # noqa: F403
from .base import DATABASES, STORAGES, VAR_DIR

SECRET_KEY = "test-only-key-test-only-key-test-only-key-test-only"
SECRET_KEY_FALLBACKS = []
ALLOWED_HOSTS = ["*"]
SITE_URL = WAGTAILADMIN_BASE_URL = "http://testserver"
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file: in memory, all threads of the server that browsers talk to would share one connection.
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / "test.sqlite3")}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES = {
    name: {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": name}
    for name in ("default", "pages")
}
MEDIA_ROOT = VAR_DIR / "test-media"
PRIVATE_ROOT = VAR_DIR / "test-private"
MAILERS = {
    "default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"},
    "outgoing": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"},
    "newsletter": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"},
}
MAILING_SERVICE = "local"
NEWSLETTER_CONNECTIONS, NEWSLETTER_RATE, NEWSLETTER_HOURS = 4, 0, None
BOUNCES_IMAP_URL = BOUNCES_SECRET = BOUNCES_ADDRESS = ""
BOUNCES_BEFORE_SUPPRESSION = 1
DEFAULT_FROM_EMAIL = "portail@example.org"
SOURCE_URL = ""
AXES_ENABLED = False
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
