"""Sigles and what they stand for, both ways: « Clas » is « contrat local d’accompagnement à la scolarité »."""

from portal.models import Acronym, Network

from .words import is_stop_word, terms, tokens

Terms = tuple[str, ...]


def known(language: str, families: list[list[str]]) -> dict[Terms, list[Terms]]:
    """What a reader may type, without stop words → the ways to say it, as their terms stand side by side in texts."""
    found: dict[Terms, list[Terms]] = {}
    for ways in families:
        written = list(dict.fromkeys(filter(None, (tuple(terms(way, language)) for way in ways))))
        for way in ways:
            key = tuple(token.term for token in tokens(way, language) if not is_stop_word(token, language))
            if key and len(written) > 1:
                found[key] = list(dict.fromkeys([*found.get(key, []), *written]))
    return found


def families() -> list[list[str]]:
    """Ways to say the same thing, in two queries."""
    found = [[*one.spellings, one.meaning, *one.synonym_list] for one in Acronym.objects.all()]
    # « Santé » and « Réseau santé » say the same word: nothing to add.
    networks = [one for one in Network.objects.all() if one.short_name.casefold() not in one.name.casefold()]
    return [*found, *([one.short_name, one.name] for one in networks)]
