"""Dates and hours as people type them in French (and in English), read or refused with the reason in words.

Nothing is guessed: a text that says less than what is asked, or names a day that does not exist, is refused. Two digits
of a year are read as Python and POSIX do: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999.
"""

import calendar
import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from .folding import fold
from .invisible import without_forbidden, without_invisible

FIRST_YEAR, LAST_YEAR = 1900, 2100
MONTHS = {
    1: ("janvier", "janv", "jan", "january"),
    2: ("fevrier", "fevr", "fev", "february", "feb"),
    3: ("mars", "march", "mar"),
    4: ("avril", "avr", "april", "apr"),
    5: ("mai", "may"),
    6: ("juin", "june", "jun"),
    7: ("juillet", "juil", "july", "jul"),
    8: ("aout", "august", "aug"),
    9: ("septembre", "sept", "september", "sep"),
    10: ("octobre", "oct", "october"),
    11: ("novembre", "nov", "november"),
    12: ("decembre", "dec", "december"),
}
MONTH = {name: number for number, names in MONTHS.items() for name in names}
WEEKDAYS = (
    ("lundi", "lun", "monday", "mon"),
    ("mardi", "mar", "tuesday", "tue"),
    ("mercredi", "mer", "wednesday", "wed"),
    ("jeudi", "jeu", "thursday", "thu"),
    ("vendredi", "ven", "friday", "fri"),
    ("samedi", "sam", "saturday", "sat"),
    ("dimanche", "dim", "sunday", "sun"),
)
WEEKDAY = {name: number for number, names in enumerate(WEEKDAYS) for name in names}
# A season by its first month (meteorological).
SEASON = {
    "printemps": 3,
    "spring": 3,
    "ete": 6,
    "summer": 6,
    "automne": 9,
    "autumn": 9,
    "hiver": 12,
    "winter": 12,
}
ORDINAL = {
    "premier": 1,
    "deuxieme": 2,
    "second": 2,
    "troisieme": 3,
    "quatrieme": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
}

_month = "|".join(sorted(MONTH, key=len, reverse=True))
_weekday = "|".join(sorted(WEEKDAY, key=len, reverse=True))
_season = "|".join(SEASON)
_year = r"(?P<year>[0-9]{4})"
_short_year = r"(?P<year>[0-9]{4}|[0-9]{2})"

_NUMBERS = re.compile(rf"(?P<day>[0-9]{{1,2}})(?P<sign>[/.\- ])(?P<month>[0-9]{{1,2}})(?P=sign){_short_year}")
_ISO = re.compile(rf"{_year}(?P<sign>[/.\-])(?P<month>[0-9]{{1,2}})(?P=sign)(?P<day>[0-9]{{1,2}})")
_WORDS = re.compile(
    rf"(?P<day>[0-9]{{1,2}}|premier)(?: ?(?:er|st|nd|rd|th))?[ /\-](?P<name>{_month})\.?,?[ /\-]{_short_year}"
)
_ENGLISH = re.compile(rf"(?P<name>{_month})\.? (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?,? {_year}")
_LEADING = re.compile(rf"(?:(?:le|on) )?(?:(?P<weekday>{_weekday})\b[.,]* ?)?")
_MONTH = re.compile(rf"(?:(?P<name>{_month})\.?|(?P<month>[0-9]{{1,2}}) ?[/.\-]) ?{_year}")
_ISO_MONTH = re.compile(rf"{_year}-(?P<month>[0-9]{{2}})")
_QUARTER = re.compile(
    rf"(?:(?:(?P<number>[0-9])(?: ?(?:er|eme|nde?|de?|e|°|o))?|(?P<ordinal>{'|'.join(ORDINAL)})(?:er|e)?) ?trim(?:estre)?\.?(?: de)?"
    rf"|trim(?:estre)?\.? (?P<late>[0-9])(?: de)?|[tq] ?(?P<letter>[0-9]))[ \-/]{_short_year}"
)
_QUARTER_AFTER = re.compile(rf"{_year}[ \-/]?[tq](?P<letter>[0-9])")
_SEASON = re.compile(rf"(?P<name>{_season}) {_short_year}(?: ?[\-/] ?(?P<next>[0-9]{{4}}|[0-9]{{2}}))?")
_UNKNOWN = re.compile(
    rf"(?:date )?(?:a (?:preciser|definir|fixer|determiner|confirmer|venir)|non (?:precisee|fixee))(?: (?:en )?{_year})?"
)
_ABOUT = re.compile(r"(?:(?:en|au|courant|in|de) |(?:a )?l['’] ?|(?:au )?mois (?:de |d['’] ?))+")
_SHORT_MONTH = re.compile(rf"(?:{_month})\.? [0-9]{{2}}")
_TIME = re.compile(
    r"(?:a )?(?:(?P<noon>midi)|"
    r"(?P<hour>[0-9]{1,2}) ?(?:(?:h|heures?|:|\.) ?(?P<minute>[0-9]{2})?)?(?::[0-9]{2})? ?(?:min|mn)?)"
)
_TWO_TIMES = re.compile(r"(?:de )?[0-9]{1,2} ?(?:h|:).*(?:-| a | et )(?:[0-9]{1,2} ?(?:h|:).*|midi|minuit)")
_MOMENT = re.compile(
    r"(?P<day>.*?)(?:(?: ?, ?| ?- ?|t| (?:a|at) | )(?P<time>[0-9]{1,2} ?(?:h|:).*|[0-9]{1,2}\.[0-9]{2}|midi|minuit)"
    r"|(?: ?, ?| (?:a|at) )(?P<hour>[0-9]{1,2}))"
)


class Unreadable(ValueError):
    """What was typed is not understood; its text is the reason, in words for the person who typed it."""


@dataclass(frozen=True)
class Period:
    """The first day of what was typed, and how precisely it is known: the values of a session's `precision`.

    `first` is None for a date to be said later, when no year was named.
    """

    first: date | None
    precision: str


def plain(text: str) -> str:
    """Return the text without invisible characters, in simple signs, with one space between words."""
    text = unicodedata.normalize("NFKC", without_forbidden(without_invisible(str(text))))
    text = re.sub(r"[\u2010-\u2015\u2212]", "-", text)
    text = re.sub(r"\s+", " ", re.sub(r"\s*([/\-])\s*", r"\1", text)).strip()
    # The end of a sentence, when a date was copied out of one.
    return text.rstrip(" .,;")


def read_date(text: str) -> date:
    """Return the one day that the text names. Raises `Unreadable`."""
    return _only_day(text, fold(plain(text)))


def read_period(text: str) -> Period:
    """Return the day, month, quarter or season that the text names, or that it is to be said later.

    Raises `Unreadable`.
    """
    folded = fold(plain(text))
    if (day := _read_day(text, folded)) is not None:
        return Period(day, "jour")
    if (period := _read_period(text, folded)) is not None:
        return period
    raise _not_a_date(text, folded, _("14/06/2027, juin 2027, 2e trimestre 2027 ou printemps 2027"))


def read_time(text: str) -> time:
    """Return the hour that the text names; « 14 » is 14 h. Raises `Unreadable`."""
    folded = fold(plain(text))
    found = _TIME.fullmatch(folded)
    if found and found["noon"]:
        return time(12)
    if found and int(found["hour"]) < 24 and int(found["minute"] or 0) < 60:
        return time(int(found["hour"]), int(found["minute"] or 0))
    if re.fullmatch(r"(?:a )?(?:minuit|24 ?(?:h|heures)?(?::?00)?)", folded):
        message = _("« %(text)s » peut être le début ou la fin du jour : écrivez 0 h ou 23 h 59.")
    elif _TWO_TIMES.fullmatch(folded):
        message = _("« %(text)s » dit deux heures : écrivez-en une seule ici, par exemple 9 h 30.")
    else:
        message = _("« %(text)s » n’est pas une heure : écrivez par exemple 9 h 30.")
    raise Unreadable(message % {"text": text})


def read_moment(text: str) -> datetime:
    """Return the day and hour that the text names, aware, in the current time zone. Raises `Unreadable`.

    An hour that comes twice, in the autumn, is the first of the two.
    """
    folded = fold(plain(text))
    if found := _MOMENT.fullmatch(folded):
        day = _only_day(text, found["day"])
        return on_the_clock(day, read_time(found["time"] or found["hour"]))
    day = _only_day(text, folded)
    raise Unreadable(
        _("« %(text)s » ne dit pas l’heure : écrivez par exemple %(day)s 9 h 30.")
        % {"text": text, "day": f"{day:%d/%m/%Y}"}
    )


def on_the_clock(day: date, hour: time) -> datetime:
    """Return that moment in the current time zone. Raises `Unreadable` when the clocks skip it."""
    naive = datetime.combine(day, hour)
    moment = timezone.make_aware(naive)
    if timezone.make_naive(moment.astimezone(UTC)) != naive:
        raise Unreadable(
            _("Le %(day)s, %(hour)s n’existe pas : les horloges avancent d’une heure cette nuit-là.")
            % {"day": date_format(day, "j F Y"), "hour": f"{hour:%H:%M}"}
        )
    return moment


def _only_day(text: str, folded: str) -> date:
    """The day that `folded` names; `text` is what was typed, as messages repeat it."""
    if (day := _read_day(text, folded)) is not None:
        return day
    if _read_period(text, folded) is not None:
        raise Unreadable(
            _("« %(text)s » ne dit pas le jour : écrivez par exemple 14/06/2027.") % {"text": text}
        )
    raise _not_a_date(text, folded)


def _read_day(text: str, folded: str) -> date | None:
    """The day, or None when the text has another form than that of a day."""
    leading = _LEADING.match(folded)
    rest = folded[leading.end() :] if leading else folded
    for form in (_NUMBERS, _ISO, _WORDS, _ENGLISH):
        if found := form.fullmatch(rest):
            break
    else:
        return None
    parts = found.groupdict()
    month = MONTH[parts["name"]] if parts.get("name") else int(parts["month"])
    day = _day(text, _full_year(text, parts["year"]), month, ORDINAL.get(parts["day"]) or int(parts["day"]))
    said = leading["weekday"] if leading else None
    if said and WEEKDAY[said] != day.weekday():
        raise Unreadable(
            _("« %(text)s » : le %(day)s est un %(weekday)s. Corrigez le jour ou la date.")
            % {"text": text, "day": date_format(day, "j F Y"), "weekday": date_format(day, "l")}
        )
    return day


def _day(text: str, year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12:
        raise Unreadable(
            _(
                "« %(text)s » : il n’y a pas de mois %(month)s. Écrivez le jour, le mois, l’année, par exemple 14/06/2027."
            )
            % {"text": text, "month": month}
        )
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise Unreadable(
            _("« %(text)s » : le %(day)s n’existe pas. Écrivez par exemple 14/06/2027.")
            % {"text": text, "day": f"{day} {date_format(date(year, month, 1), 'F Y')}"}
        )
    return date(year, month, day)


def _full_year(text: str, digits: str) -> int:
    year = int(digits)
    if len(digits) == 2:
        return year + (2000 if year < 69 else 1900)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Unreadable(
            _("« %(text)s » : l’année %(year)s est hors du calendrier du portail (de %(first)s à %(last)s).")
            % {"text": text, "year": digits, "first": FIRST_YEAR, "last": LAST_YEAR}
        )
    return year


def _read_period(text: str, folded: str) -> Period | None:
    """The month, quarter, season or « à préciser », or None when the text has another form."""
    about = _ABOUT.match(folded)
    said = folded[about.end() :] if about else folded
    if found := _MONTH.fullmatch(said) or _ISO_MONTH.fullmatch(said):
        parts = found.groupdict()
        month = MONTH[parts["name"]] if parts.get("name") else int(parts["month"])
        return Period(_day(text, _full_year(text, parts["year"]), month, 1), "mois")
    if found := _QUARTER.fullmatch(said) or _QUARTER_AFTER.fullmatch(said):
        parts = found.groupdict()
        digit = parts.get("number") or parts.get("late") or parts["letter"]
        quarter = int(digit) if digit else ORDINAL[parts["ordinal"]]
        if not 1 <= quarter <= 4:
            raise Unreadable(
                _("« %(text)s » : une année a quatre trimestres. Écrivez par exemple 2e trimestre 2027.")
                % {"text": text}
            )
        return Period(date(_full_year(text, parts["year"]), 3 * quarter - 2, 1), "trimestre")
    if found := _SEASON.fullmatch(said):
        return Period(_season_start(text, found), "saison")
    if found := _UNKNOWN.fullmatch(said):
        year = found["year"]
        return Period(date(_full_year(text, year), 1, 1) if year else None, "a-preciser")
    return None


def _season_start(text: str, found: re.Match) -> date:
    year, month, following = _full_year(text, found["year"]), SEASON[found["name"]], found["next"]
    if month != 12 and not following:
        return date(year, month, 1)
    if month == 12 and not following:
        raise Unreadable(
            _(
                "« %(text)s » peut être deux hivers : écrivez hiver %(before)s-%(year)s ou hiver %(year)s-%(after)s."
            )
            % {"text": text, "before": year - 1, "year": year, "after": year + 1}
        )
    if month != 12 or int(following) not in {year + 1, (year + 1) % 100}:
        raise Unreadable(
            _("« %(text)s » n’est pas une saison : écrivez par exemple printemps 2027 ou hiver 2026-2027.")
            % {"text": text}
        )
    return date(year, 12, 1)


def _not_a_date(text: str, folded: str, example: str = "14/06/2027") -> Unreadable:
    """Why the text is refused: the year that is missing, or that nothing in it is understood."""
    words = {"text": text, "example": example}
    if re.fullmatch(rf"(?:.* )?[0-9]{{1,2}}(?: ?er)?(?:[/.\-][0-9]{{1,2}}| (?:{_month})\.?)", folded):
        message = _("« %(text)s » ne dit pas l’année : écrivez par exemple %(example)s.")
    elif _SHORT_MONTH.fullmatch(folded):
        message = _("« %(text)s » peut être un jour ou une année : écrivez par exemple %(example)s.")
    elif (moment := _MOMENT.fullmatch(folded)) and _reads_as_day(moment["day"]):
        message = _("« %(text)s » dit aussi une heure : écrivez ici le jour seul, par exemple %(example)s.")
    else:
        message = _(
            "« %(text)s » n’est pas une date que le portail sait lire : écrivez par exemple %(example)s."
        )
    return Unreadable(message % words)


def _reads_as_day(folded: str) -> bool:
    try:
        return _read_day(folded, folded) is not None
    except Unreadable:
        return False
