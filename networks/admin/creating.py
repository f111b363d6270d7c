"""Where a new page belongs."""

from django.db.models import QuerySet
from django.utils import timezone

from ..models import ProgrammePage


def current_programme(parents: QuerySet):
    """The programme of this year among these pages, else the latest one, else None."""
    programmes = ProgrammePage.objects.filter(pk__in=parents.values("pk")).order_by("-year")
    return programmes.filter(year=timezone.localdate().year).first() or programmes.first()
