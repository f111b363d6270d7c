"""What else a reader may have meant: sigles and what they stand for, everyday words, the names of communes."""

from dataclasses import dataclass
from typing import Self

from portal.models import Acronym, Network, Territory
from portal.models.territory import TerritoryKind

from .stop_words import is_stop_word
from .vocabulary import FAMILIES
from .words import terms, tokens

Terms = tuple[str, ...]
# Parts of names that tell no commune from another.
COMMON_IN_NAMES = frozenset(["saint", "seine", "bois", "marne", "ville", "grand", "blanc"])


@dataclass(frozen=True)
class Lexicon:
    """Ways to say the same thing, those that are a sigle or its meaning, and names of communes: all as they are written."""

    families: list[list[str]]
    sigles: list[str]
    communes: list[str]

    @classmethod
    def read(cls) -> Self:
        """Return it as the vocabulary is now, in three queries."""
        acronyms = list(Acronym.objects.all())
        families = [[*one.spellings, one.meaning, *one.synonym_list] for one in acronyms]
        # « Santé » and « Réseau santé » say the same word: nothing to add.
        networks = [
            one for one in Network.objects.all() if one.short_name.casefold() not in one.name.casefold()
        ]
        families += [[one.short_name, one.name] for one in networks]
        communes = Territory.objects.filter(kind=TerritoryKind.COMMUNE).order_by()
        return cls(
            families,
            [way for one in acronyms for way in (*one.spellings, one.meaning)],
            list(communes.values_list("name", flat=True)),
        )

    def known(self, language: str) -> dict[Terms, list[Terms]]:
        """Return what a reader may type, without stop words → the ways to say it, as their terms stand in texts."""
        found: dict[Terms, list[Terms]] = {}
        for ways in [*self.families, *FAMILIES.get(language, ())]:
            written = list(dict.fromkeys(filter(None, (tuple(terms(way, language)) for way in ways))))
            for way in ways:
                if (key := _key(way, language)) and len(written) > 1:
                    found[key] = list(dict.fromkeys([*found.get(key, []), *written]))
        return found

    def sigle_keys(self, language: str) -> set[Terms]:
        """Return what is typed for a sigle itself: its spellings and what it stands for."""
        return {_key(way, language) for way in self.sigles}

    def places(self, language: str) -> dict[Terms, Terms]:
        """Return the communes of several words: what is typed → the name as it stands in texts, without its article."""
        written = {_key(name, language): tuple(terms(name, language)) for name in self.communes}
        return {key: name[name.index(key[0]) :] for key, name in written.items() if len(key) > 1}

    def place_terms(self, language: str) -> set[str]:
        """Return the terms by which a commune is called: « Aulnay » for Aulnay-sous-Bois, « Denis » for Saint-Denis."""
        found = set()
        for name in self.communes:
            telling = [term for term in _key(name, language) if len(term) > 3 and term not in COMMON_IN_NAMES]
            found.update(telling[:1])
        return found


def _key(way: str, language: str) -> Terms:
    return tuple(token.term for token in tokens(way, language) if not is_stop_word(token.folded, language))
