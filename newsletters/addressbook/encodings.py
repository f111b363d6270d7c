"""The text of a file that does not say how its letters are written: of the usual ways, the one that makes words."""

import re
import unicodedata

# In this order where two make words as well: Excel on Windows, Excel on an older Mac, programs of DOS.
CANDIDATES = ("cp1252", "mac_roman", "cp850")
# So many letters in a hundred may look odd in the best of them; beyond, the file is none of these.
ODD = 20
# Letters and signs of Windows-1252 that no name of a person or a place in Europe holds.
STRANGE = frozenset("ƒªº¹²³ÞþÐðµ×÷¤¦¬±¶¯¨¸¼½¾")
WORD = re.compile(r"[^\s;,\t\"'’@<>()\[\]/.:0-9-]+")


def decoded(data: bytes) -> str | None:
    """Return the text of a file in UTF-8, UTF-16, Windows-1252, Mac Roman or DOS's code page 850; None for any other."""
    encodings = ["utf-16"] if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8-sig"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    texts = []
    for encoding in CANDIDATES:
        try:
            texts.append(data.decode(encoding))
        except UnicodeDecodeError:
            continue
    if not texts:
        return None
    best = min(texts, key=oddness)
    letters = sum(not sign.isascii() for sign in best)
    return best if oddness(best) * 100 <= ODD * max(letters, 5) else None


def oddness(text: str) -> int:
    """Return how many letters stand where no word has them: a capital inside a word, a sign between two letters."""
    return sum(_odd_letters(word) for word in WORD.findall(text) if not word.isascii())


def _odd_letters(word: str) -> int:
    odd = 0
    capitals = sum(sign.isupper() for sign in word)
    is_in_capitals = capitals > 1 and not any(sign.islower() and sign.isascii() for sign in word)
    for index, sign in enumerate(word):
        if sign.isascii():
            continue
        category = unicodedata.category(sign)
        if sign in STRANGE or category in {"Cc", "Co", "Cn"}:
            odd += 1
        elif category[0] != "L":
            # A sign alone, as « € » or « … », or at an end, as in « “bonjour” », is none of a word's letters.
            odd += 0 < index < len(word) - 1
        elif (sign.isupper() and index and not is_in_capitals) or (sign.islower() and is_in_capitals):
            odd += 1
    return odd
