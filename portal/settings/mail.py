"""Mailers from URLs, and when letters may leave: django-environ only knows the settings that `MAILERS` replaced in Django 6.1."""

import re
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

SMTP = "django.core.mail.backends.smtp.EmailBackend"
FILES = "django.core.mail.backends.filebased.EmailBackend"
SMTP_SCHEMES = {
    "smtp": (25, {}),
    "smtp+tls": (587, {"use_tls": True}),
    "smtps": (465, {"use_ssl": True}),
}


def mailer(url: str, setting: str) -> dict:
    """One entry of `MAILERS` for a URL such as `smtp+tls://user:password@host:587`.

    Schemes: `file://PATH`, `smtp://`, `smtp+tls://`, `smtps://`, `memory://`, `console://`.
    Raises `ImproperlyConfigured`, naming the setting, for anything else.
    """
    parts = urlsplit(url)
    if parts.scheme == "file":
        return {"BACKEND": FILES, "OPTIONS": {"file_path": unquote(parts.netloc + parts.path)}}
    if parts.scheme == "memory":
        return {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}
    if parts.scheme == "console":
        return {"BACKEND": "django.core.mail.backends.console.EmailBackend"}
    if parts.scheme not in SMTP_SCHEMES or not parts.hostname:
        schemes = "file://, " + ", ".join(f"{scheme}://" for scheme in SMTP_SCHEMES)
        raise ImproperlyConfigured(f"{setting} : « {parts.scheme}:// » n’est pas reconnu ({schemes}).")
    port, options = SMTP_SCHEMES[parts.scheme]
    try:
        port = parts.port or port
    except ValueError as error:
        raise ImproperlyConfigured(f"{setting} : le port n’est pas un nombre valable.") from error
    options = {"host": parts.hostname, "port": port, "timeout": 30, **options}
    if parts.username:
        options |= {"username": unquote(parts.username), "password": unquote(parts.password or "")}
    return {"BACKEND": SMTP, "OPTIONS": options}


def opening_hours(text: str, setting: str) -> tuple[int, int] | None:
    """`8-19` as (8, 19); None for nothing. Raises `ImproperlyConfigured`, naming the setting, for anything else."""
    if not text.strip():
        return None
    found = re.fullmatch(r"\s*(\d{1,2})\s*-\s*(\d{1,2})\s*", text)
    hours = (int(found[1]), int(found[2])) if found else (0, 0)
    if hours[0] == hours[1] or hours[0] > 23 or hours[1] > 24:
        raise ImproperlyConfigured(f"{setting} : « {text} » n’est pas une plage d’heures (8-19 attendu).")
    return hours
