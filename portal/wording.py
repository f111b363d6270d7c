"""Words of our libraries that their French catalogues lack; ours fills the gap (`portal/locale/fr`)."""

from django.utils.translation import gettext_noop

WORDS = [
    gettext_noop("Password"),
]
