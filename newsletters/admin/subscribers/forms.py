"""The forms of a subscription: adding an address by hand, changing what is known of somebody."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from ... import addresses, suppression
from ...models import Basis, Subscriber

KNOWN = _("Cette adresse est déjà dans la liste : cherchez-la pour ouvrir sa page.")
OPPOSED = _(
    "Cette adresse est sur la liste d’opposition : seule la personne peut se réabonner, depuis le site."
)
INVITE = _("Aucune : lui envoyer une invitation à s’abonner")
NOWHERE = _("Cochez au moins un réseau, ou au moins une lettre.")


class SubscriberForm(WagtailAdminModelForm):
    """Without a basis a new address is invited, never subscribed; with one, its date and source are needed."""

    email = forms.CharField(
        label=_("Adresse électronique"),
        max_length=320,
        help_text=_("Par exemple : prenom.nom@example.org"),
        widget=forms.EmailInput,
    )
    basis = forms.ChoiceField(label=_("Base légale"), required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.is_new = self.instance.pk is None
        basis = self.fields["basis"]
        basis.help_text = _("Ce qui permet de lui écrire. Par exemple : Adhésion.")
        basis.choices = [("", INVITE), *Basis.choices] if self.is_new else Basis.choices
        basis.required = not self.is_new
        if self.is_new:
            basis.initial = self.initial["basis"] = ""
        else:
            self.fields["email"].disabled = True
            self.fields["email"].help_text = _(
                "Ne se change pas ici : la personne le fait depuis ses préférences, et confirme la nouvelle."
            )

    def clean_email(self) -> str:
        if not self.is_new:
            return self.instance.email
        address = addresses.clean(self.cleaned_data["email"])
        if Subscriber.objects.filter(email__iexact=address).exists():
            raise ValidationError(KNOWN)
        if suppression.is_suppressed(address):
            raise ValidationError(OPPOSED)
        return address

    def clean(self):
        super().clean()
        said = self.cleaned_data
        if not said.get("networks") and not said.get("titles"):
            self.add_error("networks", NOWHERE)
        if said.get("basis"):
            self._check_basis(said)
        return said

    def _check_basis(self, said: dict) -> None:
        """A basis is worth its date and where it comes from."""
        if not said.get("basis_on") and "basis_on" not in self.errors and self._must_prove:
            self.add_error("basis_on", _("Depuis quand ? Par exemple : 14/06/2027."))
        if said.get("basis_on") and said["basis_on"] > timezone.localdate():
            self.add_error("basis_on", _("Cette date n’est pas encore passée."))
        if not said.get("basis_source", "").strip() and self._must_prove:
            self.add_error(
                "basis_source", _("D’où vient cette adresse ? Par exemple : bulletin d’adhésion 2027.")
            )

    @property
    def _must_prove(self) -> bool:
        """Rows from before the proofs may be mended without inventing one."""
        return self.is_new or "basis" in self.changed_data
