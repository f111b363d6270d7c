"""Where somebody stands: one state each, told by the row and by the proof that ended it."""

from django.db.models import Case, CharField, Count, Q, QuerySet, TextChoices, Value, When
from django.utils.translation import gettext, ngettext, npgettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from ..models import ConsentKind, ConsentRecord, Reason, Subscriber
from ..subscriptions import retention


class ReaderState(TextChoices):
    """Exclusive, in the order of work. Whoever is to decide about still receives the letters."""

    TO_DECIDE = "a-decider", _("À décider")
    TO_CONFIRM = "a-confirmer", _("À confirmer")
    ACTIVE = "actif", pgettext_lazy("un abonnement", "Actif")
    REFUSED = "refuse", _("Adresse refusée")
    LEFT = "desabonne", _("Désabonnement")


def counted(state: str, number: int) -> str:
    """Return what a number of subscriptions in a state is called beside that number."""
    match state:
        case ReaderState.TO_DECIDE:
            return gettext("à décider")
        case ReaderState.TO_CONFIRM:
            return gettext("à confirmer")
        case ReaderState.ACTIVE:
            return npgettext("des abonnements", "actif", "actifs", number)
        case ReaderState.REFUSED:
            return ngettext("adresse refusée", "adresses refusées", number)
        case _:
            return ngettext("désabonnement", "désabonnements", number)


def refused() -> Q:
    """The subscription was ended because a server knows no such address (`bounces.policy`).

    By key, not row by row: PostgreSQL takes the latter for so much work that it compiles the query, for a second.
    """
    struck = ConsentRecord.objects.filter(kind=ConsentKind.WITHDRAWN, key__startswith=f"{Reason.BOUNCED}:")
    return Q(uuid__in=struck.values("subject"))


def conditions() -> dict[str, Q]:
    """What tells each state, to be tried in this order."""
    return {
        ReaderState.REFUSED: Q(unsubscribed_at__isnull=False) & refused(),
        ReaderState.LEFT: Q(unsubscribed_at__isnull=False),
        ReaderState.TO_CONFIRM: Q(confirmed_at=None),
        ReaderState.TO_DECIDE: retention.without_answer(),
    }


def with_state(readers: QuerySet) -> QuerySet:
    """The readers with `state`."""
    cases = [When(test, then=Value(str(state))) for state, test in conditions().items()]
    state = Case(*cases, default=Value(str(ReaderState.ACTIVE)), output_field=CharField())
    return readers.annotate(state=state)


def in_state(readers: QuerySet, state: str) -> QuerySet:
    """Those of the readers who are in a state."""
    return with_state(readers).filter(state=state)


def counts() -> dict[ReaderState, int]:
    """How many people are in each state: one query, whatever their number."""
    rows = with_state(Subscriber.objects.order_by()).values_list("state").annotate(number=Count("pk"))
    found = dict(rows)
    return {state: found.get(state, 0) for state in ReaderState}
