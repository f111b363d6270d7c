"""Words as the index holds them: without case, accents, ligatures or elisions, then stemmed."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from threading import local
from typing import NamedTuple

import Stemmer  # ty: ignore[import-not-found]

ALGORITHMS = {"fr": "french", "en": "english", "ar": "arabic"}
# « école », « 5 », and sigles with dots such as « R.E.P. ».
WORD = re.compile(r"(?<!\w)[^\W\d_](?:\.[^\W\d_])+(?!\w)|[^\W_]+")
APOSTROPHES = frozenset("'’ʼ`´")
ELIDED = frozenset(["l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"])
# What NFKD leaves whole.
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
# Too frequent to be asked for, unless nothing else is: folded, and short on purpose (« est », « été » mean things).
STOP_WORDS = {
    "fr": frozenset(
        [
            "a",
            "au",
            "aux",
            "avec",
            "ce",
            "ces",
            "cet",
            "cette",
            "comme",
            "dans",
            "de",
            "des",
            "du",
            "elle",
            "en",
            "et",
            "eux",
            "il",
            "ils",
            "je",
            "la",
            "le",
            "les",
            "leur",
            "leurs",
            "lui",
            "ma",
            "mais",
            "me",
            "mes",
            "ne",
            "nos",
            "notre",
            "nous",
            "on",
            "ou",
            "par",
            "pour",
            "que",
            "qui",
            "sa",
            "se",
            "ses",
            "son",
            "sur",
            "ta",
            "te",
            "tes",
            "tu",
            "un",
            "une",
            "vos",
            "votre",
            "vous",
            "y",
            "c",
            "d",
            "j",
            "l",
            "m",
            "n",
            "s",
            "t",
            "qu",
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
            "for",
            "from",
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
            "this",
            "to",
            "was",
            "we",
            "with",
            "you",
            "your",
        ]
    ),
}
# Shorter stems say too little: « café » must not become « caf ».
SHORTEST_STEM = 4
_FEMININE = re.compile("ees?$")
_PLURAL_S = re.compile("(?:(?<=[aiou])|(?<=er))s$")
_PLURAL_X = re.compile("(?<=[eo]u)x$")
_threads = local()


class Token(NamedTuple):
    """A word of a text: where it stands, how it reads folded, and the term it is indexed under."""

    start: int
    end: int
    folded: str
    term: str


def fold(word: str) -> str:
    """A word in lower case, without accents or ligatures; only letters and digits are left."""
    parts = unicodedata.normalize("NFKD", word.casefold()).translate(LIGATURES)
    return "".join(sign for sign in parts if sign.isalnum())


def tokens(text: str, language: str) -> Iterator[Token]:
    """The words of a text (NFC), elided articles left out."""
    for match in WORD.finditer(text):
        folded, term = _reduced(match[0], language)
        elided = folded in ELIDED and text[match.end() : match.end() + 1] in APOSTROPHES
        if term and not elided:
            yield Token(match.start(), match.end(), folded, term)


def terms(text: str, language: str) -> list[str]:
    """The terms that a text is indexed under, in its order."""
    return [token.term for token in tokens(unicodedata.normalize("NFC", text), language)]


def is_stop_word(token: Token, language: str) -> bool:
    return token.folded in STOP_WORDS.get(language, frozenset())


@lru_cache(50_000)
def _reduced(word: str, language: str) -> tuple[str, str]:
    folded = fold(word)
    return folded, stem(folded, language)


def stem(folded: str, language: str) -> str:
    """The stem of a folded word. Snowball's French expects accents: what it misses without them is mended here."""
    if language not in ALGORITHMS or len(folded) < SHORTEST_STEM or not folded.isalpha():
        return folded
    word = folded
    if language == "fr":
        word = _PLURAL_S.sub("", _FEMININE.sub("e", word))
    found = _PLURAL_X.sub("", _stemmer(language).stemWord(word))
    return found if len(found) >= SHORTEST_STEM else _PLURAL_X.sub("", word).rstrip("s")


def _stemmer(language: str):
    """One stemmer a thread: they are not safe to share."""
    stemmers = _threads.__dict__.setdefault("stemmers", {})
    if language not in stemmers:
        stemmers[language] = Stemmer.Stemmer(ALGORITHMS[language])
    return stemmers[language]
