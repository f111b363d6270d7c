"""Scripts that keep headings, lists and tables of a text pasted from a word processor."""

import json

from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _


def pasting_scripts() -> SafeString:
    """Return the scripts of the editor's screens, with what they say."""
    strings = {
        "HEADINGS": _("Les titres collés sont devenus des blocs Intertitre."),
        "HEADINGS_AS_TEXT": _("Les titres collés sont devenus des lignes en gras."),
        "TABLES": _("Le tableau collé est devenu un bloc Tableau : vérifiez ses intitulés."),
        "TABLES_AS_TEXT": _(
            "Un tableau ne se colle pas dans un texte : ses cases sont devenues des lignes. Pour garder le tableau, "
            "ajoutez un bloc Tableau et collez-le là."
        ),
        "TABLES_TOO_LARGE": _(
            "Le tableau collé est trop grand pour un bloc Tableau : ses cases sont devenues des lignes. Joignez plutôt "
            "le fichier, avec un bloc Documents."
        ),
        "FRAME": _("Un tableau d’une seule case est devenu un texte."),
        "MERGED": _("Des cases étaient fusionnées : leur texte est dans la première, les autres sont vides."),
        "PICTURES": _("Les images ne se collent pas dans un texte : ajoutez un bloc Image pour chacune."),
        "DELETIONS": _("Ce que le suivi des modifications marquait comme supprimé n’a pas été collé."),
        "COMMENTS": _("Les commentaires du document n’ont pas été collés."),
    }
    scripts = (static("admin/clipboard.js"), static("admin/word.js"))
    return format_html_join(
        "", '<script src="{}"></script>', ((address,) for address in scripts)
    ) + format_html(
        '<script src="{}" data-strings="{}"></script>', static("admin/paste.js"), json.dumps(strings)
    )
