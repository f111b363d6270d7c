"""Every sheet as data: an array of objects, texts line for line as in the source."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _

from ..models import SheetPage
from .directory import asked, selected
from .fields import FIELDS, exported


def as_dict(sheet: SheetPage, request: HttpRequest | None = None) -> dict:
    """One sheet under the source's names; `url` is absolute."""
    department = sheet.department
    return {
        "titre": sheet.title,
        "structure": sheet.structure,
        "departement": department.name if department else "",
        "departement_code": department.code if department else "",
        **{key: exported(sheet, key) for key in FIELDS},
        "source": {
            "fichier": sheet.source_file,
            "position": sheet.source_position,
            "cle": sheet.source_key or "",
        },
        "url": sheet.get_full_url(request),
    }


def response(request: HttpRequest) -> HttpResponse | None:
    """The export that `?format=` asks for, unpaginated; None when the address asks for the page itself."""
    wanted = request.GET.get("format")
    if not wanted:
        return None
    if wanted != "json":
        message = _("Format « %(format)s » inconnu : utilisez format=json.") % {"format": wanted}
        return JsonResponse({"erreur": message}, status=400, json_dumps_params={"ensure_ascii": False})
    sheets = (
        selected(asked(request)).select_related("department").order_by("source_file", "source_position", "pk")
    )
    rows = [as_dict(sheet, request) for sheet in sheets]
    return JsonResponse(rows, safe=False, json_dumps_params={"ensure_ascii": False})
