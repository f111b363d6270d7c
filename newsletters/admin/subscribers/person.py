"""What is known of one person, for the screens about them."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from ...models import Subscriber
from ...readers import states
from ...readers.history import in_words_of
from .screens import Screen


def person_or_404(pk: int) -> Subscriber:
    readers = states.with_state(Subscriber.objects.prefetch_related("networks", "titles"))
    return get_object_or_404(readers, pk=pk)


class PersonScreen(Screen):
    """A screen about one person; 404 when nobody is there any more."""

    def dispatch(self, request, *args, **kwargs):
        self.person = person_or_404(kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self):
        return self.person.email

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"person": self.person}


def facts(person: Subscriber) -> list[tuple[str, str]]:
    """What is known of somebody, named; what is empty is left out."""
    networks = ", ".join(str(network.short_name) for network in person.networks.all())
    titles = ", ".join(title.title for title in person.titles.all())
    basis = str(person.get_basis_display())
    if person.basis_on:
        basis = _("%(basis)s, depuis le %(date)s") % {"basis": basis, "date": f"{person.basis_on:%d/%m/%Y}"}
    known = [
        (_("Nom"), person.name),
        (_("Structure"), person.organisation),
        (_("Fonction"), person.position),
        (_("Réseaux suivis"), networks or _("aucun")),
        (_("Lettres reçues"), titles or _("toutes celles de ses réseaux")),
        (_("Base légale"), basis),
        (_("Origine"), in_words_of(person.basis_source)),
        (_("Langue"), str(person.get_language_display())),
    ]
    return [(name, value) for name, value in known if value]


def url(pk: int) -> str:
    return reverse("subscriber_person", args=[pk])
