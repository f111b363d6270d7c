#!/usr/bin/env python
"""Run Django's commands with the development settings unless told otherwise."""

import os
import sys
from pathlib import Path

# What a real installation has (docs/deployment.md), and a developer's machine has not.
INSTALLED = Path("/etc/portail/portail.env")


def choose_settings() -> None:
    """Fall back to the development settings, aloud where that looks like a mistake; wsgi falls back to production."""
    if os.environ.get("DJANGO_SETTINGS_MODULE"):
        return
    os.environ["DJANGO_SETTINGS_MODULE"] = "portal.settings.development"
    signs = [name for name in ("SECRET_KEY", "ALLOWED_HOSTS") if os.environ.get(name)]
    if INSTALLED.exists():
        signs.append(str(INSTALLED))
    if signs:
        sys.stderr.write(
            f"Attention : réglages de développement, bien que {', '.join(signs)} annonce une installation réelle. "
            "Si c’est une erreur : deploy/manage, ou "
            "DJANGO_SETTINGS_MODULE=portal.settings.production.\n"
        )


if __name__ == "__main__":
    choose_settings()
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
