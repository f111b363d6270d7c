"""Hours as people write them here: « 9 h 30 », « 9h », « 9:30 »."""

import re
from datetime import time

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import register_form_field_override

from .. import dates

HOUR = re.compile(r"(\d{1,2})\s*(?:(?:h|heures?|:|\.)\s*(\d{2})?)?(?::\d{2})?\s*(?:min|mn)?", re.IGNORECASE)


def read(text: str) -> time:
    """The hour written; « 14 » is 14 h. Raises `ValueError`."""
    found = HOUR.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    return time(int(found[1]), int(found[2] or 0))


class HourInput(forms.TextInput):
    """A plain field: Wagtail's picker would replace « 9 h 30 » by what it makes of it."""

    def __init__(self, attrs=None):
        super().__init__({"size": 10, "autocomplete": "off", "placeholder": "9 h 30"} | (attrs or {}))

    def format_value(self, value):
        return dates.hour(value) if isinstance(value, time) else value


class HourField(forms.CharField):
    """Gives a `time`, or None when it is left empty."""

    widget = HourInput

    def to_python(self, value):
        if value in self.empty_values or isinstance(value, time):
            return value or None
        try:
            return read(str(value))
        except ValueError:
            raise ValidationError(
                _("« %(text)s » n’est pas une heure : écrivez par exemple 9 h 30."),
                code="invalid",
                params={"text": value},
            ) from None

    def has_changed(self, initial, data):
        try:
            return self.to_python(data) != initial
        except ValidationError:
            return True


register_form_field_override(models.TimeField, override={"form_class": HourField})
