"""From the questions of a form block to a Django form, and from its answers to what people read."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .addresses import INVALID, AddressField

# Nobody sees this field; programs fill it.
TRAP = "site_internet"
LONGEST = {"short": 200, "long": 5000, "email": 254}


class Kind(models.TextChoices):
    SHORT = "short", _("Texte court")
    LONG = "long", _("Texte long")
    EMAIL = "email", _("Adresse électronique")
    CHOICE = "choice", _("Un choix parmi plusieurs")
    CHECKBOX = "checkbox", _("Case à cocher")


class QuestionsForm(forms.Form):
    """Fields `q1`, `q2` … in the order of the questions; messages name the question."""

    def __init__(self, questions, data=None, prefix: str | None = None):
        super().__init__(data, auto_id=f"{prefix}-%s" if prefix else "id-%s")
        for number, question in enumerate(questions, 1):
            self.fields[f"q{number}"] = _field(question)

    trap = TRAP

    @property
    def is_trapped(self) -> bool:
        """Whether the field that people do not see was filled."""
        return bool((self.data or {}).get(TRAP))

    def answers(self) -> list[list[str]]:
        """[question, answer] pairs, as people read them."""
        return [[str(field.label), _said(self.cleaned_data.get(name))] for name, field in self.fields.items()]


def form(value: Mapping, data=None, prefix: str | None = None) -> QuestionsForm:
    """The form of a block's value; bound when there is data."""
    return QuestionsForm(value.get("questions") or [], data, prefix)


def options(question: Mapping) -> list[str]:
    """The choices of a question, one a line."""
    lines = (line.strip() for line in (question.get("options") or "").splitlines())
    return list(dict.fromkeys(line for line in lines if line))


def _field(question: Mapping) -> forms.Field:
    kind, label = question["kind"], question["label"]
    common: dict[str, Any] = {
        "label": label,
        "required": bool(question.get("required")),
        "help_text": question.get("help") or "",
    }
    missing = gettext("« %(label)s » attend une réponse.") % {"label": label}
    if kind == Kind.CHECKBOX:
        return forms.BooleanField(**common, error_messages={"required": missing})
    if kind == Kind.CHOICE:
        choices = [(name, name) for name in options(question)]
        wrong = gettext("« %(label)s » : choisissez une des réponses proposées.") % {"label": label}
        return forms.ChoiceField(
            **common,
            choices=choices if common["required"] else [("", gettext("Sans réponse")), *choices],
            widget=forms.RadioSelect,
            error_messages={"required": missing, "invalid_choice": wrong},
        )
    longest = LONGEST[kind]
    messages = {
        "required": missing,
        "max_length": gettext("« %(label)s » : %(limit)s signes au plus.")
        % {"label": label, "limit": longest},
    }
    if kind == Kind.EMAIL:
        field = AddressField(**common, named=True, max_length=longest, error_messages=messages)
        field.error_messages["invalid"] = field.message(str(INVALID))
        field.widget.attrs["autocomplete"] = "email"
        return field
    widget = forms.Textarea(attrs={"rows": 5}) if kind == Kind.LONG else forms.TextInput()
    return forms.CharField(**common, max_length=longest, widget=widget, error_messages=messages)


def _said(value) -> str:
    if isinstance(value, bool):
        return gettext("Oui") if value else gettext("Non")
    return str(value or "")
