"""What the letters add to the Wagtail admin."""

from django.shortcuts import redirect
from django.urls import path
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages

from .admin import desk
from .admin.viewsets import LettersGroup
from .models import Campaign


@hooks.register("register_admin_viewset")
def letters_group():
    return LettersGroup()


@hooks.register("register_admin_urls")
def desk_urls():
    return [
        path("lettres/<int:pk>/envoi/", desk.DeskView.as_view(), name="newsletter_desk"),
        path("lettres/<int:pk>/envoi/etat/", desk.progress, name="newsletter_progress"),
        path("lettres/<int:pk>/apercu/<slug:mode>/", desk.preview, name="newsletter_preview"),
    ]


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
