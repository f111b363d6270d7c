"""Dates as precise as they are known, in words (French first, translated with the interface)."""

from datetime import date, time, timedelta

from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _


def season_start(day: date) -> date:
    """The first day of the season of `day` (meteorological: winter starts in December)."""
    month = day.month - day.month % 3
    return date(day.year, month, 1) if month else date(day.year - 1, 12, 1)


def period_start(day: date, precision: str) -> date:
    """The first day of the period around `day` (jour, mois, trimestre, saison; a-preciser: the year)."""
    match precision:
        case "mois":
            return day.replace(day=1)
        case "trimestre":
            return date(day.year, day.month - (day.month - 1) % 3, 1)
        case "saison":
            return season_start(day)
        case "a-preciser":
            return date(day.year, 1, 1)
    return day


def last_day(day: date, precision: str) -> date:
    """The last day of the period around `day`."""
    start = period_start(day, precision)
    months = {"mois": 1, "trimestre": 3, "saison": 3, "a-preciser": 12}.get(precision)
    if not months:
        return day
    index = start.month - 1 + months
    return date(start.year + index // 12, index % 12 + 1, 1) - timedelta(days=1)


def hour(moment: time) -> str:
    """« 9 h 30 », « 14 h »."""
    parts = {"hours": moment.hour, "minutes": f"{moment.minute:02d}"}
    return (_("%(hours)s h %(minutes)s") if moment.minute else _("%(hours)s h")) % parts


def day_in_words(day: date) -> str:
    """« jeudi 14 juin 2018 », « mardi 1er décembre 2026 »."""
    words = date_format(day, "l j F Y")
    return (
        words.replace(" 1 ", " 1er ", 1)
        if day.day == 1 and (get_language() or "").startswith("fr")
        else words
    )


def describe(day: date, precision: str, start: time | None = None, end: time | None = None) -> str:
    """« jeudi 14 juin 2018, de 9 h 30 à 12 h 30 », « mai 2018 », « automne 2018 », « date à préciser »."""
    match precision:
        case "mois":
            return date_format(day, "F Y")
        case "trimestre":
            quarter = (day.month - 1) // 3 + 1
            ordinals = {1: _("premier"), 2: _("deuxième"), 3: _("troisième"), 4: _("quatrième")}
            return _("%(ordinal)s trimestre %(year)s") % {"ordinal": ordinals[quarter], "year": day.year}
        case "saison":
            begin = season_start(day)
            names = {3: _("printemps"), 6: _("été"), 9: _("automne"), 12: _("hiver")}
            year = f"{begin.year}-{begin.year + 1}" if begin.month == 12 else str(begin.year)
            return f"{names[begin.month]} {year}"
        case "a-preciser":
            return _("date à préciser")
    words = day_in_words(day)
    if start and end:
        return _("%(day)s, de %(start)s à %(end)s") % {"day": words, "start": hour(start), "end": hour(end)}
    if start:
        return f"{words}, {hour(start)}"
    return words
