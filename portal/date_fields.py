"""Form fields of every date and hour of the admin: what is typed is understood in French or refused in words.

Wagtail's own pickers are replaced too (`static/wagtailadmin/js/date-time-chooser.js`): they wrote today, without a
word, over what they could not read.
"""

from datetime import date, datetime, time
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_filters import fields as filter_fields
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput

from . import typed_dates


def read(reader, text):
    """Return what `reader` makes of the text; what it cannot read is a validation error that says why."""
    try:
        return reader(text)
    except typed_dates.Unreadable as error:
        raise ValidationError(str(error), code="invalid") from None


class DateField(forms.DateField):
    """Gives a `date`, or None when it is left empty."""

    widget = AdminDateInput

    def to_python(self, value):
        if value in self.empty_values or isinstance(value, date):
            return super().to_python(value)
        return read(typed_dates.read_date, str(value).strip()) if str(value).strip() else None


class DateTimeField(forms.DateTimeField):
    """Gives an aware `datetime`, or None when it is left empty."""

    widget = AdminDateTimeInput

    def to_python(self, value):
        if value in self.empty_values or isinstance(value, date):
            return super().to_python(value)
        return read(typed_dates.read_moment, str(value).strip()) if str(value).strip() else None


class HourInput(forms.TextInput):
    """A plain field: an hour is typed sooner than it is picked."""

    def __init__(self, attrs=None):
        super().__init__({"size": 10, "autocomplete": "off", "placeholder": "9 h 30"} | (attrs or {}))

    def format_value(self, value):
        if not isinstance(value, time):
            return value
        return f"{value.hour} h {value:%M}" if value.minute else f"{value.hour} h"


class TimeField(forms.TimeField):
    """Gives a `time`, or None when it is left empty."""

    widget = HourInput

    def to_python(self, value):
        if value in self.empty_values or isinstance(value, (time, datetime)):
            return super().to_python(value)
        return read(typed_dates.read_time, str(value).strip()) if str(value).strip() else None


class DateRangeField(filter_fields.DateRangeField):
    """Two days of a listing's filter, the first one first."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields = tuple(DateField(required=False) for _half in self.fields)

    def compress(self, data_list):
        if data_list and all(data_list) and data_list[0] > data_list[1]:
            raise ValidationError(
                _("La seconde date vient avant la première : échangez-les."), code="wrong_order"
            )
        return super().compress(data_list)


def register() -> None:
    """Give these fields to every form of the admin that Wagtail makes from a model, and to every listing's filters."""
    register_form_field_override(
        models.DateField, override={"form_class": DateField, "widget": AdminDateInput}
    )
    register_form_field_override(
        models.DateTimeField, override={"form_class": DateTimeField, "widget": AdminDateTimeInput}
    )
    register_form_field_override(models.TimeField, override={"form_class": TimeField, "widget": HourInput})
    filters: list[tuple[Any, type]] = [
        (django_filters.DateFilter, DateField),
        (django_filters.DateTimeFilter, DateTimeField),
        (django_filters.TimeFilter, TimeField),
        (django_filters.DateFromToRangeFilter, DateRangeField),
    ]
    for kind, field in filters:
        kind.field_class = field
