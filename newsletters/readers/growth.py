"""How subscriptions grow, month by month, counted from the proofs: they outlive the people."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Case, Count, IntegerField, Value, When
from django.utils import timezone
from django.utils.formats import date_format

from portal.charts import Chart, Row
from portal.models import Network

from ..models import ConsentKind, ConsentRecord

MONTHS = 24
ARRIVALS = (ConsentKind.GIVEN, ConsentKind.IMPORTED, ConsentKind.ENTERED)
DEPARTURES = (ConsentKind.WITHDRAWN, ConsentKind.ERASED)


@dataclass(frozen=True)
class Month:
    """What happened in a month."""

    first: date
    arrivals: int
    departures: int

    @property
    def balance(self) -> int:
        return self.arrivals - self.departures

    @property
    def label(self) -> str:
        """« novembre 2026 »."""
        return date_format(self.first, "F Y")


def months_until(day: date, number: int = MONTHS) -> list[date]:
    """The first days of so many months, the month of `day` last."""
    last = day.year * 12 + day.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(last - number + 1, last + 1)]


def growth(network: Network | None = None, number: int = MONTHS) -> list[Month]:
    """Arrivals and departures of the last months, of one network or of all. One query.

    Whoever is erased after having left is counted once: erasing somebody who had left is no second departure.
    """
    firsts = months_until(timezone.localdate(), number)
    starts = [timezone.make_aware(datetime(first.year, first.month, 1)) for first in firsts]
    left = ConsentRecord.objects.filter(kind=ConsentKind.WITHDRAWN).values("subject")
    rows = (
        ConsentRecord.objects.filter(at__gte=starts[0], kind__in=[*ARRIVALS, *DEPARTURES])
        .exclude(kind=ConsentKind.ERASED, subject__in=left)
        .order_by()
        .values_list(month_of(starts), "kind", "networks")
        .annotate(number=Count("pk"))
    )
    arrivals, departures = dict.fromkeys(firsts, 0), dict.fromkeys(firsts, 0)
    for month, kind, networks, count in rows:
        if network is None or network.slug in networks:
            (arrivals if kind in ARRIVALS else departures)[firsts[month]] += count
    return [Month(first, arrivals[first], departures[first]) for first in firsts]


def month_of(starts: list[datetime]) -> Case:
    """Which of the months a moment is in. `TruncMonth` calls Python for each row on SQLite: four times slower."""
    ends = [When(at__lt=end, then=Value(number)) for number, end in enumerate(starts[1:])]
    return Case(*ends, default=Value(len(starts) - 1), output_field=IntegerField())


def chart(months: list[Month], series: tuple[str, str]) -> Chart:
    """Its labels are short enough for a telephone: « 11/26 »."""
    return Chart(
        [Row(f"{month.first:%m/%y}", (month.arrivals, month.departures)) for month in months], series
    )


def arrivals_this_month() -> int:
    return growth(number=1)[0].arrivals
