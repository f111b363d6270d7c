"""The forms of subscribers. What is typed is compared, never looked up; messages name the field."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from .. import addresses
from ..models import Subscriber
from . import wish

# Nobody sees this field; programs fill it.
TRAP = "site_internet"


class AddressForm(forms.Form):
    """One address."""

    email = forms.CharField(label=_("Votre adresse électronique"), widget=forms.EmailInput)

    def __init__(self, data=None, **options):
        super().__init__(data, auto_id="abo-%s", **options)
        if "email" in self.fields:
            field = self.fields["email"]
            field.validators = []  # `addresses` refuses more than they do, and in one sentence
            field.widget.attrs["autocomplete"] = "email"
            field.error_messages["required"] = _named(field, addresses.INVALID)

    @property
    def is_trapped(self) -> bool:
        """Whether the field that people do not see was filled."""
        return bool((self.data or {}).get(TRAP))

    def clean_email(self) -> str:
        try:
            return addresses.clean(self.cleaned_data["email"])
        except ValidationError as error:
            raise ValidationError(_named(self.fields["email"], error.messages[0])) from error


class ChoicesForm(AddressForm):
    """Networks, letters where there are several, language. Nothing is ticked that the person did not tick."""

    email: Any = None
    networks = forms.MultipleChoiceField(label=_("Vos réseaux"), widget=forms.CheckboxSelectMultiple)
    titles = forms.MultipleChoiceField(
        label=_("Vos lettres"), widget=forms.CheckboxSelectMultiple, required=False
    )
    language = forms.ChoiceField(
        label=_("Langue des messages"), choices=Subscriber.LANGUAGES, widget=forms.RadioSelect, required=False
    )

    def __init__(self, data=None, **options):
        super().__init__(data, **options)
        self.offered = {network.slug: network for network in wish.networks()}
        self.letters = {title.slug: title for title in wish.titles()}
        unknown = _("choisissez parmi ceux qui sont proposés.")
        for name, rows in (("networks", self.offered), ("titles", self.letters)):
            # Labels are rows: templates draw the line of a network.
            field: Any = self.fields[name]
            field.choices = list(rows.items())
            for code in ("invalid_choice", "invalid_list"):
                field.error_messages[code] = _named(field, unknown)
        networks, language = self.fields["networks"], self.fields["language"]
        networks.error_messages["required"] = _named(networks, _("cochez au moins un réseau."))
        language.error_messages["invalid_choice"] = _named(language, unknown)
        if len(self.letters) < 2:
            del self.fields["titles"]

    @property
    def only_letter(self):
        """The one letter that appears: it is said, not asked."""
        return next(iter(self.letters.values())) if len(self.letters) == 1 else None

    def clean_language(self) -> str:
        return self.cleaned_data["language"] or current_language()

    def wished(self, address: str, **more) -> wish.Wish:
        """What a valid form asks for, at that address."""
        only = [self.only_letter.slug] if self.only_letter else []
        return wish.Wish(
            address=address,
            networks=tuple(self.cleaned_data["networks"]),
            titles=tuple(self.cleaned_data.get("titles", only)),
            language=self.cleaned_data["language"],
            **more,
        )


class SubscribeForm(ChoicesForm):
    """Everything that a subscription is made of."""

    email = forms.CharField(label=_("Votre adresse électronique"), widget=forms.EmailInput)
    field_order = ["email", "networks", "titles", "language"]


def current_language() -> str:
    """The language of the page, where it is one that mails are written in."""
    code = (get_language() or "fr")[:2]
    return code if code in dict(Subscriber.LANGUAGES) else "fr"


def _named(field: forms.Field, message) -> str:
    """« Votre adresse électronique » : écrivez…"""
    text = str(message)
    return _("« %(label)s » : %(message)s") % {"label": field.label, "message": text[:1].lower() + text[1:]}
