"""What subscriptions put on the dashboard: who came this month, and whom to decide about."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from portal.admin.dashboard import Card, Row

from ...models import UnreadableBounce
from ...readers import growth
from ...readers.states import ReaderState
from ...subscriptions import retention
from .permissions import VIEW


class SubscribersCard(Card):
    name = "subscribers"
    order = 340
    title = _("Les abonnements")
    icon = "user"
    more_label = _("Toutes les abonnées et tous les abonnés")

    def is_for(self) -> bool:
        return self.request.user.has_perm(VIEW)

    def more_url(self) -> str:
        return reverse("wagtailsnippets_newsletters_subscriber:list")

    def rows(self) -> list[Row]:
        arrivals, waiting = growth.arrivals_this_month(), retention.to_decide().count()
        came = Row(
            ngettext("nouvel abonnement ce mois-ci", "nouveaux abonnements ce mois-ci", arrivals),
            reverse("subscriber_growth:index"),
            count=arrivals,
        )
        rows = [came]
        if unreadable := UnreadableBounce.objects.count():
            rows.append(
                Row(
                    ngettext("retour de courrier illisible", "retours de courrier illisibles", unreadable),
                    reverse("wagtailsnippets_newsletters_unreadablebounce:list"),
                    note=str(
                        _("Des serveurs ont renvoyé ces messages sans que le portail comprenne pourquoi.")
                    ),
                    count=unreadable,
                )
            )
        if not waiting:
            return rows
        decide = Row(
            ngettext("personne à garder ou à effacer", "personnes à garder ou à effacer", waiting),
            f"{self.more_url()}?etat={ReaderState.TO_DECIDE}",
            note=str(_("Sans signe de vie depuis trois ans, et sans réponse à notre message.")),
            count=waiting,
        )
        return [*rows, decide]
