"""Bulk actions on pages: adding to a network, taking out of it, adding a theme."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction

from portal.models import ContentPage, Network, Theme

from .. import classification


class NetworkForm(forms.Form):
    chosen = forms.ModelChoiceField(
        label=_("Réseau"), queryset=Network.objects.all(), help_text=_("Par exemple : Réaap")
    )


class ThemeForm(forms.Form):
    chosen = forms.ModelChoiceField(
        label=_("Thème"), queryset=Theme.objects.all(), help_text=_("Par exemple : Éducation et parentalité")
    )


class ClassifyBulkAction(PageBulkAction):
    """Asks for one network or theme, shows the pages, then changes them."""

    template_name = "networks/admin/classify.html"
    classify = staticmethod(lambda pages, chosen, user: 0)
    explanation = ""

    def check_perm(self, obj):
        if not issubclass(obj.specific_class or object, ContentPage):
            return False
        permissions = obj.permissions_for_user(self.request.user)
        return permissions.can_edit() and not permissions.page_locked()

    def form_valid(self, form):
        self.chosen = form.cleaned_data["chosen"]
        return super().form_valid(form)

    def get_execution_context(self):
        return super().get_execution_context() | {"chosen": self.chosen}

    @classmethod
    def execute_action(cls, objects, user=None, chosen=None, **kwargs):
        return cls.classify([page.specific for page in objects], chosen, user), 0

    def get_success_message(self, num_parent_objects, num_child_objects):
        return ngettext("%(count)s page modifiée.", "%(count)s pages modifiées.", num_parent_objects) % {
            "count": num_parent_objects
        }


class AddNetworkBulkAction(ClassifyBulkAction):
    display_name = _("Ajouter à un réseau")
    action_type = "add_network"
    aria_label = _("Ajouter les pages choisies à un réseau")
    action_priority = 50
    form_class = NetworkForm
    classify = staticmethod(classification.add_network)
    explanation = _("Ces pages paraîtront aussi sur ce réseau ; leurs autres réseaux restent.")


class RemoveNetworkBulkAction(ClassifyBulkAction):
    display_name = _("Retirer d’un réseau")
    action_type = "remove_network"
    aria_label = _("Retirer les pages choisies d’un réseau")
    action_priority = 51
    form_class = NetworkForm
    classify = staticmethod(classification.remove_network)
    explanation = _(
        "Ces pages ne paraîtront plus sur ce réseau ; elles restent en ligne et gardent les autres."
    )


class AddThemeBulkAction(ClassifyBulkAction):
    display_name = _("Ajouter un thème")
    action_type = "add_theme"
    aria_label = _("Ajouter un thème aux pages choisies")
    action_priority = 52
    form_class = ThemeForm
    classify = staticmethod(classification.add_theme)
    explanation = _("Ces pages porteront aussi ce thème ; leurs autres thèmes restent.")


ACTIONS = (AddNetworkBulkAction, RemoveNetworkBulkAction, AddThemeBulkAction)
