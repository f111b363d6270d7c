"""Sessions of the programme."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.db.models import Case, DateField, F, Prefetch, Q, QuerySet, Value, When
from django.utils import timezone

from portal.models import Network
from portal.visibility import is_visible_q

from .. import dates
from .common import model


def still_to_come(today: date) -> Q:
    """Sessions whose period has not ended: a vague one counts until its last day."""
    condition = Q()
    for precision in ("jour", "mois", "trimestre", "saison", "a-preciser"):
        condition |= Q(precision=precision, date__gte=dates.period_start(today, precision))
    return condition


def _period_end() -> Case:
    """About the last day of a session's period, to sort by."""
    days = {"mois": 30, "trimestre": 91, "saison": 91, "a-preciser": 364}
    ends = [When(precision=name, then=F("date") + Value(timedelta(days=span))) for name, span in days.items()]
    return Case(*ends, default=F("date"), output_field=DateField())


def sessions() -> QuerySet:
    """Every session of an action that anybody may read, in any language, with what its row shows."""
    return (
        model("Session")
        .objects.filter(is_visible_q("action__"))
        .select_related("action", "commune")
        .prefetch_related(Prefetch("action__networks", queryset=Network.objects.all()))
        .order_by("date", "start", "pk")
    )


def coming_sessions(network: Network | None = None, networks: Iterable[Network] | None = None) -> QuerySet:
    """Sessions that have not taken place yet, the soonest first; cancelled ones stay, said so.

    A vague one stands where its period ends: « à préciser » comes after the days of its year.
    """
    coming = sessions().filter(still_to_come(timezone.localdate()))
    coming = coming.alias(by=_period_end()).order_by("by", "date", "start", "pk")
    if network is not None:
        coming = coming.filter(action__networks=network)
    elif networks:
        coming = coming.filter(action__networks__in=list(networks)).distinct()
    return coming


def sessions_of(action) -> QuerySet:
    """The sessions of an action, whichever of its translations is asked."""
    return (
        model("Session")
        .objects.filter(action__translation_key=action.translation_key)
        .select_related("commune")
        .order_by("date", "start", "pk")
    )
