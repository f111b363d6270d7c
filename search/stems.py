"""Folded words and their stems: one term for the singular and the plural, the masculine and the feminine."""

import re
import unicodedata
from threading import local

import Stemmer  # ty: ignore[import-not-found]

ALGORITHMS = {"fr": "french", "en": "english", "ar": "arabic"}
# What NFKD leaves whole.
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
# Shorter stems say too little: « café » must not become « caf ».
SHORTEST_STEM = 4
# Words that no rule brings together, and the usual abbreviations of place names.
IRREGULAR = {
    "elue": "elu",
    "elues": "elu",
    "cheffe": "chef",
    "cheffes": "chef",
    "maitresse": "maitre",
    "maitresses": "maitre",
    "nouvel": "nouveau",
    "nouvelle": "nouveau",
    "nouvelles": "nouveau",
    "st": "saint",
    "ste": "saint",
    "tou": "tous",
}
# « 3e », « 3eme » and « troisième » are the same class of a collège.
_ORDINAL = re.compile(r"(\d{1,2})(?:e|eme|ieme)s?")
ORDINALS = ["deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme"]
_FEMININE = re.compile("ees?$")
_PLURAL_S = re.compile("(?:(?<=[aiou])|(?<=er))s$")
_PLURAL_X = re.compile("(?<=[eo]u)x$")
# Endings of people's functions, brought to the masculine that Snowball stems; it keeps « directrice », « travailleuse »
# and « conseillère » apart from « directeur », « travailleur » and « conseiller ».
_MASCULINE = (
    (re.compile(r"(?<=\w\w)t(?:rices?|euses?|eures?|eux)$"), "teur"),
    (re.compile(r"(?<=\w\w)(i|g|ch|ll)eres?$"), r"\1er"),
    (re.compile(r"(?<=\w\w)(en|on)nes?$"), r"\1"),
    (re.compile(r"(?<=\w\w)elles?$"), "el"),
    # To the feminine, which is also a form of the verb: « actif », « active », « activer ».
    (re.compile(r"(?<=\w\w)ifs?$"), "ive"),
)
# « travailleur » and « travailleuse », « précieux » and « précieuse », « enjeux »: the rest of the word is its stem.
# Snowball would make « animateur » one with « animer » and « animation »: people are not what they do.
_EU = re.compile(r"(?<=\w{3})(?:eux|euses?|eures?|eurs?)$")
_threads = local()


def fold(word: str) -> str:
    """Return a word in lower case, without accents or ligatures; only letters and digits are left."""
    parts = unicodedata.normalize("NFKD", word.casefold()).translate(LIGATURES)
    return "".join(sign for sign in parts if sign.isalnum())


def stem(folded: str, language: str) -> str:
    """Return the stem of a folded word. Snowball's French expects accents: what it misses without them is mended here."""
    if language == "fr":
        folded = IRREGULAR.get(folded, folded)
        if found := _ORDINAL.fullmatch(folded):
            return f"{found[1]}e"
        if folded.removesuffix("s") in ORDINALS:
            return f"{ORDINALS.index(folded.removesuffix('s')) + 2}e"
    if language not in ALGORITHMS or len(folded) < SHORTEST_STEM or not folded.isalpha():
        return folded
    word = folded
    if language == "fr":
        word = _PLURAL_S.sub("", _FEMININE.sub("e", word))
        for ending, masculine in _MASCULINE:
            word = ending.sub(masculine, word)
        if _EU.search(word):
            return _EU.sub("eu", word)
    found = _PLURAL_X.sub("", _stemmer(language).stemWord(word))
    return found if len(found) >= SHORTEST_STEM else _PLURAL_X.sub("", word).rstrip("s")


def _stemmer(language: str):
    """One stemmer a thread: they are not safe to share."""
    stemmers = _threads.__dict__.setdefault("stemmers", {})
    if language not in stemmers:
        stemmers[language] = Stemmer.Stemmer(ALGORITHMS[language])
    return stemmers[language]
