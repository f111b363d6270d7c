"""Adding and changing by hand: each writes its proof."""

from django.db import transaction
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.snippets.views.snippets import EditView

from portal.admin.snippets import NamedCreateView

from ...models import Subscriber
from ...readers import acts
from . import person


class AddView(NamedCreateView):
    """With a legal basis: a subscription. Without: an invitation, and nothing is stored."""

    def form_valid(self, form):
        if form.cleaned_data["basis"]:
            return super().form_valid(form)
        acts.invite(form.cleaned_data, self.request.user)
        messages.success(
            self.request,
            _("Une invitation part à %(address)s. Rien n’est gardé tant que la personne n’a pas confirmé.")
            % {"address": form.cleaned_data["email"]},
        )
        return redirect("wagtailsnippets_newsletters_subscriber:list")

    def save_instance(self):
        with transaction.atomic():
            entered = super().save_instance()
            acts.enter(entered, self.request.user)
        return entered

    def get_success_url(self):
        return person.url(self.object.pk)

    def get_success_message(self, instance=None):
        return _("%(address)s est abonné·e.") % {"address": self.object.email}

    def get_success_buttons(self):
        return []


class ChangeView(EditView):
    def save_instance(self):
        with transaction.atomic():
            before = acts.followed(Subscriber.objects.get(pk=self.object.pk))
            changed = super().save_instance()
            acts.record_change(changed, before, self.request.user)
        return changed

    def get_success_url(self):
        return person.url(self.object.pk)

    def get_success_message(self, instance=None):
        return _("C’est enregistré, avec sa preuve.")

    def get_success_buttons(self):
        return []
