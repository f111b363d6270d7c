"""Electronic addresses as people paste them: with quotes, brackets, a label, a remark, or characters that nobody sees."""

import re
import unicodedata

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .invisible import CHARACTERS, INVISIBLE, without_invisible

INVALID = gettext_lazy("Écrivez une adresse complète, par exemple nom@example.org.")
TWO = gettext_lazy("Il y a plusieurs adresses ici : n’en écrivez qu’une.")
# The at sign and the full stop of East Asian keyboards.
_WIDE = str.maketrans({"＠": "@", "﹫": "@", "．": "."})
_LABEL = re.compile(r"^(?:mailto|e-?mail|mail|m[ée]l|courriel|adresse)\s*:\s*", re.I)
_SUBJECT = re.compile(
    r"(?<=\w)\?(?:subject|cc|bcc|body)=.*", re.I | re.S
)  # the end of a link to write to somebody
_REMARK = re.compile(r"\([^()@]*\)")
_BRACKETED = re.compile(r"<([^<>]*)>")
_SEPARATOR = re.compile(r"[;,/|\n]+|\s:::\s|\s(?:ou|et|or|and)\s", re.I)
# They choose the drawing of an emoji, which no address has.
_VARIATIONS = "".join(map(chr, range(0xFE00, 0xFE10)))
_HIDDEN = re.compile(f"{INVISIBLE.pattern}|[{_VARIATIONS}]")
_OPENING = CHARACTERS + _VARIATIONS + " \t\"'“”„‘’‚«»<([{`"
_CLOSING = CHARACTERS + _VARIATIONS + " \t\"'“”„‘’‚«»>)]}`.,;:!"
LONGEST = 1000  # characters that a form reads: an address and a few words around it


def pieces(text: str) -> tuple[list[list[str]], list[str]]:
    """Return the words of each piece of a text, and the names in front of « Nom <adresse> ».

    A piece is one address, or words of which one is not: the caller takes the first, and refuses the others whole.
    """
    text = _REMARK.sub(" ", unicodedata.normalize("NFC", text).translate(_WIDE).replace("\xa0", " "))
    *around, rest = _BRACKETED.split(text)
    names, found = [], []
    for before, address in zip(around[::2], around[1::2], strict=True):
        *others, name = _SEPARATOR.split(before)
        if "@" in name:  # no name: another address, or the same one twice
            others.append(name)
        else:
            names.append(name.strip(_OPENING + _CLOSING))
        found += [*others, address]
    found += _SEPARATOR.split(rest)
    if around:
        # What stands around « Nom <adresse> » is names, but for what looks like another address.
        found = [piece for piece in found if "@" in piece or piece in around[1::2]]
    said = ([_bare(word) for word in _LABEL.sub("", _trimmed(piece)).split()] for piece in found)
    words = ([word for word in piece if any(sign.isalnum() for sign in word)] for piece in said)
    return [piece for piece in words if piece], names


def one(text: str) -> str:
    """Return the only address of a text, without what stands around it.

    Raises `ValidationError`, in plain words, for two addresses, a word too many, or an invisible sign inside. Whether
    the address itself is one is for the caller to check.
    """
    if len(text) > LONGEST:
        raise ValidationError(INVALID, code="invalid")
    found, _names = pieces(text)
    words = list(dict.fromkeys(word for piece in found for word in piece))
    if sum("@" in word for word in words) > 1:
        raise ValidationError(TWO, code="several")
    if len(words) != 1 or "@" not in words[0]:
        raise ValidationError(INVALID, code="invalid")
    return visible(words[0])


def visible(word: str) -> str:
    """Return the address as it is. Raises `ValidationError`, which says where, for one with an invisible sign inside."""
    if hidden := _HIDDEN.search(word):
        raise ValidationError(
            _("Un signe invisible se cache dans cette adresse, après « %(before)s » : tapez-la de nouveau.")
            % {"before": without_invisible(word[: hidden.start()])},
            code="invisible",
        )
    return word


def _trimmed(text: str) -> str:
    """Return the text without the invisible signs, quotes and brackets at its ends."""
    return text.lstrip(_OPENING).rstrip(_CLOSING)


def _bare(word: str) -> str:
    return _trimmed(_SUBJECT.sub("", _LABEL.sub("", _trimmed(word))))


class AddressField(forms.EmailField):
    """Django's field, kinder to what is pasted around an address, and exact about what hides inside.

    `named` makes its messages begin with the field's label, for forms that list them apart from their fields.
    """

    def __init__(self, *, named: bool = False, **kwargs):
        super().__init__(**kwargs)
        self.named = named

    def to_python(self, value):
        value = super().to_python(value)
        if not value:
            return value
        try:
            return one(value)
        except ValidationError as error:
            raise ValidationError(self.message(error.messages[0]), code=error.code) from error

    def message(self, text: str) -> str:
        if not self.named:
            return text
        return _("« %(label)s » : %(message)s") % {
            "label": self.label,
            "message": text[:1].lower() + text[1:],
        }
