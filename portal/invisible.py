"""Characters that nobody sees in what people type and paste: they never decide what is found, accepted or equal."""

import json
import re
import unicodedata

# Soft hyphen, zero-width spaces and joiners, directional marks, word joiner, byte order mark, annotation marks; letters
# that fill a place and are drawn by nothing (Hangul, Khmer, Braille), with which people make a name that looks empty.
# Variation selectors and tags stay out: they choose the drawing of an emoji.
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\uffa0\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
)
# To strip, which takes a time in proportion to a text where an expression may not.
CHARACTERS = "".join(filter(INVISIBLE.match, map(chr, range(0x10000))))
_SPACES = "".join(filter(str.isspace, map(chr, range(0x10000))))
# What XML, hence every spreadsheet, refuses (XML 1.0, production 2); tabs and line ends are allowed.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Controls that XML allows and HTML does not; NEL (U+0085) is a line break.
_CONTROL = re.compile("[\x7f-\x84\x86-\x9f]")
_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")
# Letters that are written from right to left: the marks around them place their punctuation.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Those marks, which mean nothing, or mislead, where no such letter is.
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# A character that has to go, as JSON writes it; a text without one is left as it came.
_ESCAPED = re.compile(r"\\(?:[bf]|u(?:00[01][0-9a-f]|00[789][0-9a-f]|d[89a-f]|202[89]|fff[ef]))", re.I)


def without_invisible(text: str) -> str:
    """Return the text as it compares: no character in it is invisible."""
    return INVISIBLE.sub("", text)


def first_visible(text: str) -> str:
    """Return the first character that is neither blank, a control, invisible nor a mark on another one; "" without any."""
    shown = (
        sign for sign in text if unicodedata.category(sign)[0] not in "ZCM" and not INVISIBLE.match(sign)
    )
    return next(shown, "")


def without_forbidden(text: str) -> str:
    """Return the text without the control characters that XML and spreadsheets cannot hold.

    A vertical tab, which Word writes for a line break inside a paragraph, becomes a line end.
    """
    return FORBIDDEN.sub("", text.replace("\x0b", "\n"))


def cleaned(text: str) -> str:
    """Return a typed or pasted text as it is stored: without control characters, nor invisible ones at its ends.

    Odd line breaks become line ends where there are lines already, else spaces: what is on one line stays there.
    Invisible characters inside a text stay, they mean something in Arabic and in emoji; at the ends they mean nothing,
    but around letters that are written from right to left. Directional marks without such letters go, but in an
    electronic address, which would become another one than what was seen: its form says where they are.
    """
    if text.isascii() and text.isprintable():
        return text
    if _BREAKS.search(text):
        text = _BREAKS.sub("\n" if "\n" in text else " ", text)
    text = _CONTROL.sub("", FORBIDDEN.sub("", text))
    if _RIGHT_TO_LEFT.search(text):
        return text
    if _DIRECTIONS.search(text):
        words = re.split(r"(\s+)", text)
        text = "".join(word if "@" in word else _DIRECTIONS.sub("", word) for word in words)
    shortened = text.strip(CHARACTERS + _SPACES)
    return text if shortened == text.strip() else shortened


def cleaned_json(text: str) -> str | None:
    """Return a JSON list or object with every string in it cleaned, or None for a text that is neither.

    Scripts escape control characters: they are seen once the text is decoded only.
    """
    if text[:1] + text[-1:] not in ("{}", "[]"):
        return None
    needs_cleaning = any(one.search(text) for one in (_ESCAPED, _BREAKS, _CONTROL, FORBIDDEN))
    try:
        value = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
    return json.dumps(_cleaned_value(value), ensure_ascii=False) if needs_cleaning else text


def _cleaned_value(value):
    """Clean every string of a decoded JSON value, keys too."""
    if isinstance(value, str):
        # No ends here: a run of a rich text begins and ends inside a sentence.
        return _CONTROL.sub("", FORBIDDEN.sub("", _BREAKS.sub("\n" if "\n" in value else " ", value)))
    if isinstance(value, list):
        return [_cleaned_value(item) for item in value]
    if isinstance(value, dict):
        return {_cleaned_value(key): _cleaned_value(item) for key, item in value.items()}
    return value
