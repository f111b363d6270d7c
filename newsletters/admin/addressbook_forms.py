"""What the screens of the address book ask: a file, then its columns and what holds for all of it."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.date_fields import DateField
from portal.models import Network

from ..addressbook.columns import REPEATABLE, Column
from ..addressbook.lines import Defaults
from ..addressbook.steps import from_data
from ..models import AddressBook, Basis, Subscriber


class UploadForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("Fichier"),
        help_text=gettext_lazy("Un classeur .xlsx ou un fichier .csv. Par exemple : carnet-2026.xlsx"),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv"}),
        allow_empty_file=True,
        error_messages={"required": gettext_lazy("Choisissez un fichier.")},
    )


class ColumnsForm(forms.Form):
    """A choice for each column of the file, under `column-<index>`; then the defaults."""

    networks = forms.ModelMultipleChoiceField(
        Network.objects.all(),
        to_field_name="slug",
        required=False,
        label=gettext_lazy("Réseaux"),
        help_text=gettext_lazy("Pour les lignes qui n’en nomment aucun. Par exemple : Réaap."),
        widget=forms.CheckboxSelectMultiple,
    )
    basis = forms.ChoiceField(
        required=False,
        label=gettext_lazy("Base légale"),
        help_text=gettext_lazy(
            "Pour les lignes qui n’en disent rien. Sans base, la personne est invitée à confirmer : elle n’est pas abonnée."
        ),
    )
    basis_on = DateField(
        required=False,
        label=gettext_lazy("Base établie le"),
        help_text=gettext_lazy("Pour les lignes sans date. Par exemple : 14/06/2026"),
    )
    basis_source = forms.CharField(
        required=False,
        max_length=200,
        label=gettext_lazy("Origine de l’adresse"),
        help_text=gettext_lazy(
            "Pour les lignes qui ne la disent pas. Par exemple : bulletins d’adhésion 2026"
        ),
    )
    language = forms.ChoiceField(
        choices=Subscriber.LANGUAGES,
        label=gettext_lazy("Langue"),
        help_text=gettext_lazy("Pour les lignes qui n’en disent rien. Par exemple : Français"),
    )

    def __init__(self, book: AddressBook, data=None):
        known = from_data(book.defaults)
        initial = {
            "networks": sorted(known.networks),
            "basis": known.basis,
            "basis_on": known.basis_on,
            "basis_source": known.basis_source,
            "language": known.language,
        }
        super().__init__(data, initial=initial)
        self.fields["basis"].choices = [("", _("Aucune : inviter à confirmer")), *Basis.choices]
        self.book = book
        choices = [("", _("Ignorer cette colonne")), *Column.choices]
        for index, title in enumerate(book.titles):
            self.fields[f"column-{index}"] = forms.ChoiceField(
                choices=choices,
                required=False,
                initial=book.columns.get(str(index), ""),
                label=title or _("Colonne %(number)s, sans titre") % {"number": index + 1},
            )

    def rows(self) -> list[tuple]:
        """For each column: its choice, and what the first lines say there."""
        return [
            (
                self[f"column-{index}"],
                [row[index] for row in self.book.first_rows if index < len(row) and row[index]],
            )
            for index in range(len(self.book.titles))
        ]

    def others(self) -> list:
        return [self[name] for name in ("basis", "basis_on", "basis_source", "language")]

    def columns(self) -> dict[int, Column]:
        chosen = {index: self.cleaned_data.get(f"column-{index}") for index in range(len(self.book.titles))}
        return {index: Column(value) for index, value in chosen.items() if value}

    def defaults(self) -> Defaults:
        data = self.cleaned_data
        return Defaults(
            networks=frozenset(network.slug for network in data["networks"]),
            basis=data["basis"],
            basis_on=data["basis_on"],
            basis_source=data["basis_source"],
            language=data["language"],
        )

    def clean_basis_on(self):
        day = self.cleaned_data["basis_on"]
        if day and day > timezone.localdate():
            raise forms.ValidationError(_("Une base ne peut pas être établie un jour à venir."))
        return day

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        chosen = list(self.columns().values())
        if Column.EMAIL not in chosen:
            raise forms.ValidationError(_("Dites quelle colonne contient les adresses électroniques."))
        for column in Column:
            if column not in REPEATABLE and chosen.count(column) > 1:
                raise forms.ValidationError(
                    _("Deux colonnes ne peuvent pas être « %(name)s » : ignorez l’une des deux.")
                    % {"name": column.label}
                )
        return cleaned
