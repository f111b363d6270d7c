"""Two fields: streams whose migrations do not repeat the blocks, and several choices of a short list."""

from django import forms
from django.core.exceptions import BadRequest, ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import fields
from wagtail.blocks import BlockWidget

BODY_HELP = _(
    "Le signe + ajoute un bloc : un intertitre, un texte, une image, une citation, un encadré… Chacun montre un aperçu "
    "avant d’être choisi ; les poignées changent leur ordre."
)


class StreamWidget(BlockWidget):
    """Wagtail's, for a form that may have lost a part on its way: that is a bad request, not our failure."""

    def value_from_datadict(self, data, files, name):
        try:
            return super().value_from_datadict(data, files, name)
        except (KeyError, ValueError) as error:
            raise BadRequest(f"{name} is incomplete") from error


class StreamField(fields.StreamField):
    """Wagtail's field, frozen in migrations without its blocks: they are code, not schema.

    The path stays Wagtail's, and `block_lookup` stays present: without it every `makemigrations` finds a change.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{"help_text": BODY_HELP, **kwargs})

    def formfield(self, **kwargs):
        return super().formfield(**{"widget": StreamWidget(self.stream_block), **kwargs})

    def deconstruct(self):
        name, _, _, kwargs = super().deconstruct()
        kwargs.pop("help_text", None)
        return name, "wagtail.fields.StreamField", [[]], {**kwargs, "block_lookup": {}}


class ChoicesField(models.JSONField):
    """Several values of a short closed list, stored as a JSON list in the order of the choices."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{"default": list, "blank": True, **kwargs})

    def formfield(self, **kwargs):
        # `choices_form_class` would lead Django to a single choice.
        return forms.TypedMultipleChoiceField(
            choices=self.choices or [],
            required=not self.blank,
            label=self.verbose_name,
            help_text=self.help_text,
            widget=forms.CheckboxSelectMultiple,
            empty_value=[],
        )

    def validate(self, value, model_instance):
        unknown = set(value or []) - {name for name, _label in self.flatchoices}
        if unknown:
            message = gettext("Valeur inconnue : %(names)s.") % {
                "names": ", ".join(sorted(map(str, unknown)))
            }
            raise ValidationError(message, code="invalid_choice")

    def labels(self, value) -> list[str]:
        """The labels of a stored value, in the order of the choices."""
        return [str(label) for name, label in self.flatchoices if name in (value or [])]

    def contribute_to_class(self, cls, name, private_only=False):
        super().contribute_to_class(cls, name, private_only)
        # Django's own `get_…_display` looks a single value up.
        setattr(cls, f"get_{name}_display", lambda page: self.labels(getattr(page, name)))
