"""A real installation, behind a proxy that ends TLS; refuses to start half configured."""

from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403
from .base import SITE_URL, env

missing = [
    name
    for name in ("SECRET_KEY", "ALLOWED_HOSTS", "SITE_URL", "DEFAULT_FROM_EMAIL")
    if not env(name, default="")
]
if missing:
    raise ImproperlyConfigured("Variables d’environnement à renseigner : " + ", ".join(missing) + ".")

PROXIES = env.int("PROXIES", default=1)
if PROXIES:  # without one, anybody could write it
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = SITE_URL.startswith("https://")
SECURE_HSTS_SECONDS = 31_536_000 if SECURE_SSL_REDIRECT else 0
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT
