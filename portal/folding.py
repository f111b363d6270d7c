"""Finding names however they are typed: a column without accents, ligatures and capitals, filled with the row."""

import unicodedata

from django.db import models
from django.db.models import Q

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "’": "'"})


def fold(text: str) -> str:
    """« Éloïse Cœur » becomes « eloise coeur »."""
    parts = unicodedata.normalize("NFKD", text.casefold().translate(LIGATURES))
    return " ".join("".join(sign for sign in parts if not unicodedata.combining(sign)).split())


def every_word(field: str, query: str) -> Q:
    """Rows whose folded column holds every word of a query, in any order, whole or in part."""
    found = Q()
    for word in fold(query).split():
        found &= Q(**{f"{field}__contains": word})
    return found


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
