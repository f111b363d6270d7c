"""Words that are typed and need not be found: function words, the words of a question, what says which pages are meant."""

import re
from collections.abc import Iterable
from enum import Enum

# Too frequent to be asked for, unless nothing else is: folded, and without « est », « été », which mean things.
STOP_WORDS = {
    "fr": frozenset(
        [
            "a",
            "ai",
            "au",
            "aux",
            "avec",
            "avez",
            "avoir",
            "avons",
            "c",
            "ca",
            "ce",
            "cela",
            "celle",
            "celles",
            "celui",
            "ces",
            "cet",
            "cette",
            "ceux",
            "chez",
            "combien",
            "comme",
            "comment",
            "d",
            "dans",
            "de",
            "des",
            "dont",
            "du",
            "elle",
            "elles",
            "en",
            "est-ce",
            "et",
            "etes",
            "etre",
            "eux",
            "faire",
            "fait",
            "faut",
            "il",
            "ils",
            "j",
            "je",
            "l",
            "la",
            "le",
            "les",
            "leur",
            "leurs",
            "lui",
            "m",
            "ma",
            "mais",
            "me",
            "mes",
            "moi",
            "mon",
            "n",
            "ne",
            "nos",
            "notre",
            "nous",
            "numero",
            "on",
            "ont",
            "ou",
            "par",
            "peut",
            "peux",
            "pour",
            "pourquoi",
            "puis-je",
            "qu",
            "quand",
            "que",
            "quel",
            "quelle",
            "quelles",
            "quels",
            "qui",
            "quoi",
            "s",
            "sa",
            "sans",
            "savoir",
            "se",
            "ses",
            "si",
            "son",
            "sont",
            "suis",
            "sur",
            "t",
            "ta",
            "te",
            "tes",
            "toi",
            "ton",
            "tous",
            "tout",
            "toute",
            "toutes",
            "tu",
            "un",
            "une",
            "va",
            "vais",
            "veux",
            "voici",
            "vos",
            "votre",
            "voudrais",
            "vous",
            "y",
            "cherche",
            "chercher",
            "cherchons",
            "existe",
            "trouve",
            "trouver",
        ]
    ),
    "en": frozenset(
        [
            "a",
            "an",
            "and",
            "are",
            "as",
            "at",
            "be",
            "by",
            "can",
            "do",
            "does",
            "find",
            "for",
            "from",
            "how",
            "i",
            "in",
            "is",
            "it",
            "its",
            "of",
            "on",
            "or",
            "our",
            "s",
            "t",
            "that",
            "the",
            "their",
            "there",
            "this",
            "to",
            "was",
            "we",
            "what",
            "when",
            "where",
            "which",
            "who",
            "why",
            "with",
            "you",
            "your",
        ]
    ),
}
# Questions whose words mean something elsewhere (« est », east).
QUESTIONS = re.compile(
    r"\b(?:qu['’]est[- ]ce\s+(?:que|qui)|qu['’]est[- ]ce\s+qu['’]|est[- ]ce\s+qu(?:e\b|['’])|c['’]est\s+quoi|où\s+est|ou\s+est"
    r"|y\s+a[- ]t[- ]il|il\s+y\s+a|a\s+lieu|ont\s+lieu|s['’]il\s+(?:vous|te)\s+pla[iî]t)(?!\w)",
    re.IGNORECASE,
)
# Verbs that are written like words that mean something: « mon fils est exclu », « elle a été exclue ». In « Est Ensemble »,
# « grand paris grand est » and « cet été » they are no verbs; one that begins or ends what was typed is left as it is.
VERBS = re.compile(
    r"(?<=\w)(?<![Gg]rand)(?<![Pp]aris)(?<![Nn]ord)(?<![Ss]ud)(?<!\b[Ll])\s+est(?=\s+(?!(?i:ensemble))\w)"
    r"|(?i:\b(?:[cns]|qu)['’]est(?=\s+\w))"
    r"|(?i:\b(?:ai|as|a|avons|avez|ont|avait|avaient)\s+été(?=\s+\w))"
)


class Intent(Enum):
    """Which pages are meant, beyond the words that they hold."""

    DATES = "what is still to come"
    PEOPLE = "who can be reached"


# Words that say it, folded. Those of the first set need not be found themselves where other words are typed.
SAID_ASIDE = {
    Intent.DATES: frozenset(
        [
            "prochain",
            "prochaine",
            "prochains",
            "prochaines",
            "date",
            "dates",
            "agenda",
            "calendrier",
            "bientot",
            "next",
            "upcoming",
        ]
    ),
    Intent.PEOPLE: frozenset(
        [
            "adresse",
            "adresses",
            "annuaire",
            "appeler",
            "contact",
            "contacter",
            "contacts",
            "coordonnees",
            "courriel",
            "email",
            "joindre",
            "mail",
            "mel",
            "tel",
            "telephone",
        ]
    ),
}
SAID_BY_THE_WAY = {
    Intent.DATES: frozenset(
        [
            "quand",
            "reunion",
            "reunions",
            "rencontre",
            "rencontres",
            "seance",
            "seances",
            "soiree",
            "soirees",
            "when",
        ]
    ),
    Intent.PEOPLE: frozenset(
        [
            "qui",
            "who",
            "referent",
            "referente",
            "referents",
            "referentes",
            "coordinateur",
            "coordinatrice",
            "coordonnateur",
            "coordonnatrice",
        ]
    ),
}


def is_stop_word(folded: str, language: str) -> bool:
    """Return whether a folded word need not be found where others are typed."""
    return folded in STOP_WORDS.get(language, frozenset())


def is_said_aside(folded: str) -> bool:
    """Return whether a folded word only says which pages are meant."""
    return any(folded in words for words in SAID_ASIDE.values())


def intents(folded_words: Iterable[str]) -> frozenset[Intent]:
    """Return what the words of a query say about the pages that are meant."""
    words = set(folded_words)
    return frozenset(intent for intent in Intent if words & (SAID_ASIDE[intent] | SAID_BY_THE_WAY[intent]))
