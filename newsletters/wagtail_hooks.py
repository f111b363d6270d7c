"""What the letters add to the Wagtail admin."""

from django.shortcuts import redirect
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages

from portal.admin.dashboard import ACTIONS

from .admin import dashboard, deliveries, desk, prepare
from .admin.subscribers import doing
from .admin.subscribers.card import SubscribersCard
from .admin.viewsets import LettersGroup
from .models import Campaign


@hooks.register("register_admin_viewset")
def letters_group():
    return LettersGroup()


@hooks.register("register_admin_urls")
def desk_urls():
    return [
        path("lettres/preparer/", prepare.PrepareView.as_view(), name="prepare_letter"),
        path("lettres/<int:pk>/reprendre/", prepare.RenewIssueView.as_view(), name="renew_issue"),
        path("lettres/<int:pk>/envoi/", desk.DeskView.as_view(), name="newsletter_desk"),
        path("lettres/<int:pk>/envoi/etat/", desk.progress, name="newsletter_progress"),
        path("lettres/<int:pk>/remises/", deliveries.DeliveriesView.as_view(), name="newsletter_deliveries"),
        path("lettres/<int:pk>/apercu/<slug:mode>/", desk.preview, name="newsletter_preview"),
        *doing.urls(),
    ]


hooks.register(ACTIONS, dashboard.actions)
hooks.register("register_page_header_buttons", prepare.buttons)
hooks.register("register_page_listing_more_buttons", prepare.buttons)


@hooks.register("construct_homepage_panels")
def letters_on_the_dashboard(request, panels):
    panels += [card for kind in (dashboard.LettersCard, SubscribersCard) if (card := kind(request)).is_for()]


hooks.register("before_delete_snippet", doing.keep_wagtail_from_deleting)


@hooks.register("register_log_actions")
def sending_acts(actions):
    """What people decide about a sending; a delivery is named by its number, never by its address."""
    actions.register_action("newsletters.send_now", _("Envoyer sans attendre"), _("Envoi lancé ou repris"))
    actions.register_action("newsletters.cancel", _("Annuler l’envoi"), _("Envoi annulé"))
    actions.register_action("newsletters.pause", _("Mettre l’envoi en pause"), _("Envoi mis en pause"))
    actions.register_action("newsletters.stop", _("Arrêter l’envoi"), _("Envoi arrêté pour de bon"))
    actions.register_action("newsletters.retry", _("Réessayer les refus"), _("Refus remis à l’envoi"))
    actions.register_action(
        "newsletters.arrived", _("Lever un doute"), _("Remise incertaine : reçue, dit l’équipe")
    )
    actions.register_action(
        "newsletters.resend", _("Renvoyer"), _("Remise incertaine : renvoyée par l’équipe")
    )


@hooks.register("before_delete_page")
def keep_what_was_sent(request, page):
    """An issue with a sending is the proof of what people received: it can be unpublished, not deleted."""
    kept = Campaign.objects.filter(newsletter__path__startswith=page.path).count()
    if not kept:
        return None
    messages.error(
        request,
        _("Cette page porte un envoi : dépubliez-la plutôt que de la supprimer, la trace doit rester."),
    )
    return redirect("wagtailadmin_explore", page.get_parent().pk)
