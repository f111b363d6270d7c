"""Finding and ordering names however they are typed: without accents, ligatures, capitals and invisible characters.

Both databases compute the same: SQLite calls the functions below, PostgreSQL has expressions that mirror them. Texts
have two transforms, `name__folded` to search in and `name__alphabetical` to order by.
"""

import re
import unicodedata
from functools import lru_cache

from django.db import models
from django.db.models import F, OrderBy, Q, QuerySet, Transform

from .invisible import INVISIBLE, without_invisible

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "’": "'"})
# Signs between words and around them: they count as one space in an alphabetical order.
_BETWEEN = "[\\s!-/:-@\\[-`{-~\u00a0-\u00bf\u2010-\u205e]+"
_SEPARATORS = re.compile(_BETWEEN)


def fold(text: str) -> str:
    """Return « Éloïse Cœur » as « eloise coeur »."""
    parts = unicodedata.normalize("NFKD", without_invisible(text).casefold().translate(LIGATURES))
    return " ".join("".join(sign for sign in parts if not unicodedata.combining(sign)).split())


@lru_cache(2_000)
def alphabetical_key(text: str) -> str:
    """Return what a text is ordered by, as French dictionaries do: letters first, and the rest between equal letters."""
    return f"{_SEPARATORS.sub(' ', fold(text)).strip()}\x01{text}"


def words_of(query: str) -> list[str]:
    """Return the folded words of a query; « l’île » is two."""
    return fold(query).replace("'", " ").split()


def every_word(field: str, query: str) -> Q:
    """Rows whose folded column holds every word of a query, in any order, whole or in part."""
    found = Q()
    for word in words_of(query):
        found &= Q(**{f"{field}__contains": word})
    return found


def _combining() -> str:
    """Return the combining signs of the alphabets around us, as the inside of a character class."""
    ranges: list[list[int]] = []
    for code in (*range(0x300, 0x900), *range(0x1DC0, 0x2100), *range(0xFE20, 0xFE30)):
        if unicodedata.combining(chr(code)):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)


class _FoldedSQL(Transform):
    """What `fold` and `alphabetical_key` are in SQL; subclasses say how."""

    output_field = models.TextField()
    postgresql = ""

    def as_postgresql(self, compiler, connection, **more):
        sql, params = super().as_sql(compiler, connection, template=self.postgresql, **more)
        return sql, tuple(params) * self.postgresql.count("%(expressions)s")


# Ligatures and ß become letters, then accents are taken apart and fall off.
_LETTERS = "%(expressions)s"
for _sign, _letters in {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "’": "''"}.items():
    _LETTERS = f"replace({_LETTERS}, '{_sign}', '{_letters}')"
_DROPPED = f"[{_combining()}{INVISIBLE.pattern[1:-1]}]"
_FOLD = f"lower(regexp_replace(normalize({_LETTERS}, NFKD), '{_DROPPED}', '', 'g'))"


class FoldedText(_FoldedSQL):
    lookup_name = "folded"
    function = "portal_fold"
    postgresql = _FOLD


class AlphabeticalText(_FoldedSQL):
    """Compared byte by byte: a collation of the server would order it in its own way."""

    lookup_name = "alphabetical"
    function = "portal_alphabetical"
    postgresql = (
        f"(trim(regexp_replace({_FOLD}, '{_BETWEEN}', ' ', 'g')) || chr(1) || %(expressions)s) COLLATE \"C\""
    )


for _field in (models.CharField, models.TextField):
    _field.register_lookup(FoldedText)
    _field.register_lookup(AlphabeticalText)


def install_functions(connection, **_signal) -> None:
    """Give a new connection to SQLite the functions of the transforms."""
    if connection.vendor == "sqlite":
        for function, python in ((FoldedText, fold), (AlphabeticalText, alphabetical_key)):
            connection.connection.create_function(function.function, 1, _for_any(python), deterministic=True)


def _for_any(function):
    return lambda value: None if value is None else function(str(value))


def alphabetical(rows: QuerySet) -> QuerySet:
    """Return the rows in the order that they have, where texts come as in a French dictionary, the same everywhere."""
    names = rows.query.order_by or (rows.query.get_meta().ordering if rows.query.default_ordering else ())
    return rows.order_by(*(_in_french(rows.model, name) for name in names)) if names else rows


def _in_french(model: type[models.Model], name):
    """Return the expression that orders by this text of a model; anything else as it is."""
    if not isinstance(name, str):
        return name
    path, field = name.removeprefix("-"), None
    step: type[models.Model] | None = model
    for part in path.split("__"):
        if step is None or part not in {one.name for one in step._meta.get_fields()}:
            return name
        field = step._meta.get_field(part)
        step = field.related_model
    is_name = isinstance(field, models.CharField | models.TextField) and not field.choices
    if not is_name or isinstance(field, models.SlugField | models.EmailField | models.URLField):
        return name
    is_descending = name.startswith("-")
    empty = {"nulls_first": True} if is_descending else {"nulls_last": True}
    return OrderBy(F(f"{path}__alphabetical"), is_descending, **empty)


class FoldedField(models.TextField):
    """The folded texts of other fields of the row, one a line."""

    def __init__(self, *args, sources: tuple[str, ...] = (), **kwargs):
        self.sources = tuple(sources)
        kwargs |= {"default": "", "editable": False}
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {"sources": self.sources} | kwargs

    def of(self, row: models.Model) -> str:
        return "\n".join(fold(getattr(row, source) or "") for source in self.sources)

    def pre_save(self, model_instance, add):
        setattr(model_instance, self.attname, self.of(model_instance))
        return super().pre_save(model_instance, add)


class Folded(models.Model):
    """A model with such a column, `folded`: it follows what it is made of, also when only that is saved."""

    class Meta:
        abstract = True

    def save(self, *args, update_fields=None, **kwargs):
        if update_fields is not None and set(update_fields) & set(self._meta.get_field("folded").sources):
            update_fields = {*update_fields, "folded"}
        super().save(*args, update_fields=update_fields, **kwargs)
