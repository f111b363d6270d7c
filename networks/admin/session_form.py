"""The form of a session: a day is typed; a month, a quarter or a season is chosen from a list that shows it."""

import datetime
from collections.abc import Iterable
from contextlib import suppress

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.widgets import AdminDateInput

from portal.typed_dates import Period, Unreadable, on_the_clock, read_period

from .. import dates
from ..models import ActionPage
from ..models.session import Precision

# The field that says when, for each precision, and what is said when nothing is chosen in it.
LISTS = {
    Precision.MONTH: ("month", _("Choisissez le mois dans la liste.")),
    Precision.QUARTER: ("quarter", _("Choisissez le trimestre dans la liste.")),
    Precision.SEASON: ("season", _("Choisissez la saison dans la liste.")),
    Precision.UNKNOWN: ("year", ""),
}


def first_day(value: str) -> datetime.date:
    return datetime.date.fromisoformat(value)


def period_field(label, help_text) -> forms.TypedChoiceField:
    """Return a list of periods, each stored as its first day."""
    return forms.TypedChoiceField(
        label=label, required=False, coerce=first_day, empty_value=None, help_text=help_text
    )


class SessionForm(WagtailAdminModelForm):
    """What is typed in `date` may also be a month, a quarter or a season in words: it then decides the precision."""

    date = forms.CharField(
        label=_("Date"),
        required=False,
        widget=AdminDateInput,
        help_text=_("Par exemple : 14/06/2027, lundi 14 juin 2027, ou seulement juin 2027."),
    )
    month = period_field(_("Mois"), _("Par exemple : mai 2027."))
    quarter = period_field(_("Trimestre"), _("Par exemple : deuxième trimestre 2027."))
    season = period_field(_("Saison"), _("Par exemple : printemps 2027."))
    year = period_field(_("Année"), _("Celle où la séance aura lieu, par exemple 2027."))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        known = self.instance.date
        programme_year = year_of_programme(self.data.get("action") or self.instance.action_id)
        self.default_year = datetime.date(programme_year, 1, 1)
        years = offered_years(programme_year, known)
        for precision, (name, _missing) in LISTS.items():
            choices = grouped(precision, years)
            self.fields[name].choices = (
                choices if precision == Precision.UNKNOWN else [("", _("Choisir dans la liste")), *choices]
            )
            if known:
                self.initial[name] = dates.period_start(known, precision).isoformat()
        if not known:
            self.initial["year"] = self.default_year.isoformat()
        if known and self.instance.precision != Precision.DAY:
            self.initial["date"] = ""

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        # Not a date yet: the model gets one only when all the fields agree.
        text, precision = cleaned.pop("date", ""), cleaned.get("precision")
        if not precision:
            return cleaned
        try:
            period = self._period(precision, text)
            if period.first and period.precision == Precision.DAY and cleaned.get("start"):
                on_the_clock(period.first, cleaned["start"])
        except Unreadable as error:
            self.add_error("date", ValidationError(str(error), code="invalid"))
        except ValidationError as error:
            self.add_error(None, error)
        else:
            cleaned["date"], cleaned["precision"] = period.first, period.precision
        return cleaned

    def _period(self, precision: str, text: str) -> Period:
        """What the fields say together. Raises `Unreadable` (of `date`) or `ValidationError` (of a list)."""
        if precision == Precision.DAY:
            if not text:
                raise Unreadable(str(_("Indiquez une date, ou choisissez « Date à préciser ».")))
            typed = read_period(text)
            return typed if typed.first else Period(self._year(), typed.precision)
        name, missing = LISTS[Precision(precision)]
        if self.has_error(name):
            raise ValidationError({})
        chosen = self._year() if name == "year" else self.cleaned_data.get(name)
        typed = None
        # What was typed before the precision was chosen is not asked for any more: the form does not show it.
        with suppress(Unreadable):
            typed = read_period(text) if text else None
        if typed and typed.first and typed.precision != Precision.DAY:
            if typed.precision == precision and chosen in (None, typed.first, self._unchanged(name)):
                return typed
            said = _("La date dit « %(text)s » : videz-la, ou choisissez la même chose ici.") % {"text": text}
            # Both, and the form shows both: of an error in a field that stays hidden nobody would know.
            raise ValidationError(
                {name: said, "date": _("Videz cette date, ou choisissez la même chose dans la liste.")}
            )
        if not chosen:
            raise ValidationError({name: missing})
        return Period(chosen, precision)

    def _year(self) -> datetime.date:
        """The first day of the year in which a date to be said later will be."""
        return self.cleaned_data.get("year") or self.default_year

    def _unchanged(self, name: str) -> datetime.date | None:
        """What the list showed when the form was opened, if it still does."""
        return None if name in self.changed_data else self.cleaned_data.get(name)


def year_of_programme(action: int | str | None) -> int:
    """Return the year of the programme that the action of this key stands in, else the current one."""
    found = ActionPage.objects.filter(pk=action).first() if str(action or "").isdecimal() else None
    programme = found.get_parent().specific if found else None
    return getattr(programme, "year", None) or timezone.localdate().year


def offered_years(year: int, known: datetime.date | None) -> list[int]:
    """The programme's year and the two that follow, those around today if they are near, and that of the date."""
    today = timezone.localdate().year
    years = {year, year + 1, year + 2}
    if abs(today - year) <= 2:
        years.add(today)
    if known:
        # A winter belongs to the year in which it begins.
        years |= {known.year, dates.season_start(known).year}
    return sorted(years)


def grouped(precision: str, years: Iterable[int]) -> list:
    """The periods of these years as choices, under the year; the value is the first day, as in 2027-04-01."""
    if precision == Precision.UNKNOWN:
        return [(datetime.date(year, 1, 1).isoformat(), str(year)) for year in years]
    starts = {
        Precision.MONTH: range(1, 13),
        Precision.QUARTER: (1, 4, 7, 10),
        Precision.SEASON: (3, 6, 9, 12),
    }
    return [
        (
            str(year),
            [
                (day.isoformat(), said(day, precision))
                for day in (datetime.date(year, month, 1) for month in starts[Precision(precision)])
            ],
        )
        for year in years
    ]


def said(day: datetime.date, precision: str) -> str:
    """« mai 2027 », « deuxième trimestre 2027 (avril à juin) », « hiver 2027-2028 (décembre à février) »."""
    words = dates.describe(day, precision)
    if precision == Precision.MONTH:
        return words
    months = {"first": date_format(day, "F"), "last": date_format(dates.last_day(day, precision), "F")}
    return f"{words} ({_('%(first)s à %(last)s') % months})"


WHEN = MultiFieldPanel(
    [
        FieldPanel("precision"),
        FieldPanel("date", attrs={"data-when": Precision.DAY.value}),
        *(
            FieldPanel(name, attrs={"data-when": precision.value})
            for precision, (name, _missing) in LISTS.items()
        ),
        FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
    ],
    heading=_("Quand"),
    classname="session-when",
)
EDIT_HANDLER = ObjectList(
    [
        FieldPanel("action"),
        FieldPanel("title"),
        WHEN,
        FieldRowPanel([FieldPanel("place"), FieldPanel("commune")]),
        FieldPanel("status"),
    ],
    base_form_class=SessionForm,
)
