"""Characters that nobody sees in what people type and paste: they never decide what is found, accepted or equal."""

import re

# Soft hyphen, zero-width spaces and joiners, directional marks, word joiner, byte order mark.
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
# What XML, hence every spreadsheet, refuses (XML 1.0, production 2); tabs and line ends are allowed.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def without_invisible(text: str) -> str:
    """Return the text as it compares: no character in it is invisible."""
    return INVISIBLE.sub("", text)


def without_forbidden(text: str) -> str:
    """Return the text without the control characters that XML and spreadsheets cannot hold.

    A vertical tab, which Word writes for a line break inside a paragraph, becomes a line end.
    """
    return FORBIDDEN.sub("", text.replace("\x0b", "\n"))
