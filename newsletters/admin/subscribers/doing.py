"""What may be done about one person, one act at a time, each asked about before."""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from ... import suppression
from ...models import Subscriber
from ...readers import acts
from ...readers.history import history
from ...readers.states import ReaderState
from . import permissions
from .person import PersonScreen, facts, url

LISTING = "wagtailsnippets_newsletters_subscriber:list"


@dataclass(frozen=True)
class Act:
    """`do` returns False when there was nothing left to do; `erases` leads back to the list."""

    slug: str
    label: Promise
    meaning: Promise
    done: Promise
    permission: str
    fits: Callable[[Subscriber], bool]
    do: Callable[[Subscriber, User], bool]
    is_grave: bool = False
    erases: bool = False


def is_left(person) -> bool:
    return person.unsubscribed_at is not None


def is_reading(person) -> bool:
    return person.confirmed_at is not None and not is_left(person)


ACTS = (
    Act(
        "garder",
        gettext_lazy("Garder"),
        gettext_lazy(
            "Son abonnement continue trois ans de plus. À choisir quand vous savez que la personne lit les lettres."
        ),
        gettext_lazy("L’abonnement continue."),
        permissions.CHANGE,
        lambda person: person.state == ReaderState.TO_DECIDE,
        acts.keep,
    ),
    Act(
        "lien",
        gettext_lazy("Renvoyer le lien des préférences"),
        gettext_lazy(
            "Un message part à cette adresse, avec le lien qui permet de changer ses choix ou de se désabonner."
        ),
        gettext_lazy("Le message part dans la minute."),
        permissions.CHANGE,
        is_reading,
        acts.send_link,
    ),
    Act(
        "desabonner",
        gettext_lazy("Désabonner"),
        gettext_lazy(
            "Plus aucune lettre ne part à cette adresse, et aucun carnet d’adresses ne peut la ramener : seule la "
            "personne peut se réabonner."
        ),
        gettext_lazy("C’est fait : plus aucune lettre ne partira à cette adresse."),
        permissions.CHANGE,
        lambda person: not is_left(person),
        acts.withdraw,
        is_grave=True,
    ),
    Act(
        "opposer",
        gettext_lazy("Inscrire sur la liste d’opposition"),
        gettext_lazy(
            "L’adresse est déjà désabonnée ; la liste empêche en plus qu’un carnet d’adresses la ramène. Seule la "
            "personne peut en sortir, en se réabonnant."
        ),
        gettext_lazy("L’adresse est sur la liste d’opposition : plus rien ne lui sera envoyé."),
        permissions.CHANGE,
        lambda person: is_left(person) and not suppression.is_suppressed(person.email),
        lambda person, user: acts.oppose(person.email, user),
        is_grave=True,
    ),
    Act(
        "effacer",
        gettext_lazy("Effacer"),
        gettext_lazy(
            "L’adresse, le nom et tout ce que nous savons de la personne disparaissent. Restent des preuves qui ne "
            "nomment personne, et une empreinte sur la liste d’opposition. On ne peut pas revenir en arrière."
        ),
        gettext_lazy("La personne est effacée."),
        permissions.ERASE,
        lambda person: True,
        acts.erase,
        is_grave=True,
        erases=True,
    ),
)
BY_SLUG = {act.slug: act for act in ACTS}


def offered(person: Subscriber, user) -> list[tuple[Act, str]]:
    """The acts that fit somebody, with their addresses, for who may do them."""
    return [
        (act, reverse("subscriber_act", args=[person.pk, act.slug]))
        for act in ACTS
        if user.has_perm(act.permission) and act.fits(person)
    ]


class PersonView(PersonScreen):
    template_name = "newsletters/admin/person.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        return super().get_context_data(**kwargs) | {
            "state": ReaderState(self.person.state),
            "facts": facts(self.person),
            "events": history(self.person),
            "is_opposed": suppression.is_suppressed(self.person.email),
            "may_change": user.has_perm(permissions.CHANGE),
            "acts": offered(self.person, user),
        }


class ActView(PersonScreen):
    """GET says what will happen; POST does it."""

    template_name = "newsletters/admin/person_act.html"

    def dispatch(self, request, *args, **kwargs):
        act = BY_SLUG.get(kwargs["act"])
        if act is None:
            raise Http404
        if not request.user.has_perm(act.permission):
            raise PermissionDenied
        self.act = act
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self):
        return _("%(act)s : %(address)s") % {"act": self.act.label, "address": self.person.email}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"act": self.act, "fits": self.act.fits(self.person)}

    def post(self, request, *args, **kwargs):
        if not self.act.fits(self.person) or not self.act.do(self.person, request.user):
            messages.warning(request, _("Rien à faire : c’était déjà le cas."))
            return redirect(url(self.person.pk))
        messages.success(request, str(self.act.done))
        return redirect(LISTING) if self.act.erases else redirect(url(self.person.pk))


def urls() -> list:
    return [
        path("lettres/abonnes/<int:pk>/", PersonView.as_view(), name="subscriber_person"),
        path("lettres/abonnes/<int:pk>/<slug:act>/", ActView.as_view(), name="subscriber_act"),
    ]


def keep_wagtail_from_deleting(request, instances):
    """A subscriber is erased, never just deleted: one by one, with what that implies."""
    people = [one for one in instances if isinstance(one, Subscriber)]
    if not people:
        return None
    if len(people) == 1:
        return redirect("subscriber_act", people[0].pk, "effacer")
    messages.error(request, _("Les personnes s’effacent une à une, depuis leur page."))
    return redirect(LISTING)
