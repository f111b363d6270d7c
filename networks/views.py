"""What the networks answer at addresses that are not pages."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404

from . import ical, listings


def session_calendar(request, programme: str, action: str, pk: int) -> HttpResponse:
    """`/programme/<year>/<action>/seance-<pk>.ics`: 404 for a vague date, or an action that not everybody may read."""
    session = get_object_or_404(listings.sessions().filter(precision="jour"), pk=pk)
    page = session.action
    if (page.get_parent().slug, page.slug) != (programme, action):
        raise Http404
    response = HttpResponse(
        ical.calendar([session], page.full_url), content_type="text/calendar; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="seance-{pk}.ics"'
    return response
