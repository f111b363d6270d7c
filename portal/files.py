"""What people want to know of a file before they open it: format, size, pages."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

STEP = 1000  # bytes in a « ko », as systems show files


def size(count: int) -> str:
    """A number of bytes in words: « 890 octets », « 24 ko », « 1,2 Mo »."""
    if count < STEP:
        return ngettext("%(count)s octet", "%(count)s octets", count) % {"count": count}
    if count < STEP**2:
        return _("%(count)s ko") % {"count": round(count / STEP)}
    return _("%(count)s Mo") % {"count": f"{count / STEP**2:.1f}".replace(".", _(","))}


def facts(document, pages: int | None = None) -> str:
    """« PDF, 1,2 Mo, 24 pages » for a document of the library; what is not known is left out."""
    count = document.file_size if document.file_size is not None else document.get_file_size()
    found = [document.file_extension.upper(), size(count) if count else ""]
    if pages:
        found.append(ngettext("%(count)s page", "%(count)s pages", pages) % {"count": pages})
    return ", ".join(part for part in found if part)
