"""What the networks put on the dashboard: what can be written, coming sessions, what to correct, what is online."""

from django.db.models import Count
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.site_summary import SummaryItem
from wagtail.models import Page

from portal.admin.dashboard import SHOWN, Action, Card, Row, pages_for
from portal.admin.reports import images_without_description

from .. import listings
from ..models import ActionPage, ArticlePage, CooperationPage, Session
from ..models.session import SessionStatus
from . import corrections

# What can be written at once: page type, name of its listing, label, icon, order.
STARTS = (
    (ArticlePage, "articles", _("Écrire un article"), "edit", 10),
    (ActionPage, "actions", _("Ajouter une action"), "list-ol", 20),
)


def actions(request) -> list[Action]:
    """Large buttons for what this person may add. A centre's people add to their own part of the site."""
    allowed = set(
        pages_for(request.user, "add").order_by().values_list("content_type__model", flat=True).distinct()
    )
    starts = [*STARTS]
    if "articleindexpage" not in allowed:
        starts.append((CooperationPage, "cooperations", _("Ajouter une coopération"), "link", 15))
    found = [
        Action(str(label), reverse(f"{listing}:choose_parent"), icon, order)
        for model, listing, label, icon, order in starts
        if allowed & {parent._meta.model_name for parent in model.allowed_parent_page_models()}
    ]
    if request.user.has_perm("networks.add_session"):
        url = reverse("wagtailsnippets_networks_session:add")
        found.append(Action(str(_("Ajouter une séance")), url, "date", 40))
    return found


class SessionsCard(Card):
    """The next sessions that will be held, with what is not known of them yet."""

    name = "sessions"
    order = 310
    title = _("Prochaines séances")
    icon = "date"
    empty = _("Aucune séance à venir : rien à préparer.")
    more_label = _("Toutes les séances")

    def rows(self):
        return [
            Row(
                title=str(session.action.title),
                url=reverse("wagtailsnippets_networks_session:edit", args=[session.pk]),
                note=", ".join(part for part in (when(session), session.place) if part),
                warning=lacking(session),
                day=session.date if session.is_dated else None,
            )
            for session in listings.coming_sessions().exclude(status=SessionStatus.CANCELLED)[:SHOWN]
        ]

    def more_url(self):
        return reverse("wagtailsnippets_networks_session:list") + "?a_venir=true"

    def is_for(self) -> bool:
        return self.request.user.has_perm("networks.change_session")


def when(session: Session) -> str:
    """The hours where the day is drawn beside, else the date in words."""
    return session.hours if session.is_dated else session.when


def lacking(session: Session) -> str:
    """« Lieu et jour à préciser », or nothing."""
    if not session.place and not session.is_dated:
        return str(_("Lieu et jour à préciser"))
    if not session.place:
        return str(_("Lieu à préciser"))
    return "" if session.is_dated else str(_("Jour à préciser"))


class CorrectionsCard(Card):
    """What published pages and images lack, with the listing that shows them."""

    name = "corrections"
    order = 320
    title = _("À corriger")
    icon = "warning"
    empty = _(
        "Rien à corriger : chaque page publiée a son résumé et son réseau, chaque image sa description."
    )

    def rows(self):
        editable = pages_for(self.request.user, "change")
        found = [
            Row(capfirst(lack.label), lack.url, count=lack.count) for lack in corrections.of_pages(editable)
        ]
        images = images_without_description(self.request.user).count()
        if images:
            found.append(
                Row(str(_("Images sans texte de remplacement")), reverse("undescribed_images"), count=images)
            )
        links = corrections.pages_with_dead_ends(editable).count()
        if links:
            found.append(
                Row(str(_("Pages avec un lien vers une page non publiée")), reverse("dead_ends"), count=links)
            )
        return found

    def is_for(self) -> bool:
        return pages_for(self.request.user, "change").exists()


class OnlineSummary(SummaryItem):
    """How many pages of each kind are online, each with its listing."""

    order = 100
    template_name = "networks/admin/online_summary.html"

    def is_shown(self):
        return user_has_any_page_permission(self.request.user)

    def get_context_data(self, parent_context=None):
        rows = (
            Page.objects.filter(live=True, alias_of=None)
            .order_by()
            .values_list("content_type__model")
            .annotate(Count("pk"))
        )
        online = dict(rows)
        return {
            "kinds": [
                (
                    model._meta.verbose_name_plural,
                    online.get(model._meta.model_name, 0),
                    reverse(f"{name}:index"),
                )
                for model, name in corrections.KINDS
                if online.get(model._meta.model_name)
            ],
        }
